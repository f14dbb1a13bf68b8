import { expect, test } from 'vitest';
import { LIMITS, parseRecord } from '../../src/journal/record.ts';
import { WORDS } from '../../src/journal/words.ts';
import { record, TEMPERAMENT_IDS } from './sample.ts';

/** Why something is no record; '' when it is one. */
function why(kept: unknown): string {
  const answer = parseRecord(kept, TEMPERAMENT_IDS);
  return answer.ok ? '' : answer.why;
}

test('a part of a wrong kind is told with the kind that belongs there', () => {
  expect(why({ ...record(), seed: 'seven' })).toBe(
    WORDS.unexpected('seed', WORDS.rightWhole(1, LIMITS.seed), '“seven”'),
  );
});

test('what no kind can say is told in words: a seat that is not the player’s, a list that is too long', () => {
  expect(why(record({ role: 'both' }))).toBe(WORDS.unexpected('role', WORDS.playerSeat, WORDS.something));
  const many = new Array<string>(LIMITS.choices + 1).fill('a');
  expect(why(record({ choices: many }))).toBe(
    WORDS.unexpected('choices', WORDS.rightLength(LIMITS.choices), WORDS.someList(LIMITS.choices + 1)),
  );
  expect(why(record({ choices: many.slice(1) }))).toBe('');
});
