/** Words on what was borrowed, and on what was missing in the end. Pure. */
import { DEBT_NAMES, OPEN_WORDS } from '../trust/debt-words.ts';
import type { Debt } from '../trust/debts.ts';
import type { At, DebtCourse } from './debts.ts';
import type { MissingPart } from './missing.ts';

const MISSING: Readonly<Record<Debt, string>> = {
  hidden: 'something was still hidden',
  overdrawn: 'more had been promised than could be kept',
  swallowed: 'too much anger was still held in',
  pity: 'begging had only stopped the anger for a while',
  silence: 'there was still a silence between them',
};

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function when({ n, time }: At): string {
  return time ? `after ${n}` : `at ${n}`;
}

function endOf({ paid, settled, open }: DebtCourse): string {
  const ends = paid.length > 0 ? [`paid ${list(paid.map(when))}`] : [];
  if (settled !== null) ends.push(`settled at ${settled}`);
  if (open) ends.push('still open at the end');
  return ends.join(', ');
}

export const DEBTS_WORDS = {
  made: (debts: readonly Debt[]) =>
    `Open on the thread from here: ${debts.map((debt) => OPEN_WORDS[debt]).join(', ')}. That can cost something later.`,
  title: 'What had to be paid for later',
  hint: 'Some answers help at once, and cost something later. The numbers are those of the decisions.',
  /** "Something hidden (9 points): began at 6, paid after 17." */
  course: (course: DebtCourse) =>
    `${DEBT_NAMES[course.debt]} (${course.size === 1 ? '1 point' : `${course.size} points`}): began at ${list(course.bought.map(String))}, ${endOf(course)}.`,
  missing: 'What was missing:',
  missingIn: (who: string, parts: readonly string[]) => `in ${who} ${list(parts)}`,
  part: ({ part, value, takes }: MissingPart) =>
    ({
      trust: `trust (${value}, and it takes ${takes})`,
      hurt: `calm (hurt was ${value}, and ${takes} is the most it can be)`,
      openness: `openness (${value}, and it takes ${takes})`,
    })[part],
  debt: (debt: Debt) => MISSING[debt],
} as const;
