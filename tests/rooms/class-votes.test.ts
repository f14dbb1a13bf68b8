/** The votes of a class in its room: whose they are, what becomes of them as the play goes on and back, who sees them when. */
import { describe, expect, test } from 'vitest';
import type { Act, Opening, Step } from '../../src/rooms/acts.ts';
import { OWNER_ID } from '../../src/rooms/acts.ts';
import { applyEntry, openRoom, type Room } from '../../src/rooms/room.ts';
import type { Verdict } from '../../src/rooms/verdict.ts';
import { type MemberView, type OwnerView, viewFor } from '../../src/rooms/view.ts';

const OPENING: Opening = { kind: 'class', story: 'on-credit', version: '00000001', code: null };
const stand = (code: string, step: Step, over: Partial<Extract<Act, { do: 'stand' }>> = {}): Act => ({
  do: 'stand',
  code,
  n: code.length,
  step,
  options: ['a', 'b'],
  by: null,
  halves: false,
  ...over,
});
const vote = (n: number, round: 'first' | 'second', option: string): Act => ({
  do: 'vote',
  n,
  round,
  option,
});

/** A room that takes acts of devices by name, one a millisecond. */
function open() {
  let room: Room = openRoom(OPENING, 0);
  let at = 0;
  const act = (from: string, asked: Act): Verdict => {
    at += 1;
    const judged = applyEntry(room, { id: `e${at}`, at, from, act: asked });
    room = judged.room;
    return judged.verdict;
  };
  return {
    act,
    lead: (asked: Act) => act(OWNER_ID, asked),
    teacher: () => viewFor(room, OWNER_ID, at) as OwnerView,
    phone: (name: string) => viewFor(room, name, at) as MemberView,
  };
}

function withPhones(...names: readonly string[]) {
  const room = open();
  for (const name of names) room.act(name, { do: 'join' });
  return room;
}

describe('votes of a class', () => {
  test('count once by phone and round; nobody sees them before they are shown', () => {
    const room = withPhones('p', 'q');
    room.lead(stand('A', 'first'));
    room.act('p', vote(1, 'first', 'a'));
    room.act('p', vote(1, 'first', 'b'));
    room.act('q', vote(1, 'first', 'b'));
    expect(room.teacher()).toMatchObject({ joined: 2, voted: 2, class: { first: null, second: null } });
    expect(room.phone('p').class).toMatchObject({
      first: null,
      mine: 'b',
      own: { first: 'b', second: null },
    });
    room.lead(stand('A', 'shown'));
    expect(room.teacher().class).toMatchObject({ first: { a: 0, b: 2 }, second: null });
    expect(room.phone('p').class?.first).toBeNull(); // on the big screen
    room.lead(stand('A', 'second'));
    room.act('p', vote(1, 'second', 'a'));
    expect(room.phone('p').class).toMatchObject({ mine: 'a', own: { first: 'b', second: 'a' } });
    expect(room.phone('q').class).toMatchObject({ mine: null, own: { first: 'b', second: null } });
    room.lead(stand('A', 'shift'));
    for (const seen of [room.teacher().class, room.phone('q').class])
      expect(seen).toMatchObject({ first: { a: 0, b: 2 }, second: { a: 1, b: 0 } });
  });

  test('come late, or for what is not asked, and change nothing', () => {
    const room = withPhones('p');
    room.lead(stand('A', 'first'));
    expect(room.act('p', vote(2, 'first', 'a'))).toEqual({ ok: false, why: 'late' });
    expect(room.act('p', vote(1, 'second', 'a'))).toEqual({ ok: false, why: 'late' });
    expect(room.act('p', vote(1, 'first', 'c'))).toEqual({ ok: false, why: 'no-option' });
    expect(room.act('stranger', vote(1, 'first', 'a'))).toEqual({ ok: false, why: 'not-in' });
    room.lead(stand('A', 'shown'));
    expect(room.act('p', vote(1, 'first', 'a'))).toEqual({ ok: false, why: 'late' });
    expect(room.teacher().class?.first).toBeNull();
  });

  test('are there again when a decision is undone, and not where another way leads to it', () => {
    const room = withPhones('p', 'q');
    room.lead(stand('A', 'first'));
    room.act('p', vote(1, 'first', 'a'));
    room.lead(stand('A', 'decide'));
    room.lead(stand('AB', 'reading', { options: [] }));
    room.lead(stand('AB', 'first'));
    expect(room.teacher().voted).toBe(0);
    room.act('q', vote(2, 'first', 'b'));
    room.lead(stand('A', 'decide')); // undone
    expect(room.teacher().class?.first).toEqual({ a: 1, b: 0 });
    room.lead(stand('AC', 'first')); // another answer was taken
    expect(room.teacher().voted).toBe(0);
    room.lead(stand('AB', 'shown'));
    expect(room.teacher().class?.first).toEqual({ a: 0, b: 1 });
  });

  test('go when the room is emptied, wherever they were', () => {
    const room = withPhones('p');
    room.lead(stand('A', 'first'));
    room.act('p', vote(1, 'first', 'a'));
    room.lead(stand('AB', 'think'));
    room.lead({ do: 'empty' });
    expect(room.phone('p')).toMatchObject({ in: false, class: null });
    room.lead(stand('A', 'shown'));
    expect(room.teacher()).toMatchObject({ joined: 0, class: { first: null } });
  });

  test('are those of one half where two halves play', () => {
    const room = withPhones('p', 'q');
    room.act('p', { do: 'half', role: 'hurt' });
    room.lead(stand('A', 'first', { halves: true, by: 'hurt' }));
    expect(room.act('q', vote(1, 'first', 'a'))).toEqual({ ok: false, why: 'not-yours' });
    expect(room.act('p', vote(1, 'first', 'a'))).toEqual({ ok: true });
    expect(room.teacher()).toMatchObject({ voted: 1, halves: { responsible: 0, hurt: 1 } });
  });
});
