/** The bench above the river on a mild afternoon: the railing with its burr, the bridge, a barge that takes its time. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { letter } from '../pen/lettering.ts';
import { downwards, edges, glow, veil } from '../pen/light.ts';
import { box, line, oval, poly, ridge, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { each, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { bench, birds, cloud, crown, grass, house, railing, tree } from '../things/kit-outdoors.ts';

const INK = { colour: '#4d4a42' };
const SHORE = 352;
const BANK = 560;

function farShore(): Svg {
  const fronts = [
    [420, 84, 84, '#ecd3b4', '#c98f77'],
    [510, 70, 104, '#e3c0a8', '#b98474'],
    [586, 92, 76, '#f0dfc0', '#c7987c'],
    [900, 78, 96, '#ecd3b4', '#bd8a78'],
    [984, 96, 74, '#e5c3b2', '#c08f7d'],
    [1086, 72, 110, '#efe0c4', '#b98474'],
  ] as const;
  return [
    flat(
      ridge(SHORE + 20, [0, 268], [260, 232], [520, 262], [820, 224], [1160, 256], [1600, 216]),
      '#c3d6c0',
    ),
    flat(
      ridge(SHORE + 20, [0, 322], [300, 300], [640, 318], [1000, 298], [1300, 316], [1600, 296]),
      '#a9c7a6',
    ),
    ...fronts.map(([x, w, h, wall, roof]) =>
      house(x, SHORE, w, h, { wall, roof, pane: '#fbf1d4', rows: 2, columns: 3 }),
    ),
    flat(box(690, SHORE - 70, 150, 70), '#f3dcb6') + flat(box(682, SHORE - 82, 166, 14), '#c4806a'),
    flat(box(704, SHORE - 44, 60, 30), '#fff6dc') + flat(box(782, SHORE - 50, 30, 50), '#8a6a58'),
    flat(poly([698, SHORE - 56], [772, SHORE - 56], [780, SHORE - 42], [692, SHORE - 42]), '#e58e72'),
    ...[384, 668, 870, 1180].map((x, i) => crown(x, SHORE - 26, 74, 66, i % 2 ? '#9dc09a' : '#b5cf9f')),
    flat(box(0, SHORE - 6, WIDTH, 14), '#d7c6a8'),
  ].join('');
}

/** Two arches at the right; a man with a pram goes over them. */
function bridge(): Svg {
  const deck = 292;
  return [
    flat(
      `M1196 ${SHORE + 6} L1196 ${deck + 14} Q1420 ${deck - 34} 1640 ${deck - 20} L1640 462 L1568 462 Q1560 372 1486 368 Q1410 372 1404 420 L1350 420 Q1338 360 1286 358 Q1244 360 1236 ${SHORE + 14} Z`,
      '#cdb99d',
    ),
    wire(`M1196 ${deck + 14} Q1420 ${deck - 34} 1640 ${deck - 20}`, '#a8937a', 5, 0.9),
    each(12, (i) =>
      wire(
        line([1216 + i * 34, deck + 8 - i * 3.2], [1216 + i * 34, deck - 16 - i * 3.2]),
        '#a8937a',
        3,
        0.8,
      ),
    ),
    wire(`M1200 ${deck - 10} Q1420 ${deck - 58} 1640 ${deck - 46}`, '#a8937a', 3.4, 0.9),
  ].join('');
}

/** She is called Patience, and goes by with all her letters. */
function barge(): Svg {
  return [
    flat(oval(800, 466, 250, 10), '#5f8797', 0.4),
    flat(box(900, 392, 92, 46), '#f4e6c8') + flat(box(892, 382, 108, 12), '#6b9384'),
    flat(box(912, 404, 24, 20), '#a9cdd6') + flat(box(950, 404, 24, 20), '#a9cdd6'),
    flat(poly([640, 428], [690, 410], [860, 410], [880, 428]), '#b88a64'),
    inked('M576 426 L1018 430 Q1012 462 984 468 L626 468 Q592 458 576 426 Z', '#a8564a', {
      ...INK,
      weight: 1.8,
    }),
    flat('M582 438 L1015 441 L1017 431 L577 427 Z', '#e9c9a4'),
    letter('PATIENCE', 690, 446, 15, { colour: '#fbeed6', weight: 2.6, rough: 0.6 }),
  ].join('');
}

function river(): Svg {
  const glint = (i: number): Svg => {
    const [x, y] = [(i * 397) % 1560, SHORE + 26 + ((i * 53) % (BANK - SHORE - 40))];
    return wire(soft([x, y], [x + 36, y - 3], [x + 84, y]), '#f2fbfb', 3.4, 0.55);
  };
  return [
    flat(
      box(0, SHORE, WIDTH, BANK - SHORE + 40),
      downwards([0, '#b9dbe0'], [0.5, '#94c1cc'], [1, '#86b3bf']),
    ),
    flat(poly([420, SHORE], [1180, SHORE], [1100, SHORE + 60], [480, SHORE + 60]), '#e8cdb2', 0.3),
    each(24, glint),
  ].join('');
}

/** Ducks that follow the barge, a ring for whoever falls in, a lamp, a basket for what is left of the sandwiches. */
function byTheWater(): Svg {
  const thin = { ...INK, weight: 1.8 };
  const duck = (x: number, y: number, size: number): Svg =>
    moved(
      inked(
        'M-22 0 Q-26 -10 -14 -10 Q-2 -10 4 -12 Q2 -26 12 -26 Q22 -26 20 -14 Q22 2 0 4 Q-16 4 -22 0 Z',
        '#f0e3cb',
        thin,
      ) +
        flat(oval(12, -19, 8, 7), '#5f8a6c') +
        flat(poly([19, -20], [29, -17], [19, -14]), C.mustard) +
        wire(soft([-30, 6], [0, 9], [34, 6]), '#f2fbfb', 3, 0.7),
      `translate(${x} ${y}) scale(${size})`,
    );
  return [
    duck(470, 470, 0.9) + duck(418, 486, 1) + duck(1090, 500, 1.1),
    inked(oval(1180, 590, 34), C.red, INK) +
      each(4, (i) =>
        moved(flat(box(-9, -34, 18, 17), C.white), `translate(1180 590) rotate(${45 + i * 90})`),
      ) +
      inked(oval(1180, 590, 17), '#a5c0c4', thin),
    stroke(line([1180, 556], [1180, 540]), { ...INK, weight: 4 }),
    flat(oval(1400, 700, 70, 9), '#3c2c2a', 0.16),
    wire(line([1452, 704], [1452, 300]), '#6f7a76', 11) +
      inked(poly([1430, 300], [1474, 300], [1466, 246], [1438, 246]), '#fdf4d8', INK) +
      inked(poly([1424, 246], [1480, 246], [1452, 218]), '#6f7a76', INK) +
      inked(box(1440, 690, 24, 16), '#6f7a76', thin),
    inked(poly([1352, 604], [1412, 604], [1404, 702], [1360, 702]), '#8c9b86', INK) +
      each(4, (i) => wire(line([1366 + i * 12, 612], [1367 + i * 11, 696]), '#6f7f6b', 3, 0.8)) +
      inked(box(1346, 594, 72, 12), '#7a8a76', thin),
    inked(poly([1372, 594], [1384, 570], [1402, 594]), C.butter, thin),
  ].join('');
}

/** Petals on the path, and the gravel where it is worn before the bench. */
function path(): Svg {
  const petals = each(16, (i) =>
    flat(oval(90 + ((i * 283) % 1460), 690 + ((i * 61) % 170), 7, 4), i % 3 ? '#f4d7cd' : '#fbf3e4', 0.9),
  );
  return flat(oval(800, 770, 330, 40), '#c3ac84', 0.4) + petals;
}

export function parkBench(): Room {
  const back = [
    flat(box(0, 0, WIDTH, SHORE), downwards([0, '#b4dbe8'], [0.7, '#e3eee4'], [1, '#fbf0d6'])),
    glow(1180, 120, 520, 300, '#fff4cf', 0.8),
    cloud(560, 138, 300, '#ffffff', 0.75) + cloud(960, 92, 240, '#ffffff', 0.65),
    birds(
      [
        [690, 206],
        [730, 190],
        [764, 210],
      ],
      '#7d9497',
    ),
    farShore(),
    river(),
    bridge(),
    barge(),
    flat(
      ridge(HEIGHT, [0, BANK + 26], [400, BANK + 40], [800, BANK + 44], [1200, BANK + 38], [1600, BANK + 24]),
      downwards([0, '#b7ca95'], [0.5, '#a5be88'], [1, '#93b07e']),
    ),
    railing(BANK + 92, 122, -10, 1620, 46, '#7c8a86', { ...INK, weight: 2 }),
    stroke('M1004 532 L1012 518 L1018 533', { ...INK, weight: 3 }),
    flat(
      ridge(HEIGHT, [0, BANK + 88], [500, BANK + 96], [1000, BANK + 92], [1600, BANK + 90]),
      downwards([0, '#dccba8'], [1, '#c9b38c']),
    ),
    stroke(soft([-6, BANK + 88], [500, BANK + 96], [1000, BANK + 92], [1606, BANK + 90]), {
      ...INK,
      weight: 2,
    }),
    path(),
    byTheWater(),
    bench(800, 716, 460, C.woodDeep, '#5d6460', INK),
    tree(60, 760, 460, 900, downwards([0, '#a9c993'], [1, '#86b083']), '#94735a', INK),
    crown(140, 120, 190, 130, '#bdd5a2') + crown(30, 240, 180, 120, '#bdd5a2'),
    crown(1560, 40, 420, 210, '#9cc191', INK) + crown(1500, 30, 160, 90, '#bdd5a2'),
    veil('#fff3d8', 0.14),
    edges('#7c6a44', 0.14),
  ].join('');
  const near = [
    grass(-10, HEIGHT, 120, C.leafDeep, 8),
    grass(90, HEIGHT, 90, C.leaf, 7),
    grass(1450, HEIGHT, 110, C.leafDeep, 8),
    grass(1540, HEIGHT, 84, C.leaf, 7),
  ].join('');
  return { back, near };
}
