/** New records made from a finished or stopped play. */
import type { PlayRecord } from '../journal/record.ts';
import { ownTemperament, seatsAround } from '../play/around.ts';
import type { Play } from '../play/play.ts';
import type { StoryCard } from '../story/beat.ts';
import { otherRole, type Role } from '../trust/bond.ts';
import { newRecord } from './new-record.ts';

/** A new play that shares everything before decision `n`; a player who decides there sees the choices at once. */
export function recordUpTo(card: StoryCard, { setup, opening, steps }: Play, n: number): PlayRecord {
  const before = steps.slice(0, n - 1);
  const moment = before.at(-1)?.next ?? opening;
  return {
    ...newRecord(card, setup.role, setup.seats),
    seed: setup.seed,
    choices: before.map(({ option }) => option.id),
    line: moment.seat === 'player' ? moment.beat.lines.length : 0,
  };
}

/**
 * A play of two players as it goes on with one of them: what the other one decided stays, and from there that person answers
 * by their own temperament. `line`: how many lines of the last beat this player has read.
 */
export function withoutOther(card: StoryCard, { setup, steps }: Play, role: Role, line: number): PlayRecord {
  const across = otherRole(role);
  const choices = steps.filter(({ by }) => by === across).map(({ option }) => option.id);
  const temperament = ownTemperament(card, across);
  return {
    ...newRecord(card, role, seatsAround(role, { kind: 'echo', choices, temperament })),
    seed: setup.seed,
    choices: steps.map(({ option }) => option.id),
    line,
  };
}

/** A new play of the same story in the other role; the other person answers as the player did in this play. */
export function fromOtherSide(card: StoryCard, { setup, steps }: Play): PlayRecord {
  const { role } = setup;
  if (role === 'both') return newRecord(card, role, setup.seats);
  const choices = steps.map(({ option }) => option.id);
  const temperament = ownTemperament(card, role);
  const seats = seatsAround(otherRole(role), { kind: 'echo', choices, temperament });
  return newRecord(card, otherRole(role), seats);
}
