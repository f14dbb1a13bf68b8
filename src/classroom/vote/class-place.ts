/** The one place in which a story's class play waits: what is written there, in view of what stands there now. Pure. */
import { type Draft, type Reconciled, reconcile } from '../../journal/reconcile.ts';
import type { PlayRecord } from '../../journal/record.ts';
import type { ClassPlayChange } from '../../journal/store.ts';
import { type ClassPlay, keptClassPlay, parseClassPlay } from './saved-class-play.ts';

/** A class play as this tab goes on with it. */
export interface ClassDraft extends Draft {
  readonly left: readonly PlayRecord[]; // ways that were left by going back
  readonly beside: Omit<ClassPlay, 'record'> | null; // what is kept beside the record; null: the play has left the place
  readonly seat: string | null; // id of the record that this tab saw in the place last
}

export interface Placed {
  readonly came: Reconciled;
  readonly change: ClassPlayChange;
  readonly seat: string | null; // of the record of this tab, where it stands in the place now
}

/**
 * The play keeps its place, unless another tab has gone on with it another way or has begun another one: then this tab's
 * way is kept among the plays. A finished play is kept there as well, and so is one that this tab itself has replaced.
 */
export function placeClassPlay(stored: unknown, draft: ClassDraft): Placed {
  const { mine, left, beside, seat } = draft;
  const read = parseClassPlay(stored, mine.story);
  const there = read.ok ? read.play.record : null;
  const own = there !== null && (there.id === mine.id || there.id === seat);
  const came = reconcile(there?.id === mine.id ? there : null, draft);
  if (!came.written) return { came, change: { plays: left }, seat };
  const { met, record } = came;
  const inPlace = beside !== null && met === 'same' && (own || stored === undefined);
  const replaced = inPlace && there !== null && there.id !== record.id && there.choices.length > 0;
  const plays = [
    ...(inPlace && record.ending === null ? [] : [record]),
    ...(replaced ? [there] : []),
    ...left,
  ];
  if (!inPlace) return { came, change: { plays }, seat };
  return { came, change: { play: keptClassPlay({ record, ...beside }), plays }, seat: record.id };
}

/** A new class play; the one that waited moves to the plays if anything was decided in it. */
export function beginInPlace(stored: unknown, begun: ClassPlay): ClassPlayChange {
  const before = parseClassPlay(stored, begun.record.story);
  const worth = before.ok && before.play.record.choices.length > 0;
  return { play: keptClassPlay(begun), plays: worth ? [before.play.record] : [] };
}

/** The play is over: nothing waits any more, unless another tab has begun another one. */
export function leavePlace(stored: unknown, { id, story }: PlayRecord): ClassPlayChange | null {
  const read = parseClassPlay(stored, story);
  return read.ok && read.play.record.id === id ? { play: null, plays: [] } : null;
}
