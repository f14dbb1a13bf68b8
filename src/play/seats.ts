/** Who decides at the end of a beat, and what a seat decides that is not a player's. Pure. */
import type { Beat, Option } from '../story/beat.ts';
import { ROLES, type Role } from '../trust/bond.ts';
import type { People, Traits } from '../trust/pulls/traits.ts';
import type { Bond } from '../trust/respond.ts';
import { decide, type Pull, TEMPERAMENTS } from '../trust/temperament.ts';
import { DecisionError } from './fault.ts';
import type { Moment, PlaySetup, Seat, Seats } from './step.ts';

export { ownTemperament, seatsAround } from './around.ts';

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

/**
 * Whose decision stands at the end of a beat; null where the story has ended. All options of a decision belong to one
 * person; options that name nobody are the player's own. Throws a DecisionError where that does not hold.
 */
export function deciderOf(beat: Beat, setup: PlaySetup): Pick<Moment, 'by' | 'seat'> {
  const by = roleOf(beat, setup);
  return { by, seat: by && setup.seats[by].kind };
}

function roleOf({ options, knot }: Beat, { file, role, seats }: PlaySetup): Role | null {
  const [first, ...others] = options;
  if (!first) return null;
  const stranger = others.find((option) => option.as !== first.as);
  if (stranger) {
    const whose = `${first.id} is ${first.as}'s, ${stranger.id} is ${stranger.as}'s`;
    const problem = `mixes two people in one decision at ${knot}: ${whose}`;
    throw new DecisionError(file.id, knot, problem, 'Give all its options to one person.');
  }
  if (first.as === null) {
    if (role !== 'both') return role;
    return ROLES.find((who) => seats[who].kind === 'player') ?? 'responsible';
  }
  const by = ROLES.find((who) => file.header[who].toLowerCase() === first.as);
  if (by) return by;
  const neither = `who is neither ${file.header.responsible} nor ${file.header.hurt}`;
  const problem = `gives ${first.id} to "${first.as}", ${neither}`;
  throw new DecisionError(file.id, knot, problem, 'Give it to one of the two.');
}

/**
 * What the simulated person whose turn it is decides, as decision number `n` (0, 1, …) of a play; null where a player
 * decides, or nobody any more.
 */
export function decisionAt(
  { by, bond, beat }: Moment,
  { seats, seed }: PlaySetup,
  n: number,
): Decision | null {
  const seat = by && seats[by];
  if (!seat || seat.kind === 'player') return null;
  return decideFor(seat, { bond, role: by, options: beat.options, seed, n });
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

/** The option that the echo's record chose here; where the question came more than once, its last answer. */
function recorded(choices: readonly string[], options: readonly Option[]): Option | undefined {
  const answer = choices.findLast((choice) => options.some(({ id }) => id === choice));
  return options.find(({ id }) => id === answer);
}

/** T18.1: who the two are to the model: a temperament in its seat; a player and an echo might be anybody. */
export function peopleIn({ responsible, hurt }: Seats): People {
  return { responsible: traitsOf(responsible), hurt: traitsOf(hurt) };
}

export function isTemperament(id: string): boolean {
  return Object.hasOwn(TEMPERAMENTS, id);
}

function traitsOf(seat: Seat): Traits | null {
  if (seat.kind !== 'temperament' || !isTemperament(seat.temperament)) return null;
  return TEMPERAMENTS[seat.temperament]?.traits ?? null;
}
