/** Draws the thread: red yarn in ink, torn ends, knots, and the stitches of what was mended. */
import type Phaser from 'phaser';
import { sewnLines } from '../../thread/acts.ts';
import { KNOT_LOOPS, KNOT_STUBS, OPEN_KNOT } from '../../thread/knots.ts';
import type { OpenKnot } from '../../thread/open-knots.ts';
import type { Point, Rope } from '../../thread/rope.ts';
import { markSize, spotOn, type ThreadPoint } from '../../thread/spot.ts';
import { STITCH_COLOURS, STITCH_LINES, type StitchMark } from '../../thread/stitches.ts';
import type { Ends, Strand } from '../../thread/strands.ts';
import type { Stitch, ThreadPicture } from '../../thread/thread.ts';
import { curl, fibre, spin } from '../../thread/yarn.ts';
import { trace } from './trace.ts';

export interface Painted {
  readonly strands: readonly Strand[];
  readonly thread: ThreadPicture;
  readonly ends: Ends;
  readonly phase: number; // s; 0 = frozen
  readonly drawn: number; // 0–1 of the last stitch
  readonly open: readonly OpenKnot[]; // as far as they have grown
}

type Pen = Phaser.GameObjects.Graphics;

export const INK = 0x231f1c;
const RED = 0xd24b3e;
const REDS = [RED, 0xb93a30, 0xe0664f, 0xc8432f, 0xd95a48, 0xae352c, 0xcf4f40];
const YARN = { ink: 8, red: 4.2 }; // px of the design
const STITCHED = { ink: 8.2, colour: 4.4 };
const THINNEST = 0.34; // of the yarn, in the middle of a last strand
const MOST_FIBRES = 26;
const GOLDEN = 0.618034; // spreads fibres so that no two stand together

/** Torn ends first, then what holds, what is still open in it, then what was done to it, and the knots by which it is tied to the two. */
export function paintThread(pen: Pen, painted: Painted): void {
  const { strands, thread, ends, drawn, open } = painted;
  const { unit } = ends;
  paintLoose(pen, strands, unit);
  paintWhole(pen, painted);
  const long = Math.hypot(ends.to.x - ends.from.x, ends.to.y - ends.from.y) / unit;
  const size = unit * markSize(thread.stitches.length + thread.knots.length, long);
  for (const knot of open) paintOpen(pen, spotOn(strands, knot.at), unit * knot.size);
  for (const { at } of thread.knots) paintTear(pen, spotOn(strands, at), size);
  thread.stitches.forEach((stitch, i) => {
    paintStitch(pen, spotOn(strands, stitch.at), stitch, i === thread.stitches.length - 1 ? drawn : 1, size);
  });
  for (const end of [ends.from, ends.to]) paintEnd(pen, end, unit);
}

function paintLoose(pen: Pen, strands: readonly Strand[], unit: number): void {
  for (const { loose, place } of strands) {
    loose?.forEach((rope, side) => {
      const points = curl(rope, (7 + (place % 3) * 1.5) * unit, side === 0 ? -1 : 1);
      paintYarn(pen, points, place, 0.8 * unit);
    });
  }
}

/** First what lies behind, then what lies in front; the last strand alone is worn to a fibre in its middle. */
function paintWhole(pen: Pen, { strands, thread, ends: { unit }, phase }: Painted): void {
  const whole = strands.flatMap(({ whole: rope, place }) => (rope ? [{ rope, place }] : []));
  const spread = (1.4 + 0.95 * whole.length + 0.06 * thread.fray) * unit;
  const shake = (thread.tremble / 100) * 2.6 * unit;
  const [first, ...others] = whole;
  if (!first) return;
  paintFibres(pen, first.rope, others.length === 0 ? unit : spread, thread, unit);
  if (others.length === 0) {
    const pieces = spin(first.rope, { place: 0, unit, spread: 0, shake, phase });
    const points = pieces.flatMap((piece) => piece.points);
    paintThinning(pen, points, first.place, unit);
    return;
  }
  const yarns = whole.map(({ rope, place }) => ({
    place,
    pieces: spin(rope, { place, unit, spread, shake, phase }),
  }));
  for (const front of [false, true]) {
    for (const { place, pieces } of yarns) {
      for (const piece of pieces) if (piece.front === front) paintYarn(pen, piece.points, place, unit);
    }
  }
}

/** Fibres stand out of worn yarn, most of them about its middle. */
function paintFibres(
  pen: Pen,
  rope: Rope,
  spread: number,
  { fray, strands }: ThreadPicture,
  unit: number,
): void {
  const count = Math.round((Math.max(fray, strands === 1 ? 50 : 0) / 100) * MOST_FIBRES);
  for (let i = 0; i < count; i += 1) {
    const t = 0.1 + 0.8 * ((i * GOLDEN) % 1);
    const side = i % 2 === 0 ? 1 : -1;
    const reach = (7 + 9 * ((i * GOLDEN * 3) % 1)) * unit;
    trace(pen.lineStyle(2.3 * unit, INK), fibre(rope, t, side * 0.5 * spread, reach)).strokePath();
  }
}

function paintYarn(pen: Pen, points: readonly Point[], place: number, unit: number): void {
  if (points.length < 2) return;
  trace(pen.lineStyle(YARN.ink * unit, INK), points).strokePath();
  trace(pen.lineStyle(YARN.red * unit, REDS[place] ?? RED), points).strokePath();
}

/** Ink all along before the red, or each joint would be seen. */
function paintThinning(pen: Pen, points: readonly Point[], place: number, unit: number): void {
  const last = points.length - 1;
  for (const [width, colour] of [
    [YARN.ink, INK],
    [YARN.red, REDS[place] ?? RED],
  ] as const) {
    for (let i = 0; i < last; i += 1) {
      const off = (i / last - 0.5) / 0.26;
      const thin = 1 - (1 - THINNEST) * Math.exp(-off * off);
      const [a, b] = [points[i], points[i + 1]];
      if (!a || !b) continue;
      const x = b.x + (b.x - a.x) * 0.4;
      const y = b.y + (b.y - a.y) * 0.4;
      pen.lineStyle(width * thin * unit, colour).lineBetween(a.x, a.y, x, y);
    }
  }
}

/** A stitch lies across the thread, in the shape and the colour of what mended it. */
function paintStitch(pen: Pen, spot: ThreadPoint, { family }: Stitch, drawn: number, unit: number): void {
  const lines = sewnLines(STITCH_LINES[family], drawn).map((line) => placed(line, spot, unit));
  for (const line of lines) trace(pen.lineStyle(STITCHED.ink * unit, INK), line).strokePath();
  for (const line of lines)
    trace(pen.lineStyle(STITCHED.colour * unit, STITCH_COLOURS[family]), line).strokePath();
}

/** What is owed hangs from it as a knot that is not drawn tight. */
function paintOpen(pen: Pen, { x, y }: ThreadPoint, unit: number): void {
  const lines = OPEN_KNOT.map((line) => placed(line, { x, y, along: 0 }, unit)); // it hangs, whichever way the thread runs
  for (const line of lines) paintLine(pen, line, 0.75 * unit, RED);
}

/** Where it snapped it was knotted together. */
function paintTear(pen: Pen, spot: ThreadPoint, unit: number): void {
  for (const stub of KNOT_STUBS) paintLine(pen, placed(stub, spot, unit), 0.62 * unit, RED);
  for (const loop of KNOT_LOOPS) {
    const points = placed(loop, spot, unit);
    trace(pen.fillStyle(REDS[1] ?? RED), points).fillPath();
    paintLine(pen, points, 0.9 * unit, RED);
  }
}

function paintLine(pen: Pen, points: readonly Point[], unit: number, colour: number): void {
  trace(pen.lineStyle(YARN.ink * unit, INK), points).strokePath();
  trace(pen.lineStyle(YARN.red * unit, colour), points).strokePath();
}

/** Where it is tied to one of the two. */
function paintEnd(pen: Pen, { x, y }: Point, unit: number): void {
  pen.fillStyle(INK).fillCircle(x, y, 8.5 * unit);
  pen.fillStyle(RED).fillCircle(x, y, 6 * unit);
}

/** From px of the design about a spot, the thread running to the right, to px of the stage. */
function placed(line: readonly StitchMark[], { x, y, along }: ThreadPoint, unit: number): Point[] {
  const [cos, sin] = [Math.cos(along) * unit, Math.sin(along) * unit];
  return line.map((mark) => ({ x: x + mark.x * cos - mark.y * sin, y: y + mark.x * sin + mark.y * cos }));
}
