/** Votes and reflections as they come in. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { SAID_LIMITS, TallySchema, VotesSchema } from '../../src/journal/said.ts';

const taken = (tally: unknown) => v.safeParse(TallySchema, tally).success;
const options = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, at) => [`option-${at}`, 1]));

test('counts of votes stand under the ids of options, of a few options', () => {
  expect(taken({ own: 2, deny: 0 })).toBe(true);
  expect(taken({})).toBe(true);
  expect(taken(options(SAID_LIMITS.options))).toBe(true);
  expect(taken(options(SAID_LIMITS.options + 1))).toBe(false);
});

test.each([[[1, 2]], [[]], [null], ['own'], [{ own: 0.5 }], [{ own: -1 }], [{ '': 1 }]])(
  '%j are no counts',
  (tally) => {
    expect(taken(tally)).toBe(false);
  },
);

test.each([
  ['majority', true],
  ['teacher', true],
  ['', false],
  ['pupil', false],
])('a vote that was decided by “%s” is one: %s', (by, right) => {
  const vote = { n: 2, first: { own: 2 }, second: null, by };
  expect(v.safeParse(VotesSchema, [vote]).success).toBe(right);
});
