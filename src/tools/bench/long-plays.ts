import { codeOf } from '../../journal/play-code.ts';
import { openPlay } from '../../play/play.ts';
import { playOn } from '../../play/policies.ts';
import { ownTemperament, seatsAround } from '../../play/seats.ts';
import { otherRole, ROLES, type Role } from '../../trust/bond.ts';
import { findStory } from '../shelf.ts';

export interface LongPlay {
  readonly role: Role;
  readonly code: string;
  readonly decisions: number;
}

/** From either seat, the longest of the random plays of `story` with seeds 1 to `seeds`, beside the story's own temperament. */
export function longestPlays(story: string, seeds: number): readonly LongPlay[] {
  const file = findStory(story);
  return ROLES.map((role) => {
    const temperament = ownTemperament(file, otherRole(role));
    const seats = seatsAround(role, { kind: 'temperament', temperament });
    const plays = Array.from({ length: seeds }, (_, at) =>
      playOn(openPlay({ file, seats, role, seed: at + 1 }), 'random', at + 1),
    );
    const longest = plays.reduce((one, other) => (other.steps.length > one.steps.length ? other : one));
    return { role, code: codeOf(longest), decisions: longest.steps.length };
  });
}
