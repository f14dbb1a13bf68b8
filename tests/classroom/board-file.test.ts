import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOARD_LIMITS, readBoardFile, writeBoardFile } from '../../src/classroom/board/board-file.ts';
import { readHandIn } from '../../src/classroom/board/hand-in.ts';

const BOARD = {
  story: 'on-credit',
  plays: [
    { code: 'AAAA-BBBB', times: 1 },
    { code: 'CCCC', times: 3 },
  ],
};
const file = (over: object = {}) => JSON.stringify({ seams: 'board', format: 1, ...BOARD, ...over });

test('what is written is read back', () => {
  expect(readBoardFile(writeBoardFile(BOARD))).toEqual({ ok: true, board: BOARD, left: [] });
  const entry = fc.record({
    code: fc.string({ minLength: 1, maxLength: 40 }),
    times: fc.integer({ min: 1, max: 99 }),
  });
  const plays = fc.uniqueArray(entry, { selector: ({ code }) => code, maxLength: 20 });
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 20 }), plays, (story, all) => {
      const board = { story, plays: all };
      expect(readBoardFile(writeBoardFile(board))).toEqual({ ok: true, board, left: [] });
    }),
    { seed: 6451 },
  );
});

test('nothing but codes and counts comes through, and a code that stands twice counts as often as it says at most', () => {
  const text = file({
    teacher: 'Ms K.',
    plays: [
      { code: 'A', times: 2, name: 'Ana' },
      { code: 'A', times: 1 },
    ],
  });
  expect(readBoardFile(text)).toEqual({
    ok: true,
    board: { story: 'on-credit', plays: [{ code: 'A', times: 2 }] },
    left: [],
  });
});

test('a board file is handed in like anything else', () => {
  expect(readHandIn(file())).toMatchObject({ ok: true, story: 'on-credit', plays: BOARD.plays });
});

test.each<[string, unknown, string]>([
  ['a play that is none', null, 'a play code and how often'],
  ['no times at all', { code: 'A', times: 0 }, '“times” should be a whole number from 1 to 99, not 0'],
  ['times without end', { code: 'A', times: 1e9 }, 'times'],
  ['half a time', { code: 'A', times: 1.5 }, 'not 1.5'],
  ['no code', { times: 1 }, '“code” is missing'],
  ['a code as long as a book', { code: 'A'.repeat(4001), times: 1 }, 'code'],
])('%s is left out and told by its place, and the others come in', (_, entry, why) => {
  const answer = readHandIn(file({ plays: [BOARD.plays[0], entry, BOARD.plays[1]] }));
  expect(answer).toMatchObject({
    ok: true,
    plays: [
      { code: 'AAAA-BBBB' },
      { code: 'CCCC' },
      { shown: 'Play 2 in the file', broken: expect.stringContaining(why) },
    ],
  });
});

describe('hostile or broken files are refused and change nothing', () => {
  const many = Array.from({ length: BOARD_LIMITS.plays + 1 }, () => 1);
  const cases: [string, string, string][] = [
    ['cut off', file().slice(0, -3), 'not a board or a file of plays'],
    ['newer', file({ format: 2 }), 'newer version'],
    ['of a format that never was', file({ format: 0 }), 'damaged'],
    ['no story', file({ story: '' }), 'damaged'],
    ['a story as long as a book', file({ story: 'x'.repeat(201) }), 'damaged'],
    ['plays that are no list', file({ plays: { length: 3 } }), 'damaged'],
    ['too many plays', file({ plays: many }), 'more than 10000 plays'],
    [
      'a prototype',
      '{"__proto__":{"seams":"board"},"format":1,"story":"x","plays":[]}',
      'not a board or a file of plays',
    ],
    [
      'nested without end',
      `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
      'not a board or a file of plays',
    ],
  ];
  test.each(cases)('%s', (_, text, why) => {
    const answer = readHandIn(text);
    expect(answer).toMatchObject({ ok: false, why: expect.stringContaining(why) });
    expect(answer).toHaveProperty('why', expect.stringContaining('The board is as it was.'));
    expect(({} as Record<string, unknown>).seams).toBeUndefined();
  });

  test('whatever stands in it, it is read or refused with a sentence', () => {
    const anything = fc.oneof(
      fc.json(),
      fc.string(),
      fc.jsonValue().map((plays) => file({ plays })),
      fc.jsonValue().map((story) => file({ story })),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const answer = readHandIn(text);
        if (!answer.ok) expect(answer.why).toMatch(/as it was\.$/);
      }),
      { seed: 6452, numRuns: 1000 },
    );
  });
});
