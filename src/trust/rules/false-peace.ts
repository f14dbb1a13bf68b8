/** T11: what is forgiven only with the head goes under, and comes up again (A9 A14). */
import type { MoveId } from '../moves.ts';
import type { Params } from '../params.ts';
import { add, type Draft, HUNDREDTHS, percentOf, remember, type Scene } from './draft.ts';

/** Moves that put anger away unsaid (T11.2), and moves through which it gets out (T11.6). */
export const SWALLOWING: readonly MoveId[] = ['forgive-with-head', 'pretend'];
export const VENTING: readonly MoveId[] = ['say-pain', 'show-feeling', 'dig-up', 'accuse-all'];

/**
 * T11.2, T11.6 to T11.8: remembers what the hurt one swallows or lets out. Swallowing itself lowers no hurt (T11.1):
 * its effect names none.
 */
export function falsePeace(draft: Draft, { role, move, bond, params, occasion }: Scene): Draft {
  const { swallowed } = bond.memory;
  if (role === 'responsible')
    return occasion?.id === 'listened-behind-the-fine' ? letOut(draft, params) : draft;
  const early = occasion?.lands === 'swallowed'; // T11.7
  if (early || SWALLOWING.includes(move)) {
    const added = params[early ? 'moment.swallowed' : 'falsePeace.swallow'];
    const more = Math.min(bond.hurt.hurt, swallowed + added);
    return more > swallowed ? remember(draft, 'T11', { swallowed: more }) : draft;
  }
  return VENTING.includes(move) ? letOut(draft, params) : draft;
}

function letOut(draft: Draft, params: Params): Draft {
  const { swallowed } = draft.memory;
  if (swallowed === 0) return draft;
  const left = swallowed - Math.max(1, percentOf(swallowed, params['falsePeace.vented']));
  return remember(draft, 'T11', { swallowed: left });
}

/** T11.4: when it falls due, part of what was swallowed comes back as distance, and it stays swallowed. */
export function swallowedReturns(draft: Draft, { params }: Pick<Scene, 'params'>): Draft {
  const back = percentOf(draft.memory.swallowed * HUNDREDTHS, params['falsePeace.return']);
  return add(draft, 'T11', 'hurt', 'openness', -back);
}
