import { describe, expect, test } from 'vitest';
import { isForEyesOf, linesFor } from '../../src/reader/holding.ts';
import { beginReading } from '../../src/reader/reading.ts';
import type { Line } from '../../src/story/beat.ts';
import { moment, PEOPLE, says } from './moments.ts';

const thinks = (words: string): Line => ({ ...says(words), thought: true });
const HOLDERS = ['responsible', 'hurt', null] as const;

describe('thoughts of neither of the two, on a device that two players share', () => {
  test('a third person thinks aloud for everybody', () => {
    for (const holder of HOLDERS) {
      expect(isForEyesOf(thinks('Halas: Not my business.'), PEOPLE, holder)).toBe(true);
    }
  });

  test('so does the story itself', () => {
    for (const holder of HOLDERS) expect(isForEyesOf(thinks('(So it goes.)'), PEOPLE, holder)).toBe(true);
  });

  test('the log shows them beside the own thoughts, and not those of the other one', () => {
    const lines = [thinks('Halas: Not my business.'), thinks('Vera: Not again.'), thinks('Nadia: Now.')];
    const reading = beginReading(moment({ lines, by: 'responsible' }), [], 3);
    const shown = HOLDERS.map((holder) =>
      linesFor(reading, { role: 'both', people: PEOPLE }, holder).lines.map(({ line }) => line.text),
    );
    expect(shown).toEqual([
      ['Not my business.', 'Now.'],
      ['Not my business.', 'Not again.'],
      ['Not my business.'],
    ]);
  });
});
