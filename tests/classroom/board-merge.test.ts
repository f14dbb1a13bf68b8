/** Two tabs with one board: nothing that either handed in is lost, and nothing that either took off comes back by itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOARD_LIMITS, keptBoard, parseBoard } from '../../src/classroom/board/board-file.ts';
import { type Counts, mergeBoards } from '../../src/classroom/board/board-merge.ts';

const counts = (all: Record<string, number>): Counts => new Map(Object.entries(all));
const board = (all: Record<string, number>) =>
  keptBoard({ story: 'gate', plays: Object.entries(all).map(([code, times]) => ({ code, times })) });
const same = (code: string) => code;

function merge(stored: unknown, basis: Record<string, number>, mine: Record<string, number>) {
  return mergeBoards(stored, { story: 'gate', basis: counts(basis), mine: counts(mine), nameOf: same });
}

const merged = (...all: Parameters<typeof merge>) => Object.fromEntries(merge(...all)?.counts ?? []);

test('what both tabs changed is kept, each as it changed it', () => {
  expect(merged(board({ a: 1, b: 1 }), { a: 1 }, { a: 1, c: 1 })).toEqual({ a: 1, b: 1, c: 1 }); // b came in there
  expect(merged(board({ a: 3 }), { a: 2 }, { a: 4 })).toEqual({ a: 5 }); // counted once more there, twice here
  expect(merged(board({ a: 3 }), { a: 2 }, {})).toEqual({ a: 1 }); // taken off here, counted once more there
  expect(merged(board({}), { a: 1 }, { a: 1, c: 1 })).toEqual({ c: 1 }); // a was taken off there
  expect(merged(undefined, { a: 1, b: 2 }, { a: 1, b: 2, c: 1 })).toEqual({ c: 1 }); // all was forgotten there
  expect(merged(board({ a: 2 }), {}, { a: 1 })).toEqual({ a: 2 }); // handed in twice is one play
  expect(merged(board({ a: 99 }), { a: 98 }, { a: 99 })).toEqual({ a: BOARD_LIMITS.times });
});

test('this tab’s plays come first, in its order', () => {
  const came = merge(board({ x: 1, a: 1, b: 1 }), { a: 1, b: 1 }, { b: 1, a: 1, c: 1 });
  expect([...(came?.counts.keys() ?? [])]).toEqual(['b', 'a', 'c', 'x']);
});

test('nothing is written where nothing changed, and nothing stays where nothing is left', () => {
  expect(merge(board({ a: 1 }), { a: 1 }, { a: 1 })?.kept).toBeUndefined();
  expect(merge(undefined, {}, {})?.kept).toBeUndefined();
  expect(merge(board({ a: 1 }), { a: 1 }, {})?.kept).toBeNull();
});

test('what this build does not know stays: parts of the board, of an entry, and entries that cannot be read', () => {
  const stored = {
    ...board({}),
    room: 'b12',
    plays: [{ code: 'a', times: 1, group: 2 }, { code: 'odd', times: 0 }, 'strange'],
  };
  expect(merge(stored, { a: 1 }, { a: 2, c: 1 })?.kept).toEqual({
    ...stored,
    plays: [{ code: 'a', times: 2, group: 2 }, { code: 'c', times: 1 }, { code: 'odd', times: 0 }, 'strange'],
  });
  expect(merge(stored, { a: 1 }, {})?.kept).toMatchObject({ plays: [{ code: 'odd', times: 0 }, 'strange'] });
});

test('a board of a newer Seams, or a broken one, is left alone', () => {
  for (const stored of [{ ...board({ a: 1 }), format: 2 }, { plays: [] }, null, 'x', []]) {
    expect(merge(stored, {}, { c: 1 })).toBeNull();
  }
});

test('a code of an older build is the play that this one names otherwise', () => {
  const nameOf = (code: string) => (code === 'old' ? 'new' : code);
  const taken = { story: 'gate', basis: counts({ new: 1 }), mine: counts({}), nameOf };
  expect(mergeBoards(board({ old: 1, new: 1 }), taken)?.kept).toBeNull();
  expect([...(mergeBoards(board({ old: 1 }), { ...taken, mine: taken.basis })?.counts ?? [])]).toEqual([
    ['new', 1],
  ]);
});

test('a full board takes nothing new, and loses nothing', () => {
  const full = Object.fromEntries(Array.from({ length: BOARD_LIMITS.plays }, (_, n) => [`c${n}`, 1]));
  const came = merged(board(full), { c0: 1 }, { c0: 1, fresh: 1 });
  expect(came).toEqual(full);
});

test('of two tabs that hand in, count, take off and undo in any order, none loses anything of the other', () => {
  const act = fc.record({
    tab: fc.constantFrom(0, 1),
    code: fc.constantFrom('a', 'b', 'c', 'd'),
    does: fc.constantFrom('put', 'more', 'off', 'look'),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      let stored: unknown;
      const truth = new Map<string, number>(); // if there were one tab that does it all
      const tabs = [0, 1].map(() => ({ basis: new Map<string, number>(), mine: new Map<string, number>() }));
      for (const { tab, code, does } of acts) {
        const here = tabs[tab] ?? { basis: new Map(), mine: new Map() };
        const [shown, really] = [here.mine.get(code) ?? 0, truth.get(code) ?? 0];
        if (does === 'put' && shown === 0) {
          here.mine.set(code, 1);
          truth.set(code, Math.max(1, really));
        }
        if (does === 'more' && shown > 0) {
          here.mine.set(code, shown + 1);
          truth.set(code, really + 1);
        }
        if (does === 'off' && shown > 0) {
          here.mine.delete(code);
          truth.set(code, Math.max(0, really - shown));
        }
        const came = mergeBoards(stored, { story: 'gate', ...here, nameOf: same });
        if (came === null) throw new Error('left alone');
        if (came.kept !== undefined) stored = JSON.parse(JSON.stringify(came.kept)) ?? undefined;
        here.basis = new Map(came.counts);
        here.mine = new Map(came.counts);
        const counted = [...truth].filter(([, times]) => times > 0).sort();
        expect([...came.counts].sort()).toEqual(counted);
      }
    }),
    { numRuns: 500 },
  );
});

test('whatever is kept, what is made of it can be read, or it is left alone', () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.jsonValue().map((plays) => ({ ...board({}), plays })),
    fc.array(fc.jsonValue()).map((plays) => ({ ...board({}), plays })),
  );
  fc.assert(
    fc.property(odd, (stored) => {
      const came = merge(stored, {}, { c: 1 });
      if (came !== null) expect(parseBoard(came.kept ?? stored).ok).toBe(true);
      else expect(parseBoard(stored).ok).toBe(false);
    }),
  );
});
