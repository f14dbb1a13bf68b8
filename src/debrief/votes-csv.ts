/** The votes of a room as a table for a spreadsheet: a row for each answer that could be voted for. Pure. */
import type { Vote, VoteTally } from '../journal/said.ts';
import { csvText } from '../look/csv.ts';
import { toldOption } from '../look/told-option.ts';
import type { Step } from '../play/step.ts';
import type { Names } from './outcomes.ts';
import { VOTES } from './words-votes.ts';

/** `stops`: of each step, its number on the story's sheet. Votes at decisions that this play does not have are left out. */
export function votesCsv(
  votes: readonly Vote[],
  steps: readonly Step[],
  stops: readonly (number | null)[],
  people: Names,
): string {
  const rows = votes.flatMap(({ n, first, second, by }) => {
    const step = steps[n - 1];
    if (!step) return [];
    return step.options.map((option) => {
      const { id } = option;
      return [
        String(n),
        String(stops[n - 1] ?? ''),
        people[step.by],
        toldOption(option),
        countOf(first, id),
        second === null ? '' : countOf(second, id),
        id === step.option.id ? VOTES.yes : VOTES.no,
        VOTES.decidedBy[by],
      ];
    });
  });
  return csvText([VOTES.head, ...rows]);
}

function countOf(tally: VoteTally, id: string): string {
  return String(Object.hasOwn(tally, id) ? (tally[id] ?? 0) : 0);
}
