/** The teacher's side of a room, against the room's own rules without a network: told where the class stands, by one tab or two. */
import { describe, expect, test } from 'vitest';
import { type DeskSetup, openRoomDesk } from '../../src/classroom/vote/room/desk.ts';
import { askedOf, type Standing, standingOf } from '../../src/classroom/vote/room/standing.ts';
import { beginVote, onward } from '../../src/classroom/vote/vote.ts';
import type { OwnRoom } from '../../src/classroom/way-in/open-room.ts';
import { codeOf } from '../../src/journal/play-code.ts';
import { openPlay } from '../../src/play/play.ts';
import { seatsAround } from '../../src/play/seats.ts';
import { type Act, OWNER_ID, type Presence } from '../../src/rooms/acts.ts';
import type { LineSetup, openLine } from '../../src/rooms/line.ts';
import { applyEntry, openRoom, type Room } from '../../src/rooms/room.ts';
import type { OwnerView } from '../../src/rooms/view.ts';
import { viewFor } from '../../src/rooms/view.ts';
import { linksTo } from '../../src/session/room-links.ts';
import { story } from './class.ts';

const KEPT: OwnRoom = { letters: 'K7QPD', key: 'abcdefghijklmnopqrst_-' };
const AT = (code: string, step: Standing['step']): Standing => ({
  code,
  n: code.length,
  step,
  options: step === 'reading' ? [] : ['a', 'b'],
  by: null,
  halves: false,
});

/** A room, and lines of its teacher that tell at once. */
function server() {
  let room: Room = openRoom({ kind: 'class', story: 'on-credit', version: '00000001', code: null }, 0);
  let at = 0;
  const lines = new Set<LineSetup>();
  const asked: Act[] = [];
  function enter(from: string, act: Act | Presence) {
    at += 1;
    const judged = applyEntry(room, { id: `e${at}`, at, from, act });
    room = judged.room;
    for (const { onView } of [...lines]) onView(viewFor(room, OWNER_ID, at), at);
    return judged.verdict;
  }
  const open: typeof openLine = (setup) => {
    const name = `p/${at}`;
    queueMicrotask(() => {
      lines.add(setup);
      setup.onState('open');
      enter(OWNER_ID, { do: 'here', process: name });
    });
    return {
      letters: setup.letters,
      waiting: 0,
      act: async (act) => {
        asked.push(act);
        return enter(OWNER_ID, act);
      },
      close() {
        lines.delete(setup);
        enter(OWNER_ID, { do: 'away', process: name });
      },
    };
  };
  return {
    rooms: { openLine: open, findRooms: async () => ({ rooms: 1 as const, lan: [] }) },
    enter,
    asked,
    lines,
    view: () => viewFor(room, OWNER_ID, at) as OwnerView,
  };
}

const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

function tab(from: ReturnType<typeof server>, over: Partial<DeskSetup> = {}) {
  const class_ = { at: AT('A', 'reading') };
  const kept: (OwnRoom | null)[] = [];
  const desk = openRoomDesk({
    kept: KEPT,
    shown: false,
    standing: () => class_.at,
    openRoom: async () => ({ ok: true, room: KEPT }),
    keep: (room) => kept.push(room),
    rooms: from.rooms,
    ...over,
  });
  const go = async (to: Standing) => {
    class_.at = to;
    desk.stand();
    await settled();
  };
  return { desk, kept, go };
}

describe('the desk of a room', () => {
  test('tells where the class stands: when it opens, at each step, and nothing twice', async () => {
    const there = server();
    const { desk, go } = tab(there);
    await settled();
    expect(there.view().class).toMatchObject({ code: 'A', step: 'reading' });
    await go(AT('A', 'first'));
    await go(AT('A', 'first'));
    expect(there.asked.map((act) => act.do === 'stand' && act.step)).toEqual(['reading', 'first']);
    there.enter('p', { do: 'join' });
    there.enter('p', { do: 'vote', n: 1, round: 'first', option: 'b' });
    expect([desk.voted, desk.told()?.first, desk.silent]).toEqual([1, null, false]);
    await go(AT('A', 'shown'));
    expect(desk.told()?.first).toEqual({ a: 0, b: 1 });
  });

  test('comes back after a reload with the key that was kept, and its votes are there', async () => {
    const there = server();
    const { desk, go } = tab(there, { kept: null });
    expect(desk.now.is).toBe('none');
    await desk.open();
    await settled();
    expect(desk.now).toMatchObject({ is: 'open', letters: 'K7QPD', shown: true });
    there.enter('p', { do: 'join' });
    await go(AT('A', 'first'));
    there.enter('p', { do: 'vote', n: 1, round: 'first', option: 'a' });
    desk.close();
    const later = tab(there);
    await settled(); // it stands at reading until the vote is on its screen
    await later.go(AT('A', 'first'));
    expect([later.desk.voted, later.desk.now.view?.joined]).toEqual([1, 1]);
  });

  test('says that the phones follow another tab, until this one leads', async () => {
    const there = server();
    const [one, two] = [tab(there), tab(there)];
    await settled();
    await one.go(AT('AB', 'think'));
    expect([one.desk.now.elsewhere, two.desk.now.elsewhere]).toEqual([false, true]);
    expect(two.desk.now.view?.others).toBe(1);
    two.desk.lead();
    await settled();
    expect([one.desk.now.elsewhere, two.desk.now.elsewhere]).toEqual([true, false]);
    two.desk.close(); // nobody else leads: the room comes back to this tab
    await settled();
    expect(there.view().class).toMatchObject({ code: 'AB', step: 'think' });
    expect(one.desk.now.elsewhere).toBe(false);
  });

  test('forgets a room that is over, and says so', async () => {
    const there = server();
    const { desk, kept } = tab(there);
    await settled();
    desk.end();
    await settled();
    expect([desk.now.is, desk.now.trouble, kept]).toEqual(['none', null, [null]]);
    expect(there.view().ended).toBe(true);

    const other = tab(server());
    await settled();
    const gone = server();
    const lost = tab(gone);
    await settled();
    for (const { onState } of gone.lines) onState({ gone: 'no-room' });
    expect(lost.desk.now).toMatchObject({ is: 'none', trouble: expect.stringContaining('open a new room') });
    expect(lost.kept).toEqual([null]);
    expect(other.desk.now.is).toBe('open');
  });

  test('tells where none could be opened, and can try again', async () => {
    const there = server();
    let rooms = false;
    const { desk, kept } = tab(there, {
      kept: null,
      openRoom: async () => (rooms ? { ok: true, room: KEPT } : { ok: false, why: 'No rooms answer.' }),
    });
    await desk.open();
    expect(desk.now).toMatchObject({ is: 'none', trouble: 'No rooms answer.' });
    rooms = true;
    await desk.open();
    expect([desk.now.is, desk.now.trouble, kept]).toEqual(['open', null, [KEPT]]);
  });
});

describe('where a class stands', () => {
  const play = (role: 'responsible' | 'both') => {
    const file = story('on-credit');
    const seats = seatsAround(role, { kind: 'temperament', temperament: 'steady' });
    return openPlay({ file, role, seats, seed: 7 });
  };

  test('is its code, and the vote that is on the screen', () => {
    const at = play('responsible');
    const ids = at.moment.beat.options.map(({ id }) => id);
    const vote = onward(beginVote(1, ids));
    const whole = { code: codeOf(at), n: 1, options: ids, by: null, halves: false };
    expect(standingOf(at, vote)).toEqual({ ...whole, step: 'first' });
    expect(standingOf(at, null)).toEqual({ ...whole, options: [], step: 'reading' });
    expect(standingOf(at, beginVote(2, ids))).toEqual({ ...whole, options: [], step: 'reading' });
  });

  test('is one half’s where two halves play: so many phones are asked', () => {
    const at = play('both');
    const ids = at.moment.beat.options.map(({ id }) => id);
    expect(standingOf(at, beginVote(1, ids))).toMatchObject({
      halves: true,
      by: at.moment.by,
      step: 'think',
    });
    const view = { here: 9, halves: { responsible: 4, hurt: 5 } } as unknown as OwnerView;
    expect([askedOf(view, { by: null }), askedOf(view, { by: 'hurt' })]).toEqual([9, 5]);
  });
});

test('a link leads other devices in: by the address of the page, or by a better one', () => {
  const lan = ['http://192.168.1.5:4173/'];
  expect(linksTo('K7QPD', 'https://school.example/seams/#/class', [])).toEqual([
    'https://school.example/seams/#/join/K7QPD',
  ]);
  expect(linksTo('K7QPD', 'https://school.example/seams/#/class', lan)).toEqual([
    'https://school.example/seams/#/join/K7QPD', // of a container's own network nobody knows anything
  ]);
  expect(linksTo('K7QPD', 'http://127.0.0.1:4173/#/class', lan)).toEqual([
    'http://192.168.1.5:4173/#/join/K7QPD',
  ]);
  expect(linksTo('K7QPD', 'http://127.0.0.1:4173/', [])).toEqual(['http://127.0.0.1:4173/#/join/K7QPD']);
});
