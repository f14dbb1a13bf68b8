/**
 * Plays of model 3, whose stories still stand: their codes open with the numbers of then. `plays.json` was written by
 * `tests/journal/model-2/make.ts` as the code stood at model 3, and holds no more than is asked here.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { standsOn } from '../../src/debrief/map/known-map.ts';
import { codeOf, readPlayCode } from '../../src/journal/play-code.ts';
import { type PlayRecord, withChoice } from '../../src/journal/record.ts';
import { isEarlier } from '../../src/journal/version.ts';
import { playCoded } from '../../src/play/coded.ts';
import { openPlay } from '../../src/play/play.ts';
import { carriedOver } from '../../src/session/carried-over.ts';
import { newRecord } from '../../src/session/new-record.ts';
import { readWays } from '../../src/story/ways.ts';
import { findStory, storyAt, storyIds } from '../../src/tools/shelf.ts';
import { told } from './then.ts';

interface Then {
  readonly code: string;
  readonly story: string;
  readonly choices: string;
  readonly ending: { readonly id: string; readonly title: string; readonly mended: boolean } | null;
  readonly end: string; // all eight numbers
}

const THEN: { readonly versions: Readonly<Record<string, string>>; readonly plays: readonly Then[] } =
  JSON.parse(readFileSync('tests/journal/model-3/plays.json', 'utf8'));
const STORIES = storyIds().map(findStory);

function opened({ code }: Then) {
  const read = readPlayCode(code, STORIES);
  if (!read.ok) throw new Error(read.why);
  const { contents } = read;
  const file = storyAt(contents.story, contents.storyVersion);
  return { contents, file, ...playCoded(file, contents) };
}

describe.each(THEN.plays)('$code of $story', (then) => {
  test('opens with model 3: the same choices, numbers and ending, the same code', () => {
    const { contents, file, play, parted } = opened(then);
    expect(isEarlier(STORIES, contents)).toBe(true);
    expect([file.model, file.version]).toEqual(['3', THEN.versions[then.story]]);
    expect(parted).toBeNull();
    const { choices, ending, curve } = told(play);
    expect({ choices, ending, end: curve.at(-1) }).toEqual({
      choices: then.choices,
      ending: then.ending,
      end: then.end,
    });
    expect(codeOf(play)).toBe(then.code);
  });
});

test('the same choices come out otherwise now, in most plays of the long stories', () => {
  const long = THEN.plays.filter(({ story, ending }) => story !== 'on-credit' && ending);
  const moved = long.filter((then) => {
    const { play, contents } = opened(then);
    const again = openPlay({ ...play.setup, file: findStory(contents.story) });
    for (const id of then.choices.split(' ')) {
      // Where another number led elsewhere, it has come out otherwise.
      if (!again.moment.beat.options.some((option) => option.id === id)) return true;
      again.choose(id);
    }
    return told(again).curve.at(-1) !== then.end;
  });
  expect(moved.length).toBeGreaterThan(long.length / 2);
});

/** As it was kept then, with so many of its choices. */
function recordOf(then: Then, most: number): PlayRecord {
  const { contents, play } = opened(then);
  const { role, seats, seed } = play.setup;
  const begun = {
    ...newRecord(findStory(contents.story), role, seats, seed),
    storyVersion: contents.storyVersion,
    modelVersion: '3',
  };
  return then.choices
    .split(' ')
    .slice(0, most)
    .reduce((record, id) => withChoice(record, id, begun.touched + 1), begun);
}

test.each(THEN.plays.filter(({ ending }) => ending === null))(
  'unfinished, $code of $story goes on as a play of now, with its seed and its choices',
  (then) => {
    const before = recordOf(then, 4);
    const file = findStory(before.story);
    const fresh = newRecord(file, before.role, before.seats);
    expect(carriedOver(file, before, fresh)).toEqual({
      ...fresh,
      seed: before.seed,
      choices: then.choices.split(' '),
      line: 0,
    });
  },
);

test('what is carried over ends where the story offers something else by now, and is nothing where that is at once', () => {
  const then = THEN.plays.find(({ story, ending }) => story === 'three-times' && ending) as Then;
  const file = findStory('three-times');
  const whole = recordOf(then, 99);
  const [first = '', second = ''] = whole.choices;
  const carried = (choices: readonly string[]) =>
    carriedOver(file, { ...whole, choices }, newRecord(file, whole.role, whole.seats))?.choices ?? null;
  expect(carried([first, second, 'gone', first])).toEqual([first, second]);
  expect(carried(['gone', first])).toBeNull();
  expect(carried([])).toBeNull();
});

test('one that would be at its end is not carried over', () => {
  const ended = THEN.plays.find(({ story, ending }) => story === 'on-credit' && ending) as Then;
  const file = findStory('on-credit');
  const record = recordOf(ended, 99);
  expect(carriedOver(file, record, newRecord(file, record.role, record.seats))).toBeNull();
});

test('their ways stand on the map of their story; those through other choices do not', () => {
  for (const then of THEN.plays) {
    const ways = readWays(findStory(then.story).ink);
    const ids = then.choices.split(' ');
    expect(standsOn(ways, ids), then.code).toBe(true);
    expect(standsOn(ways, [...ids, 'gone']), then.code).toBe(false);
  }
});
