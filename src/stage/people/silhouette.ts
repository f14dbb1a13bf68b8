/** A plain figure for people without drawings, so that every story has somebody on its stage. */
import type Phaser from 'phaser';
import type { Rig } from '../layout.ts';
import type { Drawn } from './cast.ts';

/** The measures of the drawn people, so that both kinds can stand beside each other. */
const RIG: Rig = {
  width: 735,
  height: 969,
  top: 92,
  neck: { x: 332, y: 387 },
  chest: { x: 345, y: 553 },
  ties: {},
  ground: 878,
  poses: { 'turned-away': { tilt: 0, dx: 0, head: 4 }, 'leaning-in': { tilt: 5, dx: 26, head: 2 } },
};

const INK = '#231f1c';
const SKIN = '#fffaf1';
const HAIR = '#8c7c69';

/** Draws the figure once per colour; `key` becomes the name of its texture. */
export function drawSilhouette(scene: Phaser.Scene, key: string, cloth: string): Drawn {
  const texture = scene.textures.createCanvas(key, RIG.width * 2, RIG.height);
  const context = texture?.getContext();
  if (texture && context) {
    context.lineWidth = 9;
    context.lineJoin = 'round';
    context.lineCap = 'round';
    context.strokeStyle = INK;
    drawBody(context, cloth);
    context.translate(RIG.width, 0);
    drawHead(context);
    texture.add('body/open', 0, 0, 0, RIG.width, RIG.height);
    texture.add('head', 0, RIG.width, 0, RIG.width, RIG.height);
    texture.refresh();
  }
  return { key, atlas: { parts: new Set(['body/open', 'head']), thing: null, frames: {}, rig: RIG } };
}

function drawBody(pen: CanvasRenderingContext2D, cloth: string): void {
  paint(pen, SKIN, 'M 286 300 L 282 430 L 392 430 L 384 300 Z');
  paint(
    pen,
    cloth,
    'M 58 1000 C 62 700 92 470 210 418 C 240 404 262 398 276 392 C 300 428 370 428 392 392 ' +
      'C 410 398 428 404 448 416 C 540 470 560 700 566 1000 Z',
  );
  paint(pen, null, 'M 158 1000 C 160 860 164 760 178 640');
  paint(pen, null, 'M 478 1000 C 476 860 470 760 458 650');
}

/** A face of two eyes and a nose; the mood is only shown by posture and words. */
function drawHead(pen: CanvasRenderingContext2D): void {
  paint(
    pen,
    SKIN,
    'M 214 210 C 214 130 262 96 330 96 C 404 96 442 140 442 214 C 444 316 424 384 348 384 C 268 384 214 318 214 210 Z',
  );
  paint(
    pen,
    HAIR,
    'M 442 190 C 400 176 360 160 330 160 C 300 200 262 220 240 262 C 204 258 196 190 212 150 C 232 96 290 80 340 82 C 404 86 446 128 442 190 Z',
  );
  for (const x of [340, 408]) paint(pen, INK, `M ${x} 236 c 7 0 7 24 0 24 c -7 0 -7 -24 0 -24 Z`);
  paint(pen, null, 'M 384 262 C 404 284 384 296 370 288');
}

/** Fills and outlines a path as the ink of the drawn cast does; without a colour only the line. */
function paint(pen: CanvasRenderingContext2D, colour: string | null, path: string): void {
  const shape = new Path2D(path);
  if (colour) {
    pen.fillStyle = colour;
    pen.fill(shape);
  }
  pen.stroke(shape);
}
