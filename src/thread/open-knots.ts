/** Open knots: one for each kind of debt that stands, loose until it is settled or falls due. Pure. */
import type { Memory } from '../trust/bond.ts';
import { type Debt, openDebts } from '../trust/debts.ts';

/** A loop that was tied and not drawn tight. */
export interface OpenKnot {
  readonly debt: Debt;
  readonly at: number; // 0 (the responsible one) to 100 (the hurt one)
  readonly size: number; // 1: as large as a stitch
}

/** On the side of whoever owes it, clear of the torn ends and of the first stitches. */
const PLACES: Readonly<Record<Debt, number>> = {
  hidden: 15.5,
  overdrawn: 20.5,
  pity: 27,
  silence: 79.5,
  swallowed: 84.5,
};

const LEAST = 1;
const MOST = 1.5;
const FULL = 30; // points of debt at which it grows no more

/** The open knots of what is owed; none where nothing is known of it. */
export function openKnots(memory: Partial<Pick<Memory, Debt>> | undefined): readonly OpenKnot[] {
  const owed = { hidden: 0, overdrawn: 0, swallowed: 0, pity: 0, silence: 0, ...memory };
  return openDebts(owed).map((debt) => ({
    debt,
    at: PLACES[debt],
    size: LEAST + (MOST - LEAST) * Math.min(1, owed[debt] / FULL),
  }));
}

/** How long one takes to come, or to go, in ms. */
const COMES = 600;

/** The knots to be drawn `ms` later: those that are wanted come and grow, the others go. Still: at once. */
export function growKnots(
  seen: readonly OpenKnot[],
  wanted: readonly OpenKnot[],
  ms: number,
  still: boolean,
): readonly OpenKnot[] {
  if (still) return wanted;
  const step = (MOST * ms) / COMES;
  const debts = [...wanted, ...seen.filter(({ debt }) => !wanted.some((knot) => knot.debt === debt))];
  return debts
    .map((knot): OpenKnot => {
      const from = seen.find(({ debt }) => debt === knot.debt)?.size ?? 0;
      const to = wanted.find(({ debt }) => debt === knot.debt)?.size ?? 0;
      return { ...knot, size: to > from ? Math.min(to, from + step) : Math.max(to, from - step) };
    })
    .filter(({ size }) => size > 0);
}

/** Whether these are as they are wanted. */
export function areGrown(seen: readonly OpenKnot[], wanted: readonly OpenKnot[]): boolean {
  return (
    seen.length === wanted.length &&
    wanted.every(({ debt, size }) => seen.some((knot) => knot.debt === debt && knot.size === size))
  );
}
