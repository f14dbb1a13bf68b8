/** The place in which a class play waits: what is written there, in view of what stands there now. Pure. */
import { beginsWith, type Draft, type Reconciled, reconcile } from '../../journal/reconcile.ts';
import type { PlayRecord } from '../../journal/record.ts';
import type { ClassPlayChange } from '../../journal/store.ts';
import { type ClassPlay, keptClassPlay, parseClassPlay } from './saved-class-play.ts';
import { mergeVotes, type RunningVote } from './vote.ts';

/** A class play as this tab goes on with it. */
export interface ClassDraft extends Draft {
  readonly left: readonly PlayRecord[]; // ways that were left by going back
  readonly vote: RunningVote | null;
  readonly known: RunningVote | null; // the vote as this tab read or wrote it last
  readonly seat: string | null; // id of the record that this tab knows in the place; null: its play has left the place
  readonly now: number; // ms since 1970
}

export interface Placed {
  readonly came: Reconciled | null; // null: it is not in the place any more, and is carried on among the plays
  readonly change: ClassPlayChange;
  readonly seat: string | null; // of the record of this tab, where it stands in the place now
  readonly vote: RunningVote | null; // as it is kept now
}

/**
 * The play keeps its place, unless another tab has gone on with it another way, has finished it there or has begun another
 * one: then this tab's way goes on among the plays and never comes back to the place. A play that ends is kept there too. A
 * play of the place that this tab itself has replaced, by going back from its ending or by opening it in an edited story,
 * is kept among the plays.
 */
export function placeClassPlay(stored: unknown, draft: ClassDraft): Placed {
  const { mine, left, vote, known, seat, now } = draft;
  const read = parseClassPlay(stored, mine.story);
  const there = read.ok ? read.play : null;
  if (!there || seat === null || (there.record.id !== mine.id && there.record.id !== seat))
    return { came: null, change: { plays: left }, seat: null, vote };
  const came = reconcile(there.record.id === mine.id ? there.record : null, draft);
  const { met, record, written } = came;
  if (met === 'parted') return { came, change: { plays: [named(record, there), ...left] }, seat: null, vote };
  if (!written) return { came, change: { plays: left }, seat, vote };
  const replaced = there.record.id !== record.id && isWorth(there.record);
  const ended = record.ending !== null && (there.record.id !== record.id || there.record.ending === null);
  const both = mergeVotes(there.vote, known, vote);
  return {
    came,
    change: {
      play: keptClassPlay({ ...there, record, vote: both, touched: Math.max(there.touched, now) }),
      plays: [
        ...(ended ? [named(record, there)] : []),
        ...(replaced ? [named(there.record, there)] : []),
        ...left,
      ],
    },
    seat: record.id,
    vote: both,
  };
}

/** Among the plays it is called as the class play was. */
function named(record: PlayRecord, { name }: ClassPlay): PlayRecord {
  return record.name === null && name !== null ? { ...record, name } : record;
}

/** Finished ones stand among the plays already, perhaps with a name by now. */
function isWorth({ choices, ending }: PlayRecord): boolean {
  return choices.length > 0 && ending === null;
}

/**
 * The same class begins anew in its place, under the same name; what it played moves to the plays if anything was decided in
 * it. Null where nothing stands there that can be read.
 */
export function beginAnew(stored: unknown, fresh: PlayRecord): ClassPlayChange | null {
  const before = parseClassPlay(stored, fresh.story);
  if (!before.ok) return null;
  const { record, touched } = before.play;
  return {
    play: keptClassPlay({
      ...before.play,
      record: fresh,
      vote: null,
      touched: Math.max(touched, fresh.touched),
    }),
    plays: isWorth(record) ? [named(record, before.play)] : [],
  };
}

/** The play is over: nothing waits any more, unless another tab has begun another one or gone another way. */
export function leavePlace(stored: unknown, { id, story, choices }: PlayRecord): ClassPlayChange | null {
  const read = parseClassPlay(stored, story);
  if (!read.ok) return null;
  const { record } = read.play;
  return record.id === id && beginsWith(choices, record.choices) ? { play: null, plays: [] } : null;
}
