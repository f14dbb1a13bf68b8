/** Fingerprints are kept on devices and stand in codes: they may never come out otherwise. */
import { expect, test } from 'vitest';
import { hash } from '../../src/journal/hash.ts';
import { lineKey } from '../../src/journal/store-seen.ts';

test('a fingerprint stays what it is, from 0 to 2^32 − 1', () => {
  expect(['', 'a', 'b', 'three-times', 'Vera'].map(hash)).toEqual([
    ...[2872998923, 444641715, 2193908274, 2759460603, 3475004752],
  ]);
});

test('so does the key of a line, which tells who says it', () => {
  expect(lineKey({ speaker: 'Vera', text: 'It rains.' })).toBe('1rf88ma');
  expect(lineKey({ speaker: null, text: 'It rains.' })).toBe('balfze');
});
