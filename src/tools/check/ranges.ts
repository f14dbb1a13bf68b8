/** What free sources can be on several ways to one state. */
import type { Range } from './free.ts';
import type { Ranges } from './guess.ts';

const NOTHING: Range = { low: 0, high: 0 };

/** Both together; null when the second brings nothing new. `boundless`: what grows grows for ever. */
export function joinRanges(one: Ranges, other: Ranges, boundless: boolean): Ranges | null {
  const joined = new Map(one);
  let grew = false;
  for (const name of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(name) ?? NOTHING, other.get(name) ?? NOTHING];
    if (a.low <= b.low && a.high >= b.high) continue;
    grew = true;
    joined.set(name, {
      low: b.low < a.low ? (boundless ? Number.NEGATIVE_INFINITY : b.low) : a.low,
      high: b.high > a.high ? (boundless ? Number.POSITIVE_INFINITY : b.high) : a.high,
    });
  }
  return grew ? joined : null;
}
