import { describe, expect, test } from 'vitest';
import { whatIf } from '../../src/debrief/whatif.ts';
import { respond } from '../../src/trust/respond.ts';
import { steps } from './sample.ts';

const [, second] = steps([
  { by: 'responsible', move: 'deny' },
  { by: 'hurt', move: 'stonewall', others: ['ask', 'revenge', 'send-a-swan'] },
]);
const answers = second ? whatIf(second) : [];

describe('what if', () => {
  test('offers what was not taken, in the order it was offered', () => {
    expect(answers.map(({ move }) => move.id)).toEqual(['ask', 'revenge', 'send-a-swan']);
  });

  test('answers on the bond as it was at that decision, not as it is now', () => {
    const before = second?.before;
    if (!before) throw new Error('no step');
    expect(answers[0]?.changes).toEqual(respond(before, 'hurt', 'ask').changes);
    expect(answers[1]?.changes).toEqual(respond(before, 'hurt', 'revenge').changes);
    expect(answers[0]?.changes).not.toEqual(answers[1]?.changes);
  });

  test('says what would have been owed for it', () => {
    const [step] = steps([
      { by: 'responsible', move: 'own-it', others: ['half-truth', 'overpromise', 'listen'] },
    ]);
    expect(step && whatIf(step).map(({ owes }) => owes)).toEqual([['hidden'], ['overdrawn'], []]);
  });

  test('says of an unknown move that it cannot be told', () => {
    expect(answers[2]).toMatchObject({ changes: null, move: { kind: 'plain' } });
  });
});
