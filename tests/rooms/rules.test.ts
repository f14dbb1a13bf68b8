/** A room's rules, over logs that anybody may have written. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Act, ActSchema, type Entry, OpeningSchema, OWNER_ID } from '../../src/rooms/acts.ts';
import { ROOM_LIMITS } from '../../src/rooms/limits.ts';
import { applyEntry, isOver, openRoom, type Room } from '../../src/rooms/room.ts';
import { viewFor } from '../../src/rooms/view.ts';
import { DEVICES, expectSame, kind, log, OPENED, opening, replayed } from './logs.ts';

const RUNS = { numRuns: 100 };

/** A room apart from how many entries it took in and when. */
const made = ({ at: _, touched: __, ...rest }: Room) => rest;

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map || value instanceof Set) {
    const closed = () => {
      throw new Error('A room that was given out is changed.');
    };
    for (const [key, each] of value.entries()) [key, each].forEach(frozen);
    Object.assign(value, { set: closed, add: closed, delete: closed, clear: closed });
  } else for (const each of Object.values(value)) frozen(each);
  return Object.freeze(value);
}

describe('any log', () => {
  test('gives the same room on every process, whoever looked in between, and changes no room given out', () => {
    fc.assert(
      fc.property(kind, log, (which, entries) => {
        let room = frozen(openRoom(opening(which), OPENED));
        for (const entry of entries) {
          room = frozen(applyEntry(room, frozen(entry)).room);
          for (const device of [OWNER_ID, ...DEVICES]) viewFor(room, device, entry.at);
        }
        const onAnother = replayed(opening(which), JSON.parse(JSON.stringify(entries)));
        expect(plain(room)).toEqual(plain(onAnother));
        expect(room.at).toBe(entries.length);
      }),
      RUNS,
    );
  });

  test('with an entry twice in a row is as with it once', () => {
    fc.assert(
      fc.property(kind, log, (which, entries) => {
        let room = openRoom(opening(which), OPENED);
        for (const entry of entries) {
          const once = applyEntry(room, entry).room;
          expectSame(made(applyEntry(once, entry).room), made(once));
          room = once;
        }
      }),
      RUNS,
    );
  });

  test('changes nothing by what is refused', () => {
    fc.assert(
      fc.property(kind, log, (which, entries) => {
        let room = openRoom(opening(which), OPENED);
        for (const entry of entries) {
          const after = applyEntry(room, entry);
          if (!after.verdict.ok) expectSame(after.room, { ...room, at: room.at + 1 });
          room = after.room;
        }
      }),
      RUNS,
    );
  });

  test('lets nobody but the opening device lead, and only who is in take part', () => {
    fc.assert(
      fc.property(kind, log, (which, entries) => {
        let room = openRoom(opening(which), OPENED);
        for (const entry of entries) {
          const { room: next, verdict } = applyEntry(room, entry);
          const leads = ['lock', 'empty', 'end', 'stop', 'stand'].includes(entry.act.do);
          if (verdict.ok && leads) expect(entry.from).toBe(OWNER_ID);
          const lines = ['join', 'here', 'away', 'lost'].includes(entry.act.do);
          if (verdict.ok && entry.from !== OWNER_ID && !lines)
            expect(room.members.has(entry.from)).toBe(true);
          expect(next.members.size).toBeLessThanOrEqual(which === 'duet' ? 2 : ROOM_LIMITS.members);
          room = next;
        }
      }),
      RUNS,
    );
  });
});

/** Functions that `frozen` put into maps are no part of a room. */
const plain = (room: Room) =>
  JSON.stringify(room, (_, each) => (each instanceof Map || each instanceof Set ? [...each] : each));

describe('what comes from outside', () => {
  test('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (thing) => {
        const act = v.safeParse(ActSchema, thing);
        v.safeParse(OpeningSchema, thing);
        if (act.success) applyEntry(openRoom(opening('class'), OPENED), entryOf('x', act.output));
      }),
      { numRuns: 1000 },
    );
  });

  test('is refused where it says more than was asked, too much or of another kind', () => {
    const near = fc
      .record({
        do: fc.constantFrom('vote', 'stand', 'join', 'hand-in', 'choose', 'constructor', '__proto__', ''),
        n: fc.constantFrom<unknown>(1, 0, -1, 1.5, 1e99, '1', null),
        round: fc.constantFrom('first', 'second', 'third', 7),
        option: fc.constantFrom<unknown>('wait', '', 'x'.repeat(201), {}, ['wait']),
        code: fc.constantFrom<unknown>('AAAA', '<b>', 'A'.repeat(601), null),
        name: fc.constantFrom<unknown>('Nadia'),
      })
      .map((thing) => v.safeParse(ActSchema, thing));
    fc.assert(
      fc.property(near, ({ success }) => {
        expect(success).toBe(false);
      }),
      { numRuns: 1000 },
    );
    expect(v.safeParse(ActSchema, { do: 'vote', n: 1, round: 'first', option: 'wait' }).success).toBe(true);
    expect(v.safeParse(ActSchema, { do: 'vote', n: 1, round: 'first', option: 'x', name: 'N' }).success).toBe(
      false,
    );
  });

  test('may bear any name of a device or an option', () => {
    for (const name of ['__proto__', 'constructor', 'toString', '', '💥']) {
      const room = replayed(opening('class'), [
        entryOf(name, { do: 'join' }),
        entryOf(OWNER_ID, standing({ options: [name || 'x', 'y'], step: 'first' })),
        entryOf(name, { do: 'vote', n: 1, round: 'first', option: name || 'x' }),
        entryOf(OWNER_ID, standing({ options: [name || 'x', 'y'], step: 'shown' })),
      ]);
      const view = viewFor(room, OWNER_ID, OPENED);
      expect(Object.entries(view.class?.first ?? {})).toEqual([
        [name || 'x', 1],
        ['y', 0],
      ]);
    }
  });
});

const entryOf = (from: string, act: Act | Entry['act'], at = OPENED): Entry => ({ id: '', at, from, act });
const standing = (stands: Partial<Extract<Act, { do: 'stand' }>>): Act => ({
  do: 'stand',
  code: 'AAAA',
  n: 1,
  step: 'first',
  options: ['say-it', 'wait'],
  by: null,
  halves: false,
  ...stands,
});

describe('a room', () => {
  const verdictOn = (room: Room, from: string, act: Entry['act'], at = OPENED) =>
    applyEntry(room, entryOf(from, act, at)).verdict;

  test('takes nobody more when it is locked or full, and whoever is in stays in', () => {
    const joins = Array.from({ length: ROOM_LIMITS.members }, (_, i) => entryOf(`d${i}`, { do: 'join' }));
    const full = replayed(opening('class'), joins);
    expect(verdictOn(full, 'new', { do: 'join' })).toEqual({ ok: false, why: 'full' });
    const locked = replayed(opening('class'), [
      ...joins.slice(0, 2),
      entryOf(OWNER_ID, { do: 'lock', locked: true }),
    ]);
    expect(verdictOn(locked, 'new', { do: 'join' })).toEqual({ ok: false, why: 'locked' });
    expect(verdictOn(locked, 'd1', { do: 'join' })).toEqual({ ok: true });
    const two = replayed(opening('duet'), joins.slice(0, 2));
    expect(verdictOn(two, 'third', { do: 'join' })).toEqual({ ok: false, why: 'full' });
  });

  test('is over when it is ended, three hours old, or silent for one; lines that come and go are no sound', () => {
    const room = replayed(opening('class'), [
      entryOf('a', { do: 'join' }),
      entryOf('a', { do: 'here', process: 'p' }, OPENED + 3_000_000),
    ]);
    expect(isOver(room, OPENED + ROOM_LIMITS.silence)).toBe(false);
    expect(isOver(room, OPENED + ROOM_LIMITS.silence + 1)).toBe(true);
    expect(verdictOn(room, 'b', { do: 'join' }, OPENED + ROOM_LIMITS.silence + 1)).toEqual({
      ok: false,
      why: 'ended',
    });
    const kept = { ...room, touched: OPENED + ROOM_LIMITS.life };
    expect(isOver(kept, OPENED + ROOM_LIMITS.life)).toBe(false);
    expect(isOver(kept, OPENED + ROOM_LIMITS.life + 1)).toBe(true);
    expect(isOver(applyEntry(room, entryOf(OWNER_ID, { do: 'end' })).room, OPENED)).toBe(true);
  });

  test('counts a line that was lost with its process no more, and lets no old word send away who is back', () => {
    const here = (process: string) => entryOf('a', { do: 'here', process });
    const seen = (entries: readonly Entry[]) => {
      const view = viewFor(
        replayed(opening('class'), [entryOf('a', { do: 'join' }), ...entries]),
        OWNER_ID,
        OPENED,
      );
      return view.for === 'owner' ? view.here : null;
    };
    const lost = entryOf('server', { do: 'lost', process: 'p1' });
    expect(seen([here('p1')])).toBe(1);
    expect(seen([here('p1'), lost])).toBe(0);
    expect(seen([here('p1'), here('p2'), lost])).toBe(1);
    expect(seen([here('p1'), here('p2'), entryOf('a', { do: 'away', process: 'p1' })])).toBe(1);
    expect(seen([here('p1'), here('p2'), entryOf('a', { do: 'away', process: 'p2' })])).toBe(0);
  });

  test('tells the opening device how many other tabs hold its key, on one process or on two', () => {
    const others = (...lines: Entry['act'][]) => {
      const view = viewFor(
        replayed(
          opening('class'),
          lines.map((act) => entryOf(act.do === 'lost' ? 'server' : OWNER_ID, act)),
        ),
        OWNER_ID,
        OPENED,
      );
      return view.for === 'owner' ? view.others : null;
    };
    const [one, two] = [
      { do: 'here', process: 'p1/1' },
      { do: 'here', process: 'p1/2' },
    ] as const;
    expect(others(one)).toBe(0);
    expect(others(one, two)).toBe(1);
    expect(others(one, two, { do: 'away', process: 'p1/1' })).toBe(0);
    expect(others(one, { do: 'here', process: 'p2/1' }, { do: 'lost', process: 'p1' })).toBe(0);
    expect(others({ do: 'here', process: 'p11/1' }, two, { do: 'lost', process: 'p1' })).toBe(0);
  });

  test('says too many when its log is full, and can still be ended', () => {
    const room = { ...replayed(opening('class'), [entryOf('a', { do: 'join' })]), at: ROOM_LIMITS.entries };
    expect(verdictOn(room, 'b', { do: 'join' })).toEqual({ ok: false, why: 'too-many' });
    expect(verdictOn(room, OWNER_ID, { do: 'end' })).toEqual({ ok: true });
  });
});
