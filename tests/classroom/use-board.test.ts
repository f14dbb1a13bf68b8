/** The board's queue, driven without a page: a component that draws nothing holds the hook. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { BoardSetup } from '../../src/classroom/board/board-desk.ts';
import { type LiveBoard, useBoard } from '../../src/classroom/board/use-board.ts';
import { code, STORIES, story } from './class.ts';

/** As much of an element as drawing nothing needs. */
const NOWHERE = { nodeType: 1, childNodes: [], firstChild: null } as unknown as Element;

function open(over: Partial<BoardSetup> = {}): () => LiveBoard {
  let live: LiveBoard | null = null;
  const file = story('on-credit');
  const setup: BoardSetup = { file, stories: STORIES(), kept: [], handed: [], save: () => {}, ...over };
  function Holder() {
    live = useBoard(setup);
    return null;
  }
  void act(() => render(h(Holder, {}), { ...NOWHERE, childNodes: [] } as unknown as Element));
  return () => {
    if (!live) throw new Error('the board was not drawn');
    return live;
  };
}

/** However slow the machine. */
const shows = (look: () => void) => vi.waitFor(look, { timeout: 50_000 });

const CODES = [1, 2, 3].map((seed) => code('on-credit', seed));

test('a hand-in that breaks is told, and the next one comes in', async () => {
  let saves = 0;
  const board = open({
    save() {
      if (++saves === 1) throw new Error('the shelf fell down');
    },
  });
  board().handIn([CODES[0] ?? ''], []);
  await shows(() => expect(board().told).toContain('the shelf fell down'));
  board().handIn([CODES[1] ?? ''], []);
  await shows(() => expect(board().told).toBe('1 play came in.'));
  expect(board().placed.map(({ play }) => play.code)).toEqual([CODES[0], CODES[1]]);
});

test('plays of a file that cannot be read are told each, and the others come in', async () => {
  const board = open();
  const plays = [{ code: CODES[0], times: 1 }, { code: CODES[1], times: 0 }, null];
  board().handIn([JSON.stringify({ seams: 'board', format: 1, story: 'on-credit', plays })], []);
  await shows(() => expect(board().told).toBe('1 play came in. 2 did not:'));
  expect(board().refusals).toMatchObject([
    {
      shown: 'Play 2 in the file',
      what: expect.stringContaining('times'),
      todo: expect.stringMatching(/\.$/),
    },
    { shown: 'Play 3 in the file', what: expect.stringContaining('a play code') },
  ]);
});

test('a board file of another story, here or not, is named and changes nothing', async () => {
  const board = open();
  const file = (id: string) => JSON.stringify({ seams: 'board', format: 1, story: id, plays: [] });
  board().handIn([file('three-times')], []);
  await shows(() => expect(board().told).toContain('Three Times'));
  board().handIn([file('the-dance')], []);
  await shows(() => expect(board().told).toMatch(/“the-dance”.*not here/));
  expect(board().placed).toEqual([]);
});
