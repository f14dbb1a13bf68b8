/** Plays the contents of a play code. Reading the code's letters is done in journal/. Pure. */
import type { StoryFile } from '../story/beat.ts';
import { otherRole, type Role } from '../trust/bond.ts';
import { recall } from './recall.ts';
import { type Replay, replayPicks } from './replay.ts';
import { ownTemperament, seatsAround } from './seats.ts';
import type { Seat } from './step.ts';
import type { Telling } from './stepper.ts';

/** A play as its code keeps it, its story aside. */
export interface Coded {
  readonly role: Role | 'both';
  readonly opposite: string; // 'player', 'echo' or a temperament's id
  readonly seed: number; // whole, 1 … 2^31 − 1
  readonly picks: readonly number[]; // places among the options offered, from 0, both people's decisions
}

/**
 * Plays a code's contents. An echo becomes the choices that the code holds. `open` gives the story at its start; where nothing
 * is said, by what it remembers of other plays, if anything. Throws as `openPlay` does.
 */
export function playCoded(
  file: StoryFile,
  contents: Coded,
  open: (seed: number) => Telling | undefined = (seed) => recall(file, seed),
): Replay {
  const { role, seed, picks, opposite } = contents;
  const again = (seat: Seat) =>
    replayPicks({ file, role, seed, seats: seatsAround(role, seat) }, picks, open(seed));
  if (role === 'both' || opposite === 'player') return again({ kind: 'player' });
  if (opposite !== 'echo') return again({ kind: 'temperament', temperament: opposite });
  const heard = again({ kind: 'player' }).play.steps;
  const choices = heard.filter(({ by }) => by === otherRole(role)).map(({ option }) => option.id);
  const temperament = ownTemperament(file, otherRole(role));
  return again({ kind: 'echo', choices, temperament });
}
