/** Every door by which something comes in from outside, with what may stand before it and what must come of it. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { parseBoard, readBoardFile } from '../../src/classroom/board/board-file.ts';
import { readHandIn } from '../../src/classroom/board/hand-in.ts';
import { readQr } from '../../src/classroom/board/qr-read.ts';
import { keptClassPlay, parseClassPlay } from '../../src/classroom/vote/saved-class-play.ts';
import {
  addVotes,
  beginVote,
  leadersOf,
  onward,
  seenOf,
  setVotes,
  shiftOf,
} from '../../src/classroom/vote/vote.ts';
import { shown } from '../../src/journal/check.ts';
import { readCode } from '../../src/journal/code.ts';
import { migrate } from '../../src/journal/migrate.ts';
import { codeOf, readPlayCode } from '../../src/journal/play-code.ts';
import { readPlaysFile, writePlaysFile } from '../../src/journal/plays-file.ts';
import { type PlayRecord, parseRecord } from '../../src/journal/record.ts';
import { playCoded } from '../../src/play/coded.ts';
import type { Play } from '../../src/play/play.ts';
import { readSettings } from '../../src/session/parse-settings.ts';
import { readPreset } from '../../src/session/preset.ts';
import { hrefOf, readRoute } from '../../src/session/route.ts';
import { readPlan } from '../../src/tools/plan.ts';
import { readPlayArgs } from '../../src/tools/play-args.ts';
import { UsageError } from '../../src/tools/usage.ts';
import { isMove } from '../../src/trust/moves.ts';
import { play, STORIES, story } from '../classroom/class.ts';
import { record, TEMPERAMENT_IDS } from '../journal/sample.ts';
import { asText, odd, spoiltOf, spoiltText } from './hostile.ts';
import { HERE, isSentence, useHandIn, usePlay, useRecord } from './used.ts';

/** What came of one thing: it was let in and used, or refused in words. */
export type Came = 'in' | 'refused';

export interface Door {
  readonly name: string; // of the function
  readonly before: fc.Arbitrary<unknown>;
  enter(given: unknown): Came;
  readonly runs?: number;
}

const PLAYED: readonly Play[] = [1, 2].map((seed) => play(HERE, seed));

function recordOfPlay({ setup, steps, moment }: Play, over: Partial<PlayRecord> = {}): PlayRecord {
  const { file, role, seats, seed } = setup;
  const choices = steps.map(({ option }) => option.id);
  const ending = moment.ending?.id ?? null;
  return record({ story: file.id, storyVersion: file.version, role, seats, seed, choices, ending, ...over });
}

const echo = { kind: 'echo' as const, choices: ['pay', 'no'], temperament: 'slow' };
const player = { kind: 'player' as const };

/** Finished, unfinished, gone back, beside an echo, voted and written about, of a story that is not here. */
const RECORDS: readonly PlayRecord[] = PLAYED.flatMap((played, at) => {
  const whole = recordOfPlay(played, { id: `p${at}` });
  const { choices } = whole;
  const [first = ''] = choices;
  const vote = { n: 1, first: { [first]: 3 }, second: { [first]: 2 }, by: 'teacher' as const };
  return [
    whole,
    { ...whole, choices: choices.slice(0, 2), ahead: choices.slice(2), ending: null, line: 1 },
    { ...whole, seats: { hurt: player, responsible: echo } },
    { ...whole, reflection: { moment: 1, why: 'too soon', unknown: '' }, votes: [vote] },
    { ...whole, story: 'the-dance', role: 'both' as const, seats: { hurt: player, responsible: player } },
  ];
});

/** Nobody's temperament, in a seat that decides. */
const STRANGE: readonly PlayRecord[] = ['grumpy', '__proto__', 'toString'].flatMap((temperament) =>
  RECORDS.slice(0, 2).map((each) => ({
    ...each,
    seats: { hurt: player, responsible: { kind: 'temperament' as const, temperament } },
  })),
);

const CODES = PLAYED.map(codeOf);
const BOARDS = [{ seams: 'board', format: 1, story: HERE, plays: CODES.map((code) => ({ code, times: 2 })) }];
const FILES = [
  JSON.parse(writePlaysFile(RECORDS.slice(1, 3))),
  { seams: 'plays', format: 1, plays: [RECORDS[0]] },
];
const OFFERED = (PLAYED[0]?.opening.beat.options ?? []).map(({ id }) => id);
const VOTE = setVotes(onward(beginVote(1, OFFERED)) ?? beginVote(1, OFFERED), OFFERED[0] ?? '', 12);
const BEGUN = { record: recordOfPlay(play(HERE, 3, 'random', 'hurt', 0)), people: 24 };
const ROOM = { letters: 'K7QPD', key: 'aaaaaaaaaaaaaaaaaaaaaa' };
const CLASS_PLAYS = [null, VOTE].map((vote) =>
  keptClassPlay({ ...BEGUN, vote, name: '8b', room: ROOM, plan: '45', cards: false, touched: 7 }),
);
const PLAN = ['story: on-credit', 'seat: hurt', 'seed: 7', 'opposite: quick', 'choose: a', 'ending: b'].join(
  '\n',
);

function refused(why: string): Came {
  expect(why).toSatisfy(isSentence);
  return 'refused';
}

/** What throws must be of the kind its caller catches, and say why. */
function unless(work: () => unknown, kind: new (message: string) => Error = Error): Came {
  try {
    work();
    return 'in';
  } catch (error) {
    expect(error).toBeInstanceOf(kind);
    expect(error).not.toBeInstanceOf(TypeError);
    expect((error as Error).message.length).toBeGreaterThan(10);
    return 'refused';
  }
}

function enterFile(text: string): Came {
  let ids = 0;
  const here = {
    plays: RECORDS.slice(0, 2),
    waiting: [],
    stories: STORIES().map(({ id }) => id),
    temperaments: TEMPERAMENT_IDS,
    now: 5000,
    newId: () => `new-${++ids}`,
  };
  const read = readPlaysFile(text, here);
  if (!read.ok) return refused(read.why);
  for (const { why } of [...read.left, ...read.waiting]) refused(why);
  for (const each of read.fresh) useRecord(each);
  return read.left.length + read.waiting.length > 0 ? 'refused' : 'in';
}

function enterHandIn(text: string): Came {
  const read = readHandIn(text);
  if (!read.ok) return refused(read.why);
  for (const each of read.plays) useHandIn(each);
  return 'in';
}

function enterBoard(read: ReturnType<typeof parseBoard>): Came {
  if (!read.ok) return refused(read.why);
  for (const { why } of read.left) refused(why);
  for (const entry of read.board.plays) useHandIn({ ...entry, shown: entry.code });
  return read.left.length > 0 ? 'refused' : 'in';
}

function enterCode(text: string): Came {
  const read = readPlayCode(text, STORIES());
  if (!read.ok) return refused(read.why);
  usePlay(playCoded(story(read.contents.story), read.contents).play);
  return 'in';
}

function enterClassPlay(kept: unknown): Came {
  const read = parseClassPlay(kept, HERE);
  if (!read.ok) return refused(read.why);
  useRecord(read.play.record);
  const { vote } = read.play;
  if (!vote) return 'in';
  const { total, counts } = seenOf(vote);
  const sum = Object.values(counts ?? {}).reduce((all, each) => all + each, 0);
  if (counts !== null) expect(sum).toBe(total); // no vote counts that nobody sees
  leadersOf(vote);
  shiftOf(vote);
  addVotes(vote, vote.options[0] ?? '');
  return 'in';
}

const text = (good: readonly unknown[]) => spoiltOf(good).map(asText);
const hash = spoiltText([
  `#/debrief/${CODES[0]}`,
  '#/play/on-credit?as=hurt',
  '#/story/on-credit?seed=7&as=hurt',
]);

export const DOORS: readonly Door[] = [
  {
    name: 'parseRecord',
    before: fc.oneof(spoiltOf(RECORDS), spoiltOf(STRANGE), odd),
    runs: 120,
    enter(given) {
      const read = parseRecord(given, TEMPERAMENT_IDS);
      if (!read.ok) return refused(read.why);
      useRecord(read.record);
      return 'in';
    },
  },
  {
    name: 'migrate',
    before: fc.oneof(spoiltOf(RECORDS), spoiltOf([{ format: 1 }, { format: 2, choices: [] }]), odd),
    enter(given) {
      const read = migrate(given);
      return read.ok ? 'in' : refused(read.why);
    },
  },
  {
    name: 'readPlaysFile',
    before: fc.oneof(text(FILES), spoiltText(FILES.map(asText))),
    runs: 80,
    enter: (given) => enterFile(String(given)),
  },
  {
    name: 'readHandIn',
    before: fc.oneof(text(FILES), text(BOARDS), spoiltText(CODES)),
    runs: 150,
    enter: (given) => enterHandIn(String(given)),
  },
  {
    name: 'readBoardFile',
    before: text(BOARDS),
    runs: 100,
    enter: (given) => enterBoard(readBoardFile(String(given))),
  },
  {
    name: 'parseBoard',
    before: fc.oneof(spoiltOf(BOARDS), odd),
    runs: 150,
    enter: (given) => enterBoard(parseBoard(given)),
  },
  { name: 'parseClassPlay', before: fc.oneof(spoiltOf(CLASS_PLAYS), odd), runs: 120, enter: enterClassPlay },
  { name: 'readPlayCode', before: spoiltText(CODES), runs: 120, enter: (given) => enterCode(String(given)) },
  {
    name: 'readCode',
    before: spoiltText(CODES),
    enter(given) {
      const read = readCode(String(given), STORIES(), TEMPERAMENT_IDS);
      return read.ok ? 'in' : refused(read.why);
    },
  },
  {
    name: 'readQr',
    before: fc.uint8Array({ minLength: 1600, maxLength: 1600 }),
    runs: 20,
    enter: (given) =>
      readQr({ width: 20, height: 20, data: new Uint8ClampedArray(given as Uint8Array) }, false) === null
        ? 'refused'
        : 'in',
  },
  {
    name: 'readRoute',
    before: hash,
    enter(given) {
      const route = readRoute(String(given));
      if (route.page !== 'lost') expect(hrefOf(readRoute(hrefOf(route)))).toBe(hrefOf(route));
      return route.page === 'lost' ? 'refused' : 'in';
    },
  },
  {
    name: 'hrefOf',
    before: odd,
    enter(given) {
      hrefOf({ page: 'debrief', code: String(typeof given === 'string' ? given : asText(given)) });
      return 'in';
    },
  },
  {
    name: 'readPreset',
    before: spoiltText(['as=hurt&opposite=quick&seed=7&meters=debrief', 'as=hurt', 'seed=0']),
    enter(given) {
      const { opposite, seed, unknown } = readPreset(String(given));
      if (opposite !== null && opposite !== 'player') expect(TEMPERAMENT_IDS).toContain(opposite);
      if (seed !== null) expect(Number.isInteger(seed) && seed > 0).toBe(true);
      return unknown.length > 0 ? 'refused' : 'in';
    },
  },
  {
    name: 'readSettings',
    before: fc.oneof(spoiltOf([readSettings(null)]), odd),
    enter(given) {
      const read = readSettings(given);
      expect(readSettings(structuredClone(read))).toEqual(read);
      return 'in';
    },
  },
  {
    name: 'readPlayArgs',
    before: fc.array(
      fc.oneof(
        spoiltText(['on-credit', '--seed', '7', '--opposite', 'quick', '--as=hurt']),
        fc.constant('--seed=7'),
      ),
    ),
    enter: (given) => unless(() => readPlayArgs(given as string[]), UsageError),
  },
  {
    name: 'readPlan',
    before: spoiltText([PLAN]),
    enter: (given) => unless(() => readPlan('a.plan', String(given))),
  },
  { name: 'isMove', before: odd, enter: (given) => (isMove(given) ? 'in' : 'refused') },
  {
    name: 'shown',
    before: odd,
    enter(given) {
      expect(shown(given).length).toBeLessThan(60);
      return 'in';
    },
  },
];
