/** T13: what was never said weighs less once both see that, and becomes an agreement when it is named (A3 A15). */
import { type Bond, type Both, otherRole } from '../bond.ts';
import type { MoveId } from '../moves.ts';
import type { Params } from '../params.ts';
import { add, bend, type Draft, HUNDREDTHS, isLoss, percentOf, remember, type Scene } from './draft.ts';
import { isLanding } from './moment.ts';
import { RELAPSES } from './relapse.ts';

/** T13.2: moves by which someone shows to have seen that it had not been said. */
export const SEEING: readonly MoveId[] = ['name-expectation', 'new-agreement', 'change-view', 'step-down'];

/** T13.1: how much of this breach was an expectation nobody had spoken, in percent. */
export function unspokenShare({ breach }: Bond, params: Params): number {
  if (breach === 'unspoken') return params['unspoken.share.unspoken'];
  return breach === 'withheld' ? params['unspoken.share.withheld'] : 0;
}

/** T13.2, T13.3: remembers who sees what was unspoken, and relieves the hurt one when the second of the two does. */
export function unspoken(draft: Draft, scene: Scene): Draft {
  const { bond, role, move, params } = scene;
  const share = unspokenShare(bond, params);
  if (share === 0 || !SEEING.includes(move) || bond.memory.seen[role] || isLanding(scene)) return draft;
  const seen: Both<boolean> = { ...bond.memory.seen, [role]: true };
  const now = remember(draft, 'T13', { seen });
  if (!seen[otherRole(role)]) return now;
  return add(now, 'T13', 'hurt', 'hurt', -percentOf(params['unspoken.relief'] * HUNDREDTHS, share));
}

/** T13.4, T13.5: what is said aloud becomes an agreement; a new breach then weighs more. */
export function agreement(draft: Draft, { bond, role, move, params }: Scene): Draft {
  const { agreements, turns } = bond.memory;
  if (move === 'name-expectation' || move === 'new-agreement') {
    const kind = move === 'name-expectation' ? 'named' : 'new';
    return remember(draft, 'T13', { agreements: [...agreements, { by: role, kind, turn: turns + 1 }] });
  }
  if (!RELAPSES.includes(move) || agreements.length === 0) return draft;
  return bend(draft, 'T13', (shift) =>
    shift.part === 'trust' && isLoss(shift) ? percentOf(shift.amount, params['spoken.weight']) : shift.amount,
  );
}
