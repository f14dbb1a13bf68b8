/** What of the memory is owed, by kind, and when it falls due (M6). */
import type { Memory } from './bond.ts';

/** The kinds of debt, each a number of points in the memory, in the order in which they are told. */
export const DEBTS = [
  'hidden',
  'overdrawn',
  'swallowed',
  'pity',
  'silence',
] as const satisfies readonly (keyof Memory)[];
export type Debt = (typeof DEBTS)[number];

type Owing = Pick<Memory, Debt | 'waited' | 'hours'>;

/** The debts that stand. */
export function openDebts(memory: Pick<Memory, Debt>): readonly Debt[] {
  return DEBTS.filter((debt) => memory[debt] > 0);
}

/**
 * The debts that fell due between two states with no move between them. Hours that are not counted any more were
 * paid for (M6.5); what stood until then has cost something, even what goes on standing (T11.4).
 */
export function dueBetween(before: Owing, after: Owing): readonly Debt[] {
  const waited = before.waited + after.hours - before.hours;
  return after.hours > before.hours && after.waited < waited ? openDebts(before) : [];
}
