import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/look/settings.ts';
import type { Step } from '../../src/play/step.ts';
import { createController } from '../../src/reader/controller.ts';
import { linesInView, turnOf } from '../../src/reader/reading.ts';
import type { Room } from '../../src/reader/setup.ts';
import { OWING } from '../../src/session/owing.ts';
import { bond, MESSAGE, moment, PEOPLE, says, step } from './moments.ts';

const opening = moment({ lines: ['One.', 'Two.'], options: ['own', 'deny'] });
const answer = moment({ lines: ['Three.'], by: 'hurt', seat: 'temperament' });
const end = moment({ lines: ['Four.', 'Five.'], by: null });
const STEPS: readonly Step[] = [step(1, opening, bond(50, 50), answer), step(2, answer, bond(50, 50), end)];

/** A reader without a page: what it calls is written down, decisions are answered with the steps in turn. */
function desk(set: Partial<Settings> = {}, steps = STEPS, read: readonly string[] = [], room?: Room) {
  const calls: string[] = [];
  const said: string[] = [];
  let n = 0;
  const give = (call: string) => {
    calls.push(call);
    const next = steps[n];
    n += 1;
    if (next) controller.show(next);
  };
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, motion: 'full', ...set });
  const controller = createController(
    {
      title: 'Three Times',
      people: PEOPLE,
      role: 'responsible',
      settings,
      storageTrouble: signal(null),
      takenBefore: () => false,
      wasRead: (line) => read.includes(line.text),
      findRules: async () => ({}),
      findOwing: async () => OWING,
      room,
    },
    {
      onLine: (line, nth) => calls.push(`${nth} ${line.text}`),
      onChoose: (id) => give(`choose ${id}`),
      onStop: () => {},
      onAdvance: () => give('advance'),
      onBack: () => calls.push('back'),
      onLeave: () => calls.push('leave'),
      onSettings: () => calls.push('settings'),
      onEnding: () => calls.push('ending'),
    },
    { say: (lines) => said.push(...lines.map((line) => line.text)), hush: () => {} },
  );
  const turn = () => (controller.reading.value ? turnOf(controller.reading.value) : null);
  return { controller, calls, said, turn, settings };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a play line by line: each line is told once, the decisions are handed on in their turn', () => {
  const { controller, calls, turn } = desk();
  controller.open(opening, [], 0);
  expect(calls).toEqual(['1 One.']);
  controller.next();
  expect(turn()).toBe('choices');
  controller.choose(0);
  expect(calls.slice(2)).toEqual(['choose own', '1 Three.']);
  controller.next();
  expect(calls.slice(4)).toEqual(['advance', '1 Four.']);
  controller.next();
  expect(turn()).toBe('ending');
  controller.next();
  expect(calls.slice(6)).toEqual(['2 Five.']);
});

test('lines read before a resume are not told again', () => {
  const { controller, calls, turn } = desk();
  controller.open(opening, STEPS.slice(0, 1), 1);
  expect(calls).toEqual([]);
  expect(turn()).toBe('other');
});

test('a whole beat needs no Next: all lines, the answer of the other and its lines come by themselves', async () => {
  const { controller, calls, turn } = desk({ wholeBeat: true });
  controller.open(opening, [], 0);
  expect(turn()).toBe('choices');
  controller.choose(1);
  await Promise.resolve();
  expect(calls).toEqual(['1 One.', '2 Two.', 'choose deny', '1 Three.', 'advance', '1 Four.', '2 Five.']);
  expect(turn()).toBe('ending');
});

test('whole beats hold at once: on a resume, and when they are set in the middle of a beat', async () => {
  const resumed = desk({ wholeBeat: true });
  resumed.controller.open(opening, STEPS.slice(0, 1), 1);
  await Promise.resolve();
  expect(resumed.calls).toContain('advance');
  const changed = desk();
  changed.controller.open(opening, [], 1);
  changed.settings.value = { ...changed.settings.value, wholeBeat: true };
  expect([changed.calls, changed.turn()]).toEqual([['2 Two.'], 'choices']);
});

test('lines read in an earlier play come without a stop when the player wants so', () => {
  const read = ['One.', 'Two.'];
  const skipping = desk({ skipRead: true }, STEPS, read);
  skipping.controller.open(opening, [], 0);
  expect(skipping.turn()).toBe('choices');
  const stopping = desk({ skipRead: false }, STEPS, read);
  stopping.controller.open(opening, [], 0);
  expect(stopping.turn()).toBe('lines');
});

describe('guards', () => {
  test('a choice is taken once, however often it is pressed', () => {
    const { controller, calls } = desk({}, []);
    controller.open(opening, [], 2);
    controller.choose(0);
    controller.choose(0);
    controller.choose(1);
    expect(calls).toEqual(['choose own']);
  });

  test('there is nothing to choose while lines remain, and no choice that does not exist', () => {
    const { controller, calls } = desk();
    controller.open(opening, [], 1);
    controller.choose(0);
    controller.next();
    controller.choose(5);
    expect(calls).toEqual(['2 Two.']);
  });

  test('the other is asked once', () => {
    const { controller, calls } = desk({}, []);
    controller.open(opening, STEPS.slice(0, 1), 1);
    controller.next();
    controller.next();
    expect(calls).toEqual(['advance']);
  });

  test('after destroy nothing is asked for any more', async () => {
    const { controller, calls } = desk({ wholeBeat: true });
    controller.open(opening, STEPS.slice(0, 1), 0);
    controller.destroy();
    await Promise.resolve();
    expect(calls).toEqual(['1 Three.']);
  });
});

describe('messages', () => {
  const phone = moment({ lines: ['Night.', says('Vera: Up?', MESSAGE), says('Nadia: yes', MESSAGE)] });

  test('the other types before an incoming message comes', () => {
    const { controller, calls } = desk();
    controller.open(phone, [], 1);
    controller.next();
    expect([controller.typing.value, calls]).toEqual([true, []]);
    vi.runAllTimers();
    expect([controller.typing.value, calls]).toEqual([false, ['2 Up?']]);
    controller.next();
    expect(calls).toEqual(['2 Up?', '3 yes']);
  });

  test('a press cuts the typing short, and the message comes once', () => {
    const { controller, calls } = desk();
    controller.open(phone, [], 1);
    controller.next();
    controller.next();
    vi.runAllTimers();
    expect([controller.typing.value, calls]).toEqual([false, ['2 Up?']]);
  });

  test('nothing types under reduced motion', () => {
    const { controller, calls } = desk({ motion: 'reduced' });
    controller.open(phone, [], 1);
    controller.next();
    expect([controller.typing.value, calls]).toEqual([false, ['2 Up?']]);
  });

  test('going back while the other types forgets the message', () => {
    const { controller, calls } = desk();
    controller.open(phone, [], 1);
    controller.next();
    controller.open(opening, [], 2);
    vi.runAllTimers();
    expect([controller.typing.value, calls]).toEqual([false, []]);
  });
});

describe('reading aloud', () => {
  test('says each new line when it is wanted', () => {
    const { controller, said } = desk({ readAloud: true });
    controller.open(opening, [], 0);
    controller.next();
    expect(said).toEqual(['One.', 'Two.']);
  });

  test('is silent otherwise', () => {
    const { controller, said } = desk();
    controller.open(opening, [], 0);
    expect(said).toEqual([]);
  });
});

test('where the play stops first, nothing can be chosen until the stop is over', () => {
  const { calls, controller } = desk({ wholeBeat: true });
  controller.open(opening, [], 2);
  controller.stop.value = 1;
  controller.choose(0);
  expect(calls).not.toContain('choose own');
  controller.stop.value = null;
  controller.choose(0);
  expect(calls).toContain('choose own');
});

describe('where a class plays', () => {
  const ROOM: Room = { decision: () => null, beside: () => null };
  const inClass = () => desk({ wholeBeat: true }, STEPS, [], ROOM);
  const inView = ({ controller }: ReturnType<typeof desk>) => {
    const now = controller.inView.value;
    return now && linesInView(now).map(({ line }) => line.text);
  };

  test('a beat stands whole until somebody presses, before a decision and before the answer', () => {
    const room = inClass();
    room.controller.open(opening, [], 0);
    expect([inView(room), room.turn()]).toEqual([['One.', 'Two.'], 'lines']);
    room.controller.next();
    expect(room.turn()).toBe('choices');
    room.controller.choose(0);
    expect([inView(room)?.at(-1), room.turn()]).toEqual(['Three.', 'lines']);
    expect(room.calls).not.toContain('advance');
    room.controller.next();
    expect([inView(room)?.at(-1), room.turn()]).toEqual(['Five.', 'lines']);
    room.controller.next();
    expect(room.turn()).toBe('ending');
  });

  test('a run leaves out the presses between the beats, up to the next decision', async () => {
    const room = inClass();
    room.controller.open(opening, [], 0);
    room.controller.running.value = true;
    room.controller.next();
    room.controller.choose(0);
    await Promise.resolve();
    expect([inView(room)?.at(-1), room.turn()]).toEqual(['Five.', 'lines']);
  });

  test('looking back undoes nothing, and leads forth to where one was', () => {
    const room = inClass();
    room.controller.open(opening, [], 0);
    room.controller.lookBack();
    expect(room.controller.past.value).toBe(false); // there is nothing before
    room.controller.next();
    room.controller.lookBack(); // the beat over which the decision has come
    expect([inView(room), room.controller.past.value]).toEqual([['One.', 'Two.'], true]);
    room.controller.next();
    expect([room.controller.past.value, room.turn()]).toEqual([false, 'choices']);
    room.controller.choose(0);
    room.controller.lookBack();
    expect(inView(room)).toEqual(['One.', 'Two.']);
    room.controller.lookBack();
    expect(inView(room)).toEqual(['One.', 'Two.']);
    room.controller.next();
    expect(inView(room)?.at(-1)).toBe('Three.');
    expect(room.calls).not.toContain('back');
    expect(room.calls).not.toContain('advance');
  });
});
