/** What keeps a bond from being mended, and in whom: the parts of M7, one by one. Pure. */
import { type Bond, PARTS, ROLES, type Role } from '../trust/bond.ts';
import { DEBTS, type Debt } from '../trust/debts.ts';
import { DEFAULTS, type Params } from '../trust/params.ts';

/** A number of one of the two that is not yet where mended takes it. */
export interface MissingPart {
  readonly role: Role;
  readonly part: 'trust' | 'hurt' | 'openness';
  readonly value: number; // 0–100
  readonly takes: number; // of hurt at most, of the others at least
}

export interface Missing {
  readonly parts: readonly MissingPart[];
  readonly debts: readonly Debt[]; // that stand, and are more than mended bears
}

/** Nothing is missing where it is mended, or would be if nobody had ended it. */
export function missingIn(bond: Bond, params: Params = DEFAULTS): Missing {
  const takes = {
    trust: params['mended.trust'],
    openness: params['mended.contact'],
    hurt: params['mended.hurt'],
  };
  const parts = PARTS.flatMap((part) => {
    if (part === 'selfRespect') return [];
    return ROLES.map((role) => ({ role, part, value: bond[role][part], takes: takes[part] }));
  });
  return {
    parts: parts.filter(({ part, value, takes: line }) => (part === 'hurt' ? value > line : value < line)),
    debts: DEBTS.filter(
      (debt) => bond.memory[debt] > (debt === 'swallowed' ? params['mended.swallowed'] : 0),
    ),
  };
}
