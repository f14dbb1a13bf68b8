/** Choosing without a screen: what is preferred, and that the same seed chooses the same for ever. */
import { describe, expect, test } from 'vitest';
import { openPlay } from '../../src/play/play.ts';
import { pick, playOn } from '../../src/play/policies.ts';
import type { Option } from '../../src/story/beat.ts';
import { seats, setup } from './fixture.ts';

const option = (id: string, move: string): Option => ({
  ...{ index: 0, id, text: id, as: null, move, manner: null },
});
const TEN = Array.from({ length: 10 }, (_, n) => option(String(n), 'plain'));

describe('a policy', () => {
  test('takes what it is for, where that is offered, else a plain option, else any', () => {
    const [plain, deny, own] = [option('plain', 'plain'), option('deny', 'deny'), option('own', 'own-it')];
    for (let n = 0; n < 20; n++) {
      expect(pick('practice', [plain, deny, own], 3, n)).toBe(own);
      expect(pick('pitfall', [plain, deny, own], 3, n)).toBe(deny);
      expect(pick('practice', [deny, plain], 3, n)).toBe(plain);
      expect(pick('pitfall', [own], 3, n)).toBe(own);
      expect(pick('first', [deny, own, plain], 3, n)).toBe(deny);
    }
  });

  test('at random picks the same for the same seed: figures that were measured stay', () => {
    const picked = [1, 2, 1023].map((seed) =>
      Array.from({ length: 12 }, (_, n) => pick('random', TEN, seed, n).id).join(''),
    );
    expect(picked).toEqual(['124346573070', '527045739146', '373059957153']);
  });

  test('at random leaves nothing out', () => {
    const picked = Array.from({ length: 200 }, (_, n) => pick('random', TEN, 7, n).id);
    expect(new Set(picked).size).toBe(TEN.length);
  });

  test('has nothing to pick from at an end', () => {
    expect(() => pick('first', [], 1, 0)).toThrow(RangeError);
  });

  test('plays on to the end, or as far as it may', () => {
    const both = () => openPlay(setup({ seats: seats('player', 'player'), role: 'both' }));
    expect(playOn(both(), 'first', 1, 1).steps).toHaveLength(1);
    expect(playOn(both(), 'practice', 1).moment.by).toBeNull();
  });
});
