/** Logs of rooms, drawn: what four devices, the opening device and the server may put into them in any order. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Act,
  type Entry,
  type Kind,
  type Opening,
  OWNER_ID,
  type Presence,
  ROUNDS,
  SERVER_ID,
  STEPS,
} from '../../src/rooms/acts.ts';
import { applyEntry, openRoom, type Room } from '../../src/rooms/room.ts';
import { ROLES } from '../../src/trust/roles.ts';

export const OPENED = 1_800_000_000_000;
export const DEVICES = ['device-a', 'device-b', 'device-c', 'device-d'] as const;
export const OPTIONS = ['say-it', 'wait', 'go'] as const;
const PROCESSES = ['p1', 'p2'] as const;

export const opening = (kind: Kind): Opening => ({ kind, story: 'on-credit', version: '1', code: null });

const role = fc.constantFrom(...ROLES);
const decision = fc.integer({ min: 1, max: 3 });
const option = fc.constantFrom(...OPTIONS);

const voteAct: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('vote' as const),
  n: decision,
  round: fc.constantFrom(...ROUNDS),
  option: fc.oneof({ weight: 6, arbitrary: option }, { weight: 1, arbitrary: fc.constant('no-such') }),
});

const memberAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Act>({ do: 'join' }) },
  { weight: 6, arbitrary: voteAct },
  fc.constant<Act>({ do: 'leave' }),
  role.map((which): Act => ({ do: 'half', role: which })),
  fc.nat(5).map((scene): Act => ({ do: 'at', scene })),
  fc.constantFrom('AAAA', 'BBBB', 'CCCC').map((code): Act => ({ do: 'hand-in', code })),
  role.map((which): Act => ({ do: 'sit', role: which })),
  fc.record({
    do: fc.constant('choose' as const),
    n: decision,
    who: role,
    option,
    backs: fc.constantFrom(0, 0, 0, 1),
  }),
  fc.nat(3).map((to): Act => ({ do: 'back', to })),
  fc.record({ do: fc.constant('answer' as const), to: fc.nat(3), agreed: fc.boolean() }),
);

const standAct: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('stand' as const),
  code: fc.constantFrom('AAAA', 'AAAA', 'BBBB'),
  n: fc.constantFrom(1, 1, 1, 2),
  step: fc.constantFrom(...STEPS, 'first', 'shown', 'second'),
  options: fc.constantFrom<string[]>([...OPTIONS], [...OPTIONS], [...OPTIONS], ['say-it', 'wait']),
  by: fc.constantFrom(null, null, null, null, ...ROLES),
  halves: fc.boolean(),
});

const ownerAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: standAct },
  fc.boolean().map((locked): Act => ({ do: 'lock', locked })),
  fc.constant<Act>({ do: 'empty' }),
  fc.constant<Act>({ do: 'stop' }),
);

const presence: fc.Arbitrary<Presence> = fc.record({
  do: fc.constantFrom('here' as const, 'away' as const),
  process: fc.constantFrom(...PROCESSES),
});

const device = fc.constantFrom(...DEVICES);

type Deed = Pick<Entry, 'from' | 'act'>;

/** What somebody does. The opening device ends the room now and then, and pupils try what is not theirs. */
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ from: device, act: memberAct }) },
  { weight: 5, arbitrary: fc.record({ from: fc.constant(OWNER_ID), act: ownerAct }) },
  { weight: 3, arbitrary: fc.record({ from: device, act: presence }) },
  { weight: 1, arbitrary: fc.record({ from: device, act: ownerAct }) },
  { weight: 1, arbitrary: fc.record({ from: fc.constant(OWNER_ID), act: memberAct }) },
  fc.record({
    from: fc.constant(SERVER_ID),
    act: fc.record({ do: fc.constant('lost' as const), process: fc.constantFrom(...PROCESSES) }),
  }),
);

const anything = fc.array(deed, { maxLength: 80 });

/** A class at work: the opening device leads, pupils vote on what is asked, and anything may come between. */
const lesson: fc.Arbitrary<readonly Deed[]> = fc
  .array(
    fc.record({
      stand: standAct,
      votes: fc.array(fc.record({ from: device, option }), { maxLength: 6 }),
      between: fc.array(deed, { maxLength: 2 }),
    }),
    { minLength: 4, maxLength: 12 },
  )
  .map((parts) => [
    ...DEVICES.map((from): Deed => ({ from, act: { do: 'join' } })),
    ...parts.flatMap(({ stand, votes, between }): readonly Deed[] => [
      { from: OWNER_ID, act: stand },
      ...votes.map(({ from, option: voted }): Deed => ({ from, act: voteOn(stand, voted) })),
      ...between,
    ]),
  ]);

function voteOn(stand: Act, voted: string): Act {
  const { n, step } = stand.do === 'stand' ? stand : { n: 1, step: 'first' };
  return { do: 'vote', n, round: step === 'second' ? 'second' : 'first', option: voted };
}

/** A log in its order, each entry up to a minute after the one before, with a long silence now and then. */
export const log: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(fc.oneof(anything, { weight: 2, arbitrary: lesson }), fc.array(wait(), { minLength: 1 }))
  .map(([deeds, waits]) => {
    let at = OPENED;
    return deeds.map(({ from, act }, i) => {
      at += waits[i % waits.length] ?? 0;
      return { id: `e${i}`, at, from, act };
    });
  });

function wait(): fc.Arbitrary<number> {
  return fc.oneof({ weight: 60, arbitrary: fc.nat(60_000) }, fc.nat(4_000_000));
}

export const kind = fc.constantFrom<Kind>('class', 'board', 'duet');

/** What a log makes of a new room. */
export function replayed(opened: Opening, entries: readonly Entry[]): Room {
  return entries.reduce((room, entry) => applyEntry(room, entry).room, openRoom(opened, OPENED));
}

/** `toEqual` where it matters: the runner's own takes too long for a hundred thousand of them. */
export function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}
