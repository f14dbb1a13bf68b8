/** Two tabs with one play: what is written where another tab has gone on with it meanwhile. Pure. */
import { branchFrom, type PlayRecord } from './record.ts';

/** A play as one tab is about to write it. */
export interface Draft {
  readonly mine: PlayRecord;
  readonly basis: PlayRecord | null; // what this tab read or wrote last; null: nothing yet
  readonly newId: string; // for the way of this tab, where the two have parted
  readonly jots?: readonly string[]; // keys of what was jotted down of it, and is kept by this: see jots.ts
}

/**
 * What stands there, as against what this tab knew:
 * same    nothing else, but for a name or words that were added there
 * ahead   the play went on in another tab and holds all choices of this one: nothing is written
 * parted  it went another way in another tab: the way of this tab becomes a play of its own
 */
export type Met = 'same' | 'ahead' | 'parted';

export interface Reconciled {
  readonly met: Met;
  readonly record: PlayRecord; // what this tab goes on with
  readonly written: boolean;
}

/** What is read where a row stands there and is no record that this Seams can read. */
export type Stored = PlayRecord | 'unreadable' | null;

/** Decides it. Nothing that either tab holds is ever lost: neither choices nor an ending. */
export function reconcile(stored: Stored, { mine, basis, newId }: Draft): Reconciled {
  // Deleted in another tab: nothing but a decision brings it back.
  if (stored === null)
    return { met: 'same', record: mine, written: basis === null || !isSameWay(mine, basis) };
  if (stored === 'unreadable') return parted(mine, newId);
  if (basis !== null && isSameWay(stored, basis))
    return { met: 'same', record: annotated(mine, stored), written: true };
  if (isSameWay(stored, mine)) return { met: 'same', record: annotated(mine, stored), written: true };
  if (isAhead(stored, mine)) return { met: 'ahead', record: mine, written: false };
  if (holdsWay(mine, stored)) return { met: 'same', record: annotated(mine, stored), written: true };
  return parted(mine, newId);
}

/** Whether all that was decided in `part` was decided in `whole` as well, up to the same ending if it has one. */
function holdsWay(whole: PlayRecord, part: PlayRecord): boolean {
  if (!beginsWith(whole.choices, part.choices)) return false;
  return (
    part.ending === null || (part.ending === whole.ending && part.choices.length === whole.choices.length)
  );
}

/** Whether `whole` begins with all of `part`. */
export function beginsWith(whole: readonly string[], part: readonly string[]): boolean {
  return part.every((choice, at) => whole[at] === choice);
}

/** Whether `there` holds all that was decided in `here`, and more. */
export function isAhead(there: PlayRecord, here: PlayRecord): boolean {
  return holdsWay(there, here) && !isSameWay(there, here);
}

/** Whether both went the same way, to the same ending if there is one. */
export function isSameWay(one: PlayRecord, other: PlayRecord): boolean {
  return (
    one.ending === other.ending &&
    one.choices.length === other.choices.length &&
    beginsWith(one.choices, other.choices)
  );
}

/**
 * A name and a reflection are given elsewhere than in a play: what stands there is the newer one. What was written at a
 * stop in another tab stays, unless this one has written there as well.
 */
function annotated(mine: PlayRecord, { name, reflection, seen }: PlayRecord): PlayRecord {
  const others = seen.filter(
    ({ n }) => n <= mine.choices.length + 1 && !mine.seen.some((each) => each.n === n),
  );
  return {
    ...mine,
    name,
    reflection: mine.ending === null ? mine.reflection : reflection,
    seen: [...mine.seen, ...others].sort((a, b) => a.n - b.n),
  };
}

function parted(mine: PlayRecord, newId: string): Reconciled {
  const { line, ending, votes, touched } = mine;
  const branch = branchFrom(mine, mine.choices.length, newId, touched);
  return { met: 'parted', record: { ...branch, line, ending, votes, ahead: mine.ahead }, written: true };
}
