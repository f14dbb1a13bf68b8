import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bindThread,
  familyOf,
  STITCH_COLOURS,
  STRANDS,
  UNTOUCHED,
  workThread,
} from '../../src/stage/thread.ts';
import { MOVES } from '../../src/trust/moves.ts';
import { bond, fall, person, rise, step } from './build.ts';

const bound = (responsible: number, hurt: number) =>
  bindThread(UNTOUCHED, bond(person(responsible), person(hurt)));

describe('the bond makes the thread', () => {
  test.each([
    [100, 100, 7, 0],
    [0, 0, 0, 100],
    [50, 50, 4, 50],
    [90, 30, 4, 50],
    [90, 0, 2, 70],
  ])('trust %i and %i: %i strands, slack %i', (r, h, strands, slack) => {
    expect(bound(r, h)).toMatchObject({ strands, slack });
  });

  test('it makes no odds who trusts less', () => {
    expect(bound(20, 80)).toEqual(bound(80, 20));
  });

  test('more trust on either side never thins it', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(percent, percent, percent, (r, h, more) => {
        const [before, after] = [bound(r, h), bound(Math.max(r, more), h)];
        expect(after.strands).toBeGreaterThanOrEqual(before.strands);
        expect(after.slack).toBeLessThanOrEqual(before.slack);
        expect(after.strands).toBeLessThanOrEqual(STRANDS);
      }),
      { seed: 7 },
    );
  });

  test('it trembles with the greater hurt', () => {
    expect(bindThread(UNTOUCHED, bond(person(50, 20), person(50, 90))).tremble).toBe(90);
  });
});

describe('what is done leaves its mark', () => {
  const stitched = step({ move: 'listen', changes: [rise('hurt', 'trust')] });
  const snagged = step({ move: 'deny', kind: 'pitfall', changes: [fall('hurt', 'trust')] });

  test('a practice that raised trust leaves a stitch in the colour of its family', () => {
    expect(workThread(UNTOUCHED, stitched).stitches).toEqual([{ at: 50, family: 'ear' }]);
  });

  test('a practice that raised no trust leaves none', () => {
    const tried = step({ move: 'listen', changes: [fall('hurt', 'hurt')] });
    expect(workThread(UNTOUCHED, tried).stitches).toEqual([]);
  });

  test('a pitfall frays it, even one that raised trust for the moment, and sews nothing', () => {
    const flattered = step({ move: 'overpromise', kind: 'pitfall', changes: [rise('hurt', 'trust')] });
    const thread = workThread(UNTOUCHED, flattered);
    expect(thread.stitches).toEqual([]);
    expect(thread.fray).toBeGreaterThan(0);
  });

  test('stitches hold fraying back, but three pitfalls are more than three stitches', () => {
    const worn = [snagged, snagged, snagged].reduce(workThread, UNTOUCHED);
    const mended = [stitched, stitched, stitched].reduce(workThread, worn);
    expect(mended.fray).toBeLessThan(worn.fray);
    expect(mended.fray).toBeGreaterThan(0);
  });

  test('twenty stitches lie on twenty places of the thread', () => {
    const { stitches } = Array.from({ length: 20 }, () => stitched).reduce(workThread, UNTOUCHED);
    const places = stitches.map(({ at }) => at).sort((a, b) => a - b);
    expect(new Set(places).size).toBe(20);
    expect(places[0]).toBeGreaterThan(10);
    expect(places.at(-1)).toBeLessThan(90);
    places.slice(1).forEach((at, i) => {
      expect(at - (places[i] ?? 0)).toBeGreaterThan(1.5);
    });
  });

  test('every practice of the catalogue has a family, and nothing else has', () => {
    for (const { id, kind } of Object.values(MOVES))
      expect([id, familyOf(id) !== null]).toEqual([id, kind === 'practice']);
  });

  test('pitfalls and plain moves have no family, and families have colours of their own', () => {
    expect([familyOf('deny'), familyOf('plain'), familyOf('no-such-move')]).toEqual([null, null, null]);
    expect(new Set(Object.values(STITCH_COLOURS)).size).toBe(6);
  });
});
