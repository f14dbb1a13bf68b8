/**
 * Wrote `plays.json` with the code and the stories as they stood before model 3: `npx tsx tests/journal/model-2/make.ts`. It is
 * kept to say how the fixture came about; run today it would write today's codes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptBoard } from '../../../src/classroom/board/board-file.ts';
import { beginVote, setVotes } from '../../../src/classroom/vote/vote.ts';
import { codeOf } from '../../../src/journal/play-code.ts';
import { writePlaysFile } from '../../../src/journal/plays-file.ts';
import { beginRecord, withChoice, withEnding, withVote } from '../../../src/journal/record.ts';
import { openPlay, type Play } from '../../../src/play/play.ts';
import { type Policy, playOn } from '../../../src/play/policies.ts';
import { ownTemperament, seatsAround } from '../../../src/play/seats.ts';
import type { Seat } from '../../../src/play/step.ts';
import type { StoryFile } from '../../../src/story/beat.ts';
import { findStory, storyIds } from '../../../src/tools/shelf.ts';
import { otherRole, ROLES, type Role } from '../../../src/trust/bond.ts';
import { MODEL_VERSION } from '../../../src/trust/respond.ts';

interface Wish {
  readonly file: StoryFile;
  readonly role: Role | 'both';
  readonly opposite: Seat;
  readonly seed: number;
  readonly policy: Policy;
  readonly most?: number; // decisions
}

function played({ file, role, opposite, seed, policy, most }: Wish): Play {
  return playOn(openPlay({ file, seats: seatsAround(role, opposite), role, seed }), policy, seed, most);
}

function echoOf(file: StoryFile, role: Role): Seat {
  const heard = played({ file, role, opposite: { kind: 'player' }, seed: 6, policy: 'practice' });
  const own = heard.steps.filter(({ by }) => by === role);
  return {
    kind: 'echo',
    choices: own.map(({ option }) => option.id),
    temperament: ownTemperament(file, role),
  };
}

/** Both seats, kind and unkind, beside everybody the story knows; the last one is not ended. */
function playsOf(file: StoryFile): readonly Play[] {
  const own = (role: Role): Seat => ({
    kind: 'temperament',
    temperament: ownTemperament(file, otherRole(role)),
  });
  const wishes: readonly Wish[] = [
    ...ROLES.flatMap((role, at): Wish[] => [
      { file, role, opposite: own(role), seed: 11 + at, policy: 'practice' },
      { file, role, opposite: own(role), seed: 21 + at, policy: 'pitfall' },
      { file, role, opposite: echoOf(file, otherRole(role)), seed: 31 + at, policy: 'random' },
    ]),
    { file, role: 'both', opposite: { kind: 'player' }, seed: 2_000_000_011, policy: 'practice' },
    {
      file,
      role: 'hurt',
      opposite: { kind: 'temperament', temperament: 'slow' },
      seed: 30,
      policy: 'random',
      most: 4,
    },
  ];
  return wishes.map(played);
}

function entryOf(play: Play) {
  const moments = [play.opening, ...play.steps.map(({ next }) => next)];
  const { ending } = play.moment;
  return {
    code: codeOf(play),
    story: play.setup.file.id,
    role: play.setup.role,
    choices: play.steps.map(({ option }) => option.id).join(' '),
    ending: ending && { ...ending },
    curve: moments.map(({ bond: { responsible: r, hurt: h } }) =>
      [r, h]
        .map(({ trust, hurt, openness, selfRespect }) => [trust, hurt, openness, selfRespect].join(' '))
        .join(' / '),
    ),
  };
}

function recordOf(play: Play, at: number) {
  const { file, role, seats, seed } = play.setup;
  const versions = { storyVersion: file.version, modelVersion: MODEL_VERSION };
  const now = 1_795_000_000_000 + at * 60_000;
  const begun = beginRecord({ id: `${file.id}-${at}`, story: file.id, ...versions, role, seats, seed, now });
  const chosen = play.steps.reduce((record, { option }) => withChoice(record, option.id, now), begun);
  return play.moment.ending ? withEnding(chosen, play.moment.ending.id, now) : chosen;
}

/** A room that stands at its third decision, with one vote counted and one begun. */
function classPlayOf(file: StoryFile): object {
  const opposite: Seat = { kind: 'temperament', temperament: ownTemperament(file, 'hurt') };
  const play = played({ file, role: 'responsible', opposite, seed: 5, policy: 'practice', most: 2 });
  const [first] = play.steps;
  const vote = { n: 1, first: { [first?.option.id ?? '']: 7 }, second: null, by: 'majority' as const };
  const ids = play.moment.beat.options.map(({ id }) => id);
  const running = setVotes(beginVote(3, ids), ids[0] ?? '', 4);
  return { format: 1, record: withVote(recordOf(play, 99), vote), people: 12, vote: running };
}

const files = storyIds().map(findStory);
const plays = files.map(playsOf);
const fixture = {
  model: MODEL_VERSION,
  versions: Object.fromEntries(files.map(({ id, version }) => [id, version])),
  plays: plays.flat().map(entryOf),
  playsFile: JSON.parse(writePlaysFile(plays.flatMap((each) => each.map(recordOf)))),
  boards: files.map(({ id }, at) =>
    keptBoard({
      story: id,
      plays: (plays[at] ?? []).slice(0, 3).map((play, n) => ({ code: codeOf(play), times: n + 1 })),
    }),
  ),
  classPlays: files.map(classPlayOf),
};
writeFileSync(join(import.meta.dirname, 'plays.json'), `${JSON.stringify(fixture, null, 1)}\n`);
