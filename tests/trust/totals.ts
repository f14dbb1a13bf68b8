/** One number for a bond: what is good between the two, less what hurts. For tests that compare, never for a player. */
import { type Bond, ROLES } from '../../src/trust/bond.ts';

/** Trust, openness and self-respect of both, less both hurts, in points. */
export function total(bond: Bond): number {
  return ROLES.reduce((sum, role) => {
    const { trust, openness, selfRespect, hurt } = bond[role];
    return sum + trust + openness + selfRespect - hurt;
  }, 0);
}
