import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverRoom, type Frame, type Rig, standPeople } from '../../src/stage/layout.ts';

const RIG: Rig = {
  width: 900,
  height: 1150,
  top: 40,
  neck: { x: 460, y: 500 },
  chest: { x: 500, y: 700 },
  ground: 1150,
};

const frames = fc
  .tuple(
    fc.integer({ min: 280, max: 2600 }),
    fc.integer({ min: 200, max: 1600 }),
    fc.integer({ min: 0, max: 45 }),
  )
  .map(([width, height, part]): Frame => ({ width, height, covered: Math.round((height * part) / 100) }));

function headOf(frame: Frame): { top: number; chin: number; ground: number } {
  const { scale, neckY } = standPeople(frame, RIG);
  return {
    top: neckY - (RIG.neck.y - RIG.top) * scale,
    chin: neckY,
    ground: neckY + (RIG.ground - RIG.neck.y) * scale,
  };
}

describe('people stand', () => {
  test('in a wide window heads are at 15 to 55 percent of the height and bodies reach its end', () => {
    for (const [width, height] of [
      [1280, 720],
      [1366, 768],
    ] as const) {
      const { top, chin, ground } = headOf({ width, height, covered: 0.22 * height });
      expect(top / height).toBeGreaterThan(0.12);
      expect(chin / height).toBeLessThan(0.55);
      expect(ground).toBeGreaterThanOrEqual(height);
    }
  });

  test('on the upper part of a phone they fill more of the height, and there is room for two', () => {
    const frame = { width: 390, height: 338, covered: 0 };
    const { top, chin } = headOf(frame);
    expect(chin - top).toBeGreaterThan(0.28 * 338);
    expect(standPeople(frame, RIG).scale * RIG.width).toBeLessThanOrEqual(195);
  });

  test('no head is ever cut off, and no body ends in the air', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const { top, ground } = headOf(frame);
        expect(top).toBeGreaterThan(0);
        expect(ground).toBeGreaterThanOrEqual(frame.height - frame.covered);
      }),
      { seed: 3 },
    );
  });
});

describe('rooms cover', () => {
  test('the whole stage, however it is cut and wherever they drift', () => {
    fc.assert(
      fc.property(frames, fc.double({ min: -1, max: 1, noNaN: true }), (frame, drift) => {
        const { x, y, scale } = coverRoom(frame, { width: 1600, height: 900 }, drift);
        expect(x - 800 * scale).toBeLessThanOrEqual(0.01);
        expect(x + 800 * scale).toBeGreaterThanOrEqual(frame.width - 0.01);
        expect(y - 450 * scale).toBeLessThanOrEqual(0.01);
        expect(y + 450 * scale).toBeGreaterThanOrEqual(frame.height - 0.01);
      }),
      { seed: 3 },
    );
  });
});
