/** A practice room on an afternoon: the piano with its metronome, a cello by the tall window, the timetable of who has when. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { downwards, edges, glow, veil } from '../pen/light.ts';
import { box, line, oval, poly, ridge, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { each, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { boards, note, radiator, skirting, window } from '../things/kit-indoors.ts';
import { cello, lyingCase, musicStand } from '../things/kit-music.ts';
import { crown, house } from '../things/kit-outdoors.ts';

const INK = { colour: '#4d3c34' };
const FLOOR = 690;
const CELLO = { belly: '#c47a45', shine: '#e8b27c', neck: '#5a3f35', ink: INK };

/** A lime tree that has heard every scale, and the roofs behind it. */
function outside(): Svg {
  return [
    flat(box(600, 40, 400, 520), downwards([0, '#a9d3e4'], [0.6, '#dcecdf'], [1, '#fbeecb'])),
    glow(930, 120, 260, 220, '#fff3c4', 0.85),
    flat(ridge(560, [600, 392], [700, 366], [820, 384], [1000, 356]), '#c4d8bd'),
    house(800, 510, 120, 90, { wall: '#e3c0a8', roof: '#b98474', pane: '#fbf1d4', rows: 2, columns: 3 }),
    wire(soft([716, 560], [722, 420], [700, 300]), '#9a7a5e', 16),
    wire(soft([718, 420], [760, 340], [776, 280]), '#9a7a5e', 9),
    crown(690, 210, 250, 210, '#9cc38c') +
      crown(770, 270, 170, 130, '#b4d19b') +
      crown(640, 270, 120, 100, '#b4d19b'),
    crown(690, 180, 120, 84, '#c5dba8'),
  ].join('');
}

function curtain(x: number, side: 1 | -1): Svg {
  const w = 84 * side;
  const cloth = `M${x} 44 L${x + w} 44 Q${x + w * 0.86} 260 ${x + w * 0.42} 350 Q${x + w * 0.3} 372 ${x + w * 0.36} 396 Q${x + w * 0.62} 500 ${x + w * 0.58} 604 L${x - w * 0.1} 604 Z`;
  return [
    inked(cloth, '#e6b79a', INK),
    wire(soft([x + w * 0.3, 50], [x + w * 0.28, 240], [x + w * 0.16, 350]), '#cf977b', 4, 0.7),
    inked(round(Math.min(x - w * 0.06, x + w * 0.44), 356, 42, 18, 8), C.coral, { ...INK, weight: 2 }),
  ].join('');
}

/** Eighty-eight keys, of which one sticks: an old upright with brass candle arms. */
function piano(): Svg {
  const keys = each(16, (i) => wire(line([122 + i * 32, 536], [122 + i * 32, 546]), '#8b7a6c', 1.6, 0.7));
  const blacks = each(31, (i) =>
    [2, 6].includes(i % 7) ? '' : flat(box(110 + i * 16, 523, 9, 13), '#4a3a36'),
  );
  return [
    flat(oval(352, FLOOR + 12, 330, 16), '#4a3028', 0.2),
    inked(box(84, 330, 536, FLOOR - 326), '#a4683f', INK),
    inked(box(70, 312, 564, 24), '#b87a4d', INK),
    wire(line([84, 320], [600, 320]), '#dba878', 3, 0.7),
    inked(box(112, 356, 214, 128), '#b2744a', { ...INK, weight: 2 }) +
      inked(box(378, 356, 214, 128), '#b2744a', { ...INK, weight: 2 }),
    inked(box(98, 576, 508, FLOOR - 580), '#97603a', { ...INK, weight: 2 }),
    inked(box(62, 544, 580, 32), '#b87a4d', INK),
    inked(box(106, 522, 500, 24), '#fbf2e0', { ...INK, weight: 2 }) + keys + blacks,
    inked(box(62, 510, 46, 40), '#a4683f', INK) + inked(box(596, 510, 46, 40), '#a4683f', INK),
    inked(box(76, 576, 24, FLOOR - 566), '#a4683f', INK) +
      inked(box(604, 576, 24, FLOOR - 566), '#a4683f', INK),
    inked(poly([270, 486], [434, 486], [428, 400], [276, 400]), '#c98c5c', { ...INK, weight: 2 }),
    moved(
      inked(box(-62, -74, 60, 78), C.white, { ...INK, weight: 1.8 }) +
        inked(box(0, -76, 60, 78), C.butter, { ...INK, weight: 1.8 }) +
        each(
          4,
          (i) =>
            wire(line([-54, -58 + i * 16], [-10, -58 + i * 16]), '#9a8878', 2, 0.6) +
            wire(line([8, -58 + i * 16], [52, -58 + i * 16]), '#9a8878', 2, 0.7),
        ),
      'translate(352 482)',
    ),
    each(2, (i) =>
      stroke(soft([336 + i * 32, 672], [334 + i * 34, 690], [326 + i * 52, 700]), {
        colour: '#c99a4a',
        weight: 7,
      }),
    ),
  ].join('');
}

/** The metronome, a plaster head that nobody can name, and three books of studies. */
function onPiano(): Svg {
  const metronome = [
    inked(poly([0, 0], [62, 0], [46, -112], [16, -112]), '#8f5a3a', INK),
    inked(poly([11, -24], [51, -24], [42, -98], [20, -98]), '#f3e3c2', { ...INK, weight: 2 }),
    each(5, (i) => wire(line([27, -86 + i * 12], [35, -86 + i * 12]), '#8f7a66', 2, 0.8)),
    stroke(line([31, -26], [56, -128]), { ...INK, weight: 3.4 }),
    inked(box(38, -96, 20, 14), C.mustard, { ...INK, weight: 2 }),
  ].join('');
  const head = [
    inked(
      'M-40 0 Q-36 -26 -14 -32 L-16 -58 Q-36 -66 -38 -96 Q-36 -132 0 -132 Q36 -132 36 -98 Q36 -66 14 -56 L16 -32 Q38 -26 42 0 Z',
      '#ece2d0',
      INK,
    ),
    flat('M-42 -92 Q-50 -142 0 -142 Q50 -142 42 -90 Q34 -118 8 -118 Q-28 -120 -42 -92 Z', '#dfd3be'),
    stroke(soft([-42, -90], [-42, -130], [0, -142], [42, -128], [42, -90]), { ...INK, weight: 2 }),
    stroke(soft([-40, -92], [-26, -116], [6, -118], [40, -92]), { ...INK, weight: 2 }),
    stroke(line([-18, -92], [-8, -92]), { ...INK, weight: 2 }) +
      stroke(line([10, -92], [20, -92]), { ...INK, weight: 2 }),
    stroke(line([2, -92], [6, -78], [0, -76]), { ...INK, weight: 2 }) +
      stroke(line([-8, -66], [8, -66]), { ...INK, weight: 2 }),
  ].join('');
  return [
    moved(metronome, 'translate(104 312)'),
    moved(head, 'translate(234 312)'),
    inked(box(436, 288, 104, 12), '#8fb3a4', { ...INK, weight: 2 }),
    inked(box(428, 300, 120, 12), C.coralPale, { ...INK, weight: 2 }),
    inked(box(446, 276, 84, 12), C.mustardPale, { ...INK, weight: 2 }),
  ].join('');
}

/** The corkboard: who has the room on which day, and what else has been pinned there for years. */
function corkboard(): Svg {
  const days = 5;
  const rows = 6;
  const taken = new Set([1, 3, 7, 9, 12, 14, 15, 20, 22, 26, 28]);
  const colours = [C.coralPale, '#b9d5c9', C.mustardPale];
  const cells = each(days * rows, (i) => {
    const [x, y] = [1100 + (i % days) * 30, 214 + Math.floor(i / days) * 20];
    return taken.has(i) ? flat(box(x + 2, y + 2, 26, 16), colours[i % colours.length] ?? C.butter) : '';
  });
  return [
    inked(box(1056, 130, 380, 260), '#c99e6c', INK) +
      inked(box(1070, 144, 352, 232), '#deb98a', { ...INK, weight: 2 }),
    inked(box(1088, 172, 174, 168), C.white, { ...INK, weight: 1.8 }),
    flat(box(1096, 180, 158, 22), '#8db1a3'),
    cells,
    each(days + 1, (i) => wire(line([1100 + i * 30, 208], [1100 + i * 30, 334]), '#b9a791', 1.6, 0.7)),
    stroke(oval(1205, 264, 22, 15), { colour: C.red, weight: 3 }),
    flat(oval(1175, 174, 6), C.red),
    note(1288, 160, 60, 72, C.butter, C.tealDeep, INK) + note(1356, 186, 56, 44, '#cfe3e6', C.red, INK),
    note(1292, 258, 96, 92, '#efdcc6', C.mustard, INK),
    flat(oval(1340, 306, 26, 30), '#d3a583') + flat(box(1314, 326, 52, 20), '#8db1a3'),
  ].join('');
}

/** The door with a small pane, felt on its edges; a hook with the key on a wooden note. */
function way(): Svg {
  return [
    inked(box(1478, 128, 160, FLOOR - 128), '#e9d2ab', INK),
    inked(box(1496, 148, 160, FLOOR - 148), '#93b3a5', INK),
    inked(box(1530, 190, 80, 150), '#dfeae2', { ...INK, weight: 2 }) +
      flat(poly([1536, 334], [1580, 196], [1604, 196], [1560, 334]), '#ffffff', 0.6),
    flat(oval(1516, 430, 8), C.mustard),
    inked(round(1446, 404, 22, 34, 4), C.cream, { ...INK, weight: 2 }),
    flat(oval(1457, 421, 4), '#b7a995'),
  ].join('');
}

/** The chair where somebody will sit down again in a minute. */
function chair(): Svg {
  const leg = (x: number, foot: number, y: number): Svg =>
    stroke(line([x, 596], [foot, y]), { ...INK, weight: 7 });
  return [
    flat(oval(1170, FLOOR + 34, 100, 12), '#4a3028', 0.2),
    leg(1110, 1104, FLOOR + 20) +
      leg(1226, 1232, FLOOR + 20) +
      leg(1124, 1122, FLOOR) +
      leg(1214, 1216, FLOOR),
    stroke(line([1114, 590], [1106, 440]), { ...INK, weight: 8 }) +
      stroke(line([1222, 590], [1230, 440]), { ...INK, weight: 8 }),
    inked(round(1096, 434, 144, 52, 18), C.wood, INK),
    inked(round(1094, 574, 148, 30, 12), C.teal, INK),
    stroke(soft([1118, 604], [1150, 574], [1206, 452], [1240, 426]), { colour: '#8a5a3a', weight: 5 }),
    wire(soft([1122, 608], [1154, 580], [1210, 458], [1242, 434]), '#f3e3c2', 3, 0.9),
  ].join('');
}

/** Before the people: the case of the cello, and the pages that would not stay on the stand. */
function near(): Svg {
  const page = (x: number, y: number, turn: number): Svg =>
    moved(
      inked(box(-50, -34, 100, 68), C.white, { ...INK, weight: 2.2 }) +
        each(4, (i) => wire(line([-40, -20 + i * 14], [40, -20 + i * 14]), '#8f7f72', 2, 0.6)),
      `translate(${x} ${y}) skewX(-22) rotate(${turn})`,
    );
  return (
    lyingCase(-60, 730, 700, '#4f6f73', '#8fb0ad', INK) +
    page(840, 866, 8) +
    page(1330, 838, -10) +
    page(1450, 868, 5)
  );
}

export function practiceRoom(): Room {
  const back = [
    flat(box(0, 0, WIDTH, FLOOR), downwards([0, '#f3e2c2'], [1, '#f8ecd3'])),
    flat(box(0, 470, WIDTH, FLOOR - 470), '#d8c9a4', 0.55),
    inked(box(-6, 462, WIDTH + 12, 14), '#e4d2a8', { ...INK, weight: 1.8 }),
    boards(FLOOR, downwards([0, '#d8ad7c'], [1, '#b58253']), C.woodDark),
    skirting(FLOOR, '#e4d2a8', INK),
    window(664, 50, 296, 530, {
      view: moved(outside(), 'translate(0 10)'),
      frame: C.white,
      ink: INK,
      rows: [0.3, 0.66],
    }),
    wire(line([560, 40], [1064, 40]), '#8a5a3a', 9),
    curtain(590, 1) + curtain(1034, -1),
    corkboard() + way(),
    radiator(1268, 548, 176, FLOOR, ['#efe6d4', '#f8f1e2'], INK),
    flat(oval(840, 778, 420, 66), '#c96f58', 0.75) + wire(oval(840, 778, 386, 54), '#f0cfa6', 5, 0.7),
    flat(poly([700, FLOOR], [930, FLOOR], [760, HEIGHT], [420, HEIGHT]), '#fff3c8', 0.4),
    piano() + onPiano(),
    moved(
      musicStand(0, 0, 128, 330, { iron: '#5d5550', paper: C.white, notes: '#6a5a50', sheets: 2, ink: INK }),
      'translate(776 436)',
    ),
    chair(),
    flat(oval(948, 756, 60, 10), '#4a3028', 0.2),
    moved(cello(0, 0, 430, CELLO), 'translate(960 314) rotate(5)'),
    flat(poly([690, 60], [960, 60], [700, HEIGHT], [140, HEIGHT]), '#fff6d6', 0.1),
    glow(800, 300, 520, 400, '#fff6d6', 0.3),
    veil('#f8e6be', 0.12),
    edges('#8a5a34', 0.24),
  ].join('');
  return { back, near: near() };
}
