import { expect, test } from 'vitest';
import { LIMITS } from '../../src/journal/record.ts';
import { clockAfter } from '../../src/session/clock.ts';

test('goes as the device does while that goes forward', () => {
  let device = 100;
  const now = clockAfter([{ begun: 1, touched: 7 }], () => device);
  expect(now()).toBe(100);
  device = 250;
  expect(now()).toBe(250);
});

test('is later than what is kept and than itself, whatever the device says', () => {
  let device = 100;
  const now = clockAfter(
    [
      { begun: 900, touched: 500 },
      { begun: 1, touched: 800 },
    ],
    () => device,
  );
  expect(now()).toBe(901);
  device = 0; // set back
  expect([now(), now()]).toEqual([902, 903]);
  device = 5000;
  expect(now()).toBe(5000);
  device = 4000;
  expect(now()).toBe(5001);
});

test('stays within what a record can hold', () => {
  const now = clockAfter([{ begun: LIMITS.time, touched: LIMITS.time }], () => 1);
  expect([now(), now()]).toEqual([LIMITS.time, LIMITS.time]);
});
