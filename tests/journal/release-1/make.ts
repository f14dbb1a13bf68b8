/**
 * Wrote `plays.json` with the code of release 0.1, from the stories as they stood then: `npx tsx
 * tests/journal/release-1/make.ts`. It is kept to say how the fixture came about; run today it would write today's codes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBoardFile } from '../../../src/classroom/board/board-file.ts';
import { codeOf } from '../../../src/journal/play-code.ts';
import { writePlaysFile } from '../../../src/journal/plays-file.ts';
import { beginRecord, withChoice, withEnding } from '../../../src/journal/record.ts';
import { openPlay, type Play } from '../../../src/play/play.ts';
import { POLICIES, playOn } from '../../../src/play/policies.ts';
import { ownTemperament, seatsAround } from '../../../src/play/seats.ts';
import type { Seat } from '../../../src/play/step.ts';
import type { StoryFile } from '../../../src/story/beat.ts';
import { compileStory } from '../../../src/tools/compile.ts';
import { findStory, storyIds } from '../../../src/tools/shelf.ts';
import { otherRole, ROLES, type Role } from '../../../src/trust/bond.ts';
import { MODEL_VERSION } from '../../../src/trust/respond.ts';
import { TEMPERAMENTS } from '../../../src/trust/temperament.ts';

const LONG_SEED = 2_000_000_011;

function played(file: StoryFile, role: Role | 'both', opposite: Seat, seed: number, most?: number): Play {
  const policy = POLICIES[seed % POLICIES.length] ?? 'random';
  return playOn(openPlay({ file, seats: seatsAround(role, opposite), role, seed }), policy, seed, most);
}

function echoOf(file: StoryFile, role: Role, seed: number): Seat {
  const heard = played(file, role, { kind: 'player' }, seed).steps.filter(({ by }) => by === role);
  return {
    kind: 'echo',
    choices: heard.map(({ option }) => option.id),
    temperament: ownTemperament(file, role),
  };
}

function playsOf(file: StoryFile): Play[] {
  let seed = 2;
  const plays: Play[] = [];
  for (const role of ROLES) {
    plays.push(played(file, role, { kind: 'player' }, ++seed));
    plays.push(played(file, role, echoOf(file, otherRole(role), seed), ++seed + 40));
    for (const temperament of Object.keys(TEMPERAMENTS)) {
      plays.push(played(file, role, { kind: 'temperament', temperament }, ++seed));
    }
  }
  for (const each of [1, 2, 1023, LONG_SEED]) plays.push(played(file, 'both', { kind: 'player' }, each));
  plays.push(played(file, 'hurt', { kind: 'temperament', temperament: 'slow' }, 30, 4)); // not ended
  return plays;
}

function entryOf(play: Play) {
  const { file, role, seed } = play.setup;
  const { bond, contact, ending } = play.moment;
  const { responsible, hurt } = bond;
  const seats = ROLES.map((who) => play.setup.seats[who]);
  const across = role === 'both' ? undefined : play.setup.seats[otherRole(role)];
  return {
    code: codeOf(play),
    story: file.id,
    role,
    opposite: across?.kind === 'temperament' ? across.temperament : (across?.kind ?? 'player'),
    echo: seats.find((seat) => seat.kind === 'echo'),
    seed,
    choices: play.steps.map(({ option }) => option.id).join(' '),
    ending: ending?.id ?? null,
    bond: { responsible, hurt, contact },
  };
}

function recordOf(play: Play, at: number) {
  const { file, role, seats, seed } = play.setup;
  const versions = { storyVersion: file.version, modelVersion: MODEL_VERSION };
  const now = 1_790_000_000_000 + at * 60_000;
  const begun = beginRecord({ id: `play-${at}`, story: file.id, ...versions, role, seats, seed, now });
  const chosen = play.steps.reduce((record, { option }) => withChoice(record, option.id, now), begun);
  return play.moment.ending ? withEnding(chosen, play.moment.ending.id, now) : chosen;
}

const files = storyIds().map(findStory);
const invented = compileStory(join(import.meta.dirname, '../../play/fixtures/wall.ink'));
const plays = files.map(playsOf);
const board = files.map(({ id }, at) => ({
  story: id,
  plays: (plays[at] ?? []).slice(0, 5).map((play) => ({ code: codeOf(play), times: 1 })),
}));
const fixture = {
  versions: Object.fromEntries([...files, invented].map(({ id, version }) => [id, version])),
  plays: plays.flat().map(entryOf),
  invented: playsOf(invented).slice(0, 4).map(entryOf),
  playsFile: JSON.parse(
    writePlaysFile(plays.flatMap((each) => [0, 1, 8, 16, 20].flatMap((at) => each[at] ?? [])).map(recordOf)),
  ),
  boardFiles: board.map((each) => JSON.parse(writeBoardFile(each))),
};
writeFileSync(join(import.meta.dirname, 'plays.json'), `${JSON.stringify(fixture, null, 1)}\n`);
