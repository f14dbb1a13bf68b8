/** What is hidden before it is shown never leaves: whoever else votes, and for what, makes no difference to what a device is sent. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, OWNER_ID, type Round } from '../../src/rooms/acts.ts';
import { applyEntry, openRoom, type Room } from '../../src/rooms/room.ts';
import { viewFor } from '../../src/rooms/view.ts';
import { DEVICES, expectSame, log, OPENED, opening, replayed } from './logs.ts';

const RUNS = { numRuns: 100 };
const HIDDEN_FROM_PUPILS = ['reading', 'think', 'first', 'shown', 'talk', 'second'];

/** The same log with other answers where `others` says so: as valid or as invalid as before in the vote that is asked. */
function votedOtherwise(entries: readonly Entry[], others: (entry: Entry) => boolean): readonly Entry[] {
  return entries.map((entry) => {
    const { act } = entry;
    if (act.do !== 'vote' || !others(entry)) return entry;
    const otherwise = { 'say-it': 'wait', wait: 'say-it' }[act.option] ?? act.option; // both are always asked
    return { ...entry, act: { ...act, option: otherwise } };
  });
}

/** Rooms after each entry, of two logs side by side. */
function beside(one: readonly Entry[], other: readonly Entry[]): readonly (readonly [Room, Room])[] {
  let rooms = [openRoom(opening('class'), OPENED), openRoom(opening('class'), OPENED)] as const;
  return one.map((entry, i) => {
    rooms = [applyEntry(rooms[0], entry).room, applyEntry(rooms[1], other[i] ?? entry).room];
    return rooms;
  });
}

describe('a pupil’s device', () => {
  test('is sent the same, however the others vote, until the room has voted twice', () => {
    let compared = 0;
    fc.assert(
      fc.property(log, fc.constantFrom(...DEVICES), (entries, mine) => {
        for (const [one, other] of beside(
          entries,
          votedOtherwise(entries, ({ from }) => from !== mine),
        )) {
          if (!HIDDEN_FROM_PUPILS.includes(one.class.step)) continue;
          expectSame(viewFor(one, mine, OPENED), viewFor(other, mine, OPENED));
          if (JSON.stringify([...one.class.first]) !== JSON.stringify([...other.class.first])) compared += 1;
        }
      }),
      RUNS,
    );
    expect(compared, 'The logs held votes that differ.').toBeGreaterThan(10);
  });

  test('never learns who anybody is', () => {
    fc.assert(
      fc.property(log, fc.constantFrom(OWNER_ID, ...DEVICES, 'stranger'), (entries, device) => {
        for (const kind of ['class', 'board', 'duet'] as const) {
          const told = JSON.stringify(viewFor(replayed(opening(kind), entries), device, OPENED));
          expect(told).not.toMatch(/device-|"p[12]/);
        }
      }),
      RUNS,
    );
  });
});

describe('the opening device', () => {
  const same = (round: Round, steps: readonly string[]) => {
    let compared = 0;
    fc.assert(
      fc.property(log, (entries) => {
        const otherwise = votedOtherwise(entries, ({ act }) => act.do === 'vote' && act.round === round);
        for (const [one, other] of beside(entries, otherwise)) {
          if (!steps.includes(one.class.step)) continue;
          expectSame(viewFor(one, OWNER_ID, OPENED), viewFor(other, OWNER_ID, OPENED));
          if (JSON.stringify([...one.class[round]]) !== JSON.stringify([...other.class[round]]))
            compared += 1;
        }
      }),
      RUNS,
    );
    expect(compared, 'The logs held votes that differ.').toBeGreaterThan(10);
  };

  test('knows how many voted first, and not for what, before it shows them', () => {
    same('first', ['reading', 'think', 'first']);
  });

  test('knows how many voted again, and not for what, before it shows what moved', () => {
    same('second', ['reading', 'think', 'first', 'shown', 'talk', 'second']);
  });

  test('counts each device once in each round: its last vote that was taken, at the play that led there', () => {
    let counted = 0;
    fc.assert(
      fc.property(log, (entries) => {
        let room = openRoom(opening('class'), OPENED);
        const votes = new Map<string, string>(); // by code and device
        const at = (from: string) => `${room.class.code} ${from}`;
        for (const entry of entries) {
          const { act, from } = entry;
          const { room: next, verdict } = applyEntry(room, entry);
          if (verdict.ok && act.do === 'vote' && act.round === 'first') votes.set(at(from), act.option);
          if (verdict.ok && act.do === 'leave' && room.class.step === 'first') votes.delete(at(from));
          if (verdict.ok && act.do === 'empty') votes.clear();
          room = next;
          const shown = viewFor(room, OWNER_ID, OPENED).class?.first;
          if (!shown) continue;
          counted += 1;
          const here = [...votes].filter(([whose]) => whose.startsWith(`${room.class.code} `));
          for (const option of room.class.options)
            expect(shown[option]).toBe(here.filter(([, each]) => each === option).length);
        }
      }),
      RUNS,
    );
    expect(counted).toBeGreaterThan(10);
  });
});
