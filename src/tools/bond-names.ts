/** The variables that Seams fills in before each line, as `stories/lib/bond.ink` declares them. Pure. */
import { ROLES } from '../trust/bond.ts';

const PARTS = ['trust', 'hurt', 'openness', 'self_respect'] as const;

/** Numbers from 0 to 100. */
export const BOND_NUMBERS: readonly string[] = [
  'contact',
  ...ROLES.flatMap((role) => PARTS.map((part) => `${role}_${part}`)),
];

/** Also `mended`, which is true or false; `seat` is not of the bond, and filled in as well. */
export const GIVEN_NAMES: readonly string[] = ['seat', 'mended', ...BOND_NUMBERS];

export function isGivenName(name: string): boolean {
  return GIVEN_NAMES.includes(name);
}
