/**
 * The last change of a vote, kept in the very moment: the device's storage answers some milliseconds later, and a tab that
 * dies in between would lose it.
 */
import { forgetRows } from '../../look/forget-rows.ts';
import { parseVote } from './saved-class-play.ts';
import type { RunningVote } from './vote.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const ROW = 'seams-vote ';

/** Keeps a vote of the play with this id until it is on the device. */
export function keepDraft(play: string, vote: RunningVote, shelf: () => Shelf = device): void {
  try {
    shelf().setItem(ROW + play, JSON.stringify(vote));
  } catch {
    // full, or forbidden: the device's storage has it in a moment
  }
}

/** The vote is on the device as it was at this turn; what was changed since stays kept. */
export function dropDraft(play: string, turn: number, shelf: () => Shelf = device): void {
  const draft = readDraft(play, shelf);
  if (draft !== null && draft.turn > turn) return;
  try {
    shelf().removeItem(ROW + play);
  } catch {
    // nothing could be kept there either
  }
}

/** The vote of a play as it stands: the draft where it is further than what is on the device. `n`: the present decision. */
export function newestVote(
  play: string,
  n: number,
  kept: RunningVote | null,
  shelf: () => Shelf = device,
): RunningVote | null {
  const draft = readDraft(play, shelf);
  if (draft?.n !== n) return kept;
  const further = kept?.n !== n || draft.turn > kept.turn;
  return further ? draft : kept;
}

/** Forgets the drafts of all plays. */
export function forgetDrafts(shelf: () => Storage = device): void {
  forgetRows(shelf, ROW);
}

function readDraft(play: string, shelf: () => Shelf): RunningVote | null {
  try {
    return parseVote(JSON.parse(shelf().getItem(ROW + play) ?? 'null'));
  } catch {
    return null;
  }
}

function device(): Storage {
  return localStorage;
}
