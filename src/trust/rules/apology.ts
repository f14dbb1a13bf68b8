/** T16: owning it counts most, then repair, then the rest; asking to be forgiven least (R9 R17). */
import type { MoveId } from '../moves.ts';
import { type Draft, type Scene, withRule } from './draft.ts';

/** The parts of an apology, the one that counts most first. The order itself lies in the words of effects.ts. */
export const PARTS_OF_AN_APOLOGY: readonly MoveId[] = [
  'own-it',
  'offer-repair',
  'regret',
  'explain',
  'promise-carefully',
  'beg',
];

/** T16.3: marks a part of an apology, so that the response cites the rule. */
export function apology(draft: Draft, { move }: Scene): Draft {
  return PARTS_OF_AN_APOLOGY.includes(move) ? withRule(draft, 'T16') : draft;
}
