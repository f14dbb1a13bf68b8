/** Where a play turned: how far trust fell or rose at each decision, and in the time that passed after it. Pure. */
import type { Step } from '../play/step.ts';
import { ROLES } from '../trust/bond.ts';
import { changesBetween, type Moved } from '../trust/naming.ts';
import type { Bond } from '../trust/respond.ts';

/** One decision, or the time after it, that moved trust. */
export interface Turn {
  readonly n: number; // of the decision
  readonly time: boolean; // true: not the decision did it, but the time that passed after it
  readonly moved: readonly Moved[]; // every number that moved; trust first
  readonly by: number; // whole points of trust, of both together; below 0: it fell more than it rose
  readonly size: number; // the same without signs, so that a rise and a fall do not hide each other
}

/** All turns of a play, the largest first; of two as large, the one that came first. */
export function turnsOf(steps: readonly Step[]): readonly Turn[] {
  return steps
    .flatMap(({ n, before, response, next }) => [
      turn(n, false, before, response.after),
      turn(n, true, response.after, next.bond),
    ])
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || a.n - b.n || Number(a.time) - Number(b.time));
}

function turn(n: number, time: boolean, before: Bond, after: Bond): Turn {
  const moves = ROLES.map((role) => after[role].trust - before[role].trust);
  const changes = changesBetween(before, after);
  return {
    n,
    time,
    moved: [
      ...changes.filter(({ part }) => part === 'trust'),
      ...changes.filter(({ part }) => part !== 'trust'),
    ],
    by: moves.reduce((sum, each) => sum + each, 0),
    size: moves.reduce((sum, each) => sum + Math.abs(each), 0),
  };
}
