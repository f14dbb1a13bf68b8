import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METERS, readPreset, writePreset } from '../../src/session/preset.ts';
import { TEMPERAMENTS } from '../../src/trust/temperament.ts';

const NOTHING = { as: null, opposite: null, seed: null, meters: null, unknown: [] };

describe('readPreset', () => {
  test('a link without anything asks for nothing', () => {
    expect(readPreset('')).toEqual(NOTHING);
  });

  test.each(['player', ...Object.keys(TEMPERAMENTS)])('%s can sit opposite', (opposite) => {
    expect(readPreset(`opposite=${opposite}`)).toEqual({ ...NOTHING, opposite });
  });

  test('takes what it knows', () => {
    expect(readPreset('as=hurt&opposite=quick&seed=7&meters=debrief')).toEqual({
      as: 'hurt',
      opposite: 'quick',
      seed: 7,
      meters: 'debrief',
      unknown: [],
    });
  });

  test.each([
    ['as=both', 'as=both'],
    ['opposite=toString', 'opposite=toString'],
    ['opposite=', 'opposite='],
    ['seed=0', 'seed=0'],
    ['seed=-3', 'seed=-3'],
    ['seed=1.5', 'seed=1.5'],
    ['seed=2147483648', 'seed=2147483648'],
    ['meters=never', 'meters=never'],
    ['colour=red', 'colour=red'],
  ])('%s is left out and named', (query, named) => {
    expect(readPreset(query)).toEqual({ ...NOTHING, unknown: [named] });
  });

  test('never throws, whatever was typed', () => {
    const text = fc.string({ unit: fc.constantFrom(...'as=&?%#+;é😀\ud83d01'), maxLength: 30 });
    fc.assert(
      fc.property(text, (query) => Array.isArray(readPreset(query).unknown)),
      { seed: 6606, numRuns: 200 },
    );
  });
});

test('what is written is read back, and nothing else stands in it', () => {
  const maybe = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
  const preset = fc.record({
    as: maybe(['responsible', 'hurt'] as const),
    opposite: maybe(['player', ...Object.keys(TEMPERAMENTS)]),
    seed: fc.option(fc.integer({ min: 1, max: 2 ** 31 - 1 })),
    meters: maybe(METERS),
  });
  fc.assert(
    fc.property(preset, (asked) => {
      expect(readPreset(writePreset(asked))).toEqual({ ...asked, unknown: [] });
    }),
    { seed: 6607, numRuns: 200 },
  );
});
