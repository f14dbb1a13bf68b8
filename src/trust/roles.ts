/** The two people of a bond. Imports nothing, so that everything may name them. */

export const ROLES = ['responsible', 'hurt'] as const;
export type Role = (typeof ROLES)[number];

/** The same thing for each of the two. */
export type Both<T> = Readonly<Record<Role, T>>;

/** The role that is not this one. */
export function otherRole(role: Role): Role {
  return role === 'responsible' ? 'hurt' : 'responsible';
}
