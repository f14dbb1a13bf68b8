/** T4: every pitfall costs someone something, also where rounding or an empty meter would hide it. */
import { otherRole, type Part, type Role } from '../bond.ts';
import { MOVES } from '../moves.ts';
import { add, type Draft, HUNDREDTHS, type Scene } from './draft.ts';
import { type People, settle } from './settle.ts';

/** Whether anybody lost trust, openness or self-respect, or hurts more. */
export function costs(before: People, after: People): boolean {
  return (['responsible', 'hurt'] as const).some(
    (role) =>
      after[role].trust < before[role].trust ||
      after[role].openness < before[role].openness ||
      after[role].selfRespect < before[role].selfRespect ||
      after[role].hurt > before[role].hurt,
  );
}

/** Stands last: where a pitfall would cost nothing, it takes one point of whatever is left to take. */
export function cost(draft: Draft, scene: Scene): Draft {
  const { bond, role, move, params } = scene;
  if (MOVES[move].kind !== 'pitfall' || costs(bond, settle(draft, bond, params))) return draft;
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
    const draftWithCost = replaceShift(draft, whose, part);
    if (costs(bond, settle(draftWithCost, bond, params))) return draftWithCost;
  }
  return draft;
}

/** The draft in which this one number gets worse by one point, whatever was to happen to it. */
function replaceShift(draft: Draft, role: Role, part: Part): Draft {
  const shifts = draft.shifts.filter((shift) => shift.role !== role || shift.part !== part);
  return add({ ...draft, shifts }, 'T4', role, part, part === 'hurt' ? HUNDREDTHS : -HUNDREDTHS);
}
