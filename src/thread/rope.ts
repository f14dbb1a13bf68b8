/** A rope of points under gravity (Verlet), stepped at a fixed rate so that it moves the same on every screen. Pure. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Positions and the positions a step before, in pixels; the one mutable thing here, for it moves 60 times a second. */
export interface Rope {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly px: Float64Array;
  readonly py: Float64Array;
}

/** Where a rope is held and what pulls it. */
export interface RopeHold {
  readonly from: Point;
  readonly to: Point | null; // null: the end hangs loose
  readonly length: number; // px along the rope
  readonly gravity: number; // px per step²
  readonly wind: number; // px per step², to the right
  readonly arm?: number; // px per step², to the right, twice as much at `from` and none at the tip: how stiff yarn stands out
  readonly damping: number; // 0–1 of the speed that is kept each step
}

export const STEP_MS = 1000 / 60;
const ROUNDS = 24; // of tightening in a step; with fewer a taut rope would stretch under its own weight

/** A rope of `count` points, straight from one place to the other. */
export function openRope(count: number, from: Point, to: Point): Rope {
  const along = (a: number, b: number) =>
    Float64Array.from({ length: count }, (_, i) => a + ((b - a) * i) / (count - 1));
  const x = along(from.x, to.x);
  const y = along(from.y, to.y);
  return { x, y, px: x.slice(), py: y.slice() };
}

/**
 * The rope from `start` to `end` (0–1; `end` may be the smaller) as a rope of `count` points that moves as it did.
 */
export function cutRope(rope: Rope, count: number, start: number, end: number): Rope {
  const part = (values: Float64Array) =>
    Float64Array.from({ length: count }, (_, n) => {
      const at = (start + ((end - start) * n) / (count - 1)) * (values.length - 1);
      const i = Math.min(values.length - 2, Math.floor(at));
      const [a, b] = [values[i] ?? 0, values[i + 1] ?? 0];
      return a + (b - a) * (at - i);
    });
  return { x: part(rope.x), y: part(rope.y), px: part(rope.px), py: part(rope.py) };
}

/** How long a rope is, along its points. */
export function measureRope({ x, y }: Rope): number {
  let long = 0;
  for (let i = 1; i < x.length; i += 1)
    long += Math.hypot((x[i] ?? 0) - (x[i - 1] ?? 0), (y[i] ?? 0) - (y[i - 1] ?? 0));
  return long;
}

/** A push to every point, in px per step; `t` runs from 0 to 1 along the rope. */
export function pushRope({ x, px, py }: Rope, push: (t: number) => Point): void {
  for (let i = 0; i < x.length; i += 1) {
    const by = push(i / (x.length - 1));
    px[i] = (px[i] ?? 0) - by.x;
    py[i] = (py[i] ?? 0) - by.y;
  }
}

/** One step of 1/60 s. */
export function stepRope(rope: Rope, hold: RopeHold): void {
  fall(rope, hold);
  const part = hold.length / (rope.x.length - 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    pin(rope, hold);
    tighten(rope, part, round % 2 === 1);
  }
  pin(rope, hold);
}

/** Runs the rope until it hangs still. */
export function settleRope(rope: Rope, hold: RopeHold, steps = 240): void {
  for (let i = 0; i < steps; i += 1) stepRope(rope, { ...hold, damping: 0.9 });
  rope.px.set(rope.x);
  rope.py.set(rope.y);
}

/** The length a rope must have to sag by `sag` px between two points `span` px apart (a shallow arc's). */
export function lengthFor(span: number, sag: number): number {
  if (span <= 0) return 2 * sag;
  return span * (1 + (8 / 3) * (sag / span) ** 2);
}

function fall({ x, y, px, py }: Rope, { gravity, wind, damping, arm = 0 }: RopeHold): void {
  for (let i = 0; i < x.length; i += 1) {
    const nowX = x[i] ?? 0;
    const nowY = y[i] ?? 0;
    x[i] = nowX + (nowX - (px[i] ?? 0)) * damping + wind + 2 * arm * (1 - i / (x.length - 1));
    y[i] = nowY + (nowY - (py[i] ?? 0)) * damping + gravity;
    px[i] = nowX;
    py[i] = nowY;
  }
}

function pin({ x, y }: Rope, { from, to }: RopeHold): void {
  x[0] = from.x;
  y[0] = from.y;
  if (to) {
    x[x.length - 1] = to.x;
    y[y.length - 1] = to.y;
  }
}

/** Draws together what is too far apart; by turns from either end, so that the pull goes through the whole rope. */
function tighten({ x, y }: Rope, part: number, backwards: boolean): void {
  const last = x.length - 1;
  const most = part * part; // what hangs slack needs no root
  for (let n = 1; n <= last; n += 1) {
    const i = backwards ? last + 1 - n : n;
    const dx = (x[i] ?? 0) - (x[i - 1] ?? 0);
    const dy = (y[i] ?? 0) - (y[i - 1] ?? 0);
    const square = dx * dx + dy * dy;
    if (square <= most || square === 0) continue;
    const long = Math.sqrt(square); // a fifth of what Math.hypot takes, and this runs 160,000 times for one strand
    const pull = (long - part) / long / 2;
    x[i - 1] = (x[i - 1] ?? 0) + dx * pull;
    y[i - 1] = (y[i - 1] ?? 0) + dy * pull;
    x[i] = (x[i] ?? 0) - dx * pull;
    y[i] = (y[i] ?? 0) - dy * pull;
  }
}
