import { expect, test } from 'vitest';
import { boardPlayOf } from '../../src/classroom/board/board-play.ts';
import { askedAt, askedIn, askedNow } from '../../src/play/asked.ts';
import { played } from '../e2e/played.ts';

const line = (told: string) => {
  const [, speaker = null, text = told] = /^(\w+): (.*)$/.exec(told) ?? [];
  return { text, speaker, thought: text.startsWith('('), cues: [] };
};
const lead = (...told: readonly string[]) => askedIn(told.map(line), 'Nadia').map(({ text }) => text);

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

test('names are the same however they are written', () => {
  expect(
    askedIn(['NADIA: Was it me?', 'Vera: Yes.'].map(line), '\u2068nadia\u2069').map(({ text }) => text),
  ).toEqual(['Yes.']);
});

/** Plays that were decided by the first answers and by the last, in each seat. */
const plays = (['first', 'pitfall', 'random'] as const).map(
  (policy) => played({ story: 'three-times', policy }).play,
);

test('one rule for a decision as it stands and as it is told afterwards: vote and board say the same', () => {
  let decisions = 0;
  for (const play of plays) {
    const told = boardPlayOf(play).choices.map(({ lead }) => lead);
    for (const [at, step] of play.steps.entries()) {
      const now = {
        ...play,
        steps: play.steps.slice(0, at),
        moment: play.steps[at - 1]?.next ?? play.opening,
      };
      expect(askedNow(now), `decision ${step.n}`).toEqual(told[at]);
      decisions += 1;
    }
  }
  expect(decisions).toBeGreaterThan(40);
});

test('what was asked before the other one decided still stands over the decision that answers it', () => {
  const steps = [{ by: 'hurt', next: { beat: { lines: [line('Rain.')] } } }] as const;
  const opened = [line('Vera: Was it you?')];
  const over = (n: number, by: 'hurt' | 'responsible', name: string) =>
    askedAt(opened, steps, n, { by, name }).map(({ text }) => text);
  expect(over(2, 'responsible', 'Nadia')).toEqual(['Was it you?', 'Rain.']);
  expect(over(1, 'responsible', 'Nadia')).toEqual(['Was it you?']);
  expect(over(2, 'hurt', 'Vera')).toEqual(['Rain.']);
});
