/**
 * Votes that arrive from phones, beside those that are counted in the class: a third source, after taps and numbers. The room
 * tells them when they may be seen, and not before. Pure.
 */
import { SAID_LIMITS, type VoteTally } from '../../journal/said.ts';

type Round = 'first' | 'second';

/** By round. null: not told yet; empty: nobody, or the round was left out. */
export interface RoomCounts extends Readonly<Record<Round, VoteTally | null>> {
  readonly within: boolean; // what is counted here holds what the room has not told yet: a vote that was kept with its decision
}

export const NOT_TOLD: RoomCounts = { first: null, second: null, within: false };

/** It is voted again: what the room told of this round is old. */
export function notTold(counts: RoomCounts, round: Round): RoomCounts {
  return { ...counts, [round]: null, within: false };
}

/** Both together, 0 … 9999 each; an option that neither has a count for has none. */
export function sumOf(here: VoteTally, room: VoteTally | null, options: readonly string[]): VoteTally {
  if (room === null) return here;
  const both = options
    .filter((option) => Object.hasOwn(here, option) || Object.hasOwn(room, option))
    .map((option) => [option, Math.min(SAID_LIMITS.count, own(here, option) + own(room, option))]);
  return Object.fromEntries(both);
}

/** What stays where the room's part is taken out. */
export function restOf(here: VoteTally, room: VoteTally): VoteTally {
  return Object.fromEntries(
    Object.entries(here).map(([option, count]) => [option, Math.max(0, count - own(room, option))]),
  );
}

function own(tally: VoteTally, option: string): number {
  return Object.hasOwn(tally, option) ? (tally[option] ?? 0) : 0;
}
