/**
 * The common build of a person: trunk and arms, in the space of an Open Peeps bust (y downwards, the
 * chin near y = 560). `near` is the arm nearer to us, on the left of the picture; `far` is the other.
 * Lines run on below GROUND, so that a person who sways or leans is never seen to end.
 */
import type { Ends, Trace } from '../brush.ts';

/** The lowest line that need be seen; the screen's lower edge cuts a person here. */
export const GROUND = 1400;

/** The axis of the body, about which it is made broader or slimmer. */
export const MIDDLE = 400;

export type Line = readonly [trace: Trace, ends?: Ends];

/** A sleeved arm: its area, its ink, and where a long sleeve ends. */
export type Arm = {
  readonly fill: Trace;
  readonly ink: readonly Line[];
  /** The sleeve's end at the wrist, and a second line behind it: between them lies the cuff. */
  readonly cuff?: Trace;
  readonly cuffBack?: Trace;
  /** The end of a short sleeve, the line where its band starts, the band, and the bare rest of the arm. */
  readonly hem: Hem;
  /** Where marks woven into the cloth lie on the sleeve: single points. */
  readonly spots?: Trace;
};

type Hem = { readonly end: Trace; readonly start: Trace; readonly band: Trace; readonly bare: Trace };

export const NEAR_HEM: Hem = {
  end: '-21,955 50,992 148,1002',
  start: '-14,910 54,948 152,960',
  band: '-60,880! -18,908 54,948 154,960! 220,960! 220,1004! 150,1002 50,992 -32,950 -60,930!',
  bare: '-200,905! -32,950 50,992 150,1002 172,1003! 172,850! 900,850! 900,1600! -200,1600!',
};

const NEAR_HANGING_HEM: Hem = {
  ...NEAR_HEM,
  end: '-21,955 50,990 128,1000',
  start: '-14,910 54,946 134,957',
};

const FAR_HEM: Hem = {
  end: '708,936 676,958 633,968',
  start: '700,900 672,922 632,932',
  band: '740,880! 704,898 672,922 630,932! 590,932! 590,968! 631,968 676,958 713,934 740,920!',
  bare: '-200,900! 560,900! 600,966! 631,968 676,958 716,932! 728,850! 1000,800! 1000,1600! -200,1600!',
};

const FAR_CROSSED_HEM: Hem = {
  end: '744,928 700,958 638,966',
  start: '734,890 694,922 632,930',
  band: '780,870! 734,890 694,922 632,930! 590,930! 590,966! 634,966 700,958 748,925 790,900!',
  bare: '-200,900! 560,900! 600,966! 634,966 700,958 748,925! 800,890! 1000,800! 1000,1600! -200,1600!',
};

const THIN_START: Ends = { start: 'thin' };

export const TRUNK: Trace =
  '236,600! 160,616 100,672 80,760 132,900 118,1050 106,1250 98,1480! 655,1480! 645,1200 636,1000 634,860 660,750 610,655 522,603! 470,690 390,715 300,680';

export const TRUNK_INK: readonly Line[] = [['116,1080 106,1250 98,1480'], ['638,1000 645,1200 655,1480']];

const NEAR_SHOULDER = '156,616 82,682 24,786 -14,900';

export const NEAR_HANGING: Arm = {
  fill: `232,600! ${NEAR_SHOULDER} -38,1040 -54,1180 -64,1320 -70,1480! 104,1480! 112,1250 126,1050 146,900! 200,700`,
  ink: [
    [`240,598 ${NEAR_SHOULDER} -38,1040 -54,1180 -64,1320 -70,1480`, THIN_START],
    ['146,900 127,1050 112,1250 104,1480', THIN_START],
  ],
  hem: NEAR_HANGING_HEM,
  spots: '40,820 90,760 0,960 100,850 60,930 30,1060 70,1160 0,1230 60,1330 10,1410',
};

const FAR_OUTER = '596,642 652,704 686,800 708,920 728,1060 742,1200 750,1330 756,1480';

export const FAR_HANGING: Arm = {
  fill: `526,604! ${FAR_OUTER}! 660,1480! 646,1200 634,1000 628,856! 590,700`,
  ink: [
    [`514,602 ${FAR_OUTER}`, THIN_START],
    ['628,856 634,1000 646,1200 660,1480', THIN_START],
  ],
  hem: FAR_HEM,
  spots: '600,700 650,780 670,880 680,1010 690,1140 700,1280 690,1400',
};

/** Upper arm down to the elbow and a little of the forearm, for the arm laid across the chest. */
export const NEAR_ELBOW = `${NEAR_SHOULDER} -24,1000 -10,1110 34,1178 98,1182`;
const NEAR_ARMPIT: Line = ['150,866 151,930 140,1004', THIN_START];

/** Forearm across the belly, the hand before the far breast. */
export const NEAR_ACROSS: Arm = {
  fill: `232,600! ${NEAR_ELBOW} 180,1146 290,1080 398,1003! 374,950 380,898! 270,954 144,1003! 152,930 150,866! 200,700`,
  ink: [
    [`240,598 ${NEAR_ELBOW} 180,1146 290,1080 400,1004`, THIN_START],
    ['70,1030 144,1003 270,954 382,898', THIN_START],
    NEAR_ARMPIT,
  ],
  cuff: '381,898 371,938 380,982 400,1003',
  cuffBack: '336,921 327,962 338,1008 356,1034',
  hem: NEAR_HEM,
  spots: '40,820 90,760 0,960 100,850 60,930 20,1080 110,1100 190,1060 270,1010',
};

/** The same arm a little steeper: the palm lies on the chest. */
export const NEAR_TO_CHEST: Arm = {
  fill: `232,600! ${NEAR_ELBOW} 176,1136 260,1062 352,974! 322,934 322,888! 240,955 144,1003! 152,930 150,866! 200,700`,
  ink: [
    [`240,598 ${NEAR_ELBOW} 176,1136 260,1062 353,975`, THIN_START],
    ['66,1040 144,1003 240,953 324,887', THIN_START],
    NEAR_ARMPIT,
  ],
  cuff: '323,887 316,922 328,955 353,975',
  cuffBack: '284,922 277,958 289,992 312,1015',
  hem: NEAR_HEM,
  spots: '40,820 90,760 0,960 100,850 60,930 20,1080 110,1100 190,1050',
};

/** Crossed arms: the far forearm lies behind, its hand comes out over the near sleeve. */
export const FAR_CROSSED: Arm = {
  fill: '526,604! 596,640 654,700 694,790 730,885 764,960 776,1050 764,1130 716,1190 640,1212 520,1196 400,1160 262,1060! 268,974! 330,958 400,952 480,958 560,985 627,1010! 635,900 626,830! 590,700',
  ink: [
    [
      '514,602 596,640 654,700 694,790 730,885 764,960 776,1050 764,1130 716,1190 640,1212 520,1196 400,1160 330,1128',
      THIN_START,
    ],
    ['622,820 632,900 634,980 640,1046', THIN_START],
    ['264,990 294,966 330,957 400,951 480,957 560,984', { width: 11 }],
  ],
  cuff: '284,978 295,998 300,1028',
  cuffBack: '318,958 336,984 340,1022',
  hem: FAR_CROSSED_HEM,
  spots: '600,700 650,780 670,880 700,1010 660,1130 560,1150 460,1140',
};

/** What is seen of the near hand where it slips under the far arm, whose inner line is drawn once more. */
export const TUCKED_HAND: { readonly fill: Trace; readonly ink: readonly Line[] } = {
  fill: '520,984! 560,983 600,1000 634,1028! 640,1056! 600,1064 560,1056 520,1046!',
  ink: [
    ['522,982 562,982 602,1000 634,1026'],
    ['522,1044 560,1056 600,1064 640,1056'],
    ['590,1030 610,1036 630,1042', { width: 8, start: 'thin' }],
    ['622,820 632,900 634,980 640,1062', THIN_START],
  ],
};

export const NEAR_CROSSED: Arm = {
  fill: '232,600! 156,616 82,682 24,786 -14,900 -32,1040 -16,1150 30,1214 100,1224 190,1192 300,1138 420,1086 540,1045! 532,1010 534,978! 430,1000 330,1022 250,1046 142,1010! 150,950 158,890! 200,700',
  ink: [
    [
      '240,598 156,616 82,682 24,786 -14,900 -32,1040 -16,1150 30,1214 100,1224 190,1192 300,1138 420,1086 541,1045',
      THIN_START,
    ],
    ['250,1044 330,1020 430,998 535,977'],
    ['160,880 152,950 142,1000', THIN_START],
  ],
  cuff: '535,977 530,1010 541,1045',
  cuffBack: '490,988 484,1022 496,1062',
  hem: NEAR_HEM,
  spots: '40,820 90,760 0,960 100,850 60,930 20,1100 100,1140 220,1120 330,1070 420,1045',
};

/** The near arm reaching over to hold the other: a person closed round themselves. */
export const NEAR_HOLDING: Arm = {
  fill: `232,600! ${NEAR_ELBOW} 190,1166 330,1122 440,1080 532,1038! 518,1000 524,962! 400,992 270,1014 146,1034! 152,930 150,866! 200,700`,
  ink: [
    [`240,598 ${NEAR_ELBOW} 190,1166 330,1122 440,1080 533,1038`, THIN_START],
    ['60,1042 146,1034 270,1012 400,990 525,961', THIN_START],
    ['150,866 152,930 146,1030', THIN_START],
  ],
  cuff: '525,961 518,1000 533,1038',
  cuffBack: '480,972 472,1014 488,1056',
  hem: NEAR_HEM,
  spots: '40,820 90,760 0,960 100,850 60,930 20,1080 110,1110 220,1080 330,1060 420,1040',
};

/** The far arm stretched out towards the other person. */
export const FAR_REACHING: Arm = {
  fill: '514,602! 596,642 652,704 688,796 704,870 716,946! 742,918 781,891! 782,928 800,957 829,971! 786,1032 736,1088 682,1118 642,1106 626,1040 630,940 628,856! 590,700',
  ink: [
    ['514,602 596,642 652,704 688,796 704,870 716,948', THIN_START],
    ['686,968 716,946 742,918 782,890', THIN_START],
    ['628,856 628,940 626,1040 642,1108 682,1119 736,1088 786,1032 830,971', THIN_START],
  ],
  cuff: '781,891 782,928 800,957 829,971',
  cuffBack: '750,913 755,952 773,984 803,1007',
  hem: FAR_HEM,
  spots: '600,700 650,780 670,880 665,1000 690,1070 735,1010',
};
