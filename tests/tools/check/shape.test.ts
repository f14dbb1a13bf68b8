/** Where the shape of a story gives the better option away, or its length is out of bounds: the bounds themselves. */
import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/tools/check/content.ts';
import { checkShape, type Shape } from '../../../src/tools/check/shape.ts';

const GOOD: Shape = {
  decisions: 30,
  bothKinds: 80,
  practiceLongest: 40,
  practiceFirst: 25,
  decisionsPerPlay: [18, 26],
  ownDecisions: { responsible: 9, hurt: 9 },
  wordsRead: [1000, 1800, 4000],
};

function rules(over: Partial<Shape> = {}, minutes = 8, endings = 6): readonly string[] {
  const content = {
    main: 'a.ink',
    file: { header: { minutes } },
    endings: new Array(endings).fill({}),
    choices: [],
  };
  return checkShape(content as unknown as Content, [], { ...GOOD, ...over }).map(({ rule }) => rule);
}

describe('a story of full length', () => {
  test('may stand on each bound', () => {
    expect(rules()).toEqual([]);
    expect(rules({ practiceFirst: 45, wordsRead: [0, 2800, 0] })).toEqual([]);
  });

  test.each<[string, Partial<Shape>]>([
    ['both-kinds', { bothKinds: 79 }],
    ['practice-longest', { practiceLongest: 41 }],
    ['practice-first', { practiceFirst: 24 }],
    ['practice-first', { practiceFirst: 46 }],
    ['own-decisions', { ownDecisions: { responsible: 8, hurt: 9 } }],
    ['own-decisions', { ownDecisions: { responsible: 9, hurt: 8 } }],
    ['decisions-per-play', { decisionsPerPlay: [17, 26] }],
    ['decisions-per-play', { decisionsPerPlay: [18, 27] }],
    ['words-read', { wordsRead: [0, 1799, 0] }],
    ['words-read', { wordsRead: [0, 2801, 0] }],
  ])('is told of one step beyond: %s %j', (rule, over) => {
    expect(rules(over)).toEqual([rule]);
  });

  test('has six endings', () => {
    expect(rules({}, 8, 5)).toEqual(['endings']);
  });
});

test('a prologue may be as it likes', () => {
  expect(
    rules({ bothKinds: 0, practiceFirst: 100, decisionsPerPlay: [1, 2], wordsRead: [0, 1, 2] }, 7, 1),
  ).toEqual([]);
});
