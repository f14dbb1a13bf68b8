/** A board with plays of then and of now: all are on it, and never counted together. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { BoardSetup } from '../../src/classroom/board/board-desk.ts';
import { earlierNeeded, judge } from '../../src/classroom/board/gather.ts';
import { timesOn } from '../../src/classroom/board/times.ts';
import { type LiveBoard, useBoard } from '../../src/classroom/board/use-board.ts';
import { codeOf } from '../../src/journal/play-code.ts';
import { writePlaysFile } from '../../src/journal/plays-file.ts';
import { parseRecord } from '../../src/journal/record.ts';
import { openPlay } from '../../src/play/play.ts';
import { playOn } from '../../src/play/policies.ts';
import { seatsAround } from '../../src/play/seats.ts';
import { TEMPERAMENT_IDS } from '../../src/trust/pulls/traits.ts';
import { library, NOW, now, THEN } from './then.ts';

const STORY = 'third-row';
const KEPT = THEN.boards.find(({ story }) => story === STORY)?.plays ?? [];
const COUNT = KEPT.reduce((sum, { times }) => sum + times, 0);

function today(seed: number): string {
  const seats = seatsAround('both', { kind: 'player' });
  return codeOf(playOn(openPlay({ file: now(STORY), seats, role: 'both', seed }), 'random', seed));
}

function open(over: Partial<BoardSetup> = {}) {
  const { app, asked } = library();
  let live: LiveBoard | null = null;
  const setup: BoardSetup = {
    file: now(STORY),
    stories: NOW,
    kept: KEPT,
    handed: [],
    loadEarlier: (version) => app.loadEarlier(STORY, version),
    change: async () => {},
    ...over,
  };
  function Holder() {
    live = useBoard(setup);
    return null;
  }
  const nowhere = { nodeType: 1, childNodes: [], firstChild: null } as unknown as Element;
  void act(() => render(h(Holder, {}), nowhere));
  const board = (): LiveBoard => {
    if (!live) throw new Error('the board was not drawn');
    return live;
  };
  return { board, asked };
}

const shows = (look: () => void) => vi.waitFor(look, { timeout: 50_000 });

test('a kept board shows its plays as they ended then; the earlier story is fetched once', async () => {
  const { board, asked } = open();
  await shows(() => expect(board().placed).toHaveLength(KEPT.length));
  expect(board().refusals).toEqual([]);
  expect(board().placed.map(({ play }) => play.ending?.id)).toEqual(
    KEPT.map(({ code }) => THEN.plays.find((each) => each.code === code)?.ending?.id),
  );
  expect(board().times).toMatchObject([{ earlier: true, version: THEN.versions[STORY] }]);
  expect(board().tally.plays).toBe(COUNT);
  expect(asked).toEqual([`${STORY} ${THEN.versions[STORY]}`]);
});

test('what is handed in now is counted apart, and either can be looked at', async () => {
  const { board } = open();
  await shows(() => expect(board().placed).toHaveLength(KEPT.length));
  board().handIn([`${today(1)}\n${today(2)}`], []);
  await shows(() => expect(board().told).toBe('2 plays came in.'));
  expect(board().times.map(({ earlier, plays }) => [earlier, plays.length])).toEqual([
    [false, 2],
    [true, COUNT],
  ]);
  expect(board().tally.plays).toBe(2); // the story as it is now, unless somebody chooses
  expect(board().plays.every(({ time }) => time === now(STORY).version)).toBe(true);
  void act(() => board().choose(THEN.versions[STORY] ?? ''));
  await shows(() => expect(board().tally.plays).toBe(COUNT));
  expect(board().plays.every(({ time }) => time === THEN.versions[STORY])).toBe(true);
});

test('a file of plays of then comes in too', async () => {
  const { board } = open({ kept: [] });
  const records = THEN.playsFile.plays.flatMap((kept) => {
    const read = parseRecord(kept, TEMPERAMENT_IDS);
    return read.ok && read.record.story === STORY && read.record.ending !== null ? [read.record] : [];
  });
  board().handIn([writePlaysFile(records)], []);
  await shows(() => expect(board().told).toBe(`${records.length} plays came in.`));
  expect(timesOn(board().placed, now(STORY).version)).toMatchObject([{ earlier: true }]);
});

test('an earlier story that does not arrive is told, and its play is not judged by the present one', async () => {
  const { board } = open({ loadEarlier: () => Promise.reject(new Error('the line is dead')) });
  await shows(() => expect(board().told).toContain('the line is dead'));
  expect(board().placed).toEqual([]);
});

test('only a play of the board and of an earlier version needs an earlier story', () => {
  const here = { stories: NOW, file: now(STORY), has: () => false };
  const needed = (code: string) => earlierNeeded({ shown: code, code, times: 1 }, here);
  expect(needed(KEPT[0]?.code ?? '')).toBe(THEN.versions[STORY]);
  expect(needed(today(1))).toBeNull();
  expect(needed('nothing')).toBeNull();
  const other = THEN.plays.find(({ story }) => story === 'on-credit')?.code ?? '';
  expect(needed(other)).toBeNull();
  expect(judge({ shown: other, code: other, times: 1 }, here)).toMatchObject({
    refusal: { problem: 'other-story' },
  });
});
