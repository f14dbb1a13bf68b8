/** T9: a breach after the first costs more, and lowers what can still be reached (B2 C4 R11 R13). */
import { otherRole } from '../bond.ts';
import type { MoveId } from '../moves.ts';
import { bend, type Draft, HUNDREDTHS, isGain, isLoss, percentOf, remember, type Scene } from './draft.ts';

/** What counts as a second breach of the responsible one's. */
export const RELAPSES: readonly MoveId[] = ['lie-again', 'break-word'];

/** Moves after which less trust can be had from the one who is met: relapses, and the breach revenge commits. */
const LOWERING: readonly MoveId[] = [...RELAPSES, 'revenge'];

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
  const lowered = Math.max(0, ceiling[other] - params['relapse.ceiling']);
  return remember(bent, 'T9', {
    relapses: relapses + (RELAPSES.includes(move) ? 1 : 0),
    ceiling: { ...ceiling, [other]: lowered },
  });
}

/** The nearer trust is to the most that can still be reached, the smaller its steps. */
export function nearCeiling(draft: Draft, { bond, params }: Scene): Draft {
  return bend(draft, 'T9', (shift) => {
    if (shift.part !== 'trust' || !isGain(shift)) return shift.amount;
    const room = Math.max(0, bond.memory.ceiling[shift.role] - bond[shift.role].trust);
    const nearing = percentOf(shift.amount, Math.min(100, Math.trunc((room * 100) / params['relapse.near'])));
    return Math.min(nearing, room * HUNDREDTHS);
  });
}
