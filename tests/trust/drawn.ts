/** What simulated people are drawn to, and two bonds in which it is asked. */
import type { Role } from '../../src/trust/bond.ts';
import type { MoveId } from '../../src/trust/moves.ts';
import { type Pull, TEMPERAMENTS, weigh } from '../../src/trust/temperament.ts';
import { bond, openHearted } from './bonds.ts';
import { movesOf } from './walks.ts';

/** Of all temperaments, in their order. */
export const IDS = Object.keys(TEMPERAMENTS);

/** What this temperament is drawn to, by move. */
export function pulls(id: string, before: Parameters<typeof weigh>[1], role: Role, ...moves: MoveId[]) {
  const temperament = TEMPERAMENTS[id];
  if (!temperament) throw new Error(`no temperament ${id}`);
  const found = weigh(temperament, before, role, moves);
  return Object.fromEntries(found.map((pull) => [pull.move, pull])) as Record<MoveId, Pull>;
}

/** Share of the weight on these moves among all moves of the role, in percent. */
export function share(
  id: string,
  before: Parameters<typeof weigh>[1],
  role: Role,
  ...moves: MoveId[]
): number {
  const all = Object.values(pulls(id, before, role, ...movesOf(role)));
  const sum = (those: readonly Pull[]) => those.reduce((total, { weight }) => total + weight, 0);
  return (100 * sum(all.filter(({ move }) => moves.includes(move)))) / sum(all);
}

/** Just opened: the hurt is fresh. */
export const fresh = bond();
/** The hurt has gone, and both are open. */
export const cooled = openHearted({ hurt: { hurt: 10 }, responsible: { hurt: 5 } });
