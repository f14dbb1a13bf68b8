/** The thread of a whole play: one place for each decision, with the thread's look from there to the next. Pure. */
import type { Step } from '../play/step.ts';
import type { Role } from '../trust/bond.ts';
import type { StitchFamily } from './stitches.ts';
import { bindThread, type Sides, type ThreadPicture, UNTOUCHED, workThread } from './thread.ts';

/** What a decision left at its place: something mended, a snap, a pitfall's snag, or nothing to be seen. */
export type PlaceMark = 'stitch' | 'knot' | 'snag' | 'plain';

export interface HistoryPlace {
  readonly n: number; // of the decision, 1, 2, …
  readonly by: Role;
  readonly mark: PlaceMark;
  readonly family: StitchFamily | null; // of the stitch
  readonly after: ThreadPicture; // from here to the next place, the time that passed included
}

export interface History {
  readonly before: ThreadPicture; // up to the first place
  readonly places: readonly HistoryPlace[];
}

export function historyOf(opening: Sides, steps: readonly Step[]): History {
  const before = bindThread(UNTOUCHED, opening);
  let thread = before;
  const places = steps.map((step): HistoryPlace => {
    const worked = workThread(thread, step);
    const mark = markBetween(thread, worked);
    thread = bindThread(worked, step.next.bond);
    const family = mark === 'stitch' ? (worked.stitches.at(-1)?.family ?? null) : null;
    return { n: step.n, by: step.by, mark, family, after: thread };
  });
  return { before, places };
}

function markBetween(before: ThreadPicture, after: ThreadPicture): PlaceMark {
  if (after.knots.length > before.knots.length) return 'knot';
  if (after.stitches.length > before.stitches.length) return 'stitch';
  return after.snags > before.snags ? 'snag' : 'plain';
}
