import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAsking } from '../../src/reader/asking.ts';
import { actAndAsk, acted, askFor, beginReading, type Reading, takeStep } from '../../src/reader/reading.ts';
import { bond, moment, step } from './moments.ts';

const opening = moment({ lines: ['One.', 'Two.'], options: ['own', 'deny'] });
const answer = moment({ lines: ['Three.'], by: 'hurt', seat: 'temperament' });
const first = step(1, opening, bond(50, 50), answer);
const begun = beginReading(opening, [], 2);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(now: Reading) {
  const reading = signal<Reading | null>(now);
  const asking = watchAsking(reading, reading);
  return { reading, ...asking };
}

test('a decision on its way draws nothing: what is in view is the same object until its step comes', () => {
  const { reading, inView, asked } = watch(begun);
  const before = inView.value;
  reading.value = actAndAsk(begun);
  expect([asked.value, inView.value === before]).toEqual([true, true]);
  reading.value = takeStep(reading.value, first);
  expect(asked.value).toBe(false);
  expect(inView.value).toBe(reading.value);
});

test('words that count as read at once are drawn so, though a decision is on its way', () => {
  const { reading, inView } = watch(begun);
  reading.value = askFor(acted(begun));
  expect(inView.value).toBe(reading.value);
});

test('it is to be seen only where it takes long, and no longer than that', () => {
  const { reading, askedLong, endAsking } = watch(begun);
  reading.value = actAndAsk(begun);
  expect(askedLong.value).toBe(false);
  vi.runAllTimers();
  expect(askedLong.value).toBe(true);
  reading.value = takeStep(reading.value, first);
  expect(askedLong.value).toBe(false);
  vi.runAllTimers();
  expect(askedLong.value).toBe(false);
  reading.value = actAndAsk(begun);
  endAsking();
  expect(vi.getTimerCount()).toBe(0);
});

test('what stands there is new until the step comes, and what comes with it is new alone', () => {
  const asking = actAndAsk(begun);
  expect(asking.fresh).toBe(begun.fresh);
  const then = takeStep(asking, first);
  expect(then).toEqual(takeStep(askFor(acted(begun)), first));
  expect(then.fresh).toBe(2);
});
