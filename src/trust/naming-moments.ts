/** The moment in words (T17), for pages that look back. */
import type { Spoken } from './answer.ts';
import type { Role } from './bond.ts';
import { LANDING_WORDS, OCCASION_WORDS } from './moment-words.ts';
import { OCCASIONS } from './moments/occasions.ts';
import { type NamedMove, nameMove } from './naming.ts';

export interface NamedOccasion {
  readonly id: string;
  readonly when: string; // a clause: "before it had been owned"
  readonly as: string | null; // what it landed as: "an excuse"; null where it fitted
}

/** An occasion that spoke, with its words. */
export function nameOccasion({ id, lands }: Spoken): NamedOccasion {
  return { id, when: OCCASION_WORDS[id], as: lands && LANDING_WORDS[lands] };
}

/** All occasions of one move. */
export interface OccasionsOfMove {
  readonly move: NamedMove;
  readonly occasions: readonly (NamedOccasion & { readonly who: Role | null })[]; // who: null: either of the two
}

/** Every occasion of the model in words, move by move, in the order in which they are asked. */
export function namedOccasions(): readonly OccasionsOfMove[] {
  const moves = [...new Set(OCCASIONS.map(({ move }) => move))];
  return moves.map((move) => ({
    move: nameMove(move),
    occasions: OCCASIONS.filter((row) => row.move === move).map((row) => ({
      ...nameOccasion(row),
      who: row.who,
    })),
  }));
}
