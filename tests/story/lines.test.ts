import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLine } from '../../src/story/lines.ts';

const told = (text: string) => ({ text, speaker: null, thought: false });
const said = (speaker: string, text: string) => ({ text, speaker, thought: false });

test.each([
  ['Nadia: It was cold.', said('Nadia', 'It was cold.')],
  ['  Nadia:   It was cold.  ', said('Nadia', 'It was cold.')],
  ['Miss Lee: Sit: now.', said('Miss Lee', 'Sit: now.')],
  ["Mr. O'Brien: Yes.", said("Mr. O'Brien", 'Yes.')],
  ['Ana-Maria:"Yes."', said('Ana-Maria', '"Yes."')],
  ['Žofie: Ano.', said('Žofie', 'Ano.')],
  ['Nadia:', told('Nadia:')],
  ['nadia: no name', told('nadia: no name')],
  ['And then: nothing.', told('And then: nothing.')],
  ['Ten past Nine: late.', told('Ten past Nine: late.')],
  ['10:30 it was.', told('10:30 it was.')],
  ['At 10: nobody.', told('At 10: nobody.')],
  ['Https://seams', told('Https://seams')],
  ['Extraordinarily Longwinded: no.', told('Extraordinarily Longwinded: no.')],
  ['She said: Nadia: no.', told('She said: Nadia: no.')],
])('reads %j', (raw, line) => {
  expect(readLine(raw)).toEqual(line);
});

test.each([
  ['(Only a thought.)', true],
  ['((Nested) thought)', true],
  ['(One.) And (two.)', false],
  ['(Open', false],
  ['Words (aside)', false],
  ['()', true],
])('%j is a thought: %s; its parentheses stay', (raw, thought) => {
  expect(readLine(raw)).toEqual({ text: raw, speaker: null, thought });
});

test('a thought can have a thinker', () => {
  expect(readLine('Vera: (So that is it.)')).toEqual({
    text: '(So that is it.)',
    speaker: 'Vera',
    thought: true,
  });
});

test.each(['', '   ', '\n', '\t\n'])('%j has no words', (raw) => {
  expect(readLine(raw)).toBe(null);
});

test('no words are ever lost', () => {
  const raw = fc
    .tuple(fc.constantFrom('', 'Nadia: ', 'A B: ', '('), fc.string())
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(raw, (text) => {
      const line = readLine(text);
      const again = line?.speaker ? `${line.speaker}:${line.text}` : (line?.text ?? '');
      expect(again.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { seed: 4301, numRuns: 500 },
  );
});
