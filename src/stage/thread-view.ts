/** Draws the thread: red yarn in ink, torn ends, knots where it is tied, and the stitches of what was mended. */
import type Phaser from 'phaser';
import type { Point, Rope } from './rope.ts';
import { type Ends, openStrands, type Strand } from './strands.ts';
import { type Family, STITCH_COLOURS, type ThreadPicture } from './thread.ts';
import { trace } from './trace.ts';
import { beside, spin } from './yarn.ts';

export interface ThreadView {
  /** Shows this thread from now on. */
  draw(thread: ThreadPicture): void;
  /** Lets time pass with the ends held at two points. True while it swings. */
  live(ms: number, ends: Ends, still: boolean): boolean;
  destroy(): void;
}

const INK = 0x231f1c;
const REDS = [0xd24b3e, 0xb93a30, 0xe0664f, 0xc8432f, 0xd95a48, 0xae352c, 0xcf4f40];
const LEAP = 200; // px of the design: ends that move so far at once do not swing there

type Pen = Phaser.GameObjects.Graphics;

export function openThread(scene: Phaser.Scene, depth: number): ThreadView {
  const pen = scene.add.graphics().setDepth(depth);
  const strands = openStrands();
  let thread: ThreadPicture | null = null;
  let phase = 0;
  let last: Ends | null = null;
  return {
    draw(next) {
      thread = next;
    },
    live(ms, ends, still) {
      if (!thread) return false;
      const leapt = !last || Math.hypot(last.from.x - ends.from.x, last.to.x - ends.to.x) > LEAP * ends.unit;
      last = ends;
      phase = still ? 0 : phase + ms / 1000;
      strands.live(thread, ends, still || leapt ? 'settle' : ms);
      pen.clear();
      paintLoose(pen, strands.all(), ends.unit);
      paintWhole(pen, strands.all(), thread, ends.unit, phase);
      for (const end of [ends.from, ends.to]) paintKnot(pen, end, ends.unit);
      return !still && strands.swing(ends);
    },
    destroy() {
      pen.destroy();
    },
  };
}

function paintLoose(pen: Pen, strands: readonly Strand[], unit: number): void {
  for (const { loose, place } of strands) {
    for (const { x, y } of loose ?? []) {
      const points = Array.from(x, (value, i) => ({ x: value, y: y[i] ?? 0 }));
      paintYarn(pen, points, place, 0.82 * unit);
    }
  }
}

/** First what lies behind, then what lies in front, then the stitches along the middle. */
function paintWhole(
  pen: Pen,
  strands: readonly Strand[],
  thread: ThreadPicture,
  unit: number,
  phase: number,
): void {
  const whole = strands.flatMap(({ whole: rope, place }) => (rope ? [{ rope, place }] : []));
  const spread = (1.4 + 0.95 * whole.length + 0.06 * thread.fray) * unit;
  const shake = (thread.tremble / 100) * 2.6 * unit;
  const yarns = whole.map(({ rope, place }) => ({
    place,
    pieces: spin(rope, { place, unit, spread, shake, phase }),
  }));
  for (const front of [false, true]) {
    for (const { place, pieces } of yarns) {
      for (const piece of pieces) if (piece.front === front) paintYarn(pen, piece.points, place, unit);
    }
  }
  const middle = whole[0]?.rope;
  if (middle) for (const { at, family } of thread.stitches) paintStitch(pen, middle, at / 100, family, unit);
}

function paintYarn(pen: Pen, points: readonly Point[], place: number, unit: number): void {
  if (points.length < 2) return;
  trace(pen.lineStyle(8 * unit, INK), points).strokePath();
  trace(pen.lineStyle(4.2 * unit, REDS[place] ?? INK), points).strokePath();
}

/** Two short bars across the thread, in the colour of what mended it. */
function paintStitch(pen: Pen, rope: Rope, t: number, family: Family, unit: number): void {
  const centre = beside(rope, t, 0);
  const ahead = beside(rope, Math.min(1, t + 0.02), 0);
  const along = Math.atan2(ahead.y - centre.y, ahead.x - centre.x);
  const bars = [
    { width: 7.5, reach: 11.6, colour: INK },
    { width: 4.2, reach: 10, colour: STITCH_COLOURS[family] },
  ];
  for (const { width, reach, colour } of bars) {
    pen.lineStyle(width * unit, colour);
    for (const lean of [0.9, -0.9]) {
      const x = Math.cos(along + lean) * reach * unit;
      const y = Math.sin(along + lean) * reach * unit;
      pen.lineBetween(centre.x - x, centre.y - y, centre.x + x, centre.y + y);
    }
  }
}

function paintKnot(pen: Pen, { x, y }: Point, unit: number): void {
  pen.fillStyle(INK).fillCircle(x, y, 8.5 * unit);
  pen.fillStyle(REDS[0] ?? INK).fillCircle(x, y, 6 * unit);
}
