import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStory } from '../../src/story/story.ts';
import { keepAddresses } from '../../src/tools/addresses.ts';
import { compileStory } from '../../src/tools/compile.ts';

test.each([
  ['See http://a.b: c', 'See http:\\/\\/a.b: c', [1]],
  ['x\nHTTPS://a\n\nftp://b http://c', 'x\nHTTPS:\\/\\/a\n\nftp:\\/\\/b http:\\/\\/c', [2, 4]],
  ['a // b http://c', 'a // b http://c', []],
  ['/* http://a\n */ http://b', '/* http://a\n */ http:\\/\\/b', [2]],
  ['/* http://a', '/* http://a', []],
  ['http:\\/\\/a', 'http:\\/\\/a', []],
  ['either//or, note:// words', 'either//or, note:// words', []],
  ['http:// nothing', 'http:// nothing', []],
])('%j', (text, kept, lines) => {
  const { text: now, told } = keepAddresses(text, 'a.ink');
  expect([now, told.map(({ line }) => line)]).toEqual([kept, lines]);
});

test('an address is shown whole, in lines, options and tags', () => {
  const path = join(import.meta.dirname, 'check/broken/address-that-is-a-comment.ink');
  const story = compileStory(path);
  const { lines, options } = openStory(story, 1).next(() => ({}));
  expect(story.header.summary).toBe('See https://example.org/a for more.');
  // Behind the address its own `//` is Ink's again: only what begins it is known to be none.
  expect(lines.map(({ text }) => text)).toEqual([
    'It is on https://example.org/b?c=1',
    'Written well: https://example.org.',
  ]);
  expect(options[0]?.text).toBe('Own it at http://example.org/e.');
});
