/** T2: trust grows only as far as both are open, and nobody is opened by the other alone (A1 A8 A10 A11). */
import { contactOf } from '../bond.ts';
import { bend, type Draft, HUNDREDTHS, isGain, percentOf, type Scene } from './draft.ts';

/**
 * T2.1, T2.2: how much of a gain counts at this contact, 0–100 whole percent: none at or below `floor`, all from
 * `full` (points).
 */
export function reach(contact: number, floor: number, full: number): number {
  return Math.min(100, Math.max(0, Math.trunc(((contact - floor) * 100) / (full - floor))));
}

/** T2.1 to T2.4: lets gains of trust count by contact, and holds what the other's moves can open. */
export function mutual(draft: Draft, { bond, role, params }: Scene): Draft {
  const percent = reach(contactOf(bond), params['mutual.floor'], params['mutual.full']);
  return bend(draft, 'T2', (shift) => {
    if (!isGain(shift)) return shift.amount;
    if (shift.part === 'trust') return percentOf(shift.amount, percent);
    if (shift.part === 'openness' && shift.role !== role) {
      const room = (params['mutual.opened'] - bond[shift.role].openness) * HUNDREDTHS;
      return Math.min(shift.amount, Math.max(0, room));
    }
    return shift.amount;
  });
}
