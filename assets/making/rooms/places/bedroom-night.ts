/** A room at night, made for two: the bed and the wardrobe of one to the left, desk and exam papers of the other to the right. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { cone, downwards, edges, glow, veil } from '../pen/light.ts';
import { box, line, oval, type Point, poly, ridge, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { clipped, each, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { boards, books, radiator, skirting, stripes, tableLamp, window } from '../things/kit-indoors.ts';

const INK = { colour: '#2b2f47' };
const FLOOR = 684;

/** Moon and roofs; here and there somebody else is awake. */
function night(): Svg {
  const stars = [
    [640, 130],
    [690, 190],
    [742, 118],
    [900, 150],
    [952, 206],
    [860, 226],
    [668, 250],
    [930, 110],
  ] as const;
  return [
    flat(box(600, 60, 400, 420), downwards([0, '#2c3a63'], [0.6, '#4b5d8c'], [1, '#7f86ab'])),
    glow(872, 176, 130, 130, '#f8edc4', 0.55),
    flat(oval(872, 176, 40), '#fbf1cf'),
    flat(oval(856, 166, 8), '#eadfb8', 0.7) + flat(oval(884, 190, 6), '#eadfb8', 0.7),
    ...stars.map(([x, y], i) => flat(oval(x, y, i % 2 ? 2.4 : 3.4), '#fdf6dc')),
    flat(ridge(480, [590, 372], [660, 360], [760, 378], [860, 356], [1010, 376]), '#3c4a74'),
    ...(
      [
        [612, 360, 92],
        [716, 376, 74],
        [802, 352, 90],
        [904, 372, 84],
      ] as const
    ).map(
      ([x, y, w]) =>
        flat(box(x, y, w, 120), '#2f3b60') +
        flat(poly([x - 8, y], [x + w / 2, y - 40], [x + w + 8, y]), '#293455'),
    ),
    ...(
      [
        [640, 380],
        [836, 376],
        [944, 396],
      ] as const
    ).map(([x, y]) => flat(box(x, y, 13, 18), '#ffd98a')),
  ].join('');
}

function curtain(x: number, side: 1 | -1): Svg {
  const w = 96 * side;
  return [
    inked(`M${x} 70 L${x + w} 70 Q${x + w * 0.7} 300 ${x + w * 0.92} 486 L${x} 486 Z`, '#8f7fa6', INK),
    wire(soft([x + w * 0.35, 76], [x + w * 0.3, 300], [x + w * 0.4, 480]), '#75678f', 5, 0.6),
    wire(soft([x + w * 0.7, 76], [x + w * 0.56, 300], [x + w * 0.68, 480]), '#75678f', 5, 0.6),
  ].join('');
}

/** The bed by the wall, its blanket in patches. */
function bed(): Svg {
  return [
    inked(round(20, 452, 30, FLOOR - 446, 8), '#8a6a5a', INK),
    inked(box(40, 604, 560, 48), '#8a6a5a', INK),
    inked(box(574, 560, 28, FLOOR - 548), '#8a6a5a', INK),
    inked(round(44, 540, 550, 70, 24), '#c9c6d6', INK),
    inked(round(58, 502, 170, 72, 30), '#e8e2dc', INK),
    inked('M212 552 Q240 528 300 540 L588 546 Q600 560 594 636 L210 636 Q196 590 212 552 Z', '#77958f', INK),
    flat(poly([300, 544], [400, 544], [396, 634], [298, 634]), '#8fa9a0', 0.9),
    flat(poly([490, 546], [580, 548], [580, 634], [488, 634]), '#a58f9f', 0.8),
    wire(line([212, 584], [592, 588]), '#5f7b78', 2.4, 0.7),
  ].join('');
}

/** A wardrobe left a little open; in it, a pair of boots. */
function wardrobe(): Svg {
  return [
    inked(box(252, 150, 250, FLOOR - 154), '#7c6a74', INK),
    inked(box(238, 134, 278, 24), '#88757c', INK),
    inked(box(266, 172, 106, FLOOR - 200), '#8d7a80', { ...INK, weight: 2 }),
    inked(box(382, 172, 106, FLOOR - 200), '#8d7a80', { ...INK, weight: 2 }),
    flat(oval(358, 420, 6), C.mustard) + flat(oval(396, 420, 6), C.mustard),
  ].join('');
}

function boot(x: number): Svg {
  return inked(
    `M${x} ${FLOOR - 66} L${x + 32} ${FLOOR - 66} L${x + 34} ${FLOOR - 26} Q${x + 66} ${FLOOR - 22} ${x + 66} ${FLOOR + 4} L${x - 2} ${FLOOR + 4} Z`,
    '#a5705c',
    INK,
  );
}

/** Desk, lamp, books, cards; the poster of the elements above. */
function desk(): Svg {
  const cell = (x: number, y: number, colour: string): Svg => flat(box(x, y, 13, 15), colour);
  const colours = ['#d9a08e', '#e0c487', '#94b3a8', '#a9b8cc'];
  const rows = [
    [0, 17],
    [0, 1, 12, 13, 14, 15, 16, 17],
    [0, 1, 12, 13, 14, 15, 16, 17],
    Array.from({ length: 18 }, (_, i) => i),
    Array.from({ length: 18 }, (_, i) => i),
    Array.from({ length: 18 }, (_, i) => i),
  ];
  const poster = rows
    .map((row, y) =>
      row
        .map((x) =>
          cell(1246 + x * 15, 186 + y * 18, colours[x < 2 ? 0 : x < 12 ? 1 : x < 17 ? 2 : 3] ?? C.teal),
        )
        .join(''),
    )
    .join('');
  return [
    inked(box(1226, 156, 310, 160), '#e3dfd6', INK) + poster,
    inked(box(1040, 560, 560, 22), '#9a7765', INK),
    inked(box(1066, 582, 20, FLOOR - 578), '#86655a', INK),
    inked(box(1390, 582, 190, FLOOR - 586), '#8d6d60', INK),
    stroke(line([1390, 626], [1580, 626]), INK),
    flat(oval(1485, 606, 7), C.mustard) + flat(oval(1485, 654, 7), C.mustard),
    books(
      1110,
      560,
      [
        [24, 92, '#b9796a'],
        [20, 80, '#d0b077'],
        [28, 98, '#6c8f8a'],
        [18, 74, '#9a8bad'],
      ],
      INK,
    ),
    moved(inked(box(-44, -8, 88, 10), '#ece6da', INK), 'translate(1290 552)') +
      inked(box(1240, 538, 92, 8), '#d9b98a', INK),
    tableLamp(1440, 560, C.mustardPale, INK),
  ].join('');
}

/** Over the bed: a string of small lights, and photographs on pegs. */
function keepsakes(): Svg {
  const cord: readonly Point[] = [
    [-10, 168],
    [56, 214],
    [122, 226],
    [188, 206],
    [244, 160],
  ];
  const bulbs = cord.slice(1, 4).concat([
    [20, 192],
    [90, 224],
    [156, 220],
    [220, 182],
  ]);
  const photo = (x: number, y: number, turn: number, colour: string): Svg =>
    moved(
      inked(box(-27, 0, 54, 66), '#e3dfd6', { ...INK, weight: 1.8 }) +
        flat(box(-20, 7, 40, 40), colour) +
        flat(oval(-6, 30, 8, 11), '#6f5d72') +
        flat(oval(9, 32, 7, 9), '#b98f86') +
        flat(box(-4, -8, 8, 14), C.mustardPale),
      `translate(${x} ${y}) rotate(${turn})`,
    );
  return [
    wire(soft(...cord), '#2b2f47', 3),
    bulbs
      .map(([x, y]) => glow(x, y + 8, 40, 40, '#ffdf9a', 0.5) + flat(oval(x, y + 8, 5, 7), '#ffedbd'))
      .join(''),
    photo(60, 290, -4, '#8fa9a0') + photo(136, 300, 3, '#a294b4') + photo(208, 284, -2, '#c9a08a'),
    wire(soft([20, 280], [136, 304], [244, 276]), '#2b2f47', 2),
  ].join('');
}

/** Under the window the radiator, one sock of each girl on it. */
function drying(): Svg {
  return [
    flat(oval(810, FLOOR + 6, 130, 8), '#1d2140', 0.3),
    radiator(700, 544, 222, FLOOR, ['#aeb2c8', '#c3c6d6'], INK),
    inked('M764 540 L792 540 L792 584 Q812 588 810 604 L766 604 Z', '#c98f77', { ...INK, weight: 2 }) +
      wire(line([766, 552], [790, 552]), '#e6c9b4', 5, 0.9),
    inked('M842 540 L868 540 L868 582 Q888 586 886 600 L844 600 Z', '#7f9f9a', { ...INK, weight: 2 }) +
      wire(line([844, 552], [866, 552]), '#b9cfc8', 5, 0.9),
  ].join('');
}

/** The chair at the desk, a cardigan over it; below, the bag that is packed for tomorrow. */
function chair(): Svg {
  const leg = (x: number, foot: number): Svg =>
    stroke(line([x, 612], [foot, FLOOR + 22]), { ...INK, weight: 8 });
  return [
    flat(oval(1272, FLOOR + 26, 92, 10), '#1d2140', 0.3),
    leg(1216, 1204) + leg(1328, 1340),
    inked(round(1200, 596, 144, 24, 10), '#8a6a5a', INK),
    inked(
      'M1212 470 Q1216 438 1246 436 L1300 436 Q1330 438 1334 470 L1344 588 Q1340 604 1322 600 L1318 560 L1316 604 Q1272 614 1230 604 L1228 560 L1224 600 Q1206 604 1202 588 Z',
      '#8c7f9f',
      INK,
    ),
    stroke(soft([1250, 438], [1272, 462], [1296, 438]), { ...INK, weight: 2 }) +
      stroke(line([1272, 462], [1272, 606]), { ...INK, weight: 2 }),
    flat(oval(1280, 500, 4), '#e0c487') +
      flat(oval(1280, 540, 4), '#e0c487') +
      flat(oval(1280, 578, 4), '#e0c487'),
    inked(
      'M1114 640 Q1116 604 1144 604 L1162 604 Q1190 604 1192 640 L1196 702 Q1152 712 1110 702 Z',
      '#6a8a94',
      INK,
    ),
    inked(round(1124, 656, 58, 38, 10), '#86a5ab', { ...INK, weight: 2 }) +
      stroke(soft([1138, 604], [1152, 584], [1168, 604]), { ...INK, weight: 4 }),
  ].join('');
}

/** Before the people: a quilt, its patches running from one girl's colours to the other's. */
function quilt(): Svg {
  const patches = ['#6f918f', '#88a59c', '#9a8fae', '#b98f86', '#7d86ad', '#a294b4'];
  const top = 'M-10 738 C160 716 300 744 470 730 C640 718 780 744 960 730 C1130 716 1300 742 1610 722';
  const whole = `${top} L1610 ${HEIGHT} L-10 ${HEIGHT} Z`;
  const patch = (i: number): Svg => {
    const [column, row] = [i % 11, Math.floor(i / 11)];
    const colour = patches[(column * 5 + row * 3) % patches.length] ?? C.teal;
    return flat(box(column * 150 - 20, 700 + row * 96, 150, 96), colour);
  };
  const seam = (i: number): Svg => wire(line([i * 150 - 20, 700], [i * 150 - 20, HEIGHT]), '#3d4468', 2, 0.5);
  return [
    clipped(whole, each(33, patch) + each(11, seam) + wire(line([0, 796], [WIDTH, 796]), '#3d4468', 2, 0.5)),
    flat(whole, downwards([0, '#2c3158', 0.25], [1, '#1d2140', 0.55])),
    wire(
      'M-10 750 C160 728 300 756 470 742 C640 730 780 756 960 742 C1130 728 1300 754 1610 734',
      '#e3dfd6',
      3,
      0.25,
    ),
    stroke(top, INK),
  ].join('');
}

export function bedroomNight(): Room {
  const back = [
    flat(box(0, 0, WIDTH, FLOOR), downwards([0, '#56648a'], [1, '#707ba0'])),
    stripes(FLOOR, '#8490b3', 0.22),
    boards(FLOOR, downwards([0, '#66576b'], [1, '#4b4460']), '#332f4a'),
    skirting(FLOOR, '#626f95', INK),
    window(616, 76, 368, 392, { view: night(), frame: '#cfcbd6', ink: INK, rows: [0.36] }),
    wire(line([540, 66], [1060, 66]), '#4b4a66', 9),
    curtain(560, 1) + curtain(1040, -1),
    flat(poly([690, FLOOR], [960, FLOOR], [1060, HEIGHT], [640, HEIGHT]), '#b9c4e6', 0.14),
    wardrobe(),
    keepsakes(),
    bed(),
    drying(),
    boot(660),
    boot(628),
    desk(),
    chair(),
    glow(1420, 470, 420, 330, '#ffdf9a', 0.66),
    cone(1440, 490, 100, 420, 580, '#ffe9b4', 0.5),
    glow(800, 300, 420, 360, '#b9c6ee', 0.22),
    veil('#7d88b5', 0.1),
    edges('#1d2140', 0.5),
  ].join('');
  return { back, near: quilt() };
}
