/** Who sits where, and who decides for a role that is not a player's: a temperament, or an echo of a recorded play. */
import type { Option, StoryFile } from '../story/beat.ts';
import type { Role } from '../trust/bond.ts';
import type { Bond } from '../trust/respond.ts';
import { decide, type Pull, TEMPERAMENTS } from '../trust/temperament.ts';
import type { Seat, Seats } from './step.ts';

/** Who sits for a role when a story names nobody. */
const COMMON = 'steady';

export interface Question {
  readonly bond: Bond;
  readonly role: Role;
  readonly options: readonly Option[]; // at least one
  readonly seed: number;
  readonly n: number; // how many decisions came before
}

export interface Decision {
  readonly option: Option;
  readonly pulls: readonly Pull[]; // empty when an echo answered from its record
}

/** Decides for a simulated seat. The same question gets the same answer. */
export function decideFor(seat: Exclude<Seat, { kind: 'player' }>, question: Question): Decision {
  const echoed = seat.kind === 'echo' && recorded(seat.choices, question.options);
  if (echoed) return { option: echoed, pulls: [] };
  const { bond, role, options, seed, n } = question;
  const moves = options.map((option) => option.move);
  const { index, pulls } = decide(seat.temperament, bond, role, moves, seed, n);
  const option = options[index];
  if (!option)
    throw new RangeError(`The temperament "${seat.temperament}" chose option ${index} of ${options.length}.`);
  return { option, pulls };
}

/** An echo answers as its record did; where a question came back, with its last answer, which let it end. */
function recorded(choices: readonly string[], options: readonly Option[]): Option | undefined {
  const answer = choices.findLast((choice) => options.some(({ id }) => id === choice));
  return options.find(({ id }) => id === answer);
}

/** The temperament that a story gives to one of its people. */
export function ownTemperament({ header }: Pick<StoryFile, 'header'>, role: Role): string {
  const named = header.temperaments[role];
  return named !== null && Object.hasOwn(TEMPERAMENTS, named) ? named : COMMON;
}

/** The player in `role`, `opposite` in the other seat; with two players on one device both are theirs. */
export function seatsAround(role: Role | 'both', opposite: Seat): Seats {
  const player: Seat = { kind: 'player' };
  const seat = (who: Role) => (role === 'both' || role === who ? player : opposite);
  return { responsible: seat('responsible'), hurt: seat('hurt') };
}
