/** What was borrowed in a play: when it was bought, and how it was paid, settled or left open. Pure. */
import type { Step } from '../play/step.ts';
import type { Memory } from '../trust/bond.ts';
import { DEBTS, type Debt, dueBetween } from '../trust/debts.ts';

/** A moment of a play: a decision, or the time that passed after it. */
export interface At {
  readonly n: number; // the decision, 1 the first
  readonly time: boolean; // true: in the time after it
}

/** One debt from its first point to its end. */
export interface DebtCourse {
  readonly debt: Debt;
  readonly bought: readonly number[]; // decisions that made it, or made it larger
  readonly size: number; // the most that was owed, in points
  readonly paid: readonly At[]; // when it fell due; what was swallowed can fall due more than once
  readonly settled: number | null; // the decision that answered it before it fell due again
  readonly open: boolean; // it still stands where the play stops
}

/** Moves by which a debt is called in and not answered: what is searched for is found (T4.5), a word is broken (T12.8). */
const CALLED_IN: Readonly<Partial<Record<Debt, string>>> = { hidden: 'monitor', overdrawn: 'break-word' };

interface Draft {
  readonly debt: Debt;
  readonly bought: number[];
  size: number;
  readonly paid: At[];
}

/** The debts that a move made, or made larger. */
export function debtsMade(before: Pick<Memory, Debt>, after: Pick<Memory, Debt>): readonly Debt[] {
  return DEBTS.filter((debt) => after[debt] > before[debt]);
}

/** Every debt of a play, in the order in which they were made. */
export function debtsOf(steps: readonly Step[]): readonly DebtCourse[] {
  return DEBTS.flatMap((debt) => coursesOf(debt, steps)).sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ bought }: DebtCourse): number {
  return bought[0] ?? 0;
}

function coursesOf(debt: Debt, steps: readonly Step[]): readonly DebtCourse[] {
  const courses: DebtCourse[] = [];
  let open: Draft | null = null;
  const close = (end: Pick<DebtCourse, 'settled' | 'open'>) => {
    if (open) courses.push({ ...open, ...end });
    open = null;
  };
  for (const { n, option, before, response, next } of steps) {
    const [was, is] = [before.memory[debt], response.after.memory[debt]];
    if (debtsMade(before.memory, response.after.memory).includes(debt)) {
      open ??= { debt, bought: [], size: 0, paid: [] };
      open.bought.push(n);
      open.size = Math.max(open.size, is);
    }
    if (open && was > 0 && is === 0) {
      const called = CALLED_IN[debt] === option.move;
      if (called) open.paid.push({ n, time: false });
      close({ settled: called ? null : n, open: false });
    }
    if (open && dueBetween(response.after.memory, next.bond.memory).includes(debt)) {
      open.paid.push({ n, time: true });
      if (next.bond.memory[debt] === 0) close({ settled: null, open: false });
    }
  }
  close({ settled: null, open: true });
  return courses;
}
