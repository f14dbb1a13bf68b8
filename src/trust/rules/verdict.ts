/** T3: verdicts and payments raise nobody's trust (A5–A8). */
import type { MoveId } from '../moves.ts';
import { bend, type Draft, isGain, type Scene, withRule } from './draft.ts';

/** Two by which one sits above the other (judge, throne), and four that ask or pay for trust. */
export const VERDICTS_AND_PAYMENTS: readonly MoveId[] = ['judge', 'throne', 'beg', 'bribe', 'earn', 'rush'];

/**
 * T3.1, T3.2: takes away any gain of trust. Stands last among the rules on amounts, so that no other rule can open
 * a way round it.
 */
export function verdict(draft: Draft, { move }: Scene): Draft {
  if (!VERDICTS_AND_PAYMENTS.includes(move)) return draft;
  const bent = bend(draft, 'T3', (shift) => (shift.part === 'trust' && isGain(shift) ? 0 : shift.amount));
  return withRule(bent, 'T3');
}
