/** How a bond went through a play, as rows of numbers. Pure. */
import type { Step } from '../play/step.ts';
import type { Person, Role } from '../trust/bond.ts';
import { type Bond, contactOf } from '../trust/respond.ts';

/** One state of the bond; all numbers whole, 0–100. */
export interface CurvePoint {
  readonly n: number; // after which decision; 0 = before the first
  readonly time: boolean; // after time had passed as well
  readonly responsible: Person;
  readonly hurt: Person;
  readonly contact: number; // the smaller openness
}

/** The course of one number. */
export interface BondCourse {
  readonly first: number;
  readonly last: number;
  readonly lowest: Extreme;
  readonly highest: Extreme;
}

export interface Extreme {
  readonly value: number;
  readonly n: number; // after which decision it stood there first
}

/** The opening, then a point for each decision, and one more where time passed after it and changed something. */
export function timelineOf(opening: Bond, steps: readonly Step[]): readonly CurvePoint[] {
  const points = [pointAt(opening, 0, false)];
  for (const { n, response, next } of steps) {
    points.push(pointAt(response.after, n, false));
    const later = pointAt(next.bond, n, true);
    if (!sameNumbers(response.after, next.bond)) points.push(later);
  }
  return points;
}

/** Throws a RangeError on no points: a play has at least its opening. */
export function courseOf(points: readonly CurvePoint[], role: Role, part: keyof Person): BondCourse {
  const values = points.map((point): Extreme => ({ value: point[role][part], n: point.n }));
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) throw new RangeError('a course needs at least one point');
  return {
    first: first.value,
    last: last.value,
    lowest: values.reduce((low, each) => (each.value < low.value ? each : low), first),
    highest: values.reduce((high, each) => (each.value > high.value ? each : high), first),
  };
}

function pointAt(bond: Bond, n: number, time: boolean): CurvePoint {
  return { n, time, responsible: bond.responsible, hurt: bond.hurt, contact: contactOf(bond) };
}

function sameNumbers(one: Bond, other: Bond): boolean {
  const numbers = ({ responsible, hurt }: Bond) => JSON.stringify([responsible, hurt]);
  return numbers(one) === numbers(other);
}
