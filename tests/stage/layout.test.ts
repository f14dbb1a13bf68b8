import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coverRoom,
  type Frame,
  liftThread,
  type Rig,
  sinkNear,
  standAt,
  standPeople,
} from '../../src/stage/layout.ts';

/** As the cast is drawn. */
const RIG: Rig = {
  width: 738,
  height: 924,
  top: 81,
  neck: { x: 316, y: 363 },
  chest: { x: 341, y: 508 },
  ties: {},
  ground: 880,
  poses: {},
};

const SHOULDERS = 500; // how wide a body is, in the pixels of the atlas

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
  test('in a wide window heads are at 12 to 55 percent of the height and bodies reach its end', () => {
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
    expect(standPeople(frame, RIG).scale * SHOULDERS).toBeLessThan(0.52 * 390);
  });

  test('where the words take most of a low window, heads shrink to stay above them', () => {
    const frame = { width: 844, height: 390, covered: 195 };
    const { top, chin } = headOf(frame);
    expect(top).toBeGreaterThan(0);
    expect(chin).toBeLessThan(195);
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

describe('people sit', () => {
  const chestOf = (frame: Frame) => {
    const { scale, neckY, sink } = standPeople(frame, RIG);
    return { sink, chest: neckY + sink + (RIG.chest.y - RIG.neck.y) * scale };
  };

  test('lower where there is room', () => {
    expect(chestOf({ width: 1280, height: 720, covered: 158 }).sink).toBeGreaterThan(40);
    expect(chestOf({ width: 390, height: 338, covered: 0 }).sink).toBeGreaterThan(15);
  });

  test('and no lower than the words leave the thread in sight', () => {
    const { sink, chest } = chestOf({ width: 1366, height: 768, covered: 0.38 * 768 });
    expect(sink).toBeLessThan(40);
    expect(chest).toBeLessThan(0.62 * 768 - 10);
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

describe('where they stand', () => {
  const at = (frame: Frame, x: number) => standAt(frame, RIG, standPeople(frame, RIG).scale, x);
  const phone = { width: 390, height: 338, covered: 0 };
  const window = { width: 1280, height: 720, covered: 160 };

  test('in a wide window a percent is a percent', () => {
    expect(at(window, 28)).toBeCloseTo(0.28 * 1280);
    expect(at(window, 72)).toBeCloseTo(0.72 * 1280);
  });

  test('on a phone nearness can still be told, faces never meet, and nobody leaves it', () => {
    const [near, middle, far] = [34, 27, 19].map((x) => at(phone, x));
    expect(near).toBeGreaterThan(middle ?? 0);
    expect(middle).toBeGreaterThan(far ?? 0);
    expect(far).toBeGreaterThan(50);
    const head = 2 * 120 * standPeople(phone, RIG).scale;
    expect(at(phone, 66) - at(phone, 34)).toBeGreaterThan(head);
  });

  test('both sides mirror each other, and who is elsewhere is out of sight', () => {
    for (const frame of [phone, window]) {
      expect(at(frame, 30) + at(frame, 70)).toBeCloseTo(frame.width);
      const half = (RIG.width / 2) * standPeople(frame, RIG).scale;
      expect(at(frame, 118) - half).toBeGreaterThan(frame.width);
    }
  });
});

test('what stands before the people sinks only where no words lie over it', () => {
  expect(sinkNear({ width: 1280, height: 720, covered: 300 })).toBe(0);
  expect(sinkNear({ width: 390, height: 338, covered: 0 })).toBeGreaterThan(0.1 * 338);
});

describe('the thread is tied higher', () => {
  test('where the words come up to it, and never above the chin', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const size = standPeople(frame, RIG);
        const lift = liftThread(frame, RIG, size);
        const chest = size.neckY + (RIG.chest.y - RIG.neck.y) * size.scale;
        expect(lift).toBeGreaterThanOrEqual(0);
        expect(chest - lift).toBeGreaterThan(size.neckY + 40 * size.scale);
        if (frame.height - frame.covered - chest > 130 * size.scale) expect(lift).toBe(0);
      }),
      { seed: 7 },
    );
  });
});
