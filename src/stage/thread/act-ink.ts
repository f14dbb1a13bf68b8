/** Draws the animations of the thread: the needle of a stitch, the burst of a snap. */
import type Phaser from 'phaser';
import type { Burst, Sewing } from '../../thread/acts.ts';
import type { Point } from '../../thread/rope.ts';
import { spotOn } from '../../thread/spot.ts';
import { STITCH_COLOURS } from '../../thread/stitches.ts';
import type { Ends, Strand } from '../../thread/strands.ts';
import type { ThreadPicture } from '../../thread/thread.ts';
import { INK } from './thread-ink.ts';
import { trace } from './trace.ts';

type Pen = Phaser.GameObjects.Graphics;

const STEEL = 0xf4f1ea;
const NEEDLE = { long: 50, wide: 3.4 }; // px of the design

/** The needle at its stitch, the thread in the stitch's colour behind it. */
export function paintNeedle(
  pen: Pen,
  strands: readonly Strand[],
  { stitches }: ThreadPicture,
  { unit }: Ends,
  { along, across, needle }: Sewing,
): void {
  const stitch = stitches.at(-1);
  if (!stitch || needle <= 0.05) return;
  const spot = spotOn(strands, stitch.at);
  const tip = { x: spot.x + along * unit, y: spot.y + across * unit };
  const way = -0.9; // it is held aslant, whatever the thread does
  const long = NEEDLE.long * unit * needle;
  const eye = { x: tip.x + Math.cos(way) * long, y: tip.y + Math.sin(way) * long };
  const tail = [spot, { x: (spot.x + eye.x) / 2 - 16 * unit, y: Math.min(spot.y, eye.y) - 8 * unit }, eye];
  const soft = arc(tail);
  trace(pen.lineStyle(5.4 * unit, INK), soft).strokePath();
  trace(pen.lineStyle(2.8 * unit, STITCH_COLOURS[stitch.family]), soft).strokePath();
  const side = { x: -Math.sin(way) * NEEDLE.wide * unit, y: Math.cos(way) * NEEDLE.wide * unit };
  const blade = [
    tip,
    { x: eye.x + side.x, y: eye.y + side.y },
    { x: eye.x - side.x, y: eye.y - side.y },
    tip,
  ];
  trace(pen.fillStyle(STEEL), blade).fillPath();
  trace(pen.lineStyle(2.6 * unit, INK), blade).strokePath();
}

/** Short lines of ink that fly from where it snapped. */
export function paintBurst(
  pen: Pen,
  strands: readonly Strand[],
  { knots }: ThreadPicture,
  { unit }: Ends,
  part: Burst,
): void {
  const knot = knots.at(-1);
  if (!knot) return;
  const { x, y } = spotOn(strands, knot.at);
  const [near, far] = [(16 + 30 * part) * unit, (16 + 26 * Math.sqrt(part) + 20 * part) * unit];
  pen.lineStyle(4 * unit * (1 - part), INK);
  for (let i = 0; i < 10; i += 1) {
    const way = (2 * Math.PI * (i + 0.5)) / 10;
    const long = i % 2 === 0 ? 1 : 0.8;
    pen.lineBetween(
      x + Math.cos(way) * near,
      y + Math.sin(way) * near,
      x + Math.cos(way) * far * long * 1.25,
      y + Math.sin(way) * far * long * 1.25,
    );
  }
}

/** A bend through three points. */
function arc([a, b, c]: readonly Point[]): Point[] {
  if (!a || !b || !c) return [];
  return Array.from({ length: 11 }, (_, i) => {
    const t = i / 10;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: p * a.x + q * b.x + r * c.x, y: p * a.y + q * b.y + r * c.y };
  });
}
