/** How a strand winds about the thread's middle: the curve of yarn, in pieces before and behind. No drawing. Pure. */
import type { Point, Rope } from './rope.ts';
import { STRANDS } from './thread.ts';

/** A stretch of a strand that lies wholly in front of the others, or wholly behind. */
export interface Piece {
  readonly front: boolean;
  readonly points: readonly Point[];
}

export interface Twist {
  readonly place: number; // 0–6, the strand's turn
  readonly unit: number; // px of the stage for one px of the design
  readonly spread: number; // px from the middle
  readonly shake: number; // px
  readonly phase: number; // s; 0 = frozen
}

const TURN = 74; // px of the design that one turn takes
const FINE = 6; // px of the design between two points
const SAMPLES = { least: 24, most: 170 };
const CURL = { points: 12, turn: 0.28, closer: 0.035, stride: 0.36 };

/** The pieces of a strand along its rope, in order; neighbours overlap, or there would be cracks between them. */
export function spin(rope: Rope, { place, unit, spread, shake, phase }: Twist): Piece[] {
  const last = rope.x.length - 1;
  const long = Math.hypot((rope.x[last] ?? 0) - (rope.x[0] ?? 0), (rope.y[last] ?? 0) - (rope.y[0] ?? 0));
  const turns = Math.max(1, long / (TURN * unit));
  const samples = Math.min(SAMPLES.most, Math.max(SAMPLES.least, Math.round(long / (FINE * unit))));
  const pieces: { front: boolean; points: Point[] }[] = [];
  for (let i = 0; i <= samples; i += 1) {
    const t = i / samples;
    const angle = 2 * Math.PI * (t * turns + place / STRANDS);
    const shut = Math.min(1, 8 * t, 8 * (1 - t)); // the ends are tied together
    const wave = shake * Math.sin(46 * t - 17 * phase) * Math.sin(2.1 * phase + 5 * t);
    const point = beside(rope, t, shut * (spread * Math.sin(angle) + wave));
    const front = Math.cos(angle) >= 0;
    const piece = pieces.at(-1);
    piece?.points.push(point);
    if (piece?.front !== front) pieces.push({ front, points: [...(piece?.points.slice(-2) ?? [point])] });
  }
  return pieces;
}

/** A rope's points with its loose end rolled up: torn yarn curls. `side` 1 rolls to the right of its way, −1 left. */
export function curl({ x, y }: Rope, size: number, side: 1 | -1): Point[] {
  const points = Array.from(x, (value, i) => ({ x: value, y: y[i] ?? 0 }));
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return points;
  let way = Math.atan2(tip.y - before.y, tip.x - before.x);
  let [px, py] = [tip.x, tip.y];
  for (let i = 0; i < CURL.points; i += 1) {
    way += side * (CURL.turn + CURL.closer * i);
    px += Math.cos(way) * size * CURL.stride;
    py += Math.sin(way) * size * CURL.stride;
    points.push({ x: px, y: py });
  }
  return points;
}

/** A fibre that stands out from the thread at `t`: where it leaves it, and how it bends away. */
export function fibre(rope: Rope, t: number, off: number, reach: number): Point[] {
  const side = Math.sign(off) || 1;
  return [0, 0.4, 0.75, 1].map((part) => beside(rope, t + 0.018 * part ** 2, off + side * reach * part));
}

/** The place at `t` (0–1) along a rope, `off` px to its side; curved through its points. */
export function beside({ x, y }: Rope, t: number, off: number): Point {
  const last = x.length - 1;
  const at = Math.min(last - 1e-9, Math.max(0, t * last));
  const i = Math.floor(at);
  const [px, dx] = curve(x, i, at - i);
  const [py, dy] = curve(y, i, at - i);
  const long = Math.hypot(dx, dy) || 1;
  return { x: px - (dy / long) * off, y: py + (dx / long) * off };
}

/** Value and slope between two points of a line, by Catmull and Rom. */
function curve(values: Float64Array, i: number, f: number): [value: number, slope: number] {
  const get = (k: number) => values[Math.min(values.length - 1, Math.max(0, k))] ?? 0;
  const [b, c] = [get(i), get(i + 1)];
  const m = (c - get(i - 1)) / 2;
  const n = (get(i + 2) - b) / 2;
  const [f2, f3] = [f * f, f * f * f];
  return [
    (2 * f3 - 3 * f2 + 1) * b + (f3 - 2 * f2 + f) * m + (3 * f2 - 2 * f3) * c + (f3 - f2) * n,
    (6 * f2 - 6 * f) * b + (3 * f2 - 4 * f + 1) * m + (6 * f - 6 * f2) * c + (3 * f2 - 2 * f) * n,
  ];
}
