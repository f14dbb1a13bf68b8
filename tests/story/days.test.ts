import { expect, test } from 'vitest';
import { readDays } from '../../src/story/days.ts';

test.each([
  ['three days later', 3],
  ['3 days later', 3],
  ['a day later', 1],
  ['the next day', 1],
  ['The next morning', 1],
  ['next morning', 1],
  ['tomorrow', 1],
  ['overnight', 1],
  ['two nights later', 2],
  ['a week later', 7],
  ['another week', 7],
  ['three weeks later', 21],
  ['a couple of weeks later', 14],
  ['a few days later', 3],
  ['several long weeks later', 28],
  ['a fortnight later', 14],
  ['two months later', 60],
  ['half a year later', 182],
  ['a year and two days later', 367],
  ['twelve weeks on', 84],
  ['an hour later', 0],
  ['ten minutes later', 0],
  ['30 hours later', 1],
  ['later that evening', 0],
  ['that evening', 0],
  ['the same afternoon', 0],
  ['a moment later', 0],
])('"%s" is %i days', (words, days) => {
  expect(readDays(words)).toBe(days);
});

test('numbers are read in words, from one to twelve', () => {
  const words = [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ];
  expect(words.map((word) => readDays(`${word} days later`))).toEqual(words.map((_, at) => at + 1));
});

test.each(['', 'at some point', 'thursday', 'in spring', 'many moons ago'])('"%s" does not say', (words) => {
  expect(readDays(words)).toBe(null);
});
