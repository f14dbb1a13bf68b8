import { describe, expect, test } from 'vitest';
import { BLINK, FACES, faceAt, mouthOf, swallows } from '../../src/stage/people/moods.ts';
import { MOODS } from '../../src/story/cues.ts';

const REST = { mouth: -1, stir: false, shut: false, eased: false };

describe('a face at an instant', () => {
  test('at rest is the mood’s own', () => {
    for (const mood of MOODS) {
      const { brows, eyes, mouth } = FACES[mood];
      expect(faceAt(mood, REST)).toEqual({ brows, eyes, mouth });
    }
  });

  test('with shut eyes is else the same', () => {
    expect(faceAt('hurt', { ...REST, shut: true })).toEqual({ ...faceAt('hurt', REST), eyes: BLINK });
  });

  test('something passes over the mouth, a swallow or a half-smile; who speaks goes on speaking', () => {
    expect(faceAt('worried', { ...REST, stir: true }).mouth).toBe('tight');
    expect(faceAt('calm', { ...REST, stir: true }).mouth).toBe('smile');
    expect([swallows('worried'), swallows('calm'), swallows('angry')]).toEqual([true, false, false]);
    expect(faceAt('worried', { ...REST, stir: true, mouth: 1 }).mouth).toBe(mouthOf('worried', 1));
  });

  test('who was eased half smiles, with the brows of before; the angry do not', () => {
    const eased = faceAt('hurt', { ...REST, eased: true });
    expect([eased.mouth, eased.brows]).toEqual(['smile', FACES.hurt.brows]);
    expect(faceAt('angry', { ...REST, eased: true }).mouth).toBe(FACES.angry.mouth);
  });
});
