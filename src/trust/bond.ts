/** The bond: the state between the two people of a story. Plain data, whole numbers 0–100. */

export const ROLES = ['responsible', 'hurt'] as const;
export type Role = (typeof ROLES)[number];

/** What broke, or was about to. `none` is a story without a breach (the prologue). */
export const BREACHES = ['withheld', 'promise', 'lie', 'betrayal', 'unfaithful', 'unspoken', 'none'] as const;
export type Breach = (typeof BREACHES)[number];

/** One person's side of the bond; every number is whole and 0–100. */
export interface Person {
  readonly trust: number; // in the other
  readonly hurt: number; // what still aches
  readonly openness: number; // how much of oneself is shown
  readonly selfRespect: number; // how upright one stands
}

export function otherRole(role: Role): Role {
  return role === 'responsible' ? 'hurt' : 'responsible';
}
