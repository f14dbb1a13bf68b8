/** T11: what is forgiven only with the head goes under, and comes up again (A9 A14). */
import type { MoveId } from '../moves.ts';
import { add, type Draft, HUNDREDTHS, percentOf, remember, type Scene } from './draft.ts';

/** Moves that put anger away unsaid, and moves through which it gets out. */
export const SWALLOWING: readonly MoveId[] = ['forgive-with-head', 'pretend'];
export const VENTING: readonly MoveId[] = ['say-pain', 'show-feeling', 'dig-up', 'accuse-all'];

export function falsePeace(draft: Draft, { role, move, bond, params }: Scene): Draft {
  if (role !== 'hurt') return draft;
  const { swallowed } = bond.memory;
  if (SWALLOWING.includes(move)) {
    const more = Math.min(bond.hurt.hurt, swallowed + params['falsePeace.swallow']);
    return more > swallowed ? remember(draft, 'T11', { swallowed: more }) : draft;
  }
  if (VENTING.includes(move) && swallowed > 0) {
    const left = swallowed - Math.max(1, percentOf(swallowed, params['falsePeace.vented']));
    return remember(draft, 'T11', { swallowed: left });
  }
  return draft;
}

/** When time passes, part of what was swallowed comes back as distance. */
export function swallowedReturns(draft: Draft, { params }: Pick<Scene, 'params'>): Draft {
  const back = percentOf(draft.memory.swallowed * HUNDREDTHS, params['falsePeace.return']);
  return add(draft, 'T11', 'hurt', 'openness', -back);
}
