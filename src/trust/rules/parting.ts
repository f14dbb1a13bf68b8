/** T15: some bonds do not mend, and to part with respect is an ending like any other (B8 C4). */
import { type Bond, ROLES } from '../bond.ts';
import type { MoveId } from '../moves.ts';
import type { Params } from '../params.ts';
import { type Draft, remember, type Scene } from './draft.ts';

/** Refusals that take from the trust the refusing one can still reach (T15.1). */
const REFUSALS: readonly MoveId[] = ['never', 'welcome-breach'];

/** Moves by which someone who had ended it asks about the two again (T15.5). */
const RETURNS: readonly MoveId[] = ['ask-us', 'new-agreement'];

/** T15.1, T15.5: remembers refusals, who has parted, and who has come back. */
export function parting(draft: Draft, { role, move, params }: Scene): Draft {
  const { ceiling, parted } = draft.memory;
  if (REFUSALS.includes(move)) {
    const lowered = Math.max(0, ceiling[role] - params['parting.ceiling']);
    return remember(draft, 'T15', { ceiling: { ...ceiling, [role]: lowered } });
  }
  if (move === 'part-with-respect') return remember(draft, 'T15', { parted: role });
  return parted === role && RETURNS.includes(move) ? remember(draft, 'T15', { parted: null }) : draft;
}

/**
 * T15.7: whether trust could still be born again: not once what either can reach, their ceiling or trust that stands
 * above it, is below what mended takes.
 */
export function canMend(bond: Bond, params: Params): boolean {
  const { ceiling } = bond.memory;
  return ROLES.every((role) => Math.max(ceiling[role], bond[role].trust) >= params['mended.trust']);
}
