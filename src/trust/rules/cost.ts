/** T4: every pitfall costs someone something, also where rounding or an empty meter would hide it. */
import { otherRole, type Part, type Role } from '../bond.ts';
import { MOVES } from '../moves.ts';
import { type Draft, HUNDREDTHS, replace, type Scene } from './draft.ts';
import { type Persons, settle } from './settle.ts';

/** Whether anybody lost trust, openness or self-respect, or hurts more. */
export function costs(before: Persons, after: Persons): boolean {
  return (['responsible', 'hurt'] as const).some(
    (role) =>
      after[role].trust < before[role].trust ||
      after[role].openness < before[role].openness ||
      after[role].selfRespect < before[role].selfRespect ||
      after[role].hurt > before[role].hurt,
  );
}

/** T4.1, T4.2: where a pitfall would cost nothing, it takes one point of whatever is left to take. */
export function cost(draft: Draft, { bond, role, move }: Scene): Draft {
  if (MOVES[move].kind !== 'pitfall' || costs(bond, settle(draft, bond))) return draft;
  const other = otherRole(role);
  const order: readonly (readonly [Role, Part])[] = [
    [role, 'openness'],
    [role, 'selfRespect'],
    [other, 'trust'],
    [other, 'openness'],
    [other, 'selfRespect'],
    [role, 'trust'],
    [other, 'hurt'],
    [role, 'hurt'],
  ];
  for (const [whose, part] of order) {
    const worse = part === 'hurt' ? HUNDREDTHS : -HUNDREDTHS;
    const dearer = replace(draft, 'T4', whose, part, worse);
    if (costs(bond, settle(dearer, bond))) return dearer;
  }
  return draft;
}
