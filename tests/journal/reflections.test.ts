/** Two tabs in which somebody writes about one play: field by field, and no text is ever overwritten unseen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeReflections, NOTHING_SAID, readDraft } from '../../src/journal/reflections.ts';
import { type Reflection, SAID_LIMITS } from '../../src/journal/said.ts';

const said = (over: Partial<Reflection>): Reflection => ({ ...NOTHING_SAID, ...over });

test('each field is the one that was changed', () => {
  const stored = said({ why: 'there', moment: 2 });
  expect(mergeReflections(stored, NOTHING_SAID, said({ unknown: 'here' }))).toEqual(
    said({ why: 'there', unknown: 'here', moment: 2 }),
  );
  expect(mergeReflections(stored, stored, said({ why: 'there, and more', moment: 3 }))).toEqual(
    said({ why: 'there, and more', moment: 3 }),
  );
  expect(mergeReflections(stored, stored, NOTHING_SAID)).toEqual(NOTHING_SAID); // deleted here
});

test('a text that both changed is kept from both, once', () => {
  const merge = (stored: string, basis: string, mine: string) =>
    mergeReflections(said({ why: stored }), said({ why: basis }), said({ why: mine })).why;
  expect(merge('was, there', 'was', 'was')).toBe('was, there');
  expect(merge('was', 'wa', 'was, here')).toBe('was, here');
  expect(merge('was, here', 'wa', 'was')).toBe('was, here');
  expect(merge('there', 'was', '')).toBe('there');
  expect(merge('there', 'was', 'here')).toBe('there\n\nhere'); // though the letters of one stand in the other
  const long = 'x'.repeat(SAID_LIMITS.text);
  expect(merge(long, 'was', 'here')).toBe('here'); // the only one that can be kept beside nothing
});

test('whoever writes, in whatever order, finds each own text again', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(word, word, word, (basis, there, here) => {
      const stored = mergeReflections(said({ why: basis }), said({ why: basis }), said({ why: there }));
      const both = mergeReflections(stored, said({ why: basis }), said({ why: here })).why;
      for (const text of [there, here]) if (text !== basis) expect(both).toContain(text);
    }),
  );
});

test('a draft is read or is none', () => {
  expect(readDraft(said({ why: 'x' }))).toEqual(said({ why: 'x' }));
  for (const odd of [undefined, null, 'x', {}, { moment: 0, why: '', unknown: '' }])
    expect(readDraft(odd)).toBeNull();
});
