/** What of a room's hand-ins is new: the room tells all of them each time. Pure. */
import type { SubmissionBatch } from '../board-desk.ts';
import type { Submission } from '../hand-in.ts';

/**
 * The plays among `codes` that `known` (how often each code has come before) does not have; notes them there. A code
 * stands in `codes` as often as devices handed it in. Null: nothing is new.
 */
export function freshIn(codes: readonly string[], known: Map<string, number>): SubmissionBatch | null {
  const times = new Map<string, number>();
  for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
  const fresh = [...times].filter(([code, n]) => (known.get(code) ?? 0) < n);
  for (const [code, n] of fresh) known.set(code, n);
  const plays = fresh.map(([code, n]): Submission => ({ shown: code, code, times: n }));
  return plays.length > 0 ? { plays, known: true } : null;
}
