/** Four garments, each the same in every pose. */
import { area, INK, stroke, type Trace } from '../brush.ts';
import { type Garment, onTrunk, plainCuff, ribbedCuff, speckle, within } from './cloth.ts';

const ROLL: Trace =
  '228,604! 238,584 266,572 296,584! 350,612 430,624 500,612! 526,592 552,600 560,630! 534,676 484,706 425,714 338,698 272,656';

const TRUNK_SPOTS =
  '180,700 290,770 390,790 480,760 585,740 200,830 330,880 450,860 560,850 220,950 300,1020 420,980 540,970 170,1100 260,1150 360,1110 470,1080 570,1090 160,1240 290,1270 400,1230 520,1200 600,1260 210,1380 340,1390 470,1350 580,1400';

/** A warm knitted sweater with a rolled collar, flecked in a second colour. */
export function sweater(cloth: string, fleck: string): Garment {
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
    neck: 'covered',
    front: onTrunk(speckle(TRUNK_SPOTS, fleck)),
    collar:
      area(ROLL, cloth) +
      stroke('228,604 268,652 338,697 425,713 484,705 534,676 560,630') +
      stroke('298,584 350,612 430,624 500,612') +
      stroke('228,606 238,584 266,572 298,585') +
      stroke('498,613 526,593 552,601 560,632') +
      ribs.map((rib) => stroke(rib, { width: 10, end: 'thin' })).join(''),
    sleeves: 'long',
    onArm: (arm, side) => ({
      woven: arm.spots ? within(`${side}-woven`, [arm.fill], speckle(arm.spots, fleck)) : '',
      end: ribbedCuff(arm),
    }),
  };
}

function button(y: number): string {
  return `<circle cx="${(436 + (y - 700) * 0.012).toFixed(1)}" cy="${y}" r="10.5" fill="${INK}"/>`;
}

/** A coat with a soft collar and a row of buttons, of which the topmost is lost: two ends of thread. */
export function coat(cloth: string): Garment {
  const left = '306,568! 276,556 262,584 254,660 256,756! 300,716 338,700! 372,714 414,738! 396,690 340,620';
  const right = '484,590! 492,566 514,566 540,640 566,712! 534,690 510,686! 470,700 414,738! 440,680';
  return {
    cloth,
    neck: 'collared',
    front:
      onTrunk(area('380,700! 450,700! 450,760! 380,760!', cloth)) +
      stroke('414,736 412,860 410,1060 412,1280 416,1480') +
      [850, 965, 1080, 1195, 1310].map(button).join('') +
      stroke('433,776 436,762 446,766 444,780', { width: 5, end: 'thin' }) +
      stroke('478,842 530,838 584,838', { width: 12, start: 'thin' }) +
      stroke('184,1196 210,1244 240,1290', { width: 12 }) +
      stroke('580,1196 556,1244 530,1290', { width: 12 }),
    collar:
      area('232,604! 268,584! 300,690! 240,700!', cloth) +
      stroke('236,600 250,597 268,591', { width: 13, start: 'thin' }) +
      area('528,604! 510,600! 520,700! 600,700!', cloth) +
      area(left, cloth) +
      area(right, cloth) +
      stroke('308,566 340,620 396,690 414,738') +
      stroke('306,567 276,556 262,584 254,660 256,756') +
      stroke('256,756 300,716 338,700 372,714 414,738') +
      stroke('486,588 440,680 414,738') +
      stroke('482,572 498,562 514,568 540,640 566,712') +
      stroke('566,712 534,690 510,686 470,700 416,738'),
    sleeves: 'long',
    onArm: (arm) => ({ woven: '', end: plainCuff(arm) }),
  };
}

/** A hooded jacket with a zip, cords and a pocket. */
export function hoodie(cloth: string, cord: string): Garment {
  return {
    cloth,
    neck: 'covered',
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
        '228,604! 300,560! 308,566 360,640 424,676 470,640 500,580! 540,606! 520,680 480,712 424,736 360,726 280,690',
        cloth,
      ) +
      stroke('238,598 290,640 330,676 376,694', { end: 'thin' }) +
      stroke('306,562 346,624 390,664 424,676 456,652 500,588') +
      stroke('500,588 520,596 540,608', { width: 12 }) +
      stroke('418,704 418,760', { width: 15 }) +
      stroke('374,672 368,740 372,812', { width: 9, colour: cord }) +
      stroke('466,662 474,730 470,796', { width: 9, colour: cord }),
    sleeves: 'long',
    onArm: (arm) => ({ woven: '', end: ribbedCuff(arm) }),
  };
}

const STRIPE: Trace =
  '-90,850! -20,808 80,792 250,800 450,800 610,790 690,802 800,846! 800,902! 690,856 610,844 450,854 250,854 80,846 -20,862 -90,904!';
/** Where sleeve and trunk meet without ink, the stripe is drawn across the joint. */
const JOINT: Record<'near' | 'far', Trace> = {
  near: '140,740! 230,740! 200,880! 140,880!',
  far: '570,740! 660,740! 640,870! 600,870!',
};

/** A T-shirt with a stripe across the chest and a band round neck and sleeves, over bare arms. */
export function ringerTee(cloth: string, band: string): Garment {
  return {
    cloth,
    neck: 'open',
    front: onTrunk(area(STRIPE, band)),
    collar:
      area(
        '236,602! 286,664 340,702 396,714 456,702 500,664 528,604! 508,602! 480,650 440,676 396,686 346,676 304,642 268,596!',
        band,
      ) +
      stroke('240,604 286,664 340,702 396,714 456,702 500,664 524,606') +
      stroke('268,598 304,642 346,676 396,686 440,676 480,650 508,602', { width: 10 }),
    sleeves: 'short',
    onArm: (arm, side) => ({
      woven:
        within(`${side}-stripe`, [arm.fill, JOINT[side]], area(STRIPE, band)) +
        within(`${side}-band`, [arm.fill], area(arm.hem.band, band)),
      end: stroke(arm.hem.end) + stroke(arm.hem.start, { width: 9 }),
    }),
  };
}
