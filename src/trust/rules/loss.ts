/** T5: trust is lost faster than it is gained (C10 R14). */
import { bend, type Draft, isLoss, percentOf, type Scene } from './draft.ts';

/** T5.1, T5.2: makes losses of trust heavier, and nothing else. */
export function loss(draft: Draft, { params }: Scene): Draft {
  return bend(draft, 'T5', (shift) =>
    shift.part === 'trust' && isLoss(shift) ? percentOf(shift.amount, params['loss.weight']) : shift.amount,
  );
}
