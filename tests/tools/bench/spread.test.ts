import { expect, test } from 'vitest';
import { measureSpread } from '../../../src/tools/bench/spread.ts';

test('the spread names every ending of a story in every row, and each row adds up', () => {
  const { random, practice } = measureSpread('on-credit', 2);
  expect(random).toHaveLength(4);
  expect(practice).toHaveLength(12);
  for (const { endings } of [...random, ...practice]) {
    expect(Object.keys(endings).sort()).toEqual([
      'forty-minutes',
      'glove-compartment',
      'paid-back',
      'two-per-cent',
      'two-strangers',
    ]);
    expect(Object.values(endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 5);
  }
  expect(measureSpread('on-credit', 2)).toEqual({ story: 'on-credit', plays: 2, random, practice });
});
