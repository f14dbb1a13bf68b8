import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/look/settings.ts';
import { createController } from '../../src/reader/controller.ts';
import { handTo, isForEyesOf, isShared, linesFor } from '../../src/reader/holding.ts';
import { acted, beginReading, takeStep } from '../../src/reader/reading.ts';
import { OWING } from '../../src/session/owing.ts';
import type { Line } from '../../src/story/beat.ts';
import { bond, moment, PEOPLE, says, step } from './moments.ts';

const SHARED = { role: 'both', people: PEOPLE } as const;
const thinks = (speaker: string, text: string): Line => ({ ...says(`${speaker}: ${text}`), thought: true });

const opening = moment({ lines: ['One.', thinks('Vera', 'Not again.'), 'Two.'], by: 'responsible' });
const answer = moment({ lines: [thinks('Nadia', 'Now.'), 'Three.'], by: 'hurt' });
const first = step(1, opening, bond(50, 50), answer);

describe('who sees what', () => {
  test('a thought is for whoever plays the one who thinks it', () => {
    const thought = thinks('Vera', 'Not again.');
    expect(isForEyesOf(thought, PEOPLE, 'hurt')).toBe(true);
    expect(isForEyesOf(thought, PEOPLE, 'responsible')).toBe(false);
    expect(isForEyesOf(thought, PEOPLE, null)).toBe(false);
    expect(isForEyesOf(says('Vera: Not again.'), PEOPLE, 'responsible')).toBe(true);
  });

  test('only two players on one device hand it over; a room looks at one wall', () => {
    expect(isShared({ role: 'both' })).toBe(true);
    expect(isShared({ role: 'hurt' })).toBe(false);
    expect(isShared({ role: 'both', room: { decision: () => null, beside: () => null } })).toBe(false);
  });

  test('the log leaves out what the other one thought, and still knows what is fresh', () => {
    const reading = acted(beginReading(opening, [first], 2));
    const texts = (holder: 'responsible' | 'hurt' | null) =>
      linesFor(reading, SHARED, holder).lines.map(({ line }) => line.text);
    expect(texts('responsible')).toEqual(['One.', 'Two.', 'Now.', 'Three.']);
    expect(texts('hurt')).toEqual(['One.', 'Not again.', 'Two.', 'Three.']);
    expect(texts(null)).toEqual(['One.', 'Two.', 'Three.']);
    expect(linesFor(reading, SHARED, null).fresh).toBe(3);
    expect(linesFor(takeStep(beginReading(opening, [], 3), first), SHARED, null).fresh).toBe(1);
  });

  test('the screen is handed over where the other one decides, and only once the lines are read', () => {
    expect(handTo(beginReading(opening, [], 2), null)).toBeNull();
    expect(handTo(beginReading(opening, [], 3), null)).toBe('responsible');
    expect(handTo(beginReading(opening, [], 3), 'responsible')).toBeNull();
    expect(handTo(beginReading(opening, [first], 2), 'responsible')).toBe('hurt');
  });
});

test('nothing is chosen while the screen is on its way, and a hidden thought takes no press of its own', () => {
  const chosen: string[] = [];
  const aloud: string[] = [];
  const controller = createController(
    {
      ...SHARED,
      title: 'Three Times',
      settings: signal({ ...DEFAULT_SETTINGS, readAloud: true, motion: 'reduced' as const }),
      storageTrouble: signal(null),
      takenBefore: () => false,
      wasRead: () => false,
      findRules: async () => ({}),
      findOwing: async () => OWING,
    },
    {
      onLine: () => {},
      onChoose: (id) => chosen.push(id),
      onStop: () => {},
      onAdvance: () => {},
      onBack: () => {},
      onLeave: () => {},
      onSettings: () => {},
      onEnding: () => {},
    },
    { say: (lines) => aloud.push(...lines.map(({ text }) => text)), hush: () => {} },
  );
  controller.open(opening, [], 0);
  controller.next();
  expect(controller.reading.value?.shown).toBe(3);
  expect(aloud).toEqual(['One.', 'Two.']);
  controller.choose(0);
  expect(chosen).toEqual([]);
  controller.held('responsible');
  controller.choose(0);
  expect(chosen).toEqual(['yes']);
});
