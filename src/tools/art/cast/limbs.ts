/**
 * The common build of a person: trunk and arms, in the space of an Open Peeps bust (y downwards, the
 * chin near y = 560). `near` is the arm nearer to us, on the left of the picture; `far` is the other.
 * Lines run on below GROUND, so that a person who sways or leans is never seen to end.
 */
import type { Ends, Trace } from './brush.ts';

/** The lowest line that need be seen; the screen's lower edge cuts a person here. */
export const GROUND = 1330;

export type Line = readonly [trace: Trace, ends?: Ends];

/** A sleeved arm: its area, its ink, and where a long sleeve ends. */
export type Arm = {
  readonly fill: Trace;
  readonly ink: readonly Line[];
  /** The sleeve's end at the wrist, and a second line behind it: between them lies the cuff. */
  readonly cuff?: Trace;
  readonly cuffBack?: Trace;
  /** Where marks woven into the cloth lie on the sleeve: single points. */
  readonly spots?: Trace;
};

const THIN_START: Ends = { start: 'thin' };

export const TRUNK: Trace =
  '236,600! 160,616 100,672 80,760 132,900 118,1050 106,1250 98,1480! 655,1480! 645,1200 636,1000 634,860 660,750 610,655 522,603! 470,690 390,715 300,680';

export const TRUNK_INK: readonly Line[] = [['116,1080 106,1250 98,1480'], ['638,1000 645,1200 655,1480']];

const NEAR_SHOULDER = '156,616 82,682 24,786 -14,900';

export const NEAR_HANGING: Arm = {
  fill: `232,600! ${NEAR_SHOULDER} -38,1040 -54,1180 -64,1320 -70,1480! 104,1480! 112,1250 126,1050 146,900! 200,700`,
  ink: [
    [`232,599 ${NEAR_SHOULDER} -38,1040 -54,1180 -64,1320 -70,1480`, THIN_START],
    ['146,900 127,1050 112,1250 104,1480', THIN_START],
  ],
  spots: '40,820 90,760 0,960 100,850 60,930 30,1060 70,1160 0,1230 60,1330 10,1410',
};

const FAR_OUTER = '596,642 652,704 686,800 708,920 728,1060 742,1200 750,1330 756,1480';

export const FAR_HANGING: Arm = {
  fill: `526,604! ${FAR_OUTER}! 660,1480! 646,1200 634,1000 628,856! 590,700`,
  ink: [
    [`526,604 ${FAR_OUTER}`, THIN_START],
    ['628,856 634,1000 646,1200 660,1480', THIN_START],
  ],
  spots: '600,700 650,780 670,880 680,1010 690,1140 700,1280 690,1400',
};

/** Upper arm down to the elbow and a little of the forearm, for the arm laid across the chest. */
const NEAR_ELBOW = `${NEAR_SHOULDER} -24,1000 -10,1110 34,1178 98,1182`;
const NEAR_ARMPIT: Line = ['150,866 151,930 140,1004', THIN_START];

/** Forearm across the belly, the hand before the far breast. */
export const NEAR_ACROSS: Arm = {
  fill: `232,600! ${NEAR_ELBOW} 180,1146 290,1080 398,1003! 374,950 380,898! 270,954 144,1003! 152,930 150,866! 200,700`,
  ink: [
    [`232,599 ${NEAR_ELBOW} 180,1146 290,1080 400,1004`, THIN_START],
    ['70,1030 144,1003 270,954 382,898', THIN_START],
    NEAR_ARMPIT,
  ],
  cuff: '381,898 371,938 380,982 400,1003',
  cuffBack: '336,921 327,962 338,1008 356,1034',
  spots: '40,820 90,760 0,960 100,850 60,930 20,1080 110,1100 190,1060 270,1010',
};

/** The same arm a little steeper: the palm lies on the chest. */
export const NEAR_TO_CHEST: Arm = {
  fill: `232,600! ${NEAR_ELBOW} 176,1136 260,1062 352,974! 322,934 322,888! 240,955 144,1003! 152,930 150,866! 200,700`,
  ink: [
    [`232,599 ${NEAR_ELBOW} 176,1136 260,1062 353,975`, THIN_START],
    ['66,1040 144,1003 240,953 324,887', THIN_START],
    NEAR_ARMPIT,
  ],
  cuff: '323,887 316,922 328,955 353,975',
  cuffBack: '284,922 277,958 289,992 312,1015',
  spots: '40,820 90,760 0,960 100,850 60,930 20,1080 110,1100 190,1050',
};

/** Crossed arms: the far forearm lies behind, its hand comes out over the near sleeve. */
export const FAR_CROSSED: Arm = {
  fill: '526,604! 596,640 654,700 694,790 730,885 764,960 776,1050 764,1130 716,1190 640,1212 520,1196 400,1160 250,1060 300,985! 380,965 470,955 560,965 618,990! 628,900 622,830! 590,700',
  ink: [
    [
      '526,604 596,640 654,700 694,790 730,885 764,960 776,1050 764,1130 716,1190 640,1212 520,1196 400,1160 330,1128',
      THIN_START,
    ],
    ['622,820 632,900 634,980 640,1046', THIN_START],
    ['270,972 330,958 400,952 480,958 560,985', { width: 11 }],
    ['752,990 738,1012', { start: 'thin', width: 11 }],
  ],
  spots: '600,700 650,780 670,880 700,1010 660,1130 560,1150 460,1140',
};

export const NEAR_CROSSED: Arm = {
  fill: '232,600! 156,616 82,682 24,786 -14,900 -32,1040 -16,1150 30,1214 100,1224 190,1192 300,1138 420,1086 540,1045! 532,1010 534,978! 430,1000 330,1022 250,1046 142,1010! 150,950 158,890! 200,700',
  ink: [
    [
      '232,599 156,616 82,682 24,786 -14,900 -32,1040 -16,1150 30,1214 100,1224 190,1192 300,1138 420,1086 541,1045',
      THIN_START,
    ],
    ['250,1044 330,1020 430,998 535,977'],
    ['160,880 152,950 142,1000', THIN_START],
  ],
  cuff: '535,977 530,1010 541,1045',
  cuffBack: '490,988 484,1022 496,1062',
  spots: '40,820 90,760 0,960 100,850 60,930 20,1100 100,1140 220,1120 330,1070 420,1045',
};

/** The near arm reaching over to hold the other: a person closed round themselves. */
export const NEAR_HOLDING: Arm = {
  fill: `232,600! ${NEAR_ELBOW} 190,1166 330,1124 440,1086 536,1048! 520,1004 524,962! 400,992 270,1014 146,1034! 152,930 150,866! 200,700`,
  ink: [
    [`232,599 ${NEAR_ELBOW} 190,1166 330,1124 440,1086 537,1048`, THIN_START],
    ['60,1042 146,1034 270,1012 400,990 525,961', THIN_START],
    ['150,866 152,930 146,1030', THIN_START],
  ],
  cuff: '525,961 519,1002 537,1048',
  cuffBack: '480,972 473,1015 490,1064',
  spots: '40,820 90,760 0,960 100,850 60,930 20,1080 110,1110 220,1080 330,1060 420,1040',
};

/** The far arm stretched out towards the other person. */
export const FAR_REACHING: Arm = {
  fill: '526,604! 596,642 652,704 688,796 706,880 722,960! 770,936 816,908! 824,946 850,972! 790,1030 730,1092 680,1122 640,1110 628,1040 630,940 628,856! 590,700',
  ink: [
    ['526,604 596,642 652,704 688,796 708,890 722,962', THIN_START],
    ['690,982 722,962 770,936 818,906', THIN_START],
    ['628,856 628,940 626,1040 644,1112 690,1120 740,1084 790,1032 851,972', THIN_START],
  ],
  cuff: '817,907 812,942 826,966 850,973',
  cuffBack: '776,932 770,972 782,1000 806,1016',
  spots: '600,700 650,780 670,880 670,990 690,1070 740,1000',
};
