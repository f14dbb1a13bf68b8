/** Where a loop goes round: can it be heard? */
import type { Stereo } from './mix.ts';
import { RATE, type Wave } from './wave.ts';

export interface Seam {
  readonly start: number; // ms into the file at which the loop begins best
  readonly seam: number; // as `seamOf` tells it, in the worst of the files
}

/** Layers heard together may begin so far from each other, in ms: less than players who sit in one room. */
const APART = 16;

/**
 * For each layer, given as its files, the place in which the loop goes round most smoothly in all of them: encoding
 * leaves its own traces on either side, and music that is padded may be looped from any point of its first `pad` ms.
 * The layers begin within `APART` ms of each other. `length` in ms.
 */
export function bestSeams(
  layers: readonly (readonly Stereo[])[],
  length: number,
  pad: number,
): readonly Seam[] {
  const judges = layers.map((files) => files.flatMap(({ left, right }) => [judge(left), judge(right)]));
  const window = (APART * RATE) / 1000;
  let best: readonly Seam[] = [];
  for (let from = 2; from + window <= (pad * RATE) / 1000; from += window) {
    const seams = judges.map((judged) => bestIn(judged, from, from + window, length));
    if (best.length === 0 || worst(seams) < worst(best)) best = seams;
  }
  return best;
}

function bestIn(judged: readonly Judge[], first: number, end: number, length: number): Seam {
  let [start, seam] = [first, Number.POSITIVE_INFINITY];
  for (let from = first; from < end; from += 1) {
    const here = Math.max(...judged.map((jumpAt) => jumpAt(from, length)));
    if (here < seam) [start, seam] = [from, here];
  }
  return { start: Math.round((start * 1e7) / RATE) / 1e4, seam: Math.round(seam * 1000) / 1000 };
}

function worst(seams: readonly Seam[]): number {
  return Math.max(...seams.map(({ seam }) => seam));
}

/**
 * How sharply the sound bends where its end meets its beginning, as a share of the sharp bends (one in a hundred) that
 * are in the music anyway: up to 1 it cannot be told from them. `start` and `length` in ms.
 */
export function seamOf(side: Wave, start: number, length: number): number {
  return judge(side)(Math.round((start * RATE) / 1000), length);
}

/** The jump when a loop goes round at sample `from`; `length` in ms. */
type Judge = (from: number, length: number) => number;

function judge(side: Wave): Judge {
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
