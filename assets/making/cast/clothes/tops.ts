/** Clothes for the day: a jumper over shirt and tie, a dotted wrap blouse. */
import { area, stroke, type Trace } from '../brush.ts';
import { type Garment, onTrunk, plainCuff, ribbedCuff, UNDER_COLLAR, within } from './cloth.ts';

/** A fine jumper with a deep neck; the collar, the front and the tie of an office shirt show in it. */
export function officeJumper(cloth: string, shirt: string, tie: string): Garment {
  const left = '306,572! 284,566 268,590 258,650 252,716! 300,694 344,690! 376,706 410,734! 390,690 342,620';
  const right = '486,590! 494,568 512,568 532,636 552,702! 516,682 486,680! 450,700 410,734! 440,680';
  return {
    cloth,
    neck: 'collared',
    front:
      onTrunk(area('258,690! 556,690! 498,798 412,914! 322,806', shirt)) +
      area(UNDER_COLLAR, shirt) +
      area(
        '388,722! 434,720! 444,750 436,770! 452,838 444,872 414,912! 384,872 376,838 392,772! 382,750',
        tie,
      ) +
      stroke('392,772 414,778 436,770', { width: 9 }) +
      stroke('388,724 382,750 392,772 376,838', { width: 11 }) +
      stroke('434,720 444,750 436,770 452,838', { width: 11 }),
    collar:
      area('236,602! 280,586! 300,690! 250,700!', cloth) +
      area('526,602! 504,596! 510,690! 560,690!', cloth) +
      area('240,640! 252,706! 320,808 408,920! 410,946 396,940! 310,830 232,720!', cloth) +
      area('556,640! 546,696! 498,797 416,916! 412,946 428,940! 512,830 580,720!', cloth) +
      stroke('238,600 254,597 272,588', { width: 13 }) +
      stroke('264,704 330,806 412,914 492,800 540,694', { width: 14 }) +
      stroke('238,716 306,830 394,944', { width: 9, start: 'thin' }) +
      stroke('430,942 516,826 568,716', { width: 9, end: 'thin' }) +
      area(left, shirt) +
      area(right, shirt) +
      stroke('308,572 342,620 390,690 410,734', { width: 14 }) +
      stroke('306,572 284,566 268,590 258,650 252,716 300,694 344,690 376,706 410,734', { width: 14 }) +
      stroke('488,592 440,680 410,734', { width: 14 }) +
      stroke('486,574 500,564 514,570 532,636 552,702 516,682 486,680 450,700 412,734', { width: 14 }),
    sleeves: 'long',
    onArm: (arm) => ({ woven: '', end: ribbedCuff(arm) }),
  };
}

/** A blouse wrapped over the chest, with small dots and a fold where it is tied. */
export function wrapBlouse(cloth: string, dots: string): Garment {
  return {
    cloth,
    neck: 'open',
    front:
      onTrunk(spots(TRUNK_DOTS, dots)) +
      stroke('210,1130 320,1112 440,1120 560,1106', { width: 12, start: 'thin', end: 'thin' }) +
      stroke('236,1140 250,1230 244,1330', { width: 11, start: 'thin', end: 'thin' }),
    collar:
      stroke('240,600 262,640 300,682 348,708 400,734 464,796 530,900', { end: 'thin' }) +
      stroke('524,604 504,648 470,690 436,716 400,732'),
    sleeves: 'long',
    onArm: (arm, side) => ({
      woven: arm.spots ? within(`${side}-woven`, [arm.fill], spots(arm.spots, dots)) : '',
      end: plainCuff(arm),
    }),
  };
}

const TRUNK_DOTS: Trace =
  '180,700 268,740 200,830 300,850 250,930 350,940 440,900 540,850 590,760 500,980 600,930 400,1030 290,1040 190,1020 540,1070 160,1120 330,1180 450,1170 200,1230 580,1180 400,1260 290,1310 520,1290 170,1360 600,1330 380,1390 480,1420';

function spots(points: Trace, colour: string): string {
  return points
    .split(' ')
    .map((point) => {
      const [x, y] = point.split(',');
      return `<circle cx="${x}" cy="${y}" r="9.5" fill="${colour}"/>`;
    })
    .join('');
}
