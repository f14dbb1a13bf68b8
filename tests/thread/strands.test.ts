import { describe, expect, test } from 'vitest';
import { STEP_MS } from '../../src/thread/rope.ts';
import { markSize, spotOn } from '../../src/thread/spot.ts';
import { type Ends, openStrands } from '../../src/thread/strands.ts';
import { STRANDS, UNTOUCHED } from '../../src/thread/thread.ts';
import { beside, curl, spin } from '../../src/thread/yarn.ts';

const ENDS: Ends = { from: { x: 360, y: 480 }, to: { x: 920, y: 480 }, unit: 1, deep: 90 };
const thread = (strands: number, more = {}) => ({ ...UNTOUCHED, strands, slack: 0, ...more });

function settled(strands: number, more = {}) {
  const yarn = openStrands();
  yarn.live(thread(strands, more), ENDS, 'settle');
  return yarn;
}

const whole = (yarn: ReturnType<typeof openStrands>) => yarn.all().filter((strand) => strand.whole !== null);
const torn = (yarn: ReturnType<typeof openStrands>) => yarn.all().filter((strand) => strand.loose !== null);
const depth = (yarn: ReturnType<typeof openStrands>) =>
  Math.max(...whole(yarn).flatMap((strand) => [...(strand.whole?.y ?? [])])) - 480;

describe('strands', () => {
  test.each([0, 1, 4, STRANDS])('%i whole, all others torn into two loose ends', (count) => {
    const yarn = settled(count);
    expect(whole(yarn)).toHaveLength(count);
    for (const { whole: rope, loose } of yarn.all()) expect(rope === null).toBe(loose !== null);
  });

  test('the middle ones are kept longest', () => {
    const kept = whole(settled(3)).map(({ place }) => place);
    expect(kept.sort()).toEqual([2, 3, 4]);
  });

  test('slack lets the thread hang, but never below where the words begin', () => {
    const [taut, loose, slack] = [0, 50, 100].map((value) => depth(settled(3, { slack: value })));
    expect(taut).toBeLessThan(30);
    expect(loose).toBeGreaterThan((taut ?? 0) + 10);
    expect(slack).toBeGreaterThan(70);
    expect(slack).toBeLessThan(110);
  });

  test('a frayed thread falls apart into strands', () => {
    const spreadOf = (fray: number) => {
      const depths = whole(settled(5, { slack: 50, fray })).map(({ whole: rope }) => rope?.y[11] ?? 0);
      return Math.max(...depths) - Math.min(...depths);
    };
    expect(spreadOf(0)).toBeLessThan(1);
    expect(spreadOf(100)).toBeGreaterThan(12);
  });

  test('a thread that tears swings, and comes to rest', () => {
    const yarn = settled(6);
    expect(yarn.swing(ENDS)).toBe(false);
    const torn = thread(2, { slack: 90 });
    for (let i = 0; i < 20; i += 1) yarn.live(torn, ENDS, STEP_MS);
    expect(whole(yarn)).toHaveLength(2);
    expect(yarn.swing(ENDS)).toBe(true);
    for (let i = 0; i < 400; i += 1) yarn.live(torn, ENDS, STEP_MS);
    expect(yarn.swing(ENDS)).toBe(false);
  });

  test('where it snaps, what tears flies back from there and draws in', () => {
    const yarn = settled(5, { slack: 20 });
    const snapped = thread(3, { slack: 40, knots: [{ at: 63.5 }] });
    yarn.live(snapped, ENDS, STEP_MS);
    const tips = torn(yarn).map(({ loose }) => [loose?.[0].x.at(-1) ?? 0, loose?.[1].x.at(-1) ?? 0]);
    const place = 360 + 560 * 0.635;
    for (const [left = 0, right = 0] of tips.slice(0, 2)) {
      expect(left).toBeLessThan(right);
      expect(Math.abs((left + right) / 2 - place)).toBeLessThan(40);
    }
    for (let i = 0; i < 40; i += 1) yarn.live(snapped, ENDS, STEP_MS);
    for (const { loose } of torn(yarn)) {
      expect(Math.abs((loose?.[0].x.at(-1) ?? 0) - 360)).toBeLessThan(120);
      expect(Math.abs((loose?.[1].x.at(-1) ?? 0) - 920)).toBeLessThan(120);
    }
  });

  test('a snap that costs no strand tears one all the same, and it is tied again', () => {
    const yarn = settled(4);
    const snapped = thread(4, { knots: [{ at: 36.5 }] });
    yarn.live(snapped, ENDS, STEP_MS);
    expect(whole(yarn)).toHaveLength(3);
    expect(yarn.swing(ENDS)).toBe(true);
    for (let i = 0; i < 80; i += 1) yarn.live(snapped, ENDS, STEP_MS);
    expect(whole(yarn)).toHaveLength(4);
  });

  test('a frame too short for a step snaps no second strand', () => {
    const yarn = settled(4);
    for (let i = 0; i < 5; i += 1) yarn.live(thread(4, { knots: [{ at: 36.5 }] }), ENDS, 1);
    expect(whole(yarn)).toHaveLength(3);
  });

  test('a thread that snapped long ago hangs still at once', () => {
    const yarn = settled(4, { knots: [{ at: 36.5 }] });
    yarn.live(thread(4, { knots: [{ at: 36.5 }] }), ENDS, STEP_MS);
    expect(whole(yarn)).toHaveLength(4);
    expect(yarn.swing(ENDS)).toBe(false);
  });

  test('one that is broken reaches from both hands towards the middle, and does not meet', () => {
    const [first] = settled(0, { slack: 100 }).all();
    const [left, right] = [first?.loose?.[0].x.at(-1) ?? 0, first?.loose?.[1].x.at(-1) ?? 0];
    expect(left).toBeGreaterThan(360 + 100);
    expect(right).toBeLessThan(920 - 100);
    expect(right - left).toBeGreaterThan(100);
  });

  test('once settled, a thread hangs the same however it came there', () => {
    const yarn = settled(6, { slack: 20 });
    yarn.live(thread(3, { slack: 80 }), ENDS, 100);
    yarn.live(thread(3, { slack: 80 }), ENDS, 'settle');
    expect(yarn.all()).toEqual(settled(3, { slack: 80 }).all());
    yarn.live(thread(3, { slack: 80 }), ENDS, 'settle');
    expect(yarn.all()).toEqual(settled(3, { slack: 80 }).all());
  });

  test('when somebody comes in from outside, the thread follows and stays a thread', () => {
    const yarn = settled(3, { slack: 50 });
    const far = (x: number): Ends => ({ ...ENDS, to: { x, y: 480 } });
    for (let i = 0; i <= 30; i += 1) yarn.live(thread(3, { slack: 50 }), far(1500 - 580 * (i / 30)), STEP_MS);
    for (const { whole: rope } of whole(yarn)) {
      for (const x of rope?.x ?? []) expect(x).toBeGreaterThan(300);
      for (const y of rope?.y ?? []) expect(Math.abs(y - 480)).toBeLessThan(320);
    }
    for (let i = 0; i < 400; i += 1) yarn.live(thread(3, { slack: 50 }), ENDS, STEP_MS);
    expect(yarn.swing(ENDS)).toBe(false);
  });

  test('a pause of minutes costs no more than a tenth of a second', () => {
    const [short, long] = [settled(4), settled(4)];
    short.live(thread(4, { slack: 80 }), ENDS, 100);
    long.live(thread(4, { slack: 80 }), ENDS, 300_000);
    expect(long.all()).toEqual(short.all());
  });
});

describe('places of the thread', () => {
  test('lie on what holds, and on what is left of it where nothing does', () => {
    const holds = spotOn(settled(3).all(), 50);
    expect(holds.x).toBeCloseTo(640, 0);
    expect(Math.abs(holds.along)).toBeLessThan(0.05);
    const broken = settled(0).all();
    expect(spotOn(broken, 20).x).toBeLessThan(560);
    expect(spotOn(broken, 80).x).toBeGreaterThan(720);
    expect(spotOn(broken, 0).x).toBeCloseTo(360, 0);
  });
});

describe('the size of marks', () => {
  test('few are drawn whole, many smaller, none too small to be told apart', () => {
    expect(markSize(0, 560)).toBe(1);
    expect(markSize(6, 560)).toBe(1);
    expect(markSize(18, 560)).toBeLessThan(1);
    expect(markSize(40, 300)).toBeGreaterThan(0.6);
  });
});

describe('torn yarn', () => {
  test('curls at its tip, to either side, and nowhere else', () => {
    const rope = settled(0).all()[6]?.loose?.[0];
    if (!rope) throw new Error('all are torn');
    const [right, left] = [curl(rope, 8, 1), curl(rope, 8, -1)];
    expect(right.slice(0, rope.x.length)).toEqual(left.slice(0, rope.x.length));
    const tip = right[rope.x.length - 1];
    for (const { x, y } of right.slice(rope.x.length))
      expect(Math.hypot(x - (tip?.x ?? 0), y - (tip?.y ?? 0))).toBeLessThan(26);
    expect(right.at(-1)).not.toEqual(left.at(-1));
  });
});

describe('yarn', () => {
  const rope = settled(1).all()[0]?.whole;
  if (!rope) throw new Error('one strand is whole');
  const twist = { place: 2, unit: 1, spread: 6, shake: 0, phase: 0 };

  test('goes by turns before and behind, without a gap', () => {
    const pieces = spin(rope, twist);
    expect(pieces.length).toBeGreaterThan(10);
    pieces.slice(1).forEach((piece, i) => {
      expect(piece.front).not.toBe(pieces[i]?.front);
      expect(pieces[i]?.points.at(-1)).toEqual(piece.points[1]);
    });
  });

  test('begins and ends where it is tied, and stays within its spread between', () => {
    const points = spin(rope, twist).flatMap((piece) => piece.points);
    expect(points[0]).toEqual({ x: 360, y: 480 });
    expect(points.at(-1)?.x).toBeCloseTo(920, 3);
    for (const { x, y } of points) {
      const middle = beside(rope, (x - 360) / 560, 0);
      expect(Math.abs(y - middle.y)).toBeLessThan(8);
    }
  });

  test('shakes with time; while time stands still the wave is still to be seen', () => {
    const at = (phase: number, shake: number) => spin(rope, { ...twist, phase, shake });
    expect(at(1, 3)).not.toEqual(at(1.1, 3));
    expect(at(0, 3)).toEqual(at(0, 3));
    expect(at(0, 3)).not.toEqual(at(0, 0));
  });
});
