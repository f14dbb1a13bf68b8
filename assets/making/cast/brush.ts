/**
 * A pen for drawing people: smooth lines through given points, with the swelling and the round or
 * thin ends of an ink brush. All measures are in drawing units; paths are rounded to a tenth, so that
 * the same drawing gives the same text on every machine.
 */

/** Points as text, `x,y x,y! …`; the mark `!` stands at a corner, where the line may break its smoothness. */
export type Trace = string;

type Point = readonly [x: number, y: number, corner: boolean];
type Pair = readonly [x: number, y: number];

/** The common weight of the ink, as in the outlines of Open Peeps bodies. */
export const PEN = 16.5;

export const INK = '#1d1a19';

const STEP = 7;

function read(trace: Trace): Point[] {
  return trace
    .trim()
    .split(/\s+/)
    .map((text) => {
      const [x, y] = text.replace('!', '').split(',').map(Number);
      if (x === undefined || y === undefined || Number.isNaN(x + y))
        throw new Error(`In a drawing, "${text}" is not a point; write x,y or x,y!`);
      return [x, y, text.endsWith('!')] as const;
    });
}

/** Points close together on a smooth curve through the trace (Catmull–Rom, broken at corners). */
export function smooth(trace: Trace, closed = false): Pair[] {
  const points = read(trace);
  const out: Pair[] = [];
  const count = points.length;
  const last = closed ? count : count - 1;
  const at = (index: number): Point => {
    const wrapped = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[wrapped] ?? [0, 0, false];
  };
  for (let i = 0; i < last; i++) {
    const [start, end] = [at(i), at(i + 1)];
    const before = start[2] ? start : at(i - 1);
    const after = end[2] ? end : at(i + 2);
    const pieces = Math.max(2, Math.round(Math.hypot(end[0] - start[0], end[1] - start[1]) / STEP));
    for (let k = 0; k < pieces; k++) out.push(between(before, start, end, after, k / pieces));
  }
  if (!closed) {
    const end = at(count - 1);
    out.push([end[0], end[1]]);
  }
  return out;
}

function between(before: Point, start: Point, end: Point, after: Point, t: number): Pair {
  const one = (axis: 0 | 1): number => {
    const [a, b, c, d] = [before[axis], start[axis], end[axis], after[axis]];
    return (
      0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
    );
  };
  return [one(0), one(1)];
}

function write(points: readonly Pair[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** The path of a closed shape with a smooth edge. */
export function outline(trace: Trace): string {
  return write(smooth(trace, true));
}

/** A filled shape with a smooth edge, without ink. */
export function area(trace: Trace, fill: string): string {
  return `<path d="${outline(trace)}" fill="${fill}"/>`;
}

export type Ends = {
  /** Weight in the middle of the line; PEN unless told. */
  readonly width?: number;
  /** A thin end is drawn out to a point over about a third of the line. */
  readonly start?: 'round' | 'thin';
  readonly end?: 'round' | 'thin';
  readonly colour?: string;
};

/** One stroke of the brush through the points. */
export function stroke(trace: Trace, ends: Ends = {}): string {
  const { width = PEN, start = 'round', end = 'round', colour = INK } = ends;
  const path = smooth(trace);
  const first = path[0] ?? [0, 0];
  const phase = (first[0] * 0.013 + first[1] * 0.007) % 6.28;
  const half = path.map((_, i) => {
    const t = path.length > 1 ? i / (path.length - 1) : 0;
    const swell = 1 + 0.09 * Math.sin(phase + (i * STEP) / 55);
    const fade = Math.min(start === 'thin' ? ease(t / 0.38) : 1, end === 'thin' ? ease((1 - t) / 0.38) : 1);
    return (width / 2) * swell * fade;
  });
  return `<path d="${ribbon(path, half)}" fill="${colour}"/>`;
}

function ease(t: number): number {
  const inside = Math.min(Math.max(t, 0), 1);
  return 0.12 + 0.88 * Math.sin((inside * Math.PI) / 2);
}

/** The outline of a line that is `half[i]` wide to either side at its i-th point, with round caps. */
function ribbon(path: readonly Pair[], half: readonly number[]): string {
  const left: Pair[] = [];
  const right: Pair[] = [];
  path.forEach(([x, y], i) => {
    const a = path[Math.max(0, i - 1)] ?? [x, y];
    const b = path[Math.min(path.length - 1, i + 1)] ?? [x, y];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    const w = half[i] ?? 0;
    left.push([x + nx * w, y + ny * w]);
    right.push([x - nx * w, y - ny * w]);
  });
  const caps = [cap(path, half, 'end'), cap(path, half, 'start')] as const;
  return write([...left, ...caps[0], ...right.reverse(), ...caps[1]]);
}

function cap(path: readonly Pair[], half: readonly number[], which: 'start' | 'end'): Pair[] {
  const index = which === 'end' ? path.length - 1 : 0;
  const inner = path[which === 'end' ? index - 1 : 1];
  const tip = path[index];
  if (!tip || !inner) return [];
  const heading = Math.atan2(tip[1] - inner[1], tip[0] - inner[0]);
  const w = half[index] ?? 0;
  return [1, 2, 3, 4, 5].map((k) => {
    const angle = heading + Math.PI / 2 - (k * Math.PI) / 6;
    return [tip[0] + Math.cos(angle) * w, tip[1] + Math.sin(angle) * w];
  });
}
