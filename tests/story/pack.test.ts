import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packInk, unpackInk } from '../../src/story/pack.ts';
import { fixture } from './run-story.ts';

test('a story comes out as it went in', () => {
  for (const name of ['lists.ink', 'outlined.ink', 'numbers-and-marks-in-dialogue.ink']) {
    const { ink } = fixture(name);
    expect(unpackInk(packInk(ink))).toEqual(ink);
  }
});

test('so does any JSON whose texts are of one line', () => {
  const word = fc.string().map((text) => text.replaceAll('\n', ' '));
  const text = word.map((rest) => `^${rest}`);
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(1, 0.5, true, null, '\n', 'ev', '^'),
      text,
      fc.array(tie('tree')),
      fc.dictionary(word, tie('tree')),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree), (ink) => {
      expect(unpackInk(packInk(ink))).toEqual(JSON.parse(JSON.stringify(ink)));
    }),
    { seed: 4301, numRuns: 200 },
  );
});

test('the words stand together', () => {
  expect(packInk({ root: ['^One.', '\n', { a: ['^Two.'] }] })).toEqual({
    shape: '{"root":["^","\\n",{"a":["^"]}]}',
    texts: 'One.\nTwo.',
  });
});

test('a text of two lines is refused', () => {
  expect(() => packInk(['^One\nTwo'])).toThrow('more than one line');
});
