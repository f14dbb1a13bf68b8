/** What the two of a play thought and did not say, in the order in which it came. Pure. */
import type { Play } from '../play/play.ts';
import type { Line } from '../story/beat.ts';
import { ROLES, type Role } from '../trust/roles.ts';
import { seenFrom } from './own-view.ts';

export interface Thought {
  readonly by: Role;
  readonly lines: readonly Line[];
}

/** Before which decision (1, 2, …; null: at the end) who thought what; nothing where nobody thought anything. */
export interface ThoughtsThere {
  readonly n: number | null;
  readonly thoughts: readonly Thought[];
}

export function thoughtsIn(play: Play): readonly ThoughtsThere[] {
  const views = ROLES.map((by) => ({ by, play: seenFrom(by, play) }));
  const moments = play.steps.length + 1;
  const all = Array.from({ length: moments }, (_, at): ThoughtsThere => {
    const ended = at === play.steps.length && play.moment.by === null;
    const thoughts = views.map(({ by, play: own }) => {
      const moment = own.steps[at - 1]?.next ?? (at === 0 ? own.opening : null);
      return { by, lines: moment?.beat.lines.filter(({ thought }) => thought) ?? [] };
    });
    return { n: ended ? null : at + 1, thoughts: thoughts.filter(({ lines }) => lines.length > 0) };
  });
  return all.filter(({ thoughts }) => thoughts.length > 0);
}
