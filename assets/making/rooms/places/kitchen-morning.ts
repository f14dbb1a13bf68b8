/** A father's kitchen at ten past seven: the calendar on the fridge, a mug too many in the sink, a coat on the chair. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { across, downwards, edges, glow, veil } from '../pen/light.ts';
import { box, line, oval, poly, ridge, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { clipped, each, flat, inked, moved, type Paint, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { plant, window } from '../things/kit-indoors.ts';
import { house, tree } from '../things/kit-outdoors.ts';
import { coatChair, fridge } from '../things/kitchen-things.ts';

const INK = { colour: '#4a403c' };
const THIN = { ...INK, weight: 2 };
const FLOOR = 686;
const TOP = 516;

/** The sun over the backs of other people's houses. */
function outside(): Svg {
  return [
    flat(box(240, 60, 440, 380), downwards([0, '#a9d4e6'], [0.5, '#dcebe2'], [1, '#fdeac0'])),
    glow(380, 250, 240, 190, '#fff3bd', 1),
    flat(oval(380, 256, 30), '#fffbe4'),
    flat(ridge(440, [240, 330], [360, 312], [500, 334], [680, 306]), '#bcd3b6'),
    house(262, 440, 110, 96, { wall: '#ecd0b2', roof: '#cf9680', pane: '#fdf6df', rows: 2, columns: 3 }),
    house(540, 440, 120, 116, { wall: '#e5c2ab', roof: '#be8877', pane: '#fdf6df', rows: 2, columns: 3 }),
    tree(470, 440, 110, 150, '#a5c798', '#9a7a5e'),
    wire(soft([240, 214], [440, 232], [680, 206]), '#8d8f90', 2, 0.6),
  ].join('');
}

/** Squares of lino that run towards us; every other one is darker, some are worn. */
function lino(): Svg {
  const rows = [FLOOR, 722, 768, 826, HEIGHT];
  const x = (column: number, y: number): number =>
    800 + (column - 8) * 120 * (1 + ((y - FLOOR) / (HEIGHT - FLOOR)) * 0.75);
  const tile = (i: number): Svg => {
    const [column, row] = [(i % 8) * 2, Math.floor(i / 8)];
    const [top, low] = [rows[row] ?? 0, rows[row + 1] ?? 0];
    const c = column + (row % 2);
    return flat(
      poly([x(c, top), top], [x(c + 1, top), top], [x(c + 1, low), low], [x(c, low), low]),
      '#b3c2b3',
      0.75,
    );
  };
  return (
    flat(box(0, FLOOR, WIDTH, HEIGHT - FLOOR), downwards([0, '#ece0c4'], [1, '#d6c39d'])) + each(32, tile)
  );
}

/** White tiles above the worktop; three of them with a blue sprig, as if somebody had once had plans. */
function tiles(): Svg {
  const sprig = (x: number, y: number): Svg =>
    stroke(soft([x, y + 16], [x + 2, y], [x - 2, y - 14]), { colour: '#7fa9c4', weight: 3 }) +
    flat(oval(x - 10, y - 4, 8, 5), '#9cbfd2') +
    flat(oval(x + 11, y + 2, 8, 5), '#9cbfd2') +
    flat(oval(x - 2, y - 17, 6, 7), C.coralPale);
  return [
    flat(box(0, 404, 790, TOP - 404), '#f4f3ea'),
    flat(box(980, 404, 290, TOP - 404), '#f4f3ea'),
    each(14, (i) => wire(line([i * 56 + 22, 404], [i * 56 + 22, TOP]), '#cfd6cd', 2, 0.8)),
    wire(line([0, 460], [790, 460]), '#cfd6cd', 2, 0.8) +
      wire(line([980, 460], [1270, 460]), '#cfd6cd', 2, 0.8),
    each(4, (i) => wire(line([1046 + i * 56, 404], [1046 + i * 56, TOP]), '#cfd6cd', 2, 0.8)),
    sprig(50, 432) + sprig(106, 488) + sprig(1186, 432),
    stroke(line([-6, 404], [790, 404]), THIN) + stroke(line([980, 404], [1270, 404]), THIN),
  ].join('');
}

function mug(x: number, y: number, colour: string, band: string): Svg {
  return [
    stroke(
      `M${x + 46} ${y + 12} Q${x + 70} ${y + 12} ${x + 66} ${y + 32} Q${x + 62} ${y + 46} ${x + 44} ${y + 44}`,
      { ...INK, weight: 5 },
    ),
    inked(
      `M${x} ${y} L${x + 50} ${y} L${x + 46} ${y + 60} Q${x + 25} ${y + 66} ${x + 4} ${y + 60} Z`,
      colour,
      THIN,
    ),
    flat(box(x + 3, y + 22, 44, 12), band),
    inked(oval(x + 25, y, 25, 6), '#6f5448', THIN),
  ].join('');
}

/** The white sink with its tap: two mugs and a third, and the spoon of somebody who is not here today. */
function sink(): Svg {
  const tap = 'M610 514 L610 420 Q610 388 640 388 Q668 388 668 416 L668 430';
  return [
    wire(tap, '#4a403c', 17) + wire(tap, '#cfd8d6', 11),
    inked(box(592, 500, 36, 16), '#cfd8d6', THIN),
    stroke(line([594, 470], [570, 462]), { ...INK, weight: 6 }) + inked(oval(566, 460, 9), C.red, THIN),
    mug(622, 478, C.mustard, '#fbeec4'),
    moved(mug(0, 0, C.coral, C.coralPale), 'translate(694 474) rotate(9)'),
    stroke(line([676, 522], [688, 450]), { colour: '#9aa5a3', weight: 6 }),
    inked(round(540, 516, 226, 104, 10), C.white, INK),
    wire(line([556, 532], [750, 532]), '#d5d9d0', 4, 0.9),
    flat(poly([556, 544], [600, 544], [580, 606], [556, 606]), '#e3e6dd', 0.8),
  ].join('');
}

/** Worktop and cupboards on both sides of the fridge, a tea towel over one of the doors. */
function counter(): Svg {
  const front = (x: number, w: number): Svg =>
    inked(box(x + 8, 566, w - 16, FLOOR - 592), '#8fb0bb', THIN) +
    inked(box(x + w / 2 - 22, 580, 44, 8), C.mustardPale, { ...INK, weight: 1.8 });
  return [
    flat(box(-6, 544, 796, FLOOR - 544), '#7b9daa'),
    flat(box(-6, FLOOR - 20, 796, 20), '#5f7f8c'),
    front(20, 170) + front(190, 170) + front(360, 170) + front(532, 216),
    inked(box(-10, TOP, 800, 32), '#dfb989', INK),
    wire(line([10, 526], [500, 526]), '#f3dcb4', 3, 0.8),
    moved(sink(), 'translate(-34 0)'),
    inked('M404 546 L474 546 L470 640 Q440 650 408 642 Z', C.white, THIN),
    wire(line([414, 612], [466, 610]), C.red, 5, 0.8) + wire(line([413, 624], [467, 622]), C.red, 3, 0.8),
    inked(round(64, 420, 66, 96, 12), '#cfe0dc', THIN) + inked(box(60, 408, 74, 18), C.wood, THIN),
    each(7, (i) =>
      stroke(line([70 + i * 9, 500 - (i % 3) * 10], [86 + i * 6, 446 + (i % 2) * 8]), {
        colour: '#d9b070',
        weight: 4,
      }),
    ),
    inked(round(150, 452, 104, 64, 10), C.red, INK) + inked(box(172, 440, 60, 14), '#3f3b3a', THIN),
    wire(line([164, 468], [236, 468]), '#f3a48f', 5, 0.8),
  ].join('');
}

/** The stove, the hood and the little pot that makes coffee for one; the kettle beside it. */
function stove(): Svg {
  return [
    inked(poly([1060, 250], [1240, 250], [1206, 176], [1094, 176]), '#dfe2d9', INK) +
      inked(box(1122, -10, 56, 186), '#e8e8de', INK),
    inked(box(1022, TOP + 4, 248, FLOOR - TOP - 6), '#eeece2', INK),
    inked(box(1046, 590, 200, FLOOR - 612), '#7f8a8a', THIN) +
      flat(poly([1060, 660], [1100, 600], [1140, 600], [1100, 660]), '#b9c4c2', 0.6),
    stroke(line([1060, 576], [1232, 576]), { ...INK, weight: 5 }),
    each(4, (i) => inked(oval(1066 + i * 54, 548, 11), '#5f5a58', THIN)),
    inked(box(1014, TOP - 6, 264, 16), '#5f5a58', THIN),
    inked(
      poly([1066, 508], [1112, 508], [1104, 472], [1112, 434], [1066, 434], [1074, 472]),
      '#cfd6d3',
      THIN,
    ),
    inked(poly([1062, 434], [1116, 434], [1090, 416]), '#b9c2bf', THIN) +
      stroke(soft([1112, 442], [1134, 452], [1128, 482]), { ...INK, weight: 6 }),
    inked('M1160 508 L1154 470 Q1160 430 1200 430 Q1240 430 1246 470 L1240 508 Z', C.tealPale, INK),
    stroke('M1166 444 Q1200 376 1234 444', { ...INK, weight: 6 }) +
      inked(oval(1200, 428, 9, 7), '#3f3b3a', THIN),
    inked(poly([1244, 462], [1276, 440], [1280, 450], [1246, 486]), C.tealPale, THIN),
    wire(soft([1280, 426], [1292, 404], [1280, 382], [1294, 356]), '#ffffff', 7, 0.75),
  ].join('');
}

/** The clock that is three minutes fast, hooks with keys, a picture of two people on a mountain. */
function rightWall(): Svg {
  return [
    inked(oval(1440, 170, 52), C.white, INK) +
      stroke(line([1440, 170], [1426, 193]), { ...INK, weight: 5 }) +
      stroke(line([1440, 170], [1474, 150]), { ...INK, weight: 4 }),
    each(12, (i) =>
      flat(oval(1440 + 41 * Math.cos(i * 0.5236), 170 + 41 * Math.sin(i * 0.5236), 2.6), '#8f8178'),
    ),
    inked(box(1316, 272, 96, 76), C.woodPale, THIN) +
      flat(box(1326, 282, 76, 56), '#bcdbe4') +
      flat(poly([1326, 338], [1356, 296], [1402, 338]), '#9dbcae'),
    inked(box(1504, 282, 110, 18), C.wood, THIN),
    each(3, (i) => stroke(line([1524 + i * 30, 300], [1524 + i * 30, 312]), { ...INK, weight: 4 })),
    stroke(oval(1524, 324, 9), { colour: '#9a8f80', weight: 3 }) +
      inked(poly([1520, 332], [1528, 332], [1527, 364], [1521, 364]), C.mustard, { ...INK, weight: 1.8 }),
    inked(round(1546, 312, 18, 44, 6), C.coral, { ...INK, weight: 1.8 }),
  ].join('');
}

/** Before the people: the table with half a breakfast, laid by someone who was not sure for how many. */
function table(): Svg {
  const checks = each(17, (i) =>
    flat(
      poly([i * 100 - 20, 742], [i * 100 + 26, 742], [i * 104 - 24, HEIGHT], [i * 104 - 84, HEIGHT]),
      '#e9a994',
      0.32,
    ),
  );
  const cloth = `M-10 744 Q800 726 1610 744 L1610 ${HEIGHT} L-10 ${HEIGHT} Z`;
  const paint: Paint = downwards([0, '#fbf4e4'], [1, '#ecdcc0']);
  return [
    flat(cloth, paint),
    clipped(
      cloth,
      checks +
        wire('M-10 790 Q800 772 1610 790', '#e9a994', 16, 0.3) +
        wire('M-10 856 Q800 838 1610 856', '#e9a994', 20, 0.3),
    ),
    stroke('M-10 744 Q800 726 1610 744', INK),
    inked('M60 764 Q62 836 150 838 Q240 836 242 764 Z', '#a9c8d2', INK) +
      inked(oval(151, 764, 92, 18), '#fbf7ec', INK),
    each(7, (i) => flat(oval(92 + i * 19, 762 + (i % 3) * 5 - 4, 9, 6), '#d9a65e')),
    stroke(line([198, 762], [262, 720]), { colour: '#9aa5a3', weight: 7 }),
    inked(oval(1420, 802, 120, 26), C.white, INK) +
      inked(
        'M1358 804 Q1338 784 1368 776 Q1420 764 1470 776 Q1500 784 1482 802 Q1470 812 1420 812 Q1372 812 1358 804 Z',
        '#d9a568',
        THIN,
      ) +
      flat(
        'M1374 798 Q1366 786 1392 782 Q1424 778 1454 784 Q1470 790 1458 798 Q1420 804 1374 798 Z',
        '#c8402f',
        0.7,
      ),
    inked(round(1252, 748, 56, 76, 10), '#c95a48', THIN) +
      inked(box(1248, 736, 64, 16), C.mustardPale, THIN) +
      inked(box(1258, 774, 44, 26), C.white, { ...INK, weight: 1.8 }),
    moved(
      inked(box(-70, -40, 140, 80), C.white, THIN) +
        wire(line([-56, -20], [56, -20]), '#b7a995', 4) +
        wire(line([-56, 0], [40, 0]), '#b7a995', 3) +
        wire(line([-56, 18], [50, 18]), '#b7a995', 3),
      'translate(800 850) skewX(-20) rotate(-6)',
    ),
  ].join('');
}

export function kitchenMorning(): Room {
  const back = [
    flat(box(0, 0, WIDTH, FLOOR), across([0, '#f8eed2'], [0.6, '#f3ead6'], [1, '#e4e4d8'])),
    flat(box(0, 0, WIDTH, 60), '#fbf4e4') + stroke(line([-6, 60], [WIDTH + 6, 61]), { ...INK, weight: 1.6 }),
    lino(),
    flat(box(1270, FLOOR - 26, 340, 26), '#dcd5c2') + stroke(line([-6, FLOOR], [WIDTH + 6, FLOOR]), INK),
    tiles(),
    window(270, 92, 400, 292, { view: moved(outside(), 'translate(0 -30)'), frame: C.white, ink: INK }),
    moved(plant(0, 0, 74, C.coral, INK), 'translate(620 380)') +
      moved(plant(0, 0, 58, '#8fb0bb', INK), 'translate(320 380)'),
    inked(box(30, 110, 176, 12), C.wood, INK),
    each(4, (i) =>
      inked(
        round(42 + i * 40, 72 - (i % 2) * 8, 30, 38 + (i % 2) * 8, 6),
        [C.tealPale, C.mustardPale, C.coralPale, '#bcd3dd'][i] ?? C.white,
        THIN,
      ),
    ),
    counter(),
    stove(),
    moved(fridge(FLOOR), 'translate(-30 0)'),
    rightWall(),
    coatChair(FLOOR),
    flat(poly([300, 90], [660, 90], [1600, 620], [1600, HEIGHT], [900, HEIGHT]), '#fff3c4', 0.16),
    flat(poly([420, FLOOR], [760, FLOOR], [1240, HEIGHT], [760, HEIGHT]), '#fff6d2', 0.4),
    glow(440, 240, 560, 420, '#fff3cc', 0.35),
    veil('#fbeccb', 0.1),
    edges('#6d7f86', 0.2),
  ].join('');
  return { back, near: table() };
}
