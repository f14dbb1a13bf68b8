/**
 * Plays of model 3, whose stories still stand: their codes open with the numbers of then. `plays.json` was written by
 * `tests/journal/model-2/make.ts` as the code stood at model 3, and holds no more than is asked here.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeOf, readPlayCode } from '../../src/journal/play-code.ts';
import { isEarlier } from '../../src/journal/version.ts';
import { playCoded } from '../../src/play/coded.ts';
import { openPlay } from '../../src/play/play.ts';
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
