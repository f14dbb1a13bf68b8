/** A play and its code: the journal knows the letters, the play knows the seats; here they meet. */
import { type CodeContents, type ReadCode, readCode, type StoryVersion, writeCode } from '../journal/code.ts';
import type { Play, PlaySetup } from '../play/play.ts';
import { picksOf, type Replay, replayPicks } from '../play/replay.ts';
import { ownTemperament, seatsAround } from '../play/seats.ts';
import type { Seat } from '../play/step.ts';
import type { StoryFile } from '../story/beat.ts';
import { otherRole, ROLES } from '../trust/bond.ts';
import { TEMPERAMENTS } from '../trust/temperament.ts';

export { ownTemperament, seatsAround } from '../play/seats.ts';

/** Ids in the model's order; a code keeps a temperament as its place in it. */
export const TEMPERAMENT_IDS = Object.keys(TEMPERAMENTS);

/** The play so far as a code. */
export function codeOf(play: Play): string {
  const { file, role, seed } = play.setup;
  const contents: CodeContents = {
    story: file.id,
    storyVersion: file.version,
    role,
    opposite: oppositeOf(play.setup),
    seed,
    picks: picksOf(play),
  };
  return writeCode(contents, TEMPERAMENT_IDS);
}

/** Reads a code; the story it names has still to be loaded. Never throws. */
export function readPlayCode(text: string, stories: readonly StoryVersion[]): ReadCode {
  return readCode(text, stories, TEMPERAMENT_IDS);
}

/** Plays what a code says. An echo comes back as the choices that the code itself holds. */
export function playCoded(file: StoryFile, contents: CodeContents): Replay {
  const { role, seed, picks, opposite } = contents;
  const setup = (seat: Seat): PlaySetup => ({ file, role, seed, seats: seatsAround(role, seat) });
  if (role === 'both' || opposite === 'player') return replayPicks(setup({ kind: 'player' }), picks);
  if (opposite !== 'echo') return replayPicks(setup({ kind: 'temperament', temperament: opposite }), picks);
  const heard = replayPicks(setup({ kind: 'player' }), picks).play.steps;
  const choices = heard.filter(({ by }) => by === otherRole(role)).map(({ option }) => option.id);
  const temperament = ownTemperament(file, otherRole(role));
  return replayPicks(setup({ kind: 'echo', choices, temperament }), picks);
}

function oppositeOf({ role, seats }: PlaySetup): string {
  const across = ROLES.map((who) => seats[who]).find(
    (seat, i) => ROLES[i] !== role && seat.kind !== 'player',
  );
  if (role === 'both' || !across) return 'player';
  return across.kind === 'temperament' ? across.temperament : across.kind;
}
