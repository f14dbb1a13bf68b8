/** Draws a path through points; colour and width of the pen have to be set before. */
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
