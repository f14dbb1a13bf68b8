/** The statistics, against cases that can be counted by hand. */
import { describe, expect, test } from 'vitest';
import { direction, figure, points, verdictOf, within } from '../../../src/tools/validate/experiment.ts';
import {
  correlation,
  effectSize,
  falls,
  mean,
  neverFalls,
  pooledSpread,
} from '../../../src/tools/validate/stats.ts';

describe('mean and spread', () => {
  test('a mean is the sum shared out', () => {
    expect(mean([2, 4, 9])).toBe(5);
    expect(() => mean([])).toThrow('at least one');
  });

  test('two groups that each lie 1 to either side of their own mean have a pooled spread of 1, wherever they lie', () => {
    // Squares 1 + 0 + 1 in each group, 4 together, over 3 + 3 − 2 degrees of freedom.
    expect(pooledSpread([1, 2, 3], [101, 102, 103])).toBe(1);
  });

  test('the larger group weighs more in the pooled spread', () => {
    // Squares 8 (−2 and 2) and 0 + 0 + 0 + 0: 8 over 2 + 4 − 2.
    expect(pooledSpread([0, 4], [5, 5, 5, 5])).toBeCloseTo(Math.sqrt(2), 12);
    expect(() => pooledSpread([1], [1, 2])).toThrow('at least two');
  });
});

describe('d', () => {
  test('is the distance of the means in pooled spreads, positive where the first lies higher', () => {
    expect(effectSize([3, 4, 5], [1, 2, 3])).toBe(2);
    expect(effectSize([1, 2, 3], [3, 4, 5])).toBe(-2);
  });

  test('does not change when everything is measured in other units', () => {
    const [one, other] = [
      [3, 7, 8, 2],
      [1, 4, 4, 6],
    ];
    const scaled = (values: readonly number[]) => values.map((value) => 5 * value - 20);
    expect(effectSize(scaled(one ?? []), scaled(other ?? []))).toBeCloseTo(
      effectSize(one ?? [], other ?? []),
      12,
    );
  });

  test('is 0 between groups that are all alike', () => {
    expect(effectSize([4, 4], [4, 4])).toBe(0);
  });
});

describe('r', () => {
  test('is 1 on a rising line, −1 on a falling one', () => {
    expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 3], [5, 3, 1])).toBeCloseTo(-1, 12);
  });

  test('is 0 where high goes with high as often as with low', () => {
    expect(correlation([0, 0, 1, 1], [0, 1, 0, 1])).toBe(0);
  });

  test('counted by hand', () => {
    // Distances −1 0 1 and −1 1 0: together 1 + 0 + 0, over the root of 2 × 2.
    expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
  });

  test('says so where one side does not vary or has another length', () => {
    expect(() => correlation([1, 1], [1, 2])).toThrow('differ');
    expect(() => correlation([1, 2], [1, 2, 3])).toThrow('as many');
  });
});

test('orders: falling is strict, never falling allows a halt', () => {
  expect([falls([3, 2, 1]), falls([3, 3, 1]), falls([1, 2])]).toEqual([true, false, false]);
  expect([neverFalls([1, 1, 2]), neverFalls([1, 3, 2])]).toEqual([true, false]);
});

describe('verdicts', () => {
  test('a direction needs 0.10 to be a hit, and rests on the figure as it is printed', () => {
    expect([0.3, 0.1, 0.095, 0.094, 0.005, 0.004, 0, -0.3].map(direction)).toEqual([
      'hit',
      'hit',
      'hit',
      'barely',
      'barely',
      'miss',
      'miss',
      'miss',
    ]);
  });

  test('a size is a hit within its bounds, which belong to it', () => {
    expect([0.29, 0.296, 0.3, 0.6, 0.604, 0.61].map((size) => within(size, 0.3, 0.6))).toEqual([
      'miss',
      'hit',
      'hit',
      'hit',
      'hit',
      'miss',
    ]);
    expect([verdictOf(true), verdictOf(false)]).toEqual(['hit', 'miss']);
  });

  test('figures have two decimals, points one, and nothing is less than nothing', () => {
    expect([figure(0.456), figure(-0.4), figure(-0.001)]).toEqual(['0.46', '−0.40', '0.00']);
    expect([points(12), points(-0.55), points(-0.01)]).toEqual(['12.0', '−0.6', '0.0']);
  });
});
