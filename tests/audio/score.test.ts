import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  easeOf,
  endingSoundOf,
  layersAt,
  levelsOf,
  threadSoundOf,
  volumesOf,
} from '../../src/audio/score.ts';
import { MUSIC } from '../../src/story/cues.ts';
import { openBond } from '../../src/trust/respond.ts';
import { bond, line, moment, person, step } from './build.ts';

const percent = fc.integer({ min: 0, max: 100 });

describe('the layers', () => {
  test('warmth where it is mended, calm where it began, strain where nothing is left', () => {
    const layered = (bond: Parameters<typeof easeOf>[0] | null) => {
      const levels = new Map(Object.entries(levelsOf('third-row', bond)));
      return ['strain', 'calm', 'warmth'].map((layer) =>
        Number(levels.get(`third-row-${layer}`) ?? 0).toFixed(2),
      );
    };
    expect(layered(bond(90, 90))).toEqual(['0.00', '0.00', '1.00']);
    expect(layered(bond(0, 0))).toEqual(['1.00', '0.00', '0.00']);
    expect(layered(null)).toEqual(['0.00', '1.00', '0.00']);
    const [strain, calm, warmth] = layered(openBond('promise')).map(Number);
    expect(calm).toBeGreaterThan(0.9);
    expect(strain).toBeGreaterThan(0.1);
    expect(warmth).toBe(0);
  });

  test('the layers give way to each other one after the other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const [low, high] = [layersAt(Math.min(a, b)), layersAt(Math.max(a, b))];
          expect(high.strain).toBeLessThanOrEqual(low.strain);
          expect(high.warmth).toBeGreaterThanOrEqual(low.warmth);
          expect(low.strain * low.warmth).toBe(0); // never all three
        },
      ),
      { seed: 3 },
    );
  });

  test('one person alone cannot make it calm', () => {
    const onlyOne = bond(100, 100, person(0, 0));
    expect(easeOf(onlyOne)).toBeLessThan(0.35);
    expect(easeOf(onlyOne)).toBeLessThan(easeOf(bond(50, 50)));
  });

  test('the layers together are always equally strong', () => {
    fc.assert(
      fc.property(percent, percent, percent, percent, (a, b, c, d) => {
        const levels = Object.values(levelsOf('three-times', bond(a, b, person(c, d))));
        expect(levels.length).toBeGreaterThan(0);
        expect(levels.reduce((sum, level) => sum + level ** 2, 0)).toBeCloseTo(1);
        for (const level of levels) expect(level).toBeGreaterThanOrEqual(0);
      }),
      { seed: 1 },
    );
  });

  test('more trust or more openness never makes it more strained', () => {
    fc.assert(
      fc.property(percent, percent, percent, percent, (a, b, trust, open) => {
        const more = bond(Math.min(100, a + trust), Math.min(100, b + open));
        expect(easeOf(more)).toBeGreaterThanOrEqual(easeOf(bond(a, b)));
      }),
      { seed: 2 },
    );
  });

  test('a layer is named when it is heard or may be heard soon, and not before', () => {
    fc.assert(
      fc.property(percent, percent, (trust, openness) => {
        const here = levelsOf('three-times', bond(trust, openness));
        const next = levelsOf('three-times', bond(Math.min(100, trust + 2), Math.min(100, openness + 2)));
        for (const [layer, level] of Object.entries(next)) if (level > 0) expect(here).toHaveProperty(layer);
      }),
      { seed: 4 },
    );
    expect(levelsOf('three-times', bond(10, 20))).not.toHaveProperty('three-times-warmth');
    expect(levelsOf('three-times', bond(90, 90))).not.toHaveProperty('three-times-strain');
  });

  test('On Credit has no strain: it is as strong without', () => {
    expect(levelsOf('on-credit', bond(0, 0))).toEqual({ 'on-credit-calm': 1 });
    expect(levelsOf('on-credit', bond(20, 40))).toEqual({ 'on-credit-calm': 1 });
    expect(levelsOf('on-credit', bond(90, 90))).toMatchObject({ 'on-credit-warmth': 1 });
  });

  test('every music has layers, and none has none', () => {
    for (const id of MUSIC) {
      const levels = Object.keys(levelsOf(id, null));
      expect(levels.length > 0).toBe(id !== 'none');
      expect(levels.every((layer) => layer.startsWith(id))).toBe(true);
    }
  });
});

describe('the thread', () => {
  test.each([
    ['a practice that raised trust', step({ trust: 6 }), 'stitch'],
    ['a practice that raised nothing', step({}), null],
    ['a practice that cost trust', step({ trust: -3 }), null],
    ['a pitfall', step({ kind: 'pitfall', trust: -9 }), 'thread-pull'],
    ['a pitfall that seemed to work', step({ kind: 'pitfall', trust: 5 }), 'thread-pull'],
    ['neither', step({ kind: 'plain', trust: 2 }), null],
    ['a relapse', step({ kind: 'pitfall', trust: -9, lowered: ['hurt'] }), 'snap'],
    ['whatever costs trust for good', step({ trust: 3, lowered: ['responsible'] }), 'snap'],
  ] as const)('at %s', (_, taken, heard) => {
    expect(threadSoundOf(taken)).toBe(heard);
  });
});

test('the thread speaks last where the two have mended it, and with the ending itself', () => {
  const mark = { id: 'seam', title: 'A seam' };
  const end = line({ kind: 'ending', ...mark });
  const at = (mended: boolean) => ({ ...moment([end]), ending: { ...mark, mended } });
  expect(endingSoundOf(end, at(true))).toBe('mended');
  expect(endingSoundOf(line(), at(true))).toBeNull();
  expect(endingSoundOf(end, at(false))).toBeNull();
  expect(endingSoundOf(end, moment([end]))).toBeNull();
});

test('volumes are shares, and muted is silence', () => {
  expect(volumesOf({ music: 60, sounds: 80, muted: false })).toEqual({ music: 0.6, sounds: 0.8 });
  expect(volumesOf({ music: 60, sounds: 80, muted: true })).toEqual({ music: 0, sounds: 0 });
  expect(volumesOf({ music: 300, sounds: -5, muted: false })).toEqual({ music: 1, sounds: 0 });
});
