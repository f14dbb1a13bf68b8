/** What was played before the stories and the model changed is found by its version, and goes as it went then. */
import { describe, expect, test } from 'vitest';
import { bookOf, doublesIn, familiesOf } from '../../src/journal/branches.ts';
import { codeOf, readPlayCode } from '../../src/journal/play-code.ts';
import { type PlayRecord, parseRecord } from '../../src/journal/record.ts';
import { earlierVersion, isEarlier, isSameVersion, versionTag } from '../../src/journal/version.ts';
import { playCoded } from '../../src/play/coded.ts';
import { openPlay } from '../../src/play/play.ts';
import { playOn } from '../../src/play/policies.ts';
import { seatsAround } from '../../src/play/seats.ts';
import { codeOfRecord } from '../../src/plays/record-actions.ts';
import { storyForPlay } from '../../src/session/earlier.ts';
import { newRecord } from '../../src/session/new-record.ts';
import { oppositesFor } from '../../src/session/opposite.ts';
import { playAgain, recordOf } from '../../src/session/record-replay.ts';
import { TEMPERAMENT_IDS } from '../../src/trust/pulls/traits.ts';
import { MODEL_VERSION } from '../../src/trust/respond.ts';
import { library, NOW, now, THEN, told } from './then.ts';

const RECORDS: readonly PlayRecord[] = THEN.playsFile.plays.map((kept) => {
  const read = parseRecord(kept, TEMPERAMENT_IDS);
  if (!read.ok) throw new Error(read.why);
  return read.record;
});

describe.each(THEN.plays)('$code of $story as $role', (then) => {
  test('opens with the story and the model of then: the same choices, curve and ending', async () => {
    const { app, asked } = library();
    const read = readPlayCode(then.code, NOW);
    if (!read.ok) throw new Error(read.why);
    expect(isEarlier(NOW, read.contents)).toBe(true);
    const file = await storyForPlay(app, read.contents);
    expect(file.model).toBe(THEN.model);
    const { play, parted } = playCoded(file, read.contents);
    expect(parted).toBeNull();
    expect(told(play)).toEqual({ choices: then.choices, ending: then.ending, curve: then.curve });
    expect(codeOf(play)).toBe(then.code);
    expect(asked).toEqual([`${then.story} ${THEN.versions[then.story]}`]); // the present story is not even fetched
  });
});

test('records of then are replayed as they ended then, and can be written as the code they had', async () => {
  expect(RECORDS.length).toBe(THEN.plays.length);
  for (const [at, record] of RECORDS.entries()) {
    const { app } = library();
    const file = await storyForPlay(app, record);
    const { play, parted } = playAgain(file, record);
    expect(parted).toBeNull();
    const { choices, ending, curve, code } = THEN.plays[at] ?? {};
    expect(told(play)).toEqual({ choices, ending, curve });
    expect(await codeOfRecord(app, record)).toMatchObject({ code, missing: null, ends: true });
  }
});

test('what release 0.1 called the same structure is the same earlier version', () => {
  for (const [id, former] of [
    ['on-credit', 'cdbe49f4'],
    ['three-times', '4b7035cb'],
    ['third-row', '7e128e60'],
    ['fine-thanks', '14a3a6d9'],
  ] as const) {
    expect(earlierVersion(now(id), former)).toMatchObject({ version: THEN.versions[id], model: '2' });
  }
});

test('a version that nobody knows is none of them: the present story is fetched, a code is refused', async () => {
  const { app, asked } = library();
  const strange = { story: 'on-credit', storyVersion: '00000000' };
  expect(isEarlier(NOW, strange)).toBe(false);
  expect((await storyForPlay(app, strange)).version).toBe(now('on-credit').version);
  expect(asked).toEqual(['on-credit']);
  expect(isEarlier(NOW, { story: 'the-dance', storyVersion: '20b5c213' })).toBe(false);
  const bare = NOW.map((file) => ({ ...file, earlier: [] }));
  expect(readPlayCode(THEN.plays[0]?.code ?? '', bare)).toMatchObject({ problem: 'other-version' });
});

test('what is played now has the present version and model, and no code of it is taken for an earlier one', () => {
  for (const file of NOW) {
    const seats = seatsAround('both', { kind: 'player' });
    const play = playOn(openPlay({ file, seats, role: 'both', seed: 3 }), 'random', 3);
    const read = readPlayCode(codeOf(play), NOW);
    expect(read).toMatchObject({ ok: true, contents: { storyVersion: file.version } });
    expect(read.ok && isEarlier(NOW, read.contents)).toBe(false);
    expect(newRecord(file, 'both', seats)).toMatchObject({
      storyVersion: file.version,
      modelVersion: MODEL_VERSION,
    });
    const others = file.earlier.flatMap(({ version, formerly }) => [version, ...formerly]);
    expect(others.map(versionTag)).not.toContain(versionTag(file.version));
    expect(others.filter((each) => isSameVersion(file, each))).toEqual([]);
  }
});

test('plays of two models are no branches and no doubles of each other, whatever they chose', () => {
  const then = RECORDS.find(({ story, ending }) => story === 'on-credit' && ending !== null);
  if (!then) throw new Error('There is no finished play.');
  const today: PlayRecord = {
    ...then,
    id: 'today',
    modelVersion: '3',
    storyVersion: now('on-credit').version,
  };
  expect(familiesOf([then, today])).toHaveLength(2);
  expect(familiesOf([then, { ...then, id: 'twin' }])).toHaveLength(1);
  expect(doublesIn([then, today])).toEqual([]);
  expect(bookOf([then]).holds(today)).toBe(false);
});

test('a play is found among the records by its version first', async () => {
  const then = RECORDS.find(({ story }) => story === 'on-credit');
  if (!then) throw new Error('There is no play.');
  const { play } = playAgain(await storyForPlay(library().app, then), then);
  const today = { ...then, id: 'today', storyVersion: now('on-credit').version };
  expect(recordOf([today, then], play)?.id).toBe(then.id);
});

test('an earlier play may answer as an echo, and that is told', () => {
  const echo = RECORDS.find(({ story, role, ending }) => story === 'on-credit' && role === 'hurt' && ending);
  if (!echo) throw new Error('There is no such play.');
  const offered = oppositesFor(now('on-credit'), 'responsible', [echo]);
  expect(offered.find(({ key }) => key === `echo ${echo.id}`)?.hint).toContain(
    'in an older version of Seams',
  );
});
