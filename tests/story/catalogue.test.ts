import { expect, test } from 'vitest';
import { shelved } from '../../src/story/catalogue.ts';
import { readHeader } from '../../src/story/header.ts';

const card = (title: string, minutes: number, ages: string) => ({
  id: title.toLowerCase(),
  version: '00000000',
  header: readHeader([`title: ${title}`, `minutes: ${minutes}`, `ages: ${ages}`], title),
  formerly: [],
  model: '3',
  earlier: [],
  endings: [],
});

test('stories lie on the shelf by age, then by length, then by title', () => {
  const cards = [
    card('D', 15, '14+'),
    card('C', 14, '12+'),
    card('B', 14, '12+'),
    card('A', 20, '12+'),
    card('E', 3, '12+'),
  ];
  expect(shelved(cards).map(({ header }) => header.title)).toEqual(['E', 'B', 'C', 'A', 'D']);
  expect(cards[0]?.header.title).toBe('D'); // what came in stays as it was
});
