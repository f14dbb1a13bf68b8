/** What a decision answers: the question before it, and what was said last. Pure. */
import type { Play } from '../../play/play.ts';
import type { Line } from '../../story/beat.ts';

const QUESTION = /[?？؟]/;

/**
 * The lines that lead to the present decision, one or two, in their order: what the other one (or somebody else) asked since
 * the person who decides last spoke; where nothing was asked, what was said to them; and the very last line. Empty where
 * nothing was said since that person's last decision.
 */
export function leadTo({ opening, steps, moment, setup }: Play): readonly Line[] {
  if (moment.by === null) return [];
  const name = setup.file.header[moment.by].toLowerCase();
  const own = steps.findLast(({ by }) => by === moment.by)?.n ?? 0;
  const moments = [opening, ...steps.map(({ next }) => next)].slice(own);
  return leadOf(
    moments.flatMap(({ beat }) => beat.lines),
    name,
  );
}

/** The same from lines; `decides`: the name in lower case. */
export function leadOf(lines: readonly Line[], decides: string): readonly Line[] {
  const last = lines.at(-1);
  if (!last) return [];
  const isOwn = ({ speaker, thought }: Line) => !thought && speaker?.toLowerCase() === decides;
  const since = lines.slice(lines.findLastIndex(isOwn) + 1);
  const said = (from: readonly Line[], asks: boolean) =>
    from.findLast(
      (line) => line.speaker !== null && !line.thought && !isOwn(line) && (!asks || QUESTION.test(line.text)),
    );
  const lead = said(since, true) ?? said(since, false) ?? said(lines, true) ?? said(lines, false);
  return lead && lead !== last ? [lead, last] : [last];
}
