/** Who sits where: all that a play needs to know of its people before the model is here. Pure. */
import type { StoryFile } from '../story/beat.ts';
import { TEMPERAMENT_IDS } from '../trust/pulls/traits.ts';
import type { Role } from '../trust/roles.ts';
import type { Seat, Seats } from './step.ts';

/** The temperament of a role for which a story names none. */
const COMMON = 'steady';

/** The temperament that a story gives to one of its people. */
export function ownTemperament({ header }: Pick<StoryFile, 'header'>, role: Role): string {
  const named = header.temperaments[role];
  return named !== null && TEMPERAMENT_IDS.includes(named) ? named : COMMON;
}

/** The player in `role`, `opposite` in the other seat; with two players on one device both are theirs. */
export function seatsAround(role: Role | 'both', opposite: Seat): Seats {
  const player: Seat = { kind: 'player' };
  const seat = (who: Role) => (role === 'both' || role === who ? player : opposite);
  return { responsible: seat('responsible'), hurt: seat('hurt') };
}
