/** The checker's dice: the same for ever, for the same seed. */
import { expect, test } from 'vitest';
import { Dice } from '../../../src/tools/check/dice.ts';

const ALL = 2 ** 31;

test('are those of Park and Miller: the ten thousandth number from 1 is the one C++ names for minstd_rand', () => {
  const dice = new Dice(1);
  const thrown = Array.from({ length: 10_000 }, () => dice.below(ALL));
  expect(thrown.slice(0, 2)).toEqual([48271, 182605794]);
  expect(thrown.at(-1)).toBe(399268537);
});

test('give numbers below a bound, each of them, and 0 where nothing is below', () => {
  const dice = new Dice(7);
  const thrown = new Set(Array.from({ length: 200 }, () => dice.below(6)));
  expect([...thrown].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect([dice.below(1), dice.below(0), dice.below(-1)]).toEqual([0, 0, 0]);
});
