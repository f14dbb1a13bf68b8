/** Outlines to draw along: each gives the `d` of an SVG path, in pixels of the picture. */
import { type Outline, short } from './pen.ts';

export type Point = readonly [x: number, y: number];

const at = ([x, y]: Point): string => `${short(x)} ${short(y)}`;

export function box(x: number, y: number, width: number, height: number): Outline {
  return poly([x, y], [x + width, y], [x + width, y + height], [x, y + height]);
}

export function poly(...points: readonly Point[]): Outline {
  return `M${points.map(at).join(' L')} Z`;
}

export function line(...points: readonly Point[]): Outline {
  return `M${points.map(at).join(' L')}`;
}

/** A box with round corners; with `top` only the two upper ones are round. */
export function round(
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  which: 'all' | 'top' = 'all',
): Outline {
  const [x2, y2] = [x + w, y + h];
  const top = `M${at([x, y + r])} Q${at([x, y])} ${at([x + r, y])} L${at([x2 - r, y])} Q${at([x2, y])} ${at([x2, y + r])}`;
  return which === 'top'
    ? `${top} L${at([x2, y2])} L${at([x, y2])} Z`
    : `${top} L${at([x2, y2 - r])} Q${at([x2, y2])} ${at([x2 - r, y2])} L${at([x + r, y2])} Q${at([x, y2])} ${at([x, y2 - r])} Z`;
}

export function oval(x: number, y: number, rx: number, ry = rx): Outline {
  const k = 0.5523;
  const curve = (a: Point, b: Point, c: Point): string => `C${at(a)} ${at(b)} ${at(c)}`;
  return [
    `M${at([x - rx, y])}`,
    curve([x - rx, y - k * ry], [x - k * rx, y - ry], [x, y - ry]),
    curve([x + k * rx, y - ry], [x + rx, y - k * ry], [x + rx, y]),
    curve([x + rx, y + k * ry], [x + k * rx, y + ry], [x, y + ry]),
    curve([x - k * rx, y + ry], [x - rx, y + k * ry], [x - rx, y]),
    'Z',
  ].join(' ');
}

/** A soft line through all points (Catmull–Rom as Béziers). */
export function soft(...points: readonly Point[]): Outline {
  const get = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0];
  return `M${at(get(0))} ${curves(points.length - 1, get)}`;
}

/** A closed soft shape through all points. */
export function blob(...points: readonly Point[]): Outline {
  const count = points.length;
  const get = (index: number): Point => points[(index + count) % count] ?? [0, 0];
  return `M${at(get(0))} ${curves(count, get)} Z`;
}

/** A soft upper edge, closed by going down to `floor`: hills, hedges, far trees. */
export function ridge(floor: number, ...points: readonly Point[]): Outline {
  const [first, last] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  return `${soft(...points)} L${at([last[0], floor])} L${at([first[0], floor])} Z`;
}

function curves(count: number, get: (index: number) => Point): string {
  const parts: string[] = [];
  for (let i = 0; i < count; i++) {
    const [before, from, to, after] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const reach: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    parts.push(`C${at(leave)} ${at(reach)} ${at(to)}`);
  }
  return parts.join(' ');
}

/** A strip whose lower edge hangs in `count` bows: valances, awnings, bunting cloth. */
export function scallop(
  x: number,
  y: number,
  width: number,
  height: number,
  count: number,
  deep = 18,
): Outline {
  const step = width / count;
  const bows = Array.from({ length: count }, (_, i) => {
    const right = x + width - i * step;
    return `Q${at([right - step / 2, y + height + deep])} ${at([right - step, y + height])}`;
  });
  return `M${at([x, y])} L${at([x + width, y])} L${at([x + width, y + height])} ${bows.join(' ')} Z`;
}

/** A point between two others; 0 = the first, 1 = the second. */
export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
