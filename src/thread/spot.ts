/** Where a place of the thread is on the stage, and which way the thread runs there. No drawing. Pure. */
import type { Point, Rope } from './rope.ts';
import type { Strand } from './strands.ts';
import { beside } from './yarn.ts';

export interface ThreadPoint extends Point {
  readonly along: number; // direction of the thread, radians
}

/** The point `at` (0 the responsible one … 100 the hurt one) on the whole strands, or on the torn ends if none is whole. */
export function spotOn(strands: readonly Strand[], at: number): ThreadPoint {
  const whole = strands.find((strand) => strand.whole)?.whole;
  if (whole) return spotAt(whole, at / 100);
  const ends = strands[0]?.loose;
  if (!ends) return { x: 0, y: 0, along: 0 };
  const side = at < 50 ? 0 : 1;
  return spotAt(ends[side], Math.min(0.96, (side === 0 ? at : 100 - at) / 50));
}

function spotAt(rope: Rope, t: number): ThreadPoint {
  const here = beside(rope, t, 0);
  const [a, b] = [beside(rope, Math.max(0, t - 0.02), 0), beside(rope, Math.min(1, t + 0.02), 0)];
  return { ...here, along: Math.atan2(b.y - a.y, b.x - a.x) };
}

const APART = 26; // px of the design between two marks of full size
const LEAST = 0.62;

/** The size (1: full) at which `count` stitches and knots fit on a thread of `long` px of the design without overlapping. */
export function markSize(count: number, long: number): number {
  return Math.min(1, Math.max(LEAST, (0.72 * long) / (Math.max(1, count) * APART)));
}
