/** Handing in to a room: what waits is kept until it is answered, and the board takes each play once a device. */
import { describe, expect, test } from 'vitest';
import { freshIn } from '../../../src/classroom/board/live/arrivals.ts';
import { keepKey, keptKey } from '../../../src/classroom/board/live/kept-key.ts';
import { LiveDesk, type LiveNow } from '../../../src/classroom/board/live/live-desk.ts';
import {
  boardRoomFor,
  enterBoardRoom,
  leaveBoardRoom,
} from '../../../src/classroom/handing-in/board-room.ts';
import { handIn, handInPending, pendingHandIns } from '../../../src/classroom/handing-in/pending.ts';
import { sceneOf } from '../../../src/classroom/handing-in/watch.tsx';
import { openPlay } from '../../../src/play/play.ts';
import { seatsAround } from '../../../src/play/seats.ts';
import { type Act, AT_END, OWNER_ID } from '../../../src/rooms/acts.ts';
import type { Line, LineSetup } from '../../../src/rooms/line.ts';
import { applyEntry, openRoom, type Room } from '../../../src/rooms/room.ts';
import { viewFor } from '../../../src/rooms/view.ts';
import { story } from '../class.ts';

const TOKEN = 'a'.repeat(22);
const KEY = 'k'.repeat(22);
const OPENING = { kind: 'board', story: 'on-credit', version: 'v', code: null } as const;

/** A device's storage, in memory. `full`: it takes nothing more. */
function memory(full = false): Storage {
  const rows = new Map<string, string>();
  return {
    ...{
      getItem: (row: string) => rows.get(row) ?? null,
      removeItem: (row: string) => void rows.delete(row),
    },
    setItem(row: string, value: string) {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      rows.set(row, value);
    },
    ...{ clear: () => rows.clear(), key: (at: number) => [...rows.keys()][at] ?? null },
    get length() {
      return rows.size;
    },
  };
}

/** A room by its own rules, with lines that can be cut. */
function rooms() {
  let room: Room = openRoom(OPENING, 0);
  let cut = false;
  const lines = new Set<() => void>();
  const waiting: (() => void)[] = [];
  const judge = (from: string, act: Act) => {
    const judged = applyEntry(room, { id: '', at: 1, from, act });
    room = judged.room;
    for (const tell of lines) tell();
    return judged.verdict;
  };
  const line = ({ letters, token, onView, onState }: LineSetup): Line => {
    const device = token === KEY ? OWNER_ID : token;
    const tell = () => onView(viewFor(room, device, 1), room.at);
    let closed = false;
    onState('connecting'); // as the real one does: before it is handed out
    queueMicrotask(() => {
      if (closed) return;
      if (cut) return onState('broken');
      lines.add(tell);
      onState('open');
      tell();
    });
    return {
      letters,
      waiting: 0,
      act: (act) =>
        new Promise((resolve) => {
          const go = () => {
            if (!closed) resolve(judge(device, act));
          };
          if (cut) waiting.push(go);
          else queueMicrotask(go);
        }),
      close() {
        closed = true;
        lines.delete(tell);
      },
    };
  };
  return {
    line,
    judge,
    room: () => room,
    cut: (off: boolean) => {
      cut = off;
      if (!off) for (const go of waiting.splice(0)) go();
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('a play on its way to a room', () => {
  const pending = { letters: 'K7QPD', token: TOKEN, code: 'ABCD-EFGH' };
  const codes = (room: Room) => [...room.board.handedIn.values()].flat();

  test('is handed in, and waits no more', async () => {
    const there = rooms();
    const shelf = memory();
    const signal = new AbortController().signal;
    expect(await handIn(pending, signal, undefined, { open: there.line, shelf: () => shelf })).toEqual({
      ok: true,
    });
    expect(codes(there.room())).toEqual(['ABCD-EFGH']);
    expect(pendingHandIns(() => shelf)).toEqual([]);
  });

  test('waits on the device without a connection, and goes with another page from the same seat', async () => {
    const there = rooms();
    const shelf = memory();
    const told: boolean[] = [];
    const first = new AbortController();
    there.cut(true);
    const answered = handIn(pending, first.signal, (waits) => told.push(waits), {
      open: there.line,
      shelf: () => shelf,
    });
    await settle();
    expect(told.at(-1)).toBe(true);
    first.abort(); // the tab is closed
    expect(await answered).toEqual({ ok: false, why: 'no-answer' });
    expect(pendingHandIns(() => shelf)).toEqual([pending]);
    there.cut(false);
    const again = new AbortController().signal;
    await handIn(pending, again, undefined, { open: there.line, shelf: () => shelf });
    expect([...there.room().board.handedIn.keys()]).toEqual([TOKEN]);
    expect(pendingHandIns(() => shelf)).toEqual([]);
  });

  test('that a room refuses waits no more either', async () => {
    const there = rooms();
    there.judge(OWNER_ID, { do: 'lock', locked: true });
    const shelf = memory();
    const signal = new AbortController().signal;
    expect(await handIn(pending, signal, undefined, { open: there.line, shelf: () => shelf })).toEqual({
      ok: false,
      why: 'locked',
    });
    expect(pendingHandIns(() => shelf)).toEqual([]);
  });

  test('goes on a device that can keep nothing', async () => {
    const there = rooms();
    const signal = new AbortController().signal;
    const shelf = () => memory(true);
    expect(await handIn(pending, signal, undefined, { open: there.line, shelf })).toEqual({ ok: true });
  });

  test.each(['{', '{}', 'null', '[null,7,{"letters":"A"}]', '[{"letters":"A","token":"x","code":"y"}]'])(
    'is nothing where %s is kept',
    async (kept) => {
      const shelf = memory();
      shelf.setItem('seams-hand-in', kept);
      expect(pendingHandIns(() => shelf)).toEqual([]);
      await handInPending(new AbortController().signal, () => shelf);
    },
  );
});

describe('what is new of a room’s hand-ins', () => {
  test('is each code as often as devices handed it in, and nothing twice', () => {
    const known = new Map<string, number>();
    expect(freshIn([], known)).toBeNull();
    expect(freshIn(['A', 'B'], known)?.plays).toEqual([
      { shown: 'A', code: 'A', times: 1 },
      { shown: 'B', code: 'B', times: 1 },
    ]);
    expect(freshIn(['A', 'B'], known)).toBeNull();
    expect(freshIn(['A', 'B', 'A'], known)?.plays).toEqual([{ shown: 'A', code: 'A', times: 2 }]);
    expect(freshIn(['A', 'B', 'A'], known)).toBeNull();
  });
});

describe('the tab’s room', () => {
  test('is for plays of its story alone, until it is left', () => {
    const shelf = memory();
    expect(boardRoomFor('on-credit', () => shelf)).toBeNull();
    enterBoardRoom({ letters: 'K7QPD', story: 'on-credit' }, () => shelf);
    expect(boardRoomFor('on-credit', () => shelf)).toEqual({ letters: 'K7QPD', story: 'on-credit' });
    expect(boardRoomFor('three-times', () => shelf)).toBeNull();
    leaveBoardRoom(() => shelf);
    expect(boardRoomFor('on-credit', () => shelf)).toBeNull();
  });
});

describe('the teacher’s side', () => {
  function desk(there: ReturnType<typeof rooms>, shelf: Storage) {
    const seen: LiveNow[] = [];
    const came: (readonly string[])[] = [];
    const live = new LiveDesk({
      story: 'on-credit',
      version: 'v',
      changed: (now) => seen.push(now),
      came: (all) => came.push(all),
      shelf: () => shelf,
      rooms: {
        find: async () => ({ rooms: 1, lan: ['http://10.0.0.2:4173/'] }),
        open: async () => ({ ok: true, letters: 'K7QPD' }),
        line: (setup) => there.line({ ...setup, token: KEY }),
      },
    });
    return { live, came, now: () => seen.at(-1) };
  }

  test('opens a room once, and finds it again after a reload', async () => {
    const there = rooms();
    const shelf = memory();
    const first = desk(there, shelf);
    await Promise.all([first.live.open(), first.live.open()]);
    await settle();
    expect(first.now()).toMatchObject({ is: 'open', letters: 'K7QPD', state: 'open', trouble: null });
    first.live.close();
    there.judge(TOKEN, { do: 'join' });
    there.judge(TOKEN, { do: 'hand-in', code: 'ABCD' });
    const again = desk(there, shelf);
    await settle();
    expect(again.now()).toMatchObject({ is: 'open', letters: 'K7QPD' });
    expect(again.came.at(-1)).toEqual(['ABCD']);
    again.live.ask({ do: 'stop' });
    await settle();
    expect(again.now()?.view?.stopped).toBe(true);
    again.live.end();
    await settle();
    expect(again.now()).toMatchObject({ is: 'none', trouble: null });
    expect(there.room().ended).toBe(true);
    expect(keptKey('on-credit', () => shelf)).toBeNull();
  });

  test('is told when the room is over, and asks for no such room again', async () => {
    const there = rooms();
    const shelf = memory();
    keepKey('on-credit', { letters: 'K7QPD', key: KEY }, () => shelf);
    const live = desk(there, shelf);
    await settle();
    there.judge(OWNER_ID, { do: 'end' });
    expect(live.now()?.is).toBe('none');
    expect(live.now()?.trouble).toContain('This room is over.');
    expect(keptKey('on-credit', () => shelf)).toBeNull();
  });

  test('says what to do where no rooms answer', async () => {
    const seen: LiveNow[] = [];
    const live = new LiveDesk({
      story: 'on-credit',
      version: 'v',
      changed: (now) => seen.push(now),
      came: () => {},
      shelf: () => memory(),
      rooms: {
        find: async () => null,
        open: async () => ({ ok: false, why: 'no-answer' }),
        line: rooms().line,
      },
    });
    await live.open();
    expect(seen.at(-1)?.is).toBe('none');
    expect(seen.at(-1)?.trouble).toContain('npm start -- --lan');
  });
});

test('the scene of a play goes up as places change, and is none at its end', () => {
  const file = story('three-times');
  const play = openPlay({ file, seats: seatsAround('both', { kind: 'player' }), role: 'both', seed: 3 });
  const scenes = [sceneOf(play)];
  while (play.moment.by !== null) {
    play.choose(play.moment.beat.options[0]?.id ?? '');
    scenes.push(sceneOf(play));
  }
  expect(scenes.at(-1)).toBe(AT_END);
  const under = scenes.slice(0, -1);
  expect(under[0]).toBe(1);
  expect(under).toEqual([...under].sort((one, other) => one - other));
  expect(new Set(under).size).toBeGreaterThan(1);
});
