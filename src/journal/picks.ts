/** The picks of a play as bits: what was chosen among the options offered, from 0, in order. Pure. */
import { type Bit, fromBits, type Take, toBits } from './bits.ts';

export const MAX_PICK = 255;

const PAIR = 2; // bits
const STEP = 3; // in wide picks the pair 11 means: three more, read on

/**
 * One bit says whether the picks are wide, then come the pairs, then a 1 as end mark.
 * Narrow: a pair is a pick 0–3. Wide, only where some pick is above 3: every pair 11 adds three to the next.
 */
export function pickBits(picks: readonly number[]): readonly Bit[] {
  const wide = picks.some((pick) => pick > STEP);
  const pairs = wide ? picks.flatMap(inSteps) : picks;
  return [...toBits(wide ? 1 : 0, 1), ...pairs.flatMap((pair) => toBits(pair, PAIR)), 1];
}

function inSteps(pick: number): readonly number[] {
  return [...new Array<number>(Math.floor(pick / STEP)).fill(STEP), pick % STEP];
}

/** Takes all that is left; the last 1 is the end mark. Null when this is no row of picks. */
export function readPicks(take: Take): readonly number[] | null {
  const wide = take(1) === 1;
  const bits: number[] = [];
  for (let bit = take(1); bit !== null; bit = take(1)) bits.push(bit);
  const end = bits.lastIndexOf(1);
  if (end < 0 || end % PAIR !== 0) return null;
  const picks: number[] = [];
  let sum = 0;
  for (let at = 0; at < end; at += PAIR) {
    const pair = fromBits(bits.slice(at, at + PAIR));
    sum += pair;
    if (wide && pair === STEP) continue;
    picks.push(sum);
    sum = 0;
  }
  return sum === 0 && picks.every((pick) => pick <= MAX_PICK) ? picks : null;
}
