import { expect, test } from 'vitest';
import { findCard } from '../../src/story/catalogue.ts';
import { readHeader } from '../../src/story/header.ts';

const card = (id: string) => ({ id, version: '00000000', header: readHeader([], id), endings: [] });
const cards = [card('on-credit'), card('three-times')];

test('finds a story by its id', () => {
  expect(findCard(cards, 'three-times')).toBe(cards[1]);
});

test('says which stories there are', () => {
  expect(() => findCard(cards, 'tree-times')).toThrow(
    'There is no story "tree-times". The stories are: on-credit, three-times.',
  );
  expect(() => findCard([], 'x')).toThrow('The stories are: none.');
});
