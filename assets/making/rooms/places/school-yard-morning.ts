/** The wall behind the gym on a bright morning: somebody has chalked a goal on it, square by square. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { across, downwards, edges, glow, veil } from '../pen/light.ts';
import { box, line, oval, type Point, poly, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { clipped, each, faded, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { birds, cloud, crown, grass, house, tree } from '../things/kit-outdoors.ts';

const INK = { colour: '#54443a' };
const THIN = { ...INK, weight: 2 };
const CHALK = { colour: '#fffdf4', rough: 1.8 };
const SHADE = '#5d4a63';
const GROUND = 676;
const WALL = 196;

/** Roofs of the street behind, a chimney, the lime trees by the tram stop. */
function behindTheWall(): Svg {
  const front = { wall: '#f0dcc2', roof: '#d39c86', pane: '#fdf6e2', rows: 3, columns: 4 };
  return [
    flat(box(0, 0, WIDTH, 420), downwards([0, '#9fd0e6'], [0.5, '#d9eef0'], [0.8, '#fdf3d8'])),
    glow(240, 70, 620, 420, '#fff4c8', 0.95),
    cloud(870, 104, 290, '#ffffff', 0.8) + cloud(520, 74, 190, '#ffffff', 0.65),
    birds(
      [
        [760, 60],
        [800, 44],
        [842, 66],
      ],
      '#6f8b94',
    ),
    house(300, 300, 190, 170, front),
    house(700, 300, 150, 150, { ...front, wall: '#e9d3c6', roof: '#c58d7c', columns: 3 }),
    house(1070, 300, 170, 176, { ...front, wall: '#f3e3c8', roof: '#cf9a80' }),
    crown(590, 176, 200, 130, '#a9cba0') +
      crown(940, 172, 220, 150, '#9fc497') +
      crown(900, 150, 100, 70, '#bad7a9'),
    tree(1440, 520, 430, 580, downwards([0, '#a4c78f'], [1, '#86b287']), '#9a7557', INK),
    crown(1350, 150, 150, 110, '#bdd8a4') + crown(1510, 90, 150, 100, '#bdd8a4'),
  ].join('');
}

/** Courses of brick: few are drawn, and most of them where nobody stands. */
function wall(): Svg {
  const course = (x: number, y: number, count: number): Svg =>
    each(count, (i) => wire(box(x + i * 64, y, 56, 24), '#b98467', 2, 0.5));
  const odd = (x: number, y: number, colour: string): Svg => flat(box(x, y, 56, 24), colour, 0.55);
  return [
    inked(box(230, WALL, 1400, GROUND - WALL), downwards([0, '#ebbd9b'], [1, '#d69f7f']), INK),
    odd(1118, 300, '#d8957a') +
      odd(402, 588, '#d8957a') +
      odd(1310, 470, '#f0cdb0') +
      odd(470, 330, '#f0cdb0'),
    odd(1182, 560, '#e0a98b') +
      odd(1500, 330, '#d8957a') +
      odd(600, 618, '#f0cdb0') +
      odd(1020, 618, '#d8957a'),
    course(1086, 270, 3) + course(1118, 300, 2) + course(1246, 440, 4) + course(1278, 470, 2),
    course(1118, 590, 4) + course(1086, 620, 3) + course(274, 588, 3) + course(306, 618, 2),
    course(442, 300, 2) + course(470, 330, 1) + course(1468, 300, 2) + course(1500, 330, 2),
    inked(box(222, WALL - 24, 1400, 28), '#d09373', INK),
    each(8, (i) => wire(line([330 + i * 172, WALL - 22], [330 + i * 172, WALL + 2]), '#a9705a', 2, 0.6)),
  ].join('');
}

/** Chalk: posts, bar, and a net that took somebody a whole break; a score that nobody agrees with. */
function goal(): Svg {
  const [left, right, top] = [586, 1014, 250];
  const net = each(9, (i) =>
    stroke(line([left + 44 + i * 40, top + 12], [left + 42 + i * 40, GROUND - 8]), { ...CHALK, weight: 2.2 }),
  );
  const rows = each(10, (i) =>
    stroke(line([left + 10, top + 42 + i * 39], [right - 10, top + 40 + i * 39]), { ...CHALK, weight: 2.2 }),
  );
  const frame = line([left, GROUND - 2], [left + 2, top], [right - 2, top + 2], [right, GROUND - 2]);
  const tally = each(4, (i) =>
    stroke(line([1052 + i * 13, 236], [1049 + i * 13, 270]), { ...CHALK, weight: 4 }),
  );
  return [
    flat(box(left + 6, top + 6, right - left - 12, GROUND - top - 8), '#fffdf4', 0.1),
    faded(net + rows, 0.62),
    stroke(frame, { ...CHALK, weight: 12 }) + faded(stroke(frame, { ...CHALK, weight: 5, rough: 4 }), 0.7),
    faded(tally + stroke(line([1044, 264], [1100, 240]), { ...CHALK, weight: 4 }), 0.85),
    faded(flat(oval(706, 402, 26, 24), '#fffdf4', 0.5) + flat(oval(900, 330, 22, 20), '#fffdf4', 0.4), 0.7),
  ].join('');
}

/** The gym itself at the side: windows high up, a door with a ramp, a bench that has lost a board. */
function gym(): Svg {
  const pane = (x: number): Svg =>
    inked(box(x, 150, 66, 100), '#cfe6ea', INK) +
    flat(poly([x + 6, 244], [x + 36, 156], [x + 52, 156], [x + 22, 244]), '#ffffff', 0.6) +
    wire(line([x + 2, 200], [x + 64, 200]), '#8aa29e', 4);
  return [
    inked(box(-20, 84, 262, GROUND - 84), downwards([0, '#f7e9cd'], [1, '#ecd7b2']), INK),
    inked(box(-20, 58, 292, 32), C.teal, INK) + wire(line([-10, 68], [262, 68]), '#9fc0b2', 3, 0.7),
    pane(20) + pane(108),
    flat(box(-20, 560, 260, GROUND - 560), '#d6bf98'),
    inked(box(16, 330, 132, GROUND - 330), '#e9d7b4', INK) +
      inked(box(28, 344, 108, GROUND - 344), '#8fb3a5', INK),
    inked(box(46, 368, 72, 96), '#dfeee8', THIN) +
      flat(poly([52, 458], [84, 374], [104, 374], [72, 458]), '#ffffff', 0.6),
    stroke(line([120, 520], [120, 560]), { ...INK, weight: 6 }),
    inked(round(200, 90, 20, GROUND - 96, 4), '#a7bcb2', INK),
    inked(box(194, 300, 32, 12), '#a7bcb2', INK) + inked(box(194, 520, 32, 12), '#a7bcb2', INK),
    inked(oval(178, 290, 20, 16), '#e3d2ae', THIN) + flat(oval(178, 290, 9, 7), '#b9a37c'),
  ].join('');
}

/** The shadow that the gym throws: a slant over wall and yard, which will be gone before the second bell. */
function shade(): Svg {
  return [
    flat(poly([222, 150], [262, WALL - 24], [520, GROUND], [230, GROUND]), SHADE, 0.16),
    flat(poly([-20, GROUND], [520, GROUND], [690, HEIGHT], [-20, HEIGHT]), SHADE, 0.15),
    faded(
      moved(
        crown(0, 0, 420, 190, SHADE) + crown(-140, 70, 190, 120, SHADE) + crown(120, 84, 190, 110, SHADE),
        'translate(1500 380) skewX(-12)',
      ),
      0.08,
    ),
  ].join('');
}

/** A bicycle that leans on the wall where it may not. */
function bicycle(): Svg {
  const wheel = (x: number): Svg =>
    wire(oval(x, 606, 62), '#5c5650', 8) +
    wire(oval(x, 606, 55), '#d9cfbf', 2.4, 0.9) +
    each(6, (i) => {
      const angle = (i * Math.PI) / 6;
      const [dx, dy] = [54 * Math.cos(angle), 54 * Math.sin(angle)];
      return wire(line([x - dx, 606 - dy], [x + dx, 606 + dy]), '#8f877c', 1.4, 0.6);
    }) +
    flat(oval(x, 606, 7), '#5c5650');
  const [rear, crank, seat, head, fork]: readonly Point[] = [
    [1258, 606],
    [1330, 610],
    [1304, 512],
    [1410, 504],
    [1438, 606],
  ];
  const tube = (...points: readonly Point[]): Svg =>
    wire(line(...points), '#54443a', 13) + wire(line(...points), C.coral, 8);
  if (!rear || !crank || !seat || !head || !fork) return '';
  return [
    flat(poly([1200, 668], [1500, 668], [1560, 690], [1260, 692]), SHADE, 0.18),
    wheel(1258) + wheel(1438),
    tube(rear, crank, head, seat, rear) + tube(seat, crank) + tube([1404, 478], head, fork),
    wire(line(seat, [1298, 484]), '#54443a', 8) + inked(round(1270, 472, 58, 16, 8), '#6f5648', THIN),
    wire(soft([1404, 478], [1396, 458], [1420, 452], [1440, 458]), '#54443a', 8),
    inked(oval(1330, 610, 15), '#8f877c', THIN) +
      wire(line([1330, 610], [1346, 640]), '#54443a', 6) +
      inked(box(1334, 638, 28, 8), '#54443a', THIN),
    inked(poly([1414, 486], [1482, 486], [1474, 536], [1424, 536]), '#dcb27c', THIN) +
      wire(line([1418, 504], [1478, 504]), '#a87f52', 2.4) +
      wire(line([1421, 520], [1475, 520]), '#a87f52', 2.4),
  ].join('');
}

/** A hopscotch on the ground, from another break. */
function hopscotch(): Svg {
  const row = (i: number): Svg => {
    const [near, far] = [HEIGHT + 20 - i * 52, HEIGHT + 20 - (i + 1) * 52];
    const half = (y: number): number => (i % 2 ? 118 : 60) * (0.42 + (y - GROUND) / 400);
    const outline = poly(
      [730 - half(near), near],
      [730 + half(near), near],
      [730 + half(far), far],
      [730 - half(far), far],
    );
    return (
      stroke(outline, { ...CHALK, weight: 4 }) +
      (i % 2 ? stroke(line([730, near], [730, far]), { ...CHALK, weight: 4 }) : '')
    );
  };
  return faded(each(4, row), 0.8);
}

function ball(): Svg {
  return [
    flat(poly([1010, 754], [1086, 744], [1270, 776], [1190, 788]), SHADE, 0.24),
    inked(oval(1050, 726, 36), C.white, INK),
    clipped(oval(1050, 726, 36), flat(oval(1070, 744, 40, 36), '#cfc6bb', 0.5)),
    inked(poly([1050, 708], [1068, 722], [1061, 742], [1039, 742], [1032, 722]), '#6b7f86', THIN),
    stroke(line([1050, 708], [1050, 692]), THIN) +
      stroke(line([1068, 722], [1084, 716]), THIN) +
      stroke(line([1032, 722], [1016, 716]), THIN),
  ].join('');
}

/** Asphalt with the lines of three games over one another. */
function yard(): Svg {
  return [
    flat(box(0, GROUND, WIDTH, HEIGHT - GROUND), downwards([0, '#dcd2c5'], [1, '#bfb3a8'])),
    wire(
      `M560 ${GROUND + 6} C520 ${GROUND + 150} 1080 ${GROUND + 150} 1040 ${GROUND + 6}`,
      '#f5d98c',
      8,
      0.7,
    ),
    wire(line([-10, 804], [WIDTH + 10, 786]), '#f6f1e4', 8, 0.55),
    wire(soft([1120, 850], [1180, 838], [1230, 858], [1320, 846]), '#8f8378', 2.4, 0.6) +
      wire(soft([1230, 858], [1244, 880], [1290, 896]), '#8f8378', 2, 0.6),
    wire(soft([120, 760], [200, 752], [260, 770]), '#8f8378', 2.4, 0.5),
    stroke(line([-6, GROUND], [WIDTH + 6, GROUND]), INK),
  ].join('');
}

/** Before the people: what grows where the asphalt ends, and a forgotten bag of gym things. */
function near(): Svg {
  return [
    grass(-14, HEIGHT, 120, '#6f9a66', 8) +
      grass(80, HEIGHT, 88, C.leaf, 7) +
      grass(1430, HEIGHT, 96, C.leaf, 7),
    flat(oval(60, 812, 12, 9), '#f7d555') +
      flat(oval(118, 836, 11, 8), '#f7d555') +
      wire(line([60, 818], [64, HEIGHT]), '#6f9a66', 4) +
      wire(line([118, 842], [116, HEIGHT]), '#6f9a66', 4),
    inked(
      'M1494 780 Q1476 800 1466 850 Q1460 906 1500 910 L1590 910 Q1610 860 1584 810 Q1572 786 1556 778 Z',
      '#6b93a8',
      INK,
    ),
    inked(
      'M1490 786 Q1526 766 1560 784 Q1566 770 1552 760 Q1526 748 1500 762 Q1484 772 1490 786 Z',
      '#8fb0c0',
      THIN,
    ),
    stroke(soft([1496, 782], [1470, 752], [1496, 728], [1524, 744]), { ...INK, weight: 4 }),
    wire(soft([1484, 830], [1478, 860], [1484, 890]), '#a9c8d6', 5, 0.7),
    grass(1546, HEIGHT, 116, '#6f9a66', 8),
  ].join('');
}

export function schoolYardMorning(): Room {
  const back = [
    behindTheWall(),
    wall(),
    gym(),
    goal(),
    yard(),
    shade(),
    bicycle(),
    hopscotch(),
    ball(),
    [
      [1190, 34, 5],
      [520, 26, 5],
      [1556, 44, 7],
      [250, 30, 5],
    ]
      .map(([x = 0, size = 0, count]) => grass(x, GROUND + 4, size, '#8aa876', count))
      .join(''),
    flat(box(0, 0, WIDTH, HEIGHT), across([0, '#fff3c4', 0.26], [0.5, '#fff3c4', 0.04], [1, '#fff3c4', 0])),
    glow(800, 430, 520, 360, '#fff6da', 0.26),
    veil('#fff4dd', 0.1),
    edges('#a5714f', 0.16),
  ].join('');
  return { back, near: near() };
}
