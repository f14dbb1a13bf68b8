/** Lays out the thread of a whole play on a page: in rows, to the right and back, as wide as there is room. Pure. */
import type { Point } from './rope.ts';

/** A point of the course, close to the next one. */
export interface CoursePoint extends Point {
  readonly way: number; // px from the beginning
  readonly stretch: number; // 0 before the first place, n after the nth
  readonly across: Point; // a vector of 1 px to the thread's left
}

export interface Course {
  readonly width: number; // px
  readonly height: number;
  readonly cell: number; // px between two places
  readonly places: readonly Point[];
  readonly samples: readonly CoursePoint[];
}

/** The least px between two places: a finger's width and some. */
export const CELL = 48;
const MOST_CELL = 96;
export const ROW = 104; // px from one row to the next
const TOP = 52; // px above the first row: numbers stand over the thread
const BELOW = 54;
const EDGE = 22; // px at each side that the turns need
const FINE = 3; // px between two samples
const HOOKS = 0.14; // of a cell, from one open knot to the next

/**
 * The course of a thread with `count` places in `width` px. `sags` has one depth (px) for each stretch: the one before
 * the first place, then one after each. Rows are as full as each other; every second one runs backwards.
 */
export function layCourse(count: number, width: number, sags: readonly number[]): Course {
  const most = Math.max(1, Math.floor((width - 2 * EDGE) / CELL));
  const rows = Math.max(1, Math.ceil(count / most));
  const inRow = Math.max(1, Math.ceil(count / rows));
  const cell = Math.min(rows > 1 ? Number.POSITIVE_INFINITY : MOST_CELL, (width - 2 * EDGE) / inRow);
  const left = (width - cell * inRow) / 2;
  const at = (column: number, row: number): Point => ({
    x: row % 2 === 0 ? left + cell * column : width - left - cell * column,
    y: TOP + ROW * row,
  });
  const place = (i: number) => at((i % inRow) + 0.5, Math.floor(i / inRow));
  const places = Array.from({ length: count }, (_, i) => place(i));
  const last = Math.max(0, count - 1);
  const end = at((last % inRow) + 1, Math.floor(last / inRow));
  const stops = [at(0, 0), ...places, end];
  const samples: CoursePoint[] = [];
  stops.slice(1).forEach((to, stretch) => {
    const from = stops[stretch] ?? to;
    const sag = (sags[stretch] ?? 0) * (stretch === 0 || stretch === count ? 0.4 : 1);
    const turns = from.y !== to.y;
    const edge = turns ? at(inRow, Math.round((from.y - TOP) / ROW)) : to;
    const line = turns ? roundTurn(from, edge, to) : hang(from, to, sag);
    append(samples, line, stretch);
  });
  return { width, height: TOP + ROW * (rows - 1) + BELOW, cell, places, samples: withAcross(samples) };
}

/** `count` points of a stretch, from its middle outwards to both sides; none where it has none. */
export function hooksOn({ samples, cell }: Course, stretch: number, count: number): readonly Point[] {
  const along = samples.filter((sample) => sample.stretch === stretch);
  const middle = (along.length - 1) / 2;
  return Array.from({ length: count }, (_, i) => {
    const off = ((i - (count - 1) / 2) * HOOKS * Math.min(cell, MOST_CELL)) / FINE;
    return along[Math.round(Math.min(along.length - 1, Math.max(0, middle + off)))];
  }).filter((point) => point !== undefined);
}

function hang(from: Point, to: Point, sag: number): Point[] {
  const steps = Math.max(2, Math.ceil(Math.abs(to.x - from.x) / FINE));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    return { x: from.x + (to.x - from.x) * t, y: from.y + 4 * sag * t * (1 - t) };
  });
}

/** To the edge, round, and back to the place below. */
function roundTurn(from: Point, edge: Point, to: Point): Point[] {
  const out = Math.sign(edge.x - from.x);
  const steps = Math.ceil((Math.PI * ROW) / 2 / FINE);
  const bend = Array.from({ length: steps + 1 }, (_, i) => {
    const turn = (Math.PI * i) / steps;
    return {
      x: edge.x + out * 0.8 * EDGE * Math.sin(turn),
      y: from.y + (ROW / 2) * (1 - Math.cos(turn)),
    };
  });
  return [...hang(from, edge, 0).slice(0, -1), ...bend, ...hang({ x: edge.x, y: to.y }, to, 0).slice(1)];
}

/** Adds points to `samples`; the direction of each depends on the point after it. */
function append(samples: CoursePoint[], line: readonly Point[], stretch: number): void {
  for (const { x, y } of samples.length === 0 ? line : line.slice(1)) {
    const before = samples.at(-1);
    const way = before ? before.way + Math.hypot(x - before.x, y - before.y) : 0;
    samples.push({ x, y, way, stretch, across: { x: 0, y: 0 } });
  }
}

function withAcross(samples: readonly CoursePoint[]): CoursePoint[] {
  return samples.map((sample, i) => {
    const [a, b] = [
      samples[Math.max(0, i - 1)] ?? sample,
      samples[Math.min(samples.length - 1, i + 1)] ?? sample,
    ];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const long = Math.hypot(dx, dy) || 1;
    return { ...sample, across: { x: dy / long, y: -dx / long } };
  });
}
