import { describe, expect, test } from 'vitest';
import { unsaidOf } from '../../src/debrief/unsaid.ts';
import type { Step } from '../../src/play/step.ts';
import { openBond, respond } from '../../src/trust/respond.ts';

type Moves = readonly (readonly ['responsible' | 'hurt', string])[];

/** The steps and the bond of these moves, one after the other. */
function play(breach: 'withheld' | 'promise', moves: Moves) {
  const opening = openBond(breach);
  let bond = { ...opening, memory: { ...opening.memory, heard: 100, owned: true } }; // so that nothing is talked away
  const steps = moves.map(([by, move], at) => {
    bond = respond(bond, by, move).after;
    return { n: at + 1, by, option: { id: `o${at}`, text: `words ${at + 1}`, move } } as unknown as Step;
  });
  return unsaidOf(steps, bond);
}

describe('what was never said', () => {
  test('names who said it aloud, when and how', () => {
    const { spoken } = play('promise', [
      ['hurt', 'ask'],
      ['hurt', 'name-expectation'],
      ['responsible', 'new-agreement'],
    ]);
    expect(spoken).toEqual([
      { n: 2, by: 'hurt', kind: 'named', option: expect.objectContaining({ text: 'words 2' }) },
      { n: 3, by: 'responsible', kind: 'new', option: expect.objectContaining({ text: 'words 3' }) },
    ]);
  });

  test('names who expected without a word', () => {
    expect(play('promise', [['responsible', 'assume']]).assumed).toEqual([
      { n: 1, by: 'responsible', option: expect.objectContaining({ text: 'words 1' }) },
    ]);
  });

  test('of something withheld, says who came to see that it had never been agreed', () => {
    expect(play('withheld', []).seenBy).toBe('nobody');
    expect(play('withheld', [['hurt', 'change-view']]).seenBy).toBe('hurt');
    const both: Moves = [
      ['hurt', 'change-view'],
      ['responsible', 'name-expectation'],
    ];
    expect(play('withheld', both).seenBy).toBe('both');
    expect(play('promise', both).seenBy).toBeNull();
  });
});
