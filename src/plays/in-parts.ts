/** A long list in parts: the first so many plays of its families. Pure. */
import type { PlayFamily } from '../journal/branches.ts';

/** How many plays of a story are listed at first; each press lists twice as many, so that thousands take a few. */
export const FIRST = 50;

/** The first `most` plays, in the order in which they are listed; of the last family perhaps not all branches. */
export function firstPlays(families: readonly PlayFamily[], most: number): readonly PlayFamily[] {
  const shown: PlayFamily[] = [];
  let left = most;
  for (const family of families) {
    if (left < 1) break;
    shown.push({ ...family, branches: family.branches.slice(0, left - 1) });
    left -= 1 + family.branches.length;
  }
  return shown;
}
