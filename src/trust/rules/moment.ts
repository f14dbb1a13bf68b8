/** T17: what a move does depends on when it is made. The occasions stand in moments/. */
import type { Bond, Came, Role } from '../bond.ts';
import type { Effect } from '../effects/effect.ts';
import { LANDINGS } from '../effects/landings.ts';
import { type Occasion, occasionOf } from '../moments/occasions.ts';
import { viewFrom } from '../moments/view.ts';
import type { MoveId } from '../moves.ts';
import type { Params } from '../params.ts';
import { isBegging } from './again.ts';
import { bend, type Draft, isGain, isLoss, percentOf, type Scene, withRule } from './draft.ts';

/** T17.5: the occasion of this move; none for a third apology, which is begging, whenever it comes. */
export function momentOf(bond: Bond, role: Role, move: MoveId, params: Params): Occasion | null {
  if (isBegging({ bond, role, move, params })) return null;
  return occasionOf(viewFrom(role, bond, params), role, move);
}

/** Whether a move lands as something else than it is. */
export function isLanding({ occasion }: Pick<Scene, 'occasion'>): boolean {
  return occasion !== null && occasion.lands !== null;
}

/** T17.6: what a move does that lands as something else; null for one that does not. */
export function landingOf({ occasion }: Pick<Scene, 'occasion'>): Effect | null {
  return occasion?.lands ? LANDINGS[occasion.lands] : null;
}

/** T17.6, T17.7: marks what landed as something else as this rule's, and lets the good in a move count that fits. */
export function moment(draft: Draft, { occasion, params }: Scene): Draft {
  if (!occasion) return draft;
  if (occasion.lands) {
    const shifts = draft.shifts.map((shift) => ({
      ...shift,
      amount: isLoss(shift) ? percentOf(shift.amount, params['moment.lands']) : shift.amount,
      rule: 'T17' as const,
      bent: Math.abs(shift.amount),
    }));
    return withRule({ ...draft, shifts }, 'T17');
  }
  const percent = params['moment.fits'];
  const bent = bend(draft, 'T17', (shift) =>
    isGain(shift) ? percentOf(shift.amount, percent) : shift.amount,
  );
  return withRule({ ...bent, heard: bent.heard > 0 ? percentOf(bent.heard, percent) : bent.heard }, 'T17');
}

/** M2.8: how a move with this occasion comes across. */
export function cameOf(occasion: Occasion | null): Came {
  if (!occasion) return 'plain';
  if (!occasion.lands) return 'fit';
  const { other }: Effect = LANDINGS[occasion.lands];
  return other.hurt?.startsWith('+') ? 'blow' : 'plain';
}

/** Moves that own what was done, and moves that take it back (M2.5). */
const OWNING: readonly MoveId[] = ['own-it'];
const DISOWNING: readonly MoveId[] = ['deny', 'shift-blame', 'lie-again'];
const TELLING: readonly MoveId[] = ['say-pain', 'show-feeling'];

/** M2.5, M2.6, M2.10, M2.11: what the occasions of later moves ask about. */
export function said({ bond, role, move }: Pick<Scene, 'bond' | 'role' | 'move'>) {
  const { owned, told, heeded, last, fresh, running } = bond.memory;
  const again = fresh[role] && last[role] === move;
  return {
    owned: ownedAfter(owned, role, move, bond.breach === 'unspoken'),
    told: told || (role === 'hurt' && TELLING.includes(move)),
    heeded: role === 'responsible' && (heeded || move === 'listen'),
    running: { ...running, [role]: again ? running[role] + 1 : 1 },
  };
}

function ownedAfter(owned: boolean, role: Role, move: MoveId, unspoken: boolean): boolean {
  if (role !== 'responsible') return owned;
  if (OWNING.includes(move) || (unspoken && move === 'name-expectation')) return true;
  return owned && !DISOWNING.includes(move);
}
