import { describe, expect, test } from 'vitest';
import { lengthFor, openRope, type RopeHold, settleRope, stepRope } from '../../src/thread/rope.ts';

const from = { x: 100, y: 200 };
const to = { x: 500, y: 200 };
const hold = (length: number, end: RopeHold['to'] = to): RopeHold => ({
  from,
  to: end,
  length,
  gravity: 0.05,
  wind: 0,
  damping: 0.96,
});

const lengthOf = ({ x, y }: ReturnType<typeof openRope>) =>
  x
    .slice(1)
    .reduce((sum, value, i) => sum + Math.hypot(value - (x[i] ?? 0), (y[i + 1] ?? 0) - (y[i] ?? 0)), 0);

describe('a rope', () => {
  test('stays tied at both ends while it swings', () => {
    const rope = openRope(20, from, to);
    for (let i = 0; i < 50; i += 1) stepRope(rope, hold(460));
    expect([rope.x[0], rope.y[0], rope.x[19], rope.y[19]]).toEqual([100, 200, 500, 200]);
  });

  test('sags as deep as its length was made for', () => {
    for (const sag of [20, 60, 110]) {
      const rope = openRope(22, from, to);
      settleRope(rope, hold(lengthFor(400, sag)));
      const depth = Math.max(...rope.y) - 200;
      expect(depth).toBeGreaterThan(sag * 0.8);
      expect(depth).toBeLessThan(sag * 1.35);
    }
  });

  test('hangs straight down from where it is held when its other end is loose', () => {
    const rope = openRope(10, from, { x: 160, y: 200 });
    settleRope(rope, { ...hold(80, null), gravity: 0.2 });
    expect(Math.abs((rope.x[9] ?? 0) - 100)).toBeLessThan(6);
    expect(rope.y[9]).toBeGreaterThan(270);
  });

  test('is at rest once settled', () => {
    const rope = openRope(22, from, to);
    settleRope(rope, hold(440));
    const before = rope.y.slice();
    stepRope(rope, hold(440));
    rope.y.forEach((y, i) => {
      expect(Math.abs(y - (before[i] ?? 0))).toBeLessThan(0.6);
    });
    expect(lengthOf(rope)).toBeLessThan(440 * 1.08);
  });

  test('the same steps give the same shape', () => {
    const swing = () => {
      const rope = openRope(22, from, to);
      for (let i = 0; i < 90; i += 1) stepRope(rope, hold(430 + i));
      return [...rope.x, ...rope.y];
    };
    expect(swing()).toEqual(swing());
  });

  test('between two ends on one spot it still has a length', () => {
    expect(lengthFor(0, 30)).toBe(60);
  });
});
