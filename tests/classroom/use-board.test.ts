/** The board's queue, driven without a page: a component that draws nothing holds the hook. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { BoardSetup } from '../../src/classroom/board/board-desk.ts';
import { keptBoard, parseBoard } from '../../src/classroom/board/board-file.ts';
import { type LiveBoard, useBoard } from '../../src/classroom/board/use-board.ts';
import { code, STORIES, story } from './class.ts';

/** As much of an element as drawing nothing needs. */
const NOWHERE = { nodeType: 1, childNodes: [], firstChild: null } as unknown as Element;

function open(over: Partial<BoardSetup> = {}): () => LiveBoard {
  let live: LiveBoard | null = null;
  const file = story('on-credit');
  const setup: BoardSetup = {
    file,
    stories: STORIES(),
    kept: [],
    handed: [],
    loadEarlier: () => Promise.reject(new Error('nothing earlier is on it')),
    change: shelf().change,
    ...over,
  };
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

/** What is kept of the board; several tabs may have it open. */
function shelf(first?: unknown) {
  let stored = first;
  return {
    read: () => stored,
    codes: () => (stored === undefined ? [] : countsIn(stored)),
    async change(make: (stored: unknown) => object | null | undefined) {
      const made = make(stored);
      if (made !== undefined) stored = made ?? undefined;
    },
  };
}

function countsIn(kept: unknown): readonly string[] {
  const read = parseBoard(kept);
  return read.ok ? read.board.plays.map(({ code, times }) => `${code} ${times}`) : ['unread'];
}

const entries = (...codes: (string | undefined)[]) => codes.map((each = '') => ({ code: each, times: 1 }));
const boardOf = (...codes: (string | undefined)[]) =>
  keptBoard({ story: 'on-credit', plays: entries(...codes) });

/** However slow the machine. */
const shows = (look: () => void) => vi.waitFor(look, { timeout: 50_000 });

const CODES = [1, 2, 3].map((seed) => code('on-credit', seed));

test('a write that fails is told, and the next one keeps what it did not', async () => {
  let writes = 0;
  const kept = shelf();
  const board = open({
    async change(make) {
      if (++writes === 1) throw new Error('the shelf fell down');
      await kept.change(make);
    },
  });
  board().handIn([CODES[0] ?? ''], []);
  await shows(() => expect(board().told).toContain('the shelf fell down'));
  board().handIn([CODES[1] ?? ''], []);
  await shows(() => expect(board().told).toBe('1 play came in.'));
  expect(board().placed.map(({ play }) => play.code)).toEqual([CODES[0], CODES[1]]);
  await shows(() => expect(kept.codes()).toEqual([`${CODES[0]} 1`, `${CODES[1]} 1`]));
});

test('two tabs hand in on one board: both see and keep all of it, and nothing that was taken off comes back', async () => {
  const kept = shelf(boardOf(CODES[0]));
  const tab = () => open({ kept: entries(CODES[0]), change: kept.change });
  const [one, other] = [tab(), tab()];
  const on = (board: typeof one) => board().placed.map(({ play }) => play.code);
  await shows(() => expect([on(one), on(other)]).toEqual([[CODES[0]], [CODES[0]]]));
  one().handIn([CODES[1] ?? ''], []);
  await shows(() => expect(kept.codes()).toHaveLength(2));
  other().handIn([CODES[2] ?? ''], []);
  await shows(() => expect(on(other)).toEqual([CODES[0], CODES[2], CODES[1]]));
  expect(other().told).toBe('1 play came in. 1 play came in from another tab.');
  other().remove(CODES[0] ?? '');
  await shows(() => expect(kept.codes()).toEqual([`${CODES[2]} 1`, `${CODES[1]} 1`]));
  one().remove(CODES[1] ?? '');
  await shows(() => expect(on(one)).toEqual([CODES[2]]));
  expect(one().told).toContain('1 play was removed in another tab.');
  expect(one().told).toContain('1 play came in from another tab.');
  one().undo();
  await shows(() => expect(kept.codes()).toEqual([`${CODES[2]} 1`, `${CODES[1]} 1`]));
});

test('a play that this build cannot judge is told, and stays in what is kept', async () => {
  const strange = { code: 'AAAA-BBBB-CCCC', times: 2 };
  const kept = shelf(keptBoard({ story: 'on-credit', plays: [strange, ...entries(CODES[0])] }));
  const board = open({ kept: [strange, ...entries(CODES[0])], change: kept.change });
  await shows(() => expect(board().refusals.map(({ shown }) => shown)).toEqual([strange.code]));
  board().handIn([CODES[1] ?? ''], []);
  await shows(() => expect(kept.codes()).toHaveLength(3));
  board().clear();
  await shows(() => expect(kept.codes()).toEqual([`${strange.code} 2`]));
});

test('a board of a newer Seams is never written over', async () => {
  const newer = { ...boardOf(CODES[0]), format: 2 };
  const kept = shelf(newer);
  const board = open({ change: kept.change });
  board().handIn([CODES[1] ?? ''], []);
  await shows(() => expect(board().told).toBe('1 play came in.'));
  board().clear();
  await shows(() => expect(board().placed).toEqual([]));
  expect(kept.read()).toBe(newer);
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
