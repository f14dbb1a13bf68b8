/** The plays of a board by the version of the story they were made with: each version is counted for itself. Pure. */
import type { BoardPlay } from './board-play.ts';
import type { CountedPlay } from './board-state.ts';

/** One version of the board's story, with what is on the board of it. */
export interface BoardTime {
  readonly version: string;
  readonly earlier: boolean; // it is not the story as it is now
  readonly plays: readonly BoardPlay[]; // each as often as it counts
}

/** All versions on the board: the present one first, if there is anything of it, then the others in the order they came. */
export function timesOn(placed: readonly CountedPlay[], present: string): readonly BoardTime[] {
  const times = new Map<string, BoardPlay[]>();
  for (const { play, times: n } of placed) {
    const plays = times.get(play.time) ?? [];
    times.set(play.time, plays);
    for (let at = 0; at < n; at++) plays.push(play);
  }
  return [...times]
    .map(([version, plays]) => ({ version, earlier: version !== present, plays }))
    .sort((one, other) => Number(one.earlier) - Number(other.earlier));
}
