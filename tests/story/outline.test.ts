import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler } from 'inkjs/full';
import { expect, test } from 'vitest';
import { readOutline } from '../../src/story/outline.ts';

const SOURCE = readFileSync(join(import.meta.dirname, 'fixtures/outlined.ink'), 'utf8');
const json = new Compiler(SOURCE).Compile().ToJson();
const outline = readOutline(JSON.parse(json ?? ''), 'outlined');

test('the header is read from the tags before the first line', () => {
  expect(outline.header).toMatchObject({
    title: 'Outlined',
    breach: 'lie',
    responsible: 'Nadia',
    hurt: 'Vera',
  });
});

test('knots, without stitches, gathers and what Ink adds', () => {
  expect(outline.knots).toEqual(['yard', 'home', 'rest']);
});

test('choices that stand together, fallbacks left out', () => {
  const ids = outline.decisions.map(({ knot, choices }) => [knot, ...choices.map(({ id }) => id)]);
  expect(ids).toEqual([
    ['yard', 'yard-own', 'yard-still'],
    ['yard', 'yard-more', 'yard-less'],
    ['yard', 'yard-ask', 'yard-go', 'yard-hum'],
  ]);
  expect(outline.decisions[0]?.choices[0]).toEqual({ id: 'yard-own', as: 'nadia', move: 'own-it' });
});

test('endings, also in the branches of a line', () => {
  expect(outline.endings).toEqual([
    { id: 'parted', title: 'Parted' },
    { id: 'seam', title: 'A seam' },
    { id: 'sun', title: 'Sun' },
  ]);
});

test('words that can be read, tags left out', () => {
  // Two words. Own it. And more. Less. Said. Keep still. Ask. Go. Hum. They part. They stay. Rain. Sun.
  expect(outline.words).toBe(19);
});

test('anything but a story is refused', () => {
  expect(() => readOutline({}, 'x')).toThrow('"x" is not a compiled Ink story');
});
