import { expect, test } from 'vitest';
import { LIMITS, leftBy, parseRecord, withName } from '../../src/journal/record.ts';
import { record, TEMPERAMENT_IDS } from './sample.ts';

test('seeds begin at 1 and end at the largest', () => {
  const seeds = [0, 1, LIMITS.seed, LIMITS.seed + 1];
  expect(seeds.map((seed) => parseRecord(record({ seed }), TEMPERAMENT_IDS).ok)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a name that is cut where a blank stands does not end with it', () => {
  const long = `${'x'.repeat(LIMITS.name - 1)} and more`;
  expect(withName(record(), long).name).toBe('x'.repeat(LIMITS.name - 1));
  expect(withName(record(), 'x'.repeat(LIMITS.name + 5)).name).toHaveLength(LIMITS.name);
});

test('a way that is left is never longer than a record may be', () => {
  const choices = new Array<string>(LIMITS.choices - 1).fill('a');
  const left = leftBy(record({ choices, ahead: ['b', 'c', 'd'] }), 'x', 'left');
  expect(left?.choices).toEqual([...choices, 'b']);
  expect(parseRecord(left, TEMPERAMENT_IDS).ok).toBe(true);
});
