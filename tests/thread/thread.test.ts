import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindThread, STRANDS, UNTOUCHED, workThread } from '../../src/thread/thread.ts';
import type { Role } from '../../src/trust/bond.ts';
import { bond, fall, person, rise, step } from '../stage/build.ts';

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
});

describe('it snaps where somebody can trust less from now on', () => {
  const whole = bond(person(100), person(100));
  const relapse = (role: Role = 'hurt', after = whole) =>
    step({ move: 'lie-again', kind: 'pitfall', lowered: [role], after });
  const mended = step({ move: 'listen', changes: [rise('hurt', 'trust')], after: whole });

  test('a pitfall that lowered nobody’s ceiling snags it and snaps nothing', () => {
    expect(workThread(UNTOUCHED, step({ move: 'deny', kind: 'pitfall' })).knots).toEqual([]);
  });

  test('the knot is on the side of whoever can trust less', () => {
    expect(workThread(UNTOUCHED, relapse('hurt')).knots[0]?.at).toBeGreaterThan(50);
    expect(workThread(UNTOUCHED, relapse('responsible')).knots[0]?.at).toBeLessThan(50);
  });

  test('the knot stays where it is, whatever is mended afterwards', () => {
    const torn = workThread(UNTOUCHED, relapse());
    const later = [mended, relapse('responsible'), mended].reduce(workThread, torn);
    expect(later.knots).toHaveLength(2);
    expect(later.knots[0]).toEqual(torn.knots[0]);
  });

  test('eight snaps on each side leave sixteen knots at places of their own, none under a first stitch', () => {
    const roles: readonly Role[] = ['hurt', 'responsible'];
    const steps = roles.flatMap((role) => Array.from({ length: 8 }, () => relapse(role)));
    const sewn = Array.from({ length: 7 }, () => mended).reduce(workThread, UNTOUCHED).stitches;
    const places = steps.reduce(workThread, UNTOUCHED).knots.map(({ at }) => at);
    expect(new Set(places).size).toBe(16);
    for (const at of places) {
      expect(at).toBeGreaterThan(14);
      expect(at).toBeLessThan(86);
      for (const stitch of sewn) expect(Math.abs(at - stitch.at)).toBeGreaterThan(1.5);
    }
  });

  test('it is never quite the same: no trust brings back the strand a snap took, and it lies rough', () => {
    const torn = workThread(UNTOUCHED, relapse());
    const healed = Array.from({ length: 12 }, () => mended).reduce(workThread, torn);
    expect(healed.strands).toBe(STRANDS - 1);
    expect(healed.fray).toBeGreaterThan(0);
  });

  test('however it goes: never more strands than the snaps have left, never more knots than snaps', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const deed = fc.record({ hurt: fc.boolean(), snaps: fc.boolean(), r: percent, h: percent });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 26 }), (deeds) => {
        let thread = UNTOUCHED;
        let snaps = 0;
        for (const { hurt, snaps: breaks, r, h } of deeds) {
          const lowered: Role[] = breaks ? [hurt ? 'hurt' : 'responsible'] : [];
          const after = bond(person(r), person(h));
          thread = workThread(thread, step({ move: 'revenge', kind: 'pitfall', lowered, after }));
          snaps += lowered.length;
          expect(thread.knots).toHaveLength(snaps);
          expect(thread.strands).toBeLessThanOrEqual(Math.max(1, STRANDS - snaps));
          expect(thread.strands).toBeLessThanOrEqual(bound(r, h).strands);
        }
      }),
      { seed: 7 },
    );
  });
});
