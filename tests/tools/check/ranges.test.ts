/** What numbers can be where several ways meet. */
import { expect, test } from 'vitest';
import { joinRanges } from '../../../src/tools/check/ranges.ts';

const of = (low: number, high: number) => new Map([['trust', { low, high }]]);
const joined = (one: [number, number], other: [number, number], boundless = false) =>
  joinRanges(of(...one), of(...other), boundless)?.get('trust') ?? null;

test('both ways together hold what either can be', () => {
  expect(joined([10, 20], [15, 30])).toEqual({ low: 10, high: 30 });
  expect(joined([10, 20], [5, 15])).toEqual({ low: 5, high: 20 });
  expect(joined([10, 20], [5, 30])).toEqual({ low: 5, high: 30 });
});

test('what brings nothing new changes nothing', () => {
  expect(joined([10, 20], [10, 20])).toBeNull();
  expect(joined([10, 20], [12, 18])).toBeNull();
});

test('what goes on growing is taken to grow for ever, on that side alone', () => {
  expect(joined([10, 20], [15, 21], true)).toEqual({ low: 10, high: Number.POSITIVE_INFINITY });
  expect(joined([10, 20], [9, 15], true)).toEqual({ low: Number.NEGATIVE_INFINITY, high: 20 });
});

test('a number that one way does not know is 0 there', () => {
  expect(joinRanges(new Map(), of(2, 3), false)).toEqual(of(0, 3));
  expect(joinRanges(of(2, 3), new Map(), false)).toEqual(of(0, 3));
});
