import { describe, expect, test } from 'vitest';
import { readOutline } from '../../src/story/outline.ts';
import { readWays } from '../../src/story/ways.ts';
import { findStory, storyIds } from '../../src/tools/shelf.ts';

describe.each(storyIds())('the ways of %s', (id) => {
  const file = findStory(id);
  const ways = readWays(file.ink);

  test('hold every choice that the story has, with its words', () => {
    const choices = ways.flatMap(({ decisions }) => decisions.flatMap((each) => each.choices));
    const outlined = readOutline(file.ink, id).decisions.flatMap((each) =>
      each.choices.flatMap((choice) => choice.id ?? []),
    );
    expect(choices.map((choice) => choice.id).sort()).toEqual(outlined.sort());
    expect(choices.filter(({ text }) => text === '')).toEqual([]);
  });

  test('reach every scene and every ending from the first', () => {
    const reached = new Set([ways[0]?.knot]);
    for (const knot of reached) {
      for (const next of ways.find((way) => way.knot === knot)?.next ?? []) reached.add(next);
    }
    const decided = ways.filter(({ decisions }) => decisions.length > 0);
    expect(decided.filter(({ knot }) => !reached.has(knot))).toEqual([]);
    const endings = ways.filter(({ knot }) => reached.has(knot)).flatMap((way) => way.endings);
    expect(endings.sort()).toEqual(file.endings.map((ending) => ending.id).sort());
  });
});

test('what is no story is refused', () => {
  expect(() => readWays({})).toThrow('not a compiled Ink story');
});
