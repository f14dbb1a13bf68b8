/** A plain figure of paper and ink, for people nobody has drawn: a story by any writer has somebody on its stage. */
import type Phaser from 'phaser';
import type { Drawn } from './cast.ts';
import type { Rig } from './layout.ts';

const RIG: Rig = {
  width: 900,
  height: 1150,
  top: 60,
  neck: { x: 470, y: 500 },
  chest: { x: 500, y: 720 },
  ground: 1130,
  poses: {},
};

const INK = '#231f1c';

/** Draws the figure once per colour; `key` becomes the name of its texture. */
export function drawSilhouette(scene: Phaser.Scene, key: string, cloth: string): Drawn {
  const texture = scene.textures.createCanvas(key, RIG.width * 2, RIG.height);
  const context = texture?.getContext();
  if (texture && context) {
    context.lineWidth = 13;
    context.lineJoin = 'round';
    context.strokeStyle = INK;
    drawBody(context, cloth);
    context.translate(RIG.width, 0);
    drawHead(context);
    texture.add('body/open', 0, 0, 0, RIG.width, RIG.height);
    texture.add('head', 0, RIG.width, 0, RIG.width, RIG.height);
    texture.refresh();
  }
  return { key, atlas: { parts: new Set(['body/open', 'head']), frames: {}, rig: RIG } };
}

function drawBody(context: CanvasRenderingContext2D, cloth: string): void {
  context.fillStyle = cloth;
  context.beginPath();
  context.moveTo(120, 1200);
  context.bezierCurveTo(130, 860, 190, 680, 380, 600);
  context.lineTo(385, 470);
  context.lineTo(555, 470);
  context.lineTo(560, 600);
  context.bezierCurveTo(740, 680, 790, 860, 800, 1200);
  context.closePath();
  context.fill();
  context.stroke();
}

function drawHead(context: CanvasRenderingContext2D): void {
  context.fillStyle = '#f3e6cf';
  context.beginPath();
  context.ellipse(480, 290, 185, 225, 0.06, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}
