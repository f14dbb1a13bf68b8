/** Clothes worn open over others: a father's jacket over his shirt, a cardigan over a white collar. */
import { area, INK, PEN, stroke, type Trace } from '../brush.ts';
import { type Garment, onTrunk, plainCuff, ribbedCuff, UNDER_COLLAR, within } from './cloth.ts';

const dot = (x: number, y: number, r: number, fill = INK): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

const CORD = '#a8483f';

const ring = (x: number, y: number): string =>
  `<ellipse cx="${x}" cy="${y}" rx="30" ry="26" fill="#eef4f5" fill-opacity="0.75" stroke="${INK}" stroke-width="8"/>`;

const LEFT_LAPEL: Trace =
  '268,588! 236,612 214,668 196,744! 252,768! 222,806! 286,930 398,1092! 372,960 330,800 292,680! 276,640';
const RIGHT_LAPEL: Trace =
  '506,588! 536,612 568,672 586,736! 540,762! 568,796! 520,930 412,1092! 436,960 476,800 512,692! 514,640';

/** Both lapels. They lie on the trunk, and their upper parts over the shoulders. */
function lapels(cloth: string): string {
  return (
    area(LEFT_LAPEL, cloth) +
    area(RIGHT_LAPEL, cloth) +
    stroke('258,594 236,614 214,668 196,744 252,768 222,806', { width: PEN * 0.9 }) +
    stroke('222,806 286,930 340,1012 398,1092') +
    stroke('288,690 330,800 372,960 398,1092', { start: 'thin' }) +
    stroke('514,592 536,614 568,672 586,736 540,762 568,796', { width: PEN * 0.9 }) +
    stroke('568,796 520,930 470,1010 412,1092') +
    stroke('512,690 476,800 436,960 412,1092', { start: 'thin' })
  );
}

const SHOULDERS: Trace = '0,500! 900,500! 900,900! 0,900!';

/** Reading glasses on a string, above where the thread is tied. */
const GLASSES =
  stroke('312,700 330,740 352,772', { width: 8, colour: CORD }) +
  stroke('508,700 488,740 464,772', { width: 8, colour: CORD }) +
  [374, 444].map((x) => ring(x, 782)).join('') +
  stroke('402,776 409,770 416,776', { width: 8 });

/** A jacket that has been worn for years, over a shirt with its top button undone; glasses hang before it. */
export function jacket(cloth: string, shirt: string): Garment {
  const left = '304,572! 282,566 268,590 264,660 270,724! 318,700 352,694! 384,716 412,744! 392,690 342,620';
  const right = '486,590! 494,570 512,570 530,640 546,706! 512,684 488,682! 452,700 412,744! 440,680';
  return {
    cloth,
    neck: 'collared',
    front:
      onTrunk(area('250,600! 540,600! 530,760 480,900 412,1096! 398,1096! 320,900 268,740', shirt)) +
      area(UNDER_COLLAR, shirt) +
      stroke('412,742 410,860 406,1000 404,1080', { width: 11, end: 'thin' }) +
      [860, 950].map((y) => dot(424, y, 8)).join('') +
      stroke('404,1092 408,1200 420,1340 430,1480') +
      lapels(cloth) +
      dot(376, 1142, 12) +
      stroke('176,1236 230,1250 300,1252', { width: 13, start: 'thin' }) +
      stroke('560,1236 530,1246 500,1250', { width: 13, end: 'thin' }),
    collar:
      within('lapels', [SHOULDERS], lapels(cloth)) +
      area(left, shirt) +
      area(right, shirt) +
      stroke('306,572 342,620 392,690 412,744', { width: 14 }) +
      stroke('304,572 282,566 268,590 264,660 270,724 318,700 352,694 384,716 412,744', { width: 14 }) +
      stroke('488,592 440,680 412,744', { width: 14 }) +
      stroke('486,576 500,566 514,572 530,640 546,706 512,684 488,682 452,700 414,744', { width: 14 }) +
      GLASSES,
    sleeves: 'long',
    onArm: (arm) => ({ woven: '', end: plainCuff(arm) }),
  };
}

/** A knitted cardigan, buttoned over a blouse whose round white collar lies on it. */
export function cardigan(cloth: string, blouse: string, button: string): Garment {
  const left = '286,590! 262,600 244,640 236,700! 270,744 330,752 376,738 408,706! 372,670 326,624';
  const right = '498,592! 520,602 540,640 550,692! 522,734 474,748 434,738 408,706! 446,676 478,634';
  return {
    cloth,
    neck: 'collared',
    front:
      onTrunk(area('300,600! 516,600! 488,746 460,806 410,886! 352,802 318,738', blouse)) +
      stroke('322,740 352,800 408,892', { width: 14 }) +
      stroke('494,740 462,800 410,892', { width: 14 }) +
      stroke('386,858 388,1000 388,1240 390,1480', { width: 12 }) +
      stroke('432,858 434,1000 436,1240 440,1480', { width: 12 }) +
      [930, 1030, 1130, 1230, 1330].map((y) => dot(411, y, 13) + dot(411, y, 7, button)).join('') +
      stroke('408,720 408,800', { width: 9, end: 'thin' }),
    collar:
      area('240,602! 290,588! 330,690! 250,700!', cloth) +
      area('526,602! 498,590! 480,690! 560,700!', cloth) +
      stroke('238,600 254,597 276,588', { width: 13 }) +
      area(left, blouse) +
      area(right, blouse) +
      stroke('288,590 326,624 372,670 408,706', { width: 14 }) +
      stroke('288,589 262,600 244,640 236,700 270,744 330,752 376,738 408,706', { width: 14 }) +
      stroke('498,592 478,634 446,676 408,706', { width: 14 }) +
      stroke('496,591 520,602 540,640 550,692 522,734 474,748 434,738 408,706', { width: 14 }),
    sleeves: 'long',
    onArm: (arm) => ({ woven: '', end: ribbedCuff(arm) }),
  };
}
