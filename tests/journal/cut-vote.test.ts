import { expect, test } from 'vitest';
import { branchFrom, cutTo, withVote } from '../../src/journal/record.ts';
import type { Vote } from '../../src/journal/said.ts';
import { record } from './sample.ts';

const vote = (n: number): Vote => ({ n, first: { own: n }, second: null, by: 'majority' });
const VOTED = [2, 1, 3].reduce(
  (play, n) => withVote(play, vote(n)),
  record({ choices: ['a', 'b', 'c'], ending: 'seam' }),
);

test('going back keeps the vote on the last decision that stays, and those before it', () => {
  expect(VOTED.votes.map(({ n }) => n)).toEqual([1, 2, 3]);
  expect(cutTo(VOTED, 3, 3000).votes).toEqual([vote(1), vote(2), vote(3)]);
  expect(cutTo(VOTED, 2, 3000).votes).toEqual([vote(1), vote(2)]);
  expect(cutTo(VOTED, 1, 3000).votes).toEqual([vote(1)]);
  expect(cutTo(VOTED, 0, 3000).votes).toEqual([]);
});

test('a play that branches off takes the votes of the decisions it shares with it', () => {
  expect(branchFrom(VOTED, 2, 'other', 3000).votes).toEqual([vote(1), vote(2)]);
});
