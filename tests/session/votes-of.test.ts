import { expect, test } from 'vitest';
import { beginRecord } from '../../src/journal/record.ts';
import type { Vote } from '../../src/journal/said.ts';
import { playAgain, votesOf } from '../../src/session/record-replay.ts';
import { MODEL_VERSION } from '../../src/trust/respond.ts';
import { BOTH, GATE } from './gate.ts';

const VOTE: Vote = { n: 1, first: { did: 3, why: 1 }, second: null, by: 'majority' };
const PLAYED = {
  ...beginRecord({
    id: 'alone',
    story: 'gate',
    storyVersion: GATE.version,
    modelVersion: MODEL_VERSION,
    role: 'both',
    seats: BOTH,
    seed: 7,
    now: 1,
  }),
  choices: ['did', 'why', 'stay'],
};
const VOTED = { ...PLAYED, id: 'room', votes: [VOTE] };

test('the votes of a room are found beside the same play that was played alone', () => {
  const { play } = playAgain(GATE, PLAYED);
  expect(votesOf(play, [PLAYED, VOTED])).toEqual([VOTE]);
  expect(votesOf(play, [PLAYED])).toEqual([]);
  expect(votesOf(play, [{ ...VOTED, choices: ['did', 'why', 'go'] }])).toEqual([]);
});
