/** Clothes: what lies on the trunk, round the neck and on the sleeves. The same in every pose. */
import { area, INK, outline, PEN, smooth, stroke, type Trace } from './brush.ts';
import { type Arm, TRUNK } from './limbs.ts';

export type Garment = {
  readonly cloth: string;
  /** A second colour: stripes, a zip, a collar's band. */
  readonly accent: string;
  /** Drawn before the trunk: a hood. */
  readonly behind?: string;
  /** Drawn on the trunk, beneath the arms. */
  readonly front: string;
  /** Drawn last, round the neck. */
  readonly collar: string;
  /** The end of a long sleeve; null for short sleeves over bare arms. */
  readonly cuff: ((arm: Arm) => string) | null;
  /** Short sleeves, drawn over the bare arm. */
  readonly sleeve?: { readonly near: string; readonly far: string };
  /** Little marks woven into cloth. */
  readonly spots?: string;
};

/** Keeps a drawing inside the trunk. */
function onTrunk(svg: string): string {
  return `<clipPath id="trunk"><path d="${outline(TRUNK)}"/></clipPath><g clip-path="url(#trunk)">${svg}</g>`;
}

/** Lines from the cuff's end to its other end, as in knitting. */
function ribbed(arm: Arm): string {
  if (!arm.cuff || !arm.cuffBack) return '';
  const [end, back] = [smooth(arm.cuff), smooth(arm.cuffBack)];
  const ribs = [0.3, 0.55, 0.8].map((t) => {
    const from = back[Math.round(t * (back.length - 1))];
    const to = end[Math.round(t * (end.length - 1))];
    if (!from || !to) return '';
    const mid = [0.15, 0.7].map(
      (k) => `${from[0] + (to[0] - from[0]) * k},${from[1] + (to[1] - from[1]) * k}`,
    );
    return stroke(mid.join(' '), { width: 7, end: 'thin' });
  });
  return stroke(arm.cuffBack, { width: 10 }) + stroke(arm.cuff) + ribs.join('');
}

function plainCuff(arm: Arm): string {
  if (!arm.cuff || !arm.cuffBack) return '';
  return stroke(arm.cuffBack, { width: 10 }) + stroke(arm.cuff);
}

/** A drop-like mark at each point, turned this way and that. */
export function speckle(points: Trace, colour: string): string {
  return smoothPoints(points)
    .map(([x, y], i) => {
      const angle = ((x * 7 + y * 3 + i * 61) % 180) - 90;
      return `<path transform="translate(${x} ${y}) rotate(${angle})" fill="${colour}" d="M-15 2C-8 -7 6 -10 13 -6C19 -2 17 7 10 8C2 9 -8 5 -15 2Z"/>`;
    })
    .join('');
}

function smoothPoints(points: Trace): [number, number][] {
  return points.split(' ').map((text) => {
    const [x = 0, y = 0] = text.split(',').map(Number);
    return [x, y];
  });
}

const ROLL: Trace =
  '228,604! 238,584 266,572 296,584! 350,612 430,624 500,612! 526,592 552,600 560,630! 534,676 484,706 425,714 338,698 272,656';

const TRUNK_SPOTS =
  '180,700 290,770 390,790 480,760 585,740 200,830 330,880 450,860 560,850 220,950 300,1020 420,980 540,970 170,1100 260,1150 360,1110 470,1080 570,1090 160,1240 290,1270 400,1230 520,1200 600,1260 210,1380 340,1390 470,1350 580,1400';

/** A warm knitted sweater with a rolled collar. */
export function sweater(cloth: string, accent: string): Garment {
  const ribs = [
    '262,606 256,630',
    '318,612 296,652',
    '362,630 342,680',
    '420,638 414,696',
    '474,632 482,690',
    '514,618 530,652',
  ];
  return {
    cloth,
    accent,
    front: onTrunk(speckle(TRUNK_SPOTS, accent)),
    collar:
      area(ROLL, cloth) +
      stroke('228,604 268,652 338,697 425,713 484,705 534,676 560,630') +
      stroke('298,584 350,612 430,624 500,612') +
      stroke('228,606 238,584 266,572 298,585') +
      stroke('498,613 526,593 552,601 560,632') +
      ribs.map((rib) => stroke(rib, { width: 10, end: 'thin' })).join(''),
    cuff: ribbed,
    spots: accent,
  };
}

function button(y: number): string {
  return `<circle cx="${436 + (y - 700) * 0.012}" cy="${y}" r="10.5" fill="${INK}"/>`;
}

/** A coat with a soft collar and a row of buttons, of which the topmost is lost: two ends of thread. */
export function coat(cloth: string, accent: string): Garment {
  const left = '306,568! 276,556 262,584 254,660 256,756! 300,716 338,700! 372,714 414,738! 396,690 340,620';
  const right = '484,590! 492,566 514,566 540,640 566,712! 534,690 510,686! 470,700 414,738! 440,680';
  return {
    cloth,
    accent,
    front:
      onTrunk(area('236,600! 414,740! 530,600! 700,600! 700,560! 100,560!', accent)) +
      onTrunk(area('236,600! 330,700 414,740! 500,680 526,600! 700,640! 700,1500! 60,1500! 60,640!', cloth)) +
      stroke('414,736 412,860 410,1060 412,1280 416,1480') +
      [850, 965, 1080, 1195, 1310].map(button).join('') +
      stroke('432,770 438,758 446,764', { width: 5 }) +
      stroke('438,772 447,778', { width: 5 }) +
      stroke('478,842 530,838 584,838', { width: 12, start: 'thin' }) +
      stroke('190,1180 230,1250 262,1300', { width: 12, start: 'thin' }),
    collar:
      area(left, cloth) +
      area(right, cloth) +
      stroke('308,566 340,620 396,690 414,738') +
      stroke('306,567 276,556 262,584 254,660 256,756') +
      stroke('256,756 300,716 338,700 372,714 414,738') +
      stroke('486,588 440,680 414,738') +
      stroke('482,572 498,562 514,568 540,640 566,712') +
      stroke('566,712 534,690 510,686 470,700 416,738'),
    cuff: plainCuff,
  };
}

/** A hooded jacket with a zip, cords and a pocket. */
export function hoodie(cloth: string, accent: string): Garment {
  return {
    cloth,
    accent,
    behind:
      area(
        '108,690! 94,650 104,600 146,578 184,564 204,524 262,508 330,520! 480,540! 500,548 540,556 566,620! 400,700',
        cloth,
      ) +
      stroke('112,676 94,650 102,602 144,578 182,566 206,526 262,508 326,520') +
      stroke('484,548 514,546 546,572 562,622'),
    front:
      stroke('418,700 418,860 416,1100 418,1300 420,1480', { width: 15 }) +
      stroke('290,1106 360,1100 418,1098', { width: 12, start: 'thin' }) +
      stroke('290,1106 284,1160 244,1200 220,1240 204,1330', {}) +
      stroke('418,1098 470,1096 520,1098', { width: 12 }) +
      stroke('530,1104 556,1150 590,1180 606,1230 614,1330', { start: 'thin' }),
    collar:
      area(
        '236,598! 300,560! 308,566 360,640 424,676 470,640 500,580! 530,604! 470,690 424,712 370,700 300,654',
        cloth,
      ) +
      stroke('238,598 290,640 330,676 376,694', { end: 'thin' }) +
      stroke('306,562 346,624 390,664 424,676 456,652 500,588') +
      stroke('500,588 520,596 538,606', { width: 12 }) +
      stroke('374,672 368,740 372,812', { width: 9, colour: accent }) +
      stroke('466,662 474,730 470,796', { width: 9, colour: accent }),
    cuff: ribbed,
  };
}

/** A T-shirt with a band round neck and sleeves, and bare arms. */
export function ringerTee(cloth: string, accent: string): Garment {
  const band =
    '240,604! 286,664 340,702 396,714 456,702 500,664 524,606! 508,604! 480,650 440,676 396,686 346,676 304,642 268,598!';
  return {
    cloth,
    accent,
    front: onTrunk(
      area('60,800! 250,806 450,806 700,796! 700,842! 450,854 250,854 60,848!', accent) +
        area('60,880! 250,888 450,888 700,876! 700,896! 450,908 250,908 60,900!', accent),
    ),
    collar:
      area(band, accent) +
      stroke('240,604 286,664 340,702 396,714 456,702 500,664 524,606') +
      stroke('268,598 304,642 346,676 396,686 440,676 480,650 508,602', { width: 10 }),
    cuff: null,
    sleeve: {
      near:
        area(
          '232,600! 156,616 82,682 24,786 -14,890 -36,950! 40,992 150,1000! 152,930 160,850! 200,700',
          cloth,
        ) +
        area('-22,908! -36,950! 40,992 150,1000! 152,962! 50,950', accent) +
        stroke('232,599 156,616 82,682 24,786 -14,890 -36,950', { start: 'thin' }) +
        stroke('-36,950 40,990 150,1000') +
        stroke('-20,910 50,950 150,962', { width: 9 }) +
        stroke('158,850 153,930 150,1000', { start: 'thin' }),
      far:
        area('526,604! 596,642 652,704 686,800 712,934! 676,960 630,968! 628,850! 590,700', cloth) +
        area('704,900! 712,934! 676,960 630,968! 629,934! 672,926', accent) +
        stroke('526,604 596,642 652,704 686,800 712,934', { start: 'thin' }) +
        stroke('712,934 676,960 630,968') +
        stroke('704,900 672,926 630,934', { width: 9 }) +
        stroke('627,850 629,910 630,968', { start: 'thin' }),
    },
  };
}

export const NECK: Trace =
  '322,490! 478,490! 470,556 484,596 522,612! 500,690 396,724 290,690 238,606! 300,580 318,540';

export const NECK_INK =
  stroke('330,516 322,548 302,576 268,594 240,600', { end: 'thin', width: PEN * 0.9 }) +
  stroke('470,540 474,572 490,594 524,606', { width: PEN * 0.9 });
