/** Where a loop goes round: can it be heard? */
import type { Stereo } from './mix.ts';
import { RATE, type Wave } from './wave.ts';

export interface Seam {
  readonly start: number; // ms into the file at which the loop begins best
  readonly seam: number; // as `seamOf` tells it, in the worst of the files
}

/**
 * The place in which the loop goes round most smoothly in every file: encoding leaves its own traces on either side,
 * and music that is padded may be looped from any point of its first `pad` ms. `length` in ms.
 */
export function bestSeam(files: readonly Stereo[], length: number, pad: number): Seam {
  const judged = files.flatMap(({ left, right }) => [judge(left), judge(right)]);
  let best: Seam = { start: 0, seam: Number.POSITIVE_INFINITY };
  for (let from = 2; from < (pad * RATE) / 1000; from += 1) {
    const seam = Math.max(...judged.map((jumpAt) => jumpAt(from, length)));
    if (seam < best.seam) best = { start: (from * 1000) / RATE, seam };
  }
  return { start: Math.round(best.start * 1e4) / 1e4, seam: Math.round(best.seam * 1000) / 1000 };
}

/**
 * How sharply the sound bends where its end meets its beginning, as a share of the sharp bends (one in a hundred) that
 * are in the music anyway: up to 1 it cannot be told from them. `start` and `length` in ms.
 */
export function seamOf(side: Wave, start: number, length: number): number {
  return judge(side)(Math.round((start * RATE) / 1000), length);
}

function judge(side: Wave): (from: number, length: number) => number {
  const bends: number[] = [];
  for (let n = 2; n < side.length; n += 7) bends.push(bend(side, n - 2, n - 1, n));
  bends.sort((a, b) => a - b);
  const usual = Math.max(bends[Math.floor(bends.length * 0.99)] ?? 0, 1e-9);
  return (from, length) => {
    const to = from + (length * RATE) / 1000;
    if (side.length <= to) return Number.POSITIVE_INFINITY;
    return Math.max(bend(side, to - 2, to - 1, from), bend(side, to - 1, from, from + 1)) / usual;
  };
}

/** A wave that rises goes on rising: what counts is the turn from the first two samples to the third. */
function bend(side: Wave, a: number, b: number, c: number): number {
  return Math.abs((side[c] ?? 0) - 2 * (side[b] ?? 0) + (side[a] ?? 0));
}
