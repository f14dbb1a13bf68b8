/** Plays the contents of a play code. Reading the code's letters is done in journal/. Pure. */
import type { StoryFile } from '../story/beat.ts';
import { otherRole, type Role } from '../trust/bond.ts';
import type { PlaySetup } from './play.ts';
import { type Replay, replayPicks } from './replay.ts';
import { ownTemperament, seatsAround } from './seats.ts';
import type { Seat } from './step.ts';

/** A play as its code keeps it, its story aside. */
export interface Coded {
  readonly role: Role | 'both';
  readonly opposite: string; // 'player', 'echo' or a temperament's id
  readonly seed: number; // whole, 1 … 2^31 − 1
  readonly picks: readonly number[]; // places among the options offered, from 0, both people's decisions
}

/** Plays a code's contents. An echo becomes the choices that the code holds. Throws as `openPlay` does. */
export function playCoded(file: StoryFile, contents: Coded): Replay {
  const { role, seed, picks, opposite } = contents;
  const setup = (seat: Seat): PlaySetup => ({ file, role, seed, seats: seatsAround(role, seat) });
  if (role === 'both' || opposite === 'player') return replayPicks(setup({ kind: 'player' }), picks);
  if (opposite !== 'echo') return replayPicks(setup({ kind: 'temperament', temperament: opposite }), picks);
  const heard = replayPicks(setup({ kind: 'player' }), picks).play.steps;
  const choices = heard.filter(({ by }) => by === otherRole(role)).map(({ option }) => option.id);
  const temperament = ownTemperament(file, otherRole(role));
  return replayPicks(setup({ kind: 'echo', choices, temperament }), picks);
}
