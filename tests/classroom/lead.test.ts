import { expect, test } from 'vitest';
import { leadOf } from '../../src/classroom/vote/lead.ts';

const line = (told: string) => {
  const [, speaker = null, text = told] = /^(\w+): (.*)$/.exec(told) ?? [];
  return { text, speaker, thought: text.startsWith('('), cues: [] };
};
const lead = (...told: readonly string[]) => leadOf(told.map(line), 'nadia').map(({ text }) => text);

test('a decision is led in by the question that it answers, and by what came last', () => {
  expect(lead('Vera: How often?', 'Vera: I can count.', '(Twice.)')).toEqual(['How often?', '(Twice.)']);
});

test('where nothing was asked, by what was said to the one who decides', () => {
  expect(lead('Rain.', 'Vera: I know it all.', 'A tram goes by.')).toEqual([
    'I know it all.',
    'A tram goes by.',
  ]);
});

test('a question that was answered leads to nothing more', () => {
  expect(lead('Vera: Was it you?', 'Nadia: Yes.', 'Vera: Then go.')).toEqual(['Then go.']);
});

test('one line stands once, and without any there is none', () => {
  expect(lead('Vera: How often?')).toEqual(['How often?']);
  expect(lead('Rain.')).toEqual(['Rain.']);
  expect(lead()).toEqual([]);
});

test('what the one who decides asks, or thinks, is no question to them', () => {
  expect(lead('Vera: It is late.', 'Nadia: Is it?', '(Is it?)')).toEqual(['It is late.', '(Is it?)']);
});
