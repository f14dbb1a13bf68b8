/** T9: a breach after the first costs more, and lowers what can still be reached (B2 C4 R11 R13). */
import { otherRole } from '../bond.ts';
import type { MoveId } from '../moves.ts';
import {
  bend,
  type Draft,
  HUNDREDTHS,
  isGain,
  isLoss,
  percentOf,
  remember,
  type Scene,
  type Shift,
} from './draft.ts';

/** T9.1: what counts as a new breach of the responsible one's. */
export const RELAPSES: readonly MoveId[] = ['lie-again', 'break-word'];

/** Moves after which less trust can be had from the one who is met: relapses, and the breach revenge commits. */
const LOWERING: readonly MoveId[] = [...RELAPSES, 'revenge'];

/** T9.1 to T9.4: makes a new breach heavier, counts it, and lowers the ceiling of the one who is met. */
export function relapse(draft: Draft, { bond, role, move, params }: Scene): Draft {
  if (!LOWERING.includes(move)) return draft;
  const { relapses, ceiling } = bond.memory;
  const percent = params['relapse.weight'] + relapses * params['relapse.more'];
  const other = otherRole(role);
  const bent = bend(draft, 'T9', (shift) =>
    shift.role === other && shift.part === 'trust' && isLoss(shift)
      ? percentOf(shift.amount, percent)
      : shift.amount,
  );
  // T9.3: a breach that comes before there was much trust harms for good (R13).
  const early = percentOf(params['relapse.early'], 100 - bond[other].trust);
  const lowered = Math.max(0, ceiling[other] - params['relapse.ceiling'] - early);
  return remember(bent, 'T9', {
    relapses: relapses + (RELAPSES.includes(move) ? 1 : 0),
    ceiling: { ...ceiling, [other]: lowered },
  });
}

/**
 * M4.7: nearing a ceiling takes a little nearly always; it is told only where it took this much, in hundredths of
 * a point.
 */
const TELLING = 2 * HUNDREDTHS;

/** T9.7, T9.8: the nearer trust is to the most that can still be reached, the smaller its steps. */
export function nearCeiling(draft: Draft, { bond, params }: Scene): Draft {
  const nearing = (shift: Shift) => {
    if (shift.part !== 'trust' || !isGain(shift)) return shift.amount;
    const room = Math.max(0, bond.memory.ceiling[shift.role] - bond[shift.role].trust);
    const part = Math.min(100, Math.trunc((room * 100) / params['relapse.near']));
    return Math.min(percentOf(shift.amount, part), room * HUNDREDTHS);
  };
  return bend(draft, 'T9', nearing, TELLING);
}
