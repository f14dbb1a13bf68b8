/** The last stop before the fields at dusk: shelter, bench, the burnt timetable, a streetlamp that has just come on. */
import { bench, birds, cloud, grass, house, streetLamp, tree } from './kit-outdoors.ts';
import { letter, widthOf } from './lettering.ts';
import { cone, downwards, edges, glow, HEIGHT, veil, WIDTH } from './light.ts';
import { blob, box, line, oval, poly, ridge, round, soft } from './outline.ts';
import { C } from './palette.ts';
import { clipped, each, flat, inked, type Outline, type Svg, stroke, wire } from './pen.ts';
import type { Room } from './room.ts';

const INK = { colour: '#463845' };
const KERB = 716;

function sky(): Svg {
  return [
    flat(
      box(0, 0, WIDTH, 560),
      downwards([0, '#7ea3bd'], [0.38, '#cfc4c6'], [0.66, '#f4c9a6'], [0.88, '#f2a583'], [1, '#e8937a']),
    ),
    glow(560, 492, 520, 210, '#ffe3ae', 0.85),
    cloud(180, 150, 330, '#f6d9c8', 0.6),
    cloud(900, 92, 300, '#f3d3c6', 0.5),
    cloud(640, 250, 250, '#fbe3cc', 0.5),
    birds(
      [
        [300, 262],
        [342, 246],
        [388, 268],
      ],
      '#6d6878',
    ),
  ].join('');
}

/** Fields, the village with its church down the hill, and the road that comes up. */
function fields(): Svg {
  const village = [
    [232, 60, 44],
    [296, 78, 52],
    [1010, 66, 40],
    [1080, 84, 54],
  ] as const;
  return [
    flat(
      ridge(620, [0, 470], [220, 440], [480, 466], [760, 446], [1060, 470], [1330, 438], [1600, 462]),
      '#b79ba6',
    ),
    ...village.map(([x, w, h]) =>
      house(x, 500, w, h, { wall: '#c9a7a2', roof: '#94788a', pane: '#ffe3a0', rows: 1, columns: 2 }),
    ),
    flat(poly([180, 500], [180, 420], [194, 360], [208, 420], [208, 500]), '#a98a99'),
    flat(ridge(700, [0, 512], [260, 486], [560, 516], [900, 490], [1240, 520], [1600, 494]), '#a9a284'),
    flat(ridge(720, [0, 566], [340, 548], [700, 574], [1100, 552], [1600, 580]), '#8f9577'),
    flat(
      'M1240 506 C1190 540 1330 560 1300 600 C1280 640 1180 660 1160 700 L1330 700 C1340 650 1390 620 1384 590 C1374 556 1230 546 1256 506 Z',
      '#d9bfae',
    ),
    each(7, (i) => wire(soft([i * 90 - 20, 640], [i * 96 + 60, 560]), '#7f8769', 3, 0.35)),
    tree(96, 560, 130, 190, '#7d8b74', '#6a5a56'),
    tree(1508, 566, 170, 240, '#7d8b74', '#6a5a56'),
  ].join('');
}

/** Glass on three sides, a flat roof, and the timetable that somebody once set on fire. */
function shelter(): Svg {
  const post = (x: number): Svg => inked(box(x, 150, 16, KERB - 170), C.tealDeep, INK);
  return [
    flat(box(520, 170, 560, 400), '#dfeeee', 0.3),
    flat(poly([560, 570], [720, 170], [800, 170], [640, 570]), '#ffffff', 0.22),
    flat(poly([860, 570], [1020, 170], [1046, 170], [886, 570]), '#ffffff', 0.18),
    stroke(line([528, 570], [1072, 570]), INK),
    post(512),
    post(1072),
    wire(line([800, 180], [800, 560]), C.tealDeep, 5, 0.55),
    inked(poly([470, 120], [1130, 120], [1112, 168], [488, 168]), C.teal, INK),
    stroke(line([480, 144], [1122, 144]), { ...INK, weight: 1.8 }),
    bench(800, 694, 440, C.woodDeep, '#5c5560', INK),
  ].join('');
}

/** What is left of the timetable: the morning's buses. */
function timetable(): Svg {
  const row = (y: number, w: number): Svg => wire(line([822, y], [822 + w, y]), '#a7988f', 4, 0.8);
  /** How far the fire ate from the lower right corner. */
  const burnt = (reach: number): Outline =>
    blob(
      [922, 400 - reach],
      [922 - reach * 0.3, 400 - reach * 0.86],
      [922 - reach * 0.42, 400 - reach * 0.62],
      [922 - reach * 0.74, 400 - reach * 0.56],
      [922 - reach * 0.84, 400 - reach * 0.24],
      [922 - reach, 404],
      [930, 414],
      [940, 340],
    );
  return [
    glow(900, 330, 120, 130, '#4c4144', 0.22),
    inked(round(798, 230, 128, 180, 8), '#5f6f76', INK),
    flat(box(808, 242, 108, 156), C.white),
    flat(box(808, 242, 108, 22), C.coral),
    row(284, 80) + row(302, 58) + row(320, 70) + row(338, 44) + row(356, 52) + row(374, 26),
    clipped(
      box(808, 242, 108, 156),
      flat(burnt(112), '#c79d72') +
        flat(burnt(98), '#7b5942') +
        inked(burnt(82), '#3a302e', { ...INK, rough: 2.4 }) +
        flat(burnt(58), '#566369'),
    ),
    stroke(box(808, 242, 108, 156), { ...INK, weight: 1.8 }),
  ].join('');
}

function stopSign(): Svg {
  const word = 'BUS';
  return [
    inked(box(672, 250, 12, KERB - 252), '#6b6a70', INK),
    inked(oval(678, 250, 58), C.mustard, INK),
    inked(oval(678, 250, 46), C.butter, { ...INK, weight: 1.8 }),
    letter(word, 678 - widthOf(word, 31) / 2, 235, 31, { ...INK, weight: 5 }),
  ].join('');
}

function street(): Svg {
  return [
    flat(box(0, KERB - 66, WIDTH, 66), downwards([0, '#cdb9ac'], [1, '#bda89f'])),
    each(9, (i) => wire(line([i * 200 + 60, KERB - 66], [i * 214 - 4, KERB]), '#9d8a86', 2, 0.5)),
    stroke(line([-6, KERB - 66], [WIDTH + 6, KERB - 66]), { ...INK, weight: 2 }),
    inked(box(-6, KERB, WIDTH + 12, 22), '#d8c8ba', INK),
    flat(box(0, KERB + 22, WIDTH, HEIGHT - KERB - 22), downwards([0, '#857a86'], [1, '#6d6474'])),
    each(4, (i) =>
      flat(
        poly([80 + i * 440, 832], [290 + i * 440, 832], [280 + i * 440, 850], [62 + i * 440, 850]),
        '#d9cbc4',
        0.55,
      ),
    ),
  ].join('');
}

export function busStopDusk(): Room {
  const back = [
    sky(),
    fields(),
    ...[30, 210, 1180, 1420, 1540].map((x) => grass(x, KERB - 62, 44, '#7f8769', 6)),
    street(),
    shelter(),
    timetable(),
    stopSign(),
    veil('#e9b79e', 0.08),
    streetLamp(1420, KERB - 12, 610, -1, '#5c5560', INK),
    cone(1302, 130, 70, 300, KERB + 20, '#ffe9ae', 0.26),
    cone(1302, 130, 78, 400, KERB + 20, '#ffe9ae', 0.24),
    glow(1302, 136, 150, 120, '#fff0be', 0.9),
    flat(oval(1302, KERB + 6, 210, 24), '#ffe9ae', 0.24),
    edges('#3f3656', 0.3),
  ].join('');
  return { back, near: null };
}
