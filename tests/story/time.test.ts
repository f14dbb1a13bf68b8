import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradiction, readPassing } from '../../src/story/time.ts';

test('blanks around a time cue are no part of it', () => {
  expect(readPassing('  21d three weeks later ')).toEqual(readPassing('21d three weeks later'));
  expect(readPassing(' three weeks later ')).toEqual(readPassing('three weeks later'));
});

describe('a time cue with an amount', () => {
  test.each([
    ['21d three weeks later', 21, 'three weeks later'],
    ['3w three weeks later', 21, 'three weeks later'],
    ['0d later that evening', 0, 'later that evening'],
    ['5h five hours later', 0, 'five hours later'],
    ['23h nearly a day later', 0, 'nearly a day later'],
    ['48h zwei Tage später', 2, 'zwei Tage später'],
    ['49h zwei Tage und eine Stunde später', 2, 'zwei Tage und eine Stunde später'],
    ['7d  на следующей неделе ', 7, 'на следующей неделе'],
    ['14D 二週間後', 14, '二週間後'],
    ['3 d drei Tage später', 3, 'drei Tage später'],
    ['1d at some point', 1, 'at some point'],
  ])('"%s" is %i days', (value, days, words) => {
    expect(readPassing(value)).toEqual({ days, words, amount: true });
  });

  test.each([
    '21d',
    '21d   ',
    '5h',
    '21t drei Wochen später',
    '3m three months later',
    '1.5d anderthalb Tage',
  ])('"%s" is refused: nothing to show, or no unit of ours', (value) =>
    expect(readPassing(value)).toBeNull(),
  );

  test('never depends on its words: whatever they are, the days are the same', () => {
    const words = fc
      .string({ unit: 'grapheme' })
      .filter((text) => /^\S/.test(text.trim()) && !/\n/.test(text));
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), words, (days, text) => {
        expect(readPassing(`${days}d ${text}`)).toMatchObject({ days, words: text.trim() });
      }),
      { seed: 7 },
    );
  });
});

describe('a time cue without an amount', () => {
  test.each([
    ['three weeks later', 21],
    ['3 days later', 3],
    ['30 hours later', 1],
    ['10 a.m., the next day', 1],
    ['later that evening', 0],
  ])('of plain English is read as it was: "%s" is %i days', (words, days) => {
    expect(readPassing(words)).toEqual({ words, days, amount: false });
  });

  test.each(['', 'at some point', 'drei Wochen später', 'trois semaines plus tard'])(
    '"%s" is refused',
    (words) => {
      expect(readPassing(words)).toBeNull();
    },
  );
});

describe('amount and words', () => {
  const of = (value: string) => {
    const passing = readPassing(value);
    return passing && contradiction(passing);
  };

  test.each([
    ['3d three weeks later', 21],
    ['2d the next morning', 1],
    ['3d later that evening', 0],
    ['7d tonight', 0],
  ])('"%s" contradict each other', (value, told) => expect(of(value)).toBe(told));

  test.each([
    '21d three weeks later',
    '3w three weeks later',
    '5h five hours later',
    '0d later that evening',
    '21d drie weken later', // Dutch: "later" alone is no English time
    '21d drei Wochen später',
    '60d in July',
    'three weeks later',
  ])('"%s" do not', (value) => {
    expect(of(value)).toBeNull();
  });
});
