/** The living room of two people who moved in not long ago: shirts on a rack, boxes half unpacked, the city going blue. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { letter } from '../pen/lettering.ts';
import { cone, downwards, edges, glow, veil } from '../pen/light.ts';
import { box, line, oval, poly, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { each, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { clothesRack } from '../things/clothes-rack.ts';
import { boards, books, plant, skirting, window } from '../things/kit-indoors.ts';

const INK = { colour: '#443240' };
const THIN = { ...INK, weight: 2 };
const FLOOR = 688;

/** The city at the hour when the sky is still brighter than the windows, but not for long. */
function city(): Svg {
  const towers = [
    [520, 250, 76, '#8d7f9f'],
    [604, 310, 60, '#9a87a0'],
    [672, 214, 70, '#85799c'],
    [752, 284, 84, '#95839f'],
    [846, 236, 62, '#897b9c'],
    [918, 300, 78, '#94829d'],
    [1004, 260, 80, '#877a9b'],
  ] as const;
  const near = [
    [500, 352, 110, '#6d6488'],
    [622, 378, 96, '#756a8c'],
    [728, 346, 120, '#675f85'],
    [858, 384, 92, '#736889'],
    [958, 356, 130, '#6b6287'],
  ] as const;
  const lit = (x: number, y: number, i: number): Svg =>
    (i * 5 + x) % 3 === 0 ? flat(box(x, y, 11, 15), '#ffdf9a') : '';
  return [
    flat(
      box(480, 100, 640, 400),
      downwards([0, '#5f7fae'], [0.35, '#a99fc0'], [0.6, '#eeb59c'], [0.8, '#f6c994']),
    ),
    glow(700, 330, 300, 140, '#ffe0a8', 0.75),
    flat(oval(900, 120, 130, 12), '#c9a9bb', 0.6) +
      flat(oval(600, 160, 110, 9), '#d5b0b6', 0.6) +
      flat(oval(820, 168, 90, 7), '#e3b9b0', 0.6),
    towers.map(([x, y, w, wall]) => flat(box(x, y, w, 260), wall)).join(''),
    wire(line([707, 214], [707, 170]), '#85799c', 4) + flat(oval(707, 168, 4), '#ff9a7a'),
    near
      .map(
        ([x, y, w, wall]) =>
          flat(box(x, y, w, 200), wall) +
          flat(box(x - 4, y - 8, w + 8, 10), '#5c5479') +
          each(9, (i) => lit(x + 14 + (i % 3) * Math.round(w / 3.2), y + 18 + Math.floor(i / 3) * 30, i)),
      )
      .join(''),
  ].join('');
}

/** Over the rack what has found its nail already. */
function aloft(): Svg {
  const frame = (x: number, y: number, w: number, h: number, inner: Svg): Svg =>
    inked(box(x, y, w, h), '#f1e4d6', THIN) +
    inner +
    stroke(box(x + 10, y + 10, w - 20, h - 20), { ...INK, weight: 1.6 });
  return [
    frame(
      96,
      44,
      96,
      118,
      flat(box(106, 54, 76, 98), '#e8b9a0') +
        flat(oval(144, 96, 22), '#f6dcb0') +
        flat(poly([106, 152], [106, 128], [182, 112], [182, 152]), '#8f9fb0'),
    ),
    frame(
      218,
      70,
      132,
      92,
      flat(box(228, 80, 112, 72), '#b9cdd6') +
        flat(poly([228, 152], [262, 104], [290, 134], [308, 116], [340, 152]), '#8fa99a'),
    ),
  ].join('');
}

/** The sofa that came up five floors: one cushion from each of them, and a blanket over the place where it is worn. */
function sofa(): Svg {
  const leg = (x: number): Svg =>
    inked(poly([x, 660], [x + 24, 660], [x + 18, FLOOR + 12], [x + 6, FLOOR + 12]), C.woodDark, THIN);
  return [
    flat(oval(806, FLOOR + 14, 330, 16), '#443240', 0.24),
    leg(548) + leg(1036),
    inked(round(546, 446, 516, 180, 40), '#5f8f88', INK),
    inked(round(580, 560, 226, 66, 22), '#6f9f97', THIN) +
      inked(round(804, 560, 226, 66, 22), '#6f9f97', THIN),
    inked(round(556, 614, 496, 54, 14), '#568580', INK),
    inked(round(508, 500, 84, 172, 36), '#6b9b93', INK) +
      inked(round(1016, 500, 84, 172, 36), '#6b9b93', INK),
    wire(soft([528, 540], [536, 516], [560, 512]), '#a3c7bf', 5, 0.7),
    moved(
      inked(round(-56, -52, 112, 104, 22), C.mustard, THIN) +
        wire(line([-30, -30], [30, 30]), '#d29f3c', 3, 0.8) +
        wire(line([30, -30], [-30, 30]), '#d29f3c', 3, 0.8),
      'translate(664 524) rotate(-9)',
    ),
    moved(
      inked(round(-54, -46, 108, 92, 20), '#e9a08a', THIN) +
        wire(line([-46, -14], [46, -14]), '#f6d4c4', 5, 0.8) +
        wire(line([-48, 12], [48, 12]), '#f6d4c4', 5, 0.8),
      'translate(752 534) rotate(7)',
    ),
    inked(
      'M888 442 Q960 432 1018 446 L1028 610 L1012 600 L1000 614 L984 602 L968 616 L950 604 L932 616 L914 604 L898 614 Q892 520 888 442 Z',
      '#e3d2b4',
      THIN,
    ),
    wire(line([894, 490], [1020, 492]), '#c98f77', 6, 0.8) +
      wire(line([896, 552], [1024, 554]), '#c98f77', 6, 0.8) +
      wire(line([895, 508], [1021, 510]), '#8fb0a8', 4, 0.8),
  ].join('');
}

function lamp(): Svg {
  return [
    inked(oval(1126, FLOOR + 6, 50, 11), '#5d4a55', THIN),
    stroke(line([1126, FLOOR], [1126, 300]), { ...INK, weight: 7 }),
    inked(poly([1086, 196], [1166, 196], [1198, 304], [1054, 304]), '#ffe0a0', INK),
    wire(line([1150, 306], [1152, 344]), '#5d4a55', 3) + flat(oval(1152, 348, 5), C.mustard),
  ].join('');
}

/** On the shelves beside the books: a globe, a plant, a box half emptied, the two of them in a frame. */
function keepsakes(): Svg {
  return [
    inked(oval(1440, 290, 34), '#9fc0cb', THIN) +
      flat(oval(1430, 282, 14, 11), '#9dbf94') +
      flat(oval(1454, 300, 10, 12), '#9dbf94') +
      stroke(line([1440, 324], [1440, 338]), { ...INK, weight: 5 }),
    moved(
      books(
        0,
        0,
        [
          [20, 78, '#8fb0a8'],
          [24, 90, '#e0b98a'],
        ],
        INK,
      ),
      'translate(1240 476)',
    ) +
      moved(
        inked(box(0, -24, 94, 24), '#c98f77', THIN) + inked(box(6, -44, 82, 20), '#d9c9a6', THIN),
        'translate(1300 476)',
      ),
    plant(1400, 476, 84, '#e3d2b4', INK),
    inked(box(1236, 538, 90, 76), '#d2a878', THIN) +
      inked(poly([1236, 538], [1326, 538], [1338, 524], [1224, 528]), '#e0bd90', THIN) +
      flat(poly([1286, 532], [1292, 498], [1312, 502], [1308, 532]), '#b9796a'),
    inked(box(1372, 520, 92, 94), '#f3e6cc', THIN) +
      flat(box(1382, 530, 72, 74), '#f0c9a6') +
      flat(oval(1406, 566, 12, 15), '#a8674a') +
      flat(oval(1432, 568, 12, 15), '#6b4a3c') +
      flat(box(1390, 584, 56, 20), '#8fb0a8'),
  ].join('');
}

/** Three boards are up: his books by size, hers as they came, a globe. The other two lean against the wall. */
function shelf(): Svg {
  const plank = (foot: number, top: number): Svg =>
    inked(poly([foot, FLOOR], [foot + 26, FLOOR], [top + 26, 268], [top, 268]), '#c99b6b', THIN);
  const board = (y: number): Svg => inked(box(1212, y, 292, 16), '#c99b6b', THIN);
  return [
    plank(1566, 1538) + plank(1536, 1520),
    inked(box(1204, 206, 16, FLOOR - 206), '#b98658', INK) +
      inked(box(1496, 206, 16, FLOOR - 206), '#b98658', INK),
    flat(box(1220, 214, 276, FLOOR - 214), '#8d6a62', 0.2),
    board(338) + board(476) + board(614),
    books(
      1228,
      338,
      [
        [24, 96, '#b9796a'],
        [20, 88, '#d6b377'],
        [26, 92, '#7f9fa0'],
        [18, 80, '#a08fae'],
        [22, 74, '#c98f77'],
      ],
      INK,
    ),
    keepsakes(),
  ].join('');
}

/** Boxes that say in felt pen what was to be done with them by last month. */
function boxes(): Svg {
  const crate = (x: number, y: number, w: number, h: number, word: string): Svg =>
    [
      inked(box(x, y, w, h), '#d6ab79', INK),
      flat(box(x + w / 2 - 16, y, 32, 34), '#efdcb8', 0.9),
      letter(word, x + 22, y + h * 0.52, 22, { ...INK, weight: 4 }),
    ].join('');
  return [
    flat(oval(1520, FLOOR + 40, 140, 14), '#443240', 0.22),
    crate(1424, 596, 190, 132, 'BOOKS'),
    crate(1450, 482, 160, 114, 'MISC'),
    inked(poly([1450, 482], [1506, 482], [1506, 456], [1428, 460]), '#e3bd8c', THIN),
    inked(poly([1516, 480], [1532, 410], [1564, 414], [1556, 480]), '#8fb0a8', THIN),
  ].join('');
}

/** Before the people: the low table with two cups, a tape dispenser and the letters of the day. */
function near(): Svg {
  const cup = (x: number, y: number, colour: string): Svg =>
    stroke(
      `M${x + 60} ${y + 14} Q${x + 92} ${y + 14} ${x + 86} ${y + 42} Q${x + 80} ${y + 56} ${x + 58} ${y + 54}`,
      { ...INK, weight: 6 },
    ) +
    inked(
      `M${x} ${y} L${x + 66} ${y} L${x + 60} ${y + 74} Q${x + 33} ${y + 82} ${x + 6} ${y + 74} Z`,
      colour,
      INK,
    ) +
    inked(oval(x + 33, y, 33, 8), '#6f4a3e', THIN);
  const sheet = (x: number, y: number, turn: number, colour: string): Svg =>
    moved(
      inked(box(-64, -30, 128, 60), colour, THIN) + flat(box(26, -20, 26, 18), '#c9d9e6'),
      `translate(${x} ${y}) skewX(-20) rotate(${turn})`,
    );
  return [
    flat(
      `M-10 762 Q800 744 1610 762 L1610 ${HEIGHT} L-10 ${HEIGHT} Z`,
      downwards([0, '#b98658'], [1, '#8a5a44']),
    ),
    wire('M-10 800 Q800 782 1610 800', '#dcb184', 2, 0.4) +
      wire('M-10 850 Q800 832 1610 850', '#6f4638', 2, 0.4),
    stroke('M-10 762 Q800 744 1610 762', INK),
    sheet(330, 838, -6, '#f6ecdc') + sheet(390, 826, 9, C.white),
    cup(110, 724, '#9fc0b4') + cup(1420, 726, '#e9a08a'),
    inked(oval(1240, 806, 52, 20), '#d9b98a', THIN) + inked(oval(1240, 802, 26, 9), '#a87a4f', THIN),
    inked(round(700, 800, 240, 22, 8), '#8d94a8', THIN) + inked(round(690, 786, 260, 18, 8), '#a9b0c2', THIN),
  ].join('');
}

export function flatEvening(): Room {
  const back = [
    flat(box(0, 0, WIDTH, FLOOR), downwards([0, '#d9b3a0'], [1, '#ecd0b4'])),
    boards(FLOOR, downwards([0, '#b98a68'], [1, '#8a5f4c']), '#6b4638'),
    skirting(FLOOR, '#e3c8ac', INK),
    window(548, 66, 508, 330, {
      view: moved(city(), 'translate(0 -66)'),
      frame: '#f1e4d6',
      ink: INK,
      columns: 3,
    }),
    wire(line([490, 52], [1114, 52]), '#7a5648', 8),
    each(2, (i) => {
      const [x, s] = i === 0 ? [506, 1] : [1098, -1];
      return inked(
        `M${x} 52 L${x + s * 66} 52 Q${x + s * 44} 240 ${x + s * 58} 432 L${x - s * 8} 432 Z`,
        '#a9899c',
        THIN,
      );
    }),
    flat(oval(800, 792, 560, 74), '#a8685c', 0.6) + wire(oval(800, 792, 520, 62), '#e3b58f', 4, 0.6),
    clothesRack(FLOOR),
    shelf(),
    aloft(),
    boxes(),
    sofa(),
    lamp(),
    veil('#8a6a94', 0.1),
    glow(1126, 280, 520, 420, '#ffdf98', 0.6),
    cone(1126, 304, 144, 560, FLOOR + 20, '#ffe9b0', 0.34),
    glow(1126, 262, 110, 90, '#fff4cf', 0.7),
    glow(760, 260, 420, 300, '#f8c8a8', 0.16),
    edges('#3f2748', 0.42),
  ].join('');
  return { back, near: near() };
}
