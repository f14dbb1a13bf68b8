/** Draws a path through points with a pen that is already dipped. */
import type Phaser from 'phaser';
import type { Point } from '../../thread/rope.ts';

export function trace(
  pen: Phaser.GameObjects.Graphics,
  points: readonly Point[],
): Phaser.GameObjects.Graphics {
  pen.beginPath();
  points.forEach(({ x, y }, i) => {
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  return pen;
}
