/** Draws the thread: each strand a rope of its own, spun about the others; torn ones hang; stitches sit on it. */
import type Phaser from 'phaser';
import {
  type Hold,
  lengthFor,
  openRope,
  type Point,
  type Rope,
  STEP_MS,
  settleRope,
  stepRope,
} from './rope.ts';
import { type Family, STITCH_COLOURS, STRANDS, type ThreadPicture } from './thread.ts';
import { trace } from './trace.ts';

export interface ThreadView {
  /** Shows this thread from now on. */
  draw(thread: ThreadPicture): void;
  /**
   * Lets time pass with the ends held at two points; `unit` is the size of a pixel of the design in pixels of the
   * stage, `deep` how far below its ends the thread may hang. True while it swings.
   */
  live(ms: number, ends: Ends, still: boolean): boolean;
  destroy(): void;
}

export interface Ends {
  readonly from: Point;
  readonly to: Point;
  readonly unit: number;
  readonly deep: number; // px
}

/** A strand is whole, or torn into two loose ends. */
interface Strand {
  readonly place: number; // 0–6, its turn in the twist
  whole: Rope | null;
  ends: readonly [Rope, Rope] | null;
}

const INK = 0x231f1c;
const REDS = [0xd24b3e, 0xb93a30, 0xe0664f, 0xc8432f, 0xd95a48, 0xae352c, 0xcf4f40];
const POINTS = 22;
const LOOSE_POINTS = 9;
const SAMPLES = { least: 24, most: 170 }; // of a strand's curve
const TWIST_PX = 74; // of the design: one turn of the strands
/** In which order strands go: the outer ones first. */
const ORDER = [3, 2, 4, 1, 5, 0, 6];

export function openThread(scene: Phaser.Scene, depth: number): ThreadView {
  const pen = scene.add.graphics().setDepth(depth);
  const strands: readonly Strand[] = ORDER.map((place) => ({ place, whole: null, ends: null }));
  let picture: ThreadPicture | null = null;
  let owed = 0;
  let phase = 0;
  let last: Ends | null = null;

  function retie(ends: Ends): void {
    strands.forEach((strand, i) => {
      const whole = picture !== null && i < picture.strands;
      if (whole && !strand.whole) {
        strand.whole = openRope(POINTS, ends.from, ends.to);
        strand.ends = null;
      }
      if (!whole && !strand.ends) {
        const middle = { x: (ends.from.x + ends.to.x) / 2, y: ends.from.y };
        strand.ends = [openRope(LOOSE_POINTS, ends.from, middle), openRope(LOOSE_POINTS, ends.to, middle)];
        strand.whole = null;
      }
    });
  }

  function holds(strand: Strand, i: number, ends: Ends): { whole: Hold; loose: readonly [Hold, Hold] } {
    const { slack = 0, fray = 0 } = picture ?? {};
    const span = Math.hypot(ends.to.x - ends.from.x, ends.to.y - ends.from.y);
    // A frayed thread's strands are of unequal length and hang apart.
    const apart = ((strand.place - 3) / 3) * (fray / 100) * 26 * ends.unit;
    const sag = Math.max(3 * ends.unit, (slack / 100) * ends.deep + apart);
    const loose = (0.1 + 0.035 * (i % 3)) * Math.min(span, 520 * ends.unit);
    // Light, so that a taut thread does not stretch; loose ends may fall like yarn.
    const common = { gravity: 0.05 * ends.unit, damping: 0.965 };
    const fallen = { gravity: 0.2 * ends.unit, to: null };
    return {
      whole: { ...common, from: ends.from, to: ends.to, length: lengthFor(span, sag) },
      loose: [
        { ...common, ...fallen, from: ends.from, length: loose },
        { ...common, ...fallen, from: ends.to, length: loose * 0.85 },
      ],
    };
  }

  function each(ends: Ends, act: (rope: Rope, hold: Hold) => void): void {
    strands.forEach((strand, i) => {
      const { whole, loose } = holds(strand, i, ends);
      if (strand.whole) act(strand.whole, whole);
      strand.ends?.forEach((rope, side) => {
        act(rope, side === 0 ? loose[0] : loose[1]);
      });
    });
  }

  function swings(unit: number): boolean {
    const fastest = (rope: Rope) =>
      rope.x.reduce(
        (most, x, i) =>
          Math.max(most, Math.abs(x - (rope.px[i] ?? x)), Math.abs((rope.y[i] ?? 0) - (rope.py[i] ?? 0))),
        0,
      );
    return strands.some(({ whole }) => whole !== null && fastest(whole) > 0.5 * unit);
  }

  return {
    draw(next) {
      picture = next;
    },
    live(ms, ends, still) {
      if (!picture) return false;
      const moved = !last || Math.hypot(last.from.x - ends.from.x, last.to.x - ends.to.x) > 200 * ends.unit;
      last = ends;
      retie(ends);
      if (still || moved) each(ends, settleRope);
      else {
        owed = Math.min(owed + ms, 6 * STEP_MS);
        for (; owed >= STEP_MS; owed -= STEP_MS) each(ends, stepRope);
        phase += ms / 1000;
      }
      paint(pen, strands, picture, ends, still ? 0 : phase);
      return !still && (swings(ends.unit) || picture.tremble >= 70);
    },
    destroy() {
      pen.destroy();
    },
  };
}

function paint(
  pen: Phaser.GameObjects.Graphics,
  strands: readonly Strand[],
  picture: ThreadPicture,
  ends: Ends,
  phase: number,
): void {
  const { unit } = ends;
  pen.clear();
  for (const { ends: loose, place } of strands) {
    for (const rope of loose ?? []) stroke(pen, pointsOf(rope), place, unit, 0.82);
  }
  const whole = strands.filter((strand) => strand.whole !== null);
  const spread = (1.4 + 0.95 * whole.length + picture.fray * 0.06) * unit;
  const paths = whole.map((strand) => spin(strand, picture, { unit, spread, phase }));
  for (const front of [false, true]) {
    whole.forEach((strand, i) => {
      for (const piece of paths[i] ?? []) {
        if (piece.front === front) stroke(pen, piece.points, strand.place, unit, 1);
      }
    });
  }
  const middle = whole[0]?.whole;
  if (middle) for (const { at, family } of picture.stitches) stitch(pen, middle, at / 100, family, unit);
  knot(pen, ends.from, unit);
  knot(pen, ends.to, unit);
}

interface Piece {
  readonly front: boolean;
  readonly points: Point[];
}

/** A strand winds about its rope: half of each turn lies in front, half behind. */
function spin(
  { whole, place }: Strand,
  { tremble }: ThreadPicture,
  { unit, spread, phase }: { unit: number; spread: number; phase: number },
): Piece[] {
  if (!whole) return [];
  const long = Math.hypot(
    (whole.x.at(-1) ?? 0) - (whole.x[0] ?? 0),
    (whole.y.at(-1) ?? 0) - (whole.y[0] ?? 0),
  );
  const turns = Math.max(1, long / (TWIST_PX * unit));
  const samples = Math.min(SAMPLES.most, Math.max(SAMPLES.least, Math.round(long / (6 * unit))));
  const pieces: Piece[] = [];
  for (let i = 0; i <= samples; i += 1) {
    const t = i / samples;
    const angle = 2 * Math.PI * (t * turns + place / STRANDS);
    const shut = Math.min(1, 8 * t, 8 * (1 - t));
    const shake =
      (tremble / 100) * 2.6 * unit * shut * Math.sin(46 * t - 17 * phase) * Math.sin(2.1 * phase + 5 * t);
    const point = beside(whole, t, spread * shut * Math.sin(angle) + shake);
    const front = Math.cos(angle) >= 0;
    const piece = pieces.at(-1);
    piece?.points.push(point);
    // Pieces overlap by a point, or there would be cracks between them.
    if (!piece || piece.front !== front)
      pieces.push({ front, points: [...(piece?.points.slice(-2, -1) ?? []), point] });
  }
  return pieces;
}

function stroke(
  pen: Phaser.GameObjects.Graphics,
  points: readonly Point[],
  place: number,
  unit: number,
  thin: number,
): void {
  if (points.length < 2) return;
  pen.lineStyle(8 * unit * thin, INK);
  trace(pen, points).strokePath();
  pen.lineStyle(4.2 * unit * thin, REDS[place] ?? INK);
  trace(pen, points).strokePath();
}

/** Two short bars across the thread, in the colour of what mended it. */
function stitch(pen: Phaser.GameObjects.Graphics, rope: Rope, t: number, family: Family, unit: number): void {
  const size = 10 * unit;
  const centre = beside(rope, t, 0);
  const ahead = beside(rope, Math.min(1, t + 0.02), 0);
  const turn = Math.atan2(ahead.y - centre.y, ahead.x - centre.x);
  for (const [wide, colour] of [
    [7.5, INK],
    [4.2, STITCH_COLOURS[family]],
  ] as const) {
    pen.lineStyle(wide * unit, colour);
    const reach = size + (wide > 5 ? 1.6 * unit : 0);
    for (const lean of [0.9, -0.9]) {
      const x = Math.cos(turn + lean) * reach;
      const y = Math.sin(turn + lean) * reach;
      pen.lineBetween(centre.x - x, centre.y - y, centre.x + x, centre.y + y);
    }
  }
}

function knot(pen: Phaser.GameObjects.Graphics, { x, y }: Point, unit: number): void {
  pen.fillStyle(INK).fillCircle(x, y, 8.5 * unit);
  pen.fillStyle(REDS[0] ?? INK).fillCircle(x, y, 6 * unit);
}

function pointsOf(rope: Rope): Point[] {
  return Array.from(rope.x, (x, i) => ({ x, y: rope.y[i] ?? 0 }));
}

/** The place at `t` (0–1) along a rope, `off` px to its side; curved through the points (Catmull–Rom). */
function beside({ x, y }: Rope, t: number, off: number): Point {
  const last = x.length - 1;
  const at = Math.min(last - 1e-9, Math.max(0, t * last));
  const i = Math.floor(at);
  const f = at - i;
  const [px, dx] = curve(x, i, f);
  const [py, dy] = curve(y, i, f);
  const long = Math.hypot(dx, dy) || 1;
  return { x: px - (dy / long) * off, y: py + (dx / long) * off };
}

function curve(values: Float64Array, i: number, f: number): [number, number] {
  const last = values.length - 1;
  const get = (k: number) => values[Math.min(last, Math.max(0, k))] ?? 0;
  const [a, b, c, d] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
  const m1 = (c - a) / 2;
  const m2 = (d - b) / 2;
  const value =
    (2 * f ** 3 - 3 * f ** 2 + 1) * b +
    (f ** 3 - 2 * f ** 2 + f) * m1 +
    (-2 * f ** 3 + 3 * f ** 2) * c +
    (f ** 3 - f ** 2) * m2;
  const slope =
    (6 * f ** 2 - 6 * f) * b +
    (3 * f ** 2 - 4 * f + 1) * m1 +
    (-6 * f ** 2 + 6 * f) * c +
    (3 * f ** 2 - 2 * f) * m2;
  return [value, slope];
}
