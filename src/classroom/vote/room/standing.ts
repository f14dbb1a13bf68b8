/** Where a class stands, as its room is told it. Pure. */
import { codeOf } from '../../../journal/play-code.ts';
import type { Play } from '../../../play/play.ts';
import type { Act } from '../../../rooms/acts.ts';
import type { ClassStands, OwnerView } from '../../../rooms/view.ts';
import type { RunningVote } from '../vote.ts';

export type Standing = Omit<Extract<Act, { do: 'stand' }>, 'do'>;

/**
 * `vote`: as it stands on the screen; null, or one of another decision: the class reads. Null where the play cannot be told
 * as a code.
 */
export function standingOf(play: Play, vote: RunningVote | null): Standing | null {
  const n = play.steps.length + 1;
  const halves = play.setup.role === 'both';
  const there = vote?.n === n ? vote : null;
  try {
    return {
      code: codeOf(play),
      n,
      step: there?.step ?? 'reading',
      options: [...(there?.options ?? [])],
      by: halves && there ? play.moment.by : null,
      halves,
    };
  } catch (error) {
    if (error instanceof RangeError) return null; // longer than any code
    throw error;
  }
}

/** Whether the room stands where the class stands. */
export function standsThere(room: ClassStands | null, { code, n, step }: Standing): boolean {
  return room !== null && room.code === code && room.n === n && room.step === step;
}

/** How many phones have voted in the vote that stands on the screen. */
export function votedAt(view: OwnerView | null, standing: Standing | null): number {
  return view && standing && standsThere(view.class, standing) ? view.voted : 0;
}

/** How many phones are asked: those that are here, of the half that votes where two halves play. */
export function askedOf({ here, halves }: OwnerView, { by }: Pick<Standing, 'by'>): number {
  return by === null ? here : halves[by];
}
