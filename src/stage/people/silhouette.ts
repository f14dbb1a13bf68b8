/** A plain figure for people without drawings: every story has two people on its stage, and their faces change. */
import type Phaser from 'phaser';
import type { Rig } from '../layout.ts';
import type { Drawn } from './cast.ts';
import { type FacePart, PLAIN_FACES } from './plain-faces.ts';
import type { Cut, PlainLook, Top } from './plain-look.ts';

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

/** Every part of a face lies in a cell of its own, below the figure; in the figure's measures it stands here. */
const FACE = { x: 300, y: 170, width: 150, height: 200 };
const GAP = 4; // between cells, so that smooth edges take nothing from the neighbour
const ROW = FACE.height + GAP;
const IN_A_ROW = Math.floor((RIG.width * 2) / (FACE.width + GAP));

const INK = '#231f1c';
const FILLS = { line: null, ink: INK, white: '#fffaf1', tear: '#9fc9e0' } as const;

/** Draws the figure; `key` becomes the name of its texture. */
export function drawSilhouette(scene: Phaser.Scene, key: string, look: PlainLook): Drawn {
  const faces = Object.entries(PLAIN_FACES);
  const rows = Math.ceil(faces.length / IN_A_ROW);
  const texture = scene.textures.createCanvas(key, RIG.width * 2, RIG.height + GAP + rows * ROW);
  const pen = texture?.getContext();
  const parts = new Set(['body/open', 'head']);
  if (texture && pen) {
    pen.lineWidth = 9;
    pen.lineJoin = 'round';
    pen.lineCap = 'round';
    pen.strokeStyle = INK;
    within(pen, { x: 0, y: 0, ...RIG }, { x: 0, y: 0 }, () => drawBody(pen, look));
    within(pen, { x: RIG.width, y: 0, ...RIG }, { x: 0, y: 0 }, () => drawHead(pen, look));
    texture.add('body/open', 0, 0, 0, RIG.width, RIG.height);
    texture.add('head', 0, RIG.width, 0, RIG.width, RIG.height);
    for (const [at, [name, part]] of faces.entries()) {
      const x = (at % IN_A_ROW) * (FACE.width + GAP);
      const y = RIG.height + GAP + Math.floor(at / IN_A_ROW) * ROW;
      within(pen, { ...FACE, x, y }, FACE, () => drawPart(pen, part));
      texture
        .add(name, 0, x, y, FACE.width, FACE.height)
        ?.setTrim(RIG.width, RIG.height, FACE.x, FACE.y, FACE.width, FACE.height);
      parts.add(name);
    }
    texture.refresh();
  }
  return { key, atlas: { parts, thing: null, frames: {}, rig: RIG } };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Draws in a cell of the texture, and nowhere else, what stands at `from` in the figure's measures. */
function within(
  pen: CanvasRenderingContext2D,
  cell: Place & { readonly width: number; readonly height: number },
  from: Place,
  draw: () => void,
): void {
  pen.save();
  pen.beginPath();
  pen.rect(cell.x, cell.y, cell.width, cell.height);
  pen.clip();
  pen.translate(cell.x - from.x, cell.y - from.y);
  draw();
  pen.restore();
}

const TORSO =
  'M 58 1000 C 62 700 92 470 210 418 C 240 404 262 398 276 392 C 300 428 370 428 392 392 ' +
  'C 410 398 428 404 448 416 C 540 470 560 700 566 1000 Z';

function drawBody(pen: CanvasRenderingContext2D, { skin, hair, cut, cloth, top }: PlainLook): void {
  for (const path of BEHIND[cut]) paint(pen, hair, path);
  paint(pen, skin, 'M 286 300 L 282 430 L 392 430 L 384 300 Z');
  paint(pen, cloth, TORSO);
  pen.save();
  pen.clip(new Path2D(TORSO));
  for (const path of TOP_LINES[top]) paint(pen, null, path);
  pen.restore();
  paint(pen, null, 'M 158 1000 C 160 860 164 760 178 640');
  paint(pen, null, 'M 478 1000 C 476 860 470 760 458 650');
}

const STRIPES = [470, 540, 610, 680, 750, 820].map((y) => `M 40 ${y} q 280 26 560 0`);
const DOTS = [470, 560, 650, 740, 830].flatMap((y, row) =>
  [200, 290, 380, 470].map((x) => `M ${x - (row % 2) * 44} ${y} l 8 12`),
);
const TOP_LINES: Readonly<Record<Top, readonly string[]>> = {
  plain: [],
  stripes: STRIPES,
  collar: ['M 276 392 L 262 450 L 330 424 L 396 450 L 392 392', 'M 332 430 L 332 1000'],
  dots: DOTS,
};

/** Hair that falls behind the shoulders. */
const BEHIND: Readonly<Record<Cut, readonly string[]>> = {
  short: [],
  bob: [],
  bun: [],
  curls: [],
  long: [
    'M 208 170 C 176 260 176 380 158 470 C 220 520 300 500 330 440 C 380 500 440 500 474 460 C 470 380 470 280 450 180 Z',
  ],
};

const CROWN =
  'M 442 190 C 400 176 360 160 330 160 C 300 200 262 220 240 262 C 204 258 196 190 212 150 C 232 96 290 80 340 82 C 404 86 446 128 442 190 Z';
/** Hair over the head. */
const OVER: Readonly<Record<Cut, readonly string[]>> = {
  short: [CROWN],
  bob: [
    'M 444 196 C 410 180 372 168 336 166 C 300 196 274 226 262 262 C 260 300 262 330 254 366 C 220 372 196 350 192 320 C 186 240 190 180 208 150 C 230 100 290 78 342 80 C 408 84 450 128 444 196 Z',
  ],
  bun: ['M 262 92 C 226 70 232 14 284 16 C 334 14 344 66 312 90 Z', CROWN],
  curls: [
    'M 446 196 C 420 200 396 178 372 180 C 352 164 330 176 314 176 C 300 196 272 206 262 232 C 250 244 244 262 240 276 C 206 284 188 260 196 236 C 172 222 176 184 198 174 C 190 142 216 112 246 112 C 262 78 304 68 330 82 C 360 62 404 74 416 102 C 450 110 470 156 446 196 Z',
  ],
  long: [
    'M 446 200 C 420 176 380 166 340 164 C 306 190 270 214 258 260 C 244 300 240 330 236 372 C 206 350 190 300 194 240 C 196 190 202 168 212 150 C 232 96 290 78 342 80 C 408 84 452 130 446 200 Z',
  ],
};

/** All of the head but the parts that a mood changes. */
function drawHead(pen: CanvasRenderingContext2D, { skin, hair, cut }: PlainLook): void {
  paint(
    pen,
    skin,
    'M 214 210 C 214 130 262 96 330 96 C 404 96 442 140 442 214 C 444 316 424 384 348 384 C 268 384 214 318 214 210 Z',
  );
  for (const path of OVER[cut]) paint(pen, hair, path);
  paint(pen, null, 'M 384 262 C 404 284 384 296 370 288');
}

function drawPart(pen: CanvasRenderingContext2D, part: FacePart): void {
  for (const [kind, path] of part) paint(pen, FILLS[kind], path);
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
