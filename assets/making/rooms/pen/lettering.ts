/** Signs painted by hand: capitals as strokes, so that no font is needed and every machine writes the same. */
import { type Ink, type Svg, stroke } from './pen.ts';

/** Strokes of each capital in a box 60 wide and 100 high. */
const LETTERS: Readonly<Record<string, string>> = {
  A: 'M0 100 L30 0 L60 100 M12 64 L48 64',
  B: 'M4 0 L4 100 M4 0 C70 0 62 48 4 48 C72 48 70 100 4 100',
  C: 'M58 20 C40 -10 0 0 2 52 C2 104 44 108 58 80',
  D: 'M4 0 L4 100 M4 0 C76 0 76 100 4 100',
  E: 'M56 0 L4 0 L4 100 L56 100 M4 49 L46 49',
  G: 'M56 22 C38 -10 0 0 2 52 C2 106 52 108 56 74 L56 58 L34 58',
  H: 'M4 0 L4 100 M56 0 L56 100 M4 50 L56 50',
  I: 'M30 0 L30 100',
  K: 'M4 0 L4 100 M56 0 L4 56 M22 40 L58 100',
  L: 'M4 0 L4 100 L54 100',
  M: 'M0 100 L6 0 L30 62 L54 0 L60 100',
  N: 'M4 100 L4 0 L56 100 L56 0',
  O: 'M30 0 C-10 0 -10 100 30 100 C70 100 70 0 30 0 Z',
  P: 'M4 100 L4 0 C70 -2 70 54 4 54',
  R: 'M4 100 L4 0 C70 -2 70 52 4 52 M26 52 L58 100',
  S: 'M54 16 C36 -12 4 2 8 26 C12 50 56 46 56 74 C56 106 14 108 2 82',
  T: 'M0 0 L60 0 M30 0 L30 100',
  U: 'M4 0 L4 62 C4 112 56 112 56 62 L56 0',
  V: 'M2 0 L30 100 L58 0',
  X: 'M2 0 L58 100 M58 0 L2 100',
  "'": 'M30 0 L24 24',
};
const NARROW = new Set(['I', "'"]);

/** A word from its upper left corner, `height` px high. */
export function letter(word: string, x: number, y: number, height: number, ink: Ink = {}): Svg {
  const scale = height / 100;
  const weight = (ink.weight ?? 4) / scale;
  let pen = 0;
  const strokes = [...word].map((capital) => {
    const outline = LETTERS[capital];
    if (outline === undefined)
      throw new Error(`No letter "${capital}" for the sign "${word}": add it to LETTERS.`);
    const narrow = NARROW.has(capital) ? 20 : 0;
    const drawn = `<g transform="translate(${pen - narrow} 0)">${stroke(outline, { rough: 1.6, ...ink, weight })}</g>`;
    pen += 84 - narrow * 2;
    return drawn;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale})">${strokes.join('')}</g>`;
}

/** How wide a word will be, px. */
export function widthOf(word: string, height: number): number {
  const units = [...word].reduce((sum, capital) => sum + (NARROW.has(capital) ? 44 : 84), -24);
  return (units * height) / 100;
}
