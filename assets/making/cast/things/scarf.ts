/** The green scarf: once round the neck, both ends hanging down in front. It lies between body and head. */
import { area, stroke, type Trace } from '../brush.ts';

const GREEN = '#3f9463';
const SHADE = '#2d6f4a';

const LOOP: Trace =
  '220,626! 222,580 254,546 310,532 400,560 480,545 530,552 564,584 574,630 568,696! 520,740 424,750 336,736 262,704 226,662';

/** One end with its stripes and fringe, hanging straight down from (0, 0). */
function tail(colour: string): string {
  const fringe = [-38, -19, 0, 19, 38].map((x) => {
    const thread = `${x},180 ${x * 1.08},212`;
    return stroke(thread, { width: 19 }) + stroke(thread, { width: 8, colour });
  });
  const stripes = [118, 146].map((y) =>
    stroke(`-40,${y} 0,${y + 7} 40,${y}`, { width: 12, colour: colour === GREEN ? SHADE : GREEN }),
  );
  return (
    fringe.join('') +
    area('-40,-20! 42,-20! 44,70 50,182! 0,190 -50,182! -44,70', colour) +
    stripes.join('') +
    stroke('-40,-20 -44,70 -50,182') +
    stroke('42,-20 44,70 50,182') +
    stroke('-50,182 0,190 50,182')
  );
}

export const SCARF = [
  `<g transform="translate(258 690) rotate(11) scale(0.9)">${tail(SHADE)}</g>`,
  `<g transform="translate(304 694) rotate(-2)">${tail(GREEN)}</g>`,
  area(LOOP, GREEN),
  stroke('220,626 222,580 254,546 310,532 400,560 480,545 530,552 564,584 574,630 560,690', {
    start: 'thin',
  }),
  stroke('220,624 228,664 262,704 336,736 424,750 520,740 566,698 574,628'),
  stroke('244,606 290,654 370,684 460,684 530,656', { start: 'thin', end: 'thin', width: 12 }),
  stroke('560,604 520,638 470,654', { start: 'thin', end: 'thin', width: 11 }),
  stroke('268,690 300,700 350,712 400,714', { start: 'thin', end: 'thin', width: 11 }),
].join('');
