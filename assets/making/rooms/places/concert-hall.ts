/** A small-town hall between concerts, seen from the stage: red seats, and in the third row one for a sheet of paper. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { across, downwards, edges, glow, outwards, veil } from '../pen/light.ts';
import { box, line, oval, type Point, poly, round, soft } from '../pen/outline.ts';
import { each, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { musicStand } from '../things/kit-music.ts';

const INK = { colour: '#37232a' };
/** Upper edge of the stage, px. */
const STAGE = 662;
const BACK = { left: 268, right: 1332, top: 70, bottom: 330 };

/** Rows of seats from the first to the last: how high the backs reach (px from above), how wide a seat is, its colours. */
const ROWS = [
  { y: 590, w: 128, back: '#b34a41', fold: '#8f3a38' },
  { y: 532, w: 117, back: '#ad4740', fold: '#8a3837' },
  { y: 476, w: 107, back: '#a6453f', fold: '#853637' },
  { y: 426, w: 98, back: '#9c423e', fold: '#7d3436' },
  { y: 382, w: 90, back: '#913e3d', fold: '#743135' },
  { y: 344, w: 83, back: '#863b3c', fold: '#6c2f35' },
  { y: 312, w: 77, back: '#7b383b', fold: '#642c34' },
] as const;
const THIRD = 2;
const SEATS_ASIDE = 7;
/** The seat that is missing for the aisle, counted from the middle. */
const AISLE = -4;
/** The seat with the sheet of paper. */
const KEPT = 0;

type Row = (typeof ROWS)[number];

const seatAt = (row: Row, seat: number): number => 800 + (seat - 0.5) * row.w;

/** A tip-up seat as nobody sits on it: the back, and before it the folded seat. */
function seat(row: Row, at: number, near: boolean): Svg {
  const [x, y, w] = [seatAt(row, at), row.y, row.w];
  const back = round(x + w * 0.06, y, w * 0.88, w * 0.8, w * 0.24, 'top');
  const fold = round(x + w * 0.12, y + w * 0.54, w * 0.76, w * 0.4, w * 0.1, 'top');
  if (!near) return flat(back, row.back) + wire(back, '#37232a', 1.6, 0.4);
  return [
    inked(back, row.back, { ...INK, weight: 2.2 }),
    wire(
      soft([x + w * 0.16, y + w * 0.22], [x + w * 0.24, y + w * 0.09], [x + w * 0.5, y + w * 0.06]),
      '#d9776a',
      3.4,
      0.6,
    ),
    flat(fold, row.fold),
  ].join('');
}

/** The sheet of paper on one back, too far to read; only there while the story has left it there. */
function sheet(): Svg {
  const row = ROWS[THIRD];
  const middle = seatAt(row, KEPT) + row.w / 2;
  const drawn = [
    flat(box(-34, 6, 78, 52), '#37232a', 0.25),
    inked(box(-39, 2, 78, 50), '#fffaf0', { ...INK, weight: 2.2 }),
    wire(line([-26, 17], [26, 17]), '#37232a', 5, 0.75),
    wire(line([-18, 31], [18, 31]), '#37232a', 4, 0.6),
    flat(poly([-10, -5], [12, -7], [13, 6], [-9, 8]), '#e3cfa4', 0.9),
  ].join('');
  return moved(drawn, `translate(${middle} ${row.y + 3}) rotate(-3)`);
}

/** All rows from the last to the first, with the aisle between them. */
function seats(): Svg {
  const rows = ROWS.map((row, i) => {
    const places = Array.from({ length: 2 * SEATS_ASIDE + 1 }, (_, k) => k - SEATS_ASIDE).filter(
      (k) => k !== AISLE,
    );
    const [left, right] = [seatAt(row, -SEATS_ASIDE), seatAt(row, SEATS_ASIDE + 1)];
    const shade = flat(
      box(left, row.y + row.w * 0.56, right - left, row.w * 0.5),
      downwards([0, '#2a1820', 0], [1, '#2a1820', 0.55]),
    );
    return places.map((k) => seat(row, k, i < 3)).join('') + (i === 0 ? '' : shade);
  });
  return rows.reverse().join('');
}

/** A point on a side wall: `depth` 0 at the back, 1 at us; `height` 0 at the ceiling, 1 at the floor. */
function wall(side: 1 | -1, depth: number, height: number): Point {
  const x = 800 + side * (BACK.right - 800) * (1 + depth * 0.62);
  const scale = Math.abs(x - 800) / (BACK.right - 800);
  return [x, 250 + scale * (BACK.top - 250 + (BACK.bottom + 60 - BACK.top) * height)];
}

const strip = (side: 1 | -1, a: number, b: number, top: number, bottom: number): string =>
  poly(wall(side, a, top), wall(side, b, top), wall(side, b, bottom), wall(side, a, bottom));

/** A side wall: panelling, pilasters, lamps with two arms. */
function sideWall(side: 1 | -1): Svg {
  const paint = side === 1 ? across([0, '#8a6059'], [1, '#9c6f60']) : across([0, '#9c6f60'], [1, '#8a6059']);
  const pilaster = (depth: number): Svg =>
    inked(strip(side, depth, depth + 0.06, 0, 0.66), '#ad8068', { ...INK, weight: 1.6 });
  const lamp = (depth: number): Svg => {
    const [x, y] = wall(side, depth, 0.36);
    const r = 11 + depth * 9;
    return [
      glow(x, y - r, r * 9, r * 9, '#ffd894', 0.62),
      stroke(line([x, y + r * 2.4], [x, y]), { ...INK, weight: 4 }),
      inked(poly([x - r, y], [x + r, y], [x + r * 1.4, y - r * 2], [x - r * 1.4, y - r * 2]), '#ffedc0', {
        ...INK,
        weight: 2,
      }),
    ].join('');
  };
  return [
    flat(strip(side, 0, 1.1, 0, 1), paint),
    flat(strip(side, 0, 1.1, 0.66, 1), '#6d4540'),
    stroke(line(wall(side, 0, 0.66), wall(side, 1.1, 0.66)), { ...INK, weight: 2 }),
    pilaster(0.1) + pilaster(0.46) + pilaster(0.9),
    lamp(0.3) + lamp(0.7),
    stroke(line(wall(side, 0, 0), wall(side, 0, 1)), { ...INK, weight: 1.8 }),
  ].join('');
}

/** The way out under the balcony, the foyer's light behind it. */
function doors(): Svg {
  const leaf = (x: number, w: number): Svg =>
    inked(poly([x, 214], [x + w, 222], [x + w, 330], [x, 330]), '#8d5a44', { ...INK, weight: 2 });
  return [
    flat(box(716, 206, 168, 126), '#5b3a38'),
    flat(box(728, 214, 144, 118), downwards([0, '#ffe7ae'], [1, '#f6c987'])),
    flat(box(786, 236, 44, 34), '#d9a06e') + flat(box(792, 242, 32, 22), '#9fc0ae'),
    leaf(728, 30) + leaf(842, 30),
    stroke(box(716, 206, 168, 126), { ...INK, weight: 2.2 }),
    inked(box(772, 188, 56, 16), '#8fc0a2', { ...INK, weight: 1.8 }),
    glow(800, 196, 90, 40, '#b9e6c6', 0.4),
    glow(800, 280, 260, 120, '#ffdf9e', 0.55),
  ].join('');
}

/** The back of the hall: the balcony with its painted garlands, dark behind, and the doors below. */
function farWall(): Svg {
  const front = 'M256 118 L1344 118 L1344 176 Q800 206 256 176 Z';
  const garland = (i: number): Svg => {
    const x = 296 + i * 112;
    const y = 138 + 14 * (1 - Math.abs(i - 4.5) / 5);
    return (
      wire(soft([x, y], [x + 52, y + 24], [x + 104, y]), '#d9ab6e', 3.4, 0.85) +
      flat(oval(x, y, 5), '#e3bd82')
    );
  };
  return [
    flat(
      box(BACK.left, BACK.top, BACK.right - BACK.left, BACK.bottom - BACK.top + 60),
      downwards([0, '#5e4349'], [1, '#7b534d']),
    ),
    each(9, (i) => flat(round(310 + i * 114, 94, 84, 40, 16, 'top'), '#543a41')),
    flat(box(BACK.left, 176, BACK.right - BACK.left, 60), downwards([0, '#38242c', 0.65], [1, '#38242c', 0])),
    doors(),
    inked(front, downwards([0, '#a67860'], [1, '#8a5f52']), INK),
    wire(line([256, 128], [1344, 128]), '#d9ab6e', 3, 0.7),
    each(10, garland),
  ].join('');
}

/** Ceiling with its rose and the big lamp, half of its globes turned off. */
function ceiling(): Svg {
  const arm = (x: number, y: number, lit: boolean): Svg =>
    [
      wire(soft([800, 52], [800 + (x - 800) * 0.5, 66], [x, y]), '#caa06a', 4),
      lit ? glow(x, y + 12, 90, 80, '#ffe2a4', 0.55) : '',
      inked(oval(x, y + 12, 15, 16), lit ? '#fff2cc' : '#cdb5a3', { ...INK, weight: 2 }),
    ].join('');
  return [
    flat(
      poly([BACK.left, BACK.top], [BACK.right, BACK.top], [WIDTH + 60, -60], [-60, -60]),
      downwards([0, '#6d4f50'], [1, '#59414a']),
    ),
    each(5, (i) =>
      wire(line([BACK.left + 88 + i * 222, BACK.top], [-360 + i * 580, -60]), '#45313a', 3, 0.6),
    ),
    stroke(line([-60, -52], [BACK.left, BACK.top], [BACK.right, BACK.top], [WIDTH + 60, -52]), {
      ...INK,
      weight: 1.8,
    }),
    wire(line([800, -10], [800, 52]), '#caa06a', 5),
    arm(712, 62, true) + arm(888, 62, true) + arm(756, 78, false) + arm(844, 78, false),
    inked(oval(800, 50, 22, 12), '#caa06a', { ...INK, weight: 2 }),
  ].join('');
}

/** Stage boards in the last of the light, shells of footlights along the edge, and a bouquet nobody took along. */
function stage(): Svg {
  const shell = (i: number): Svg => {
    const x = 60 + i * 185;
    return (
      glow(x, STAGE - 8, 110, 60, '#ffe2a4', 0.42) +
      inked(`M${x - 24} ${STAGE + 8} Q${x} ${STAGE - 32} ${x + 24} ${STAGE + 8} Z`, '#c79b62', {
        ...INK,
        weight: 2,
      })
    );
  };
  const flower = (x: number, y: number, colour: string): Svg =>
    inked(oval(x, y, 13, 11), colour, { ...INK, weight: 1.8 }) +
    wire(soft([x - 5, y], [x, y - 5], [x + 5, y]), '#fff4df', 2, 0.7);
  return [
    flat(box(0, STAGE, WIDTH, HEIGHT - STAGE), downwards([0, '#d6a672'], [1, '#8f5f42'])),
    each(9, (i) => wire(line([80 + i * 180, STAGE], [800 + (i - 4) * 342, HEIGHT]), '#7a4d38', 2, 0.45)),
    flat(oval(800, 740, 620, 100), outwards([0, '#fff0c2', 0.5], [1, '#fff0c2', 0])),
    inked(box(-6, STAGE - 8, WIDTH + 12, 18), '#a87450', INK),
    each(9, shell),
    moved(
      inked(poly([-62, 6], [-6, -14], [-2, 22]), '#f3e3cd', { ...INK, weight: 2 }) +
        wire(line([-62, 6], [-92, 10]), '#6f8f6a', 5) +
        flat(oval(6, -20, 16, 9), '#7fa276') +
        flat(oval(18, 20, 16, 8), '#7fa276') +
        flower(12, -8, '#e9a08a') +
        flower(16, 12, '#f0c465') +
        flower(32, 2, '#f3ece0'),
      `translate(742 ${STAGE + 30})`,
    ),
  ].join('');
}

/** Where the players stood: two stands with their music still open. */
function stands(): Svg {
  const look = { iron: '#4c3f45', paper: '#fbf1da', notes: '#4a3a3c', ink: INK };
  return (
    flat(oval(598, 786, 70, 10), '#3a2026', 0.22) +
    flat(oval(1016, 786, 70, 10), '#3a2026', 0.22) +
    musicStand(598, 520, 124, 776, { ...look, sheets: 2 }) +
    musicStand(1016, 532, 124, 776, { ...look, sheets: 1 })
  );
}

/** Before the people: the music of those who played in the first desk. */
function near(): Svg {
  const look = { iron: '#3f343b', paper: '#efdfc2', notes: '#6a5654', ink: INK };
  return (
    moved(musicStand(0, 0, 240, 420, { ...look, sheets: 2 }), 'translate(110 716) rotate(-5)') +
    moved(musicStand(0, 0, 240, 420, { ...look, sheets: 2 }), 'translate(1496 724) rotate(5)')
  );
}

export function concertHall(): Room {
  const back = [
    flat(box(0, 0, WIDTH, STAGE), '#593c3f'),
    farWall(),
    sideWall(-1) + sideWall(1),
    ceiling(),
    flat(
      poly(
        [800 - 3.95 * 77, 320],
        [800 - 3.05 * 77, 320],
        [800 - 3.05 * 132, STAGE],
        [800 - 3.95 * 132, STAGE],
      ),
      '#b98a56',
    ),
    seats(),
    flat(
      box(0, 200, WIDTH, STAGE - 200),
      downwards([0, '#4a2c34', 0], [0.4, '#4a2c34', 0.26], [1, '#ffcf94', 0.12]),
    ),
    glow(800, 120, 560, 460, '#ffe6b0', 0.2),
    stage(),
    stands(),
    veil('#e8b98c', 0.08),
    edges('#2c1a26', 0.5),
  ].join('');
  return { back, near: near(), thing: sheet() };
}
