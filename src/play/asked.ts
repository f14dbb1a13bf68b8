/** What a decision answers: the question before it, and what came last. Pure. */
import type { Line } from '../story/beat.ts';
import { nameKey } from '../story/names.ts';
import type { Play } from './play.ts';
import type { Step } from './step.ts';

const QUESTION = /[?？؟]/;

/** A line as a decision is led in by it; nothing on it moves stage or sound any more. */
export type Asked = Pick<Line, 'speaker' | 'text' | 'thought'>;

/** A decision and what was told after it. */
interface Told extends Pick<Step, 'by'> {
  readonly next: { readonly beat: { readonly lines: readonly Line[] } };
}

/**
 * The lines that lead to decision `n` (1, 2, …), one or two, in their order: what the other one (or somebody else) asked since
 * the person who decides last spoke; where nothing was asked, what was said to them; and the very last line. Empty where
 * nothing was told since that person's last decision. `opened`: what was told before the first decision; `decides`: whose
 * this one is, and their name.
 */
export function askedAt(
  opened: readonly Line[],
  steps: readonly Told[],
  n: number,
  decides: { readonly by: Step['by']; readonly name: string },
): readonly Asked[] {
  const before = steps.slice(0, n - 1);
  const own = before.findLastIndex(({ by }) => by === decides.by) + 1;
  const beats = [opened, ...before.map(({ next }) => next.beat.lines)].slice(own);
  return askedIn(beats.flat(), decides.name);
}

/** The same at the decision that a play stands at; empty where nobody decides. */
export function askedNow({ opening, steps, moment: { by }, setup }: Play): readonly Asked[] {
  if (by === null) return [];
  return askedAt(opening.beat.lines, steps, steps.length + 1, { by, name: setup.file.header[by] });
}

/** The same from lines alone; `decider`: their name, however it is spelt. */
export function askedIn(lines: readonly Line[], decider: string): readonly Asked[] {
  const last = lines.at(-1);
  if (!last) return [];
  const key = nameKey(decider);
  const isOwn = ({ speaker, thought }: Line) => !thought && speaker !== null && nameKey(speaker) === key;
  const since = lines.slice(lines.findLastIndex(isOwn) + 1);
  const said = (from: readonly Line[], asks: boolean) =>
    from.findLast(
      (line) => line.speaker !== null && !line.thought && !isOwn(line) && (!asks || QUESTION.test(line.text)),
    );
  const lead = said(since, true) ?? said(since, false) ?? said(lines, true) ?? said(lines, false);
  return (lead && lead !== last ? [lead, last] : [last]).map(({ speaker, text, thought }) => ({
    speaker,
    text,
    thought,
  }));
}
