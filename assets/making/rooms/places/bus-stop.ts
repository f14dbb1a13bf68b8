/** The last stop before the fields, as it stands at every hour: shelter, bench, the burnt timetable, a streetlamp. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { letter, widthOf } from '../pen/lettering.ts';
import { downwards, glow } from '../pen/light.ts';
import { blob, box, line, oval, poly, ridge, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import {
  clipped,
  each,
  flat,
  type Ink,
  inked,
  moved,
  type Outline,
  type Svg,
  stroke,
  wire,
} from '../pen/pen.ts';
import { bench, crown, grass, house, streetLamp, tree } from '../things/kit-outdoors.ts';

/** Where the pavement ends, px from above. */
export const KERB = 716;

const IRON = '#5c5560';

/** The colours of the land at one hour. */
export interface Countryside {
  readonly hills: readonly [far: string, middle: string, near: string];
  readonly fields: readonly [ripe: string, ploughed: string];
  readonly houses: { readonly wall: string; readonly roof: string; readonly pane: string };
  readonly church: { readonly wall: string; readonly roof: string };
  readonly lane: string;
  readonly grass: string;
  readonly leaves: string;
  readonly leavesInLight: string;
  readonly trunk: string;
}

/** The colours of the street at one hour; pairs go from far to near. */
export interface Street {
  readonly pavement: readonly [string, string];
  readonly joints: string;
  readonly kerb: string;
  readonly road: readonly [string, string];
  readonly marks: string;
}

/** The village down the hill: roofs that keep close to their church. */
function village({ houses, church, leaves }: Countryside): Svg {
  const homes = [
    [300, 62, 44],
    [366, 80, 56],
    [70, 58, 40],
    [126, 74, 50],
    [956, 60, 38],
    [1028, 84, 54],
    [1390, 76, 50],
  ] as const;
  return [
    ...homes.map(([x, w, h], i) => house(x, 506, w, h, { ...houses, rows: 1, columns: i % 2 ? 3 : 2 })),
    flat(box(222, 416, 48, 90), church.wall) + flat(box(240, 436, 12, 20), houses.pane),
    flat(poly([214, 418], [246, 330], [278, 418]), church.roof),
    wire(line([246, 330], [246, 312]), church.roof, 3) + wire(line([239, 319], [253, 319]), church.roof, 3),
    ...[206, 290, 460, 930, 1120, 1370, 1476].map((x, i) => crown(x, 494, 52 + (i % 3) * 12, 40, leaves)),
  ].join('');
}

/** Strips of corn and of bare earth on the slope, with a hedge between. */
function fields({ fields: [ripe, ploughed], grass: green, leaves }: Countryside): Svg {
  const furrow = (i: number): Svg => wire(line([1010 + i * 26, 548], [930 + i * 36, 640]), green, 2.4, 0.4);
  return [
    flat(poly([-10, 560], [250, 540], [470, 560], [330, 660], [-10, 660]), ripe, 0.75),
    flat(poly([1000, 548], [1180, 546], [1160, 660], [880, 660]), ploughed, 0.7),
    each(7, furrow),
    each(6, (i) => wire(soft([i * 76 - 20, 650], [i * 70 + 40, 556]), green, 2.4, 0.35)),
    ...[352, 396, 436, 478].map((x, i) => crown(x, 622 - i * 22, 62 - i * 6, 42 - i * 4, leaves)),
  ].join('');
}

/** Poles that carry the telephone down to the village, smaller with each field. */
function wires({ trunk }: Countryside): Svg {
  const poles = [
    [1530, 640, 330],
    [1334, 574, 190],
    [1230, 540, 116],
  ] as const;
  const pole = ([x, y, h]: (typeof poles)[number]): Svg =>
    wire(line([x, y], [x, y - h]), trunk, h / 32) +
    wire(line([x - h / 11, y - h * 0.92], [x + h / 11, y - h * 0.92]), trunk, h / 48);
  const sag = (from: number, to: number): Svg => {
    const [[x1, y1, h1], [x2, y2, h2]] = [poles[from] ?? poles[0], poles[to] ?? poles[0]];
    const [a, b] = [y1 - h1 * 0.93, y2 - h2 * 0.93];
    return wire(soft([x1, a], [(x1 + x2) / 2, (a + b) / 2 + 16], [x2, b]), trunk, 1.8, 0.8);
  };
  return (
    poles.map(pole).join('') +
    sag(0, 1) +
    sag(1, 2) +
    wire(soft([1530, 333], [1580, 330], [1640, 312]), trunk, 1.8, 0.8)
  );
}

/** A tree of two crowns, its light side up. */
function fullTree(x: number, y: number, w: number, look: Countryside): Svg {
  return [
    tree(x, y, w, w * 1.5, look.leaves, look.trunk),
    crown(x - w * 0.12, y - w * 1.12, w * 0.56, w * 0.42, look.leavesInLight),
    crown(x + w * 0.22, y - w * 0.84, w * 0.36, w * 0.26, look.leavesInLight),
  ].join('');
}

/**
 * Fields, the village with its church down the hill, and the road that comes up; grass along the pavement.
 * `mist` lies in the valley, behind the nearest hill.
 */
export function countryside(look: Countryside, mist: Svg = ''): Svg {
  return [
    flat(
      ridge(620, [0, 452], [220, 424], [480, 456], [760, 430], [1060, 458], [1330, 420], [1600, 446]),
      look.hills[0],
    ),
    flat(ridge(620, [0, 486], [360, 470], [720, 488], [1100, 466], [1600, 484]), look.hills[1], 0.55),
    village(look),
    flat(ridge(700, [0, 512], [260, 496], [560, 520], [900, 500], [1240, 524], [1600, 504]), look.hills[1]),
    mist,
    flat(ridge(720, [0, 566], [340, 548], [700, 574], [1100, 552], [1600, 580]), look.hills[2]),
    fields(look),
    flat(
      'M1262 508 C1200 540 1330 560 1300 600 C1280 640 1190 640 1170 660 L1340 660 C1352 640 1390 620 1384 590 C1374 556 1240 546 1274 508 Z',
      look.lane,
    ),
    wires(look),
    fullTree(92, 590, 190, look),
    fullTree(1484, 600, 210, look),
    ...[30, 210, 330, 1140, 1420, 1560].map((x, i) => grass(x, KERB - 62, 40 + (i % 3) * 8, look.grass, 6)),
  ].join('');
}

/** Pavement, kerb and road. */
export function street(look: Street, ink: Ink): Svg {
  return [
    flat(box(0, KERB - 66, WIDTH, 66), downwards([0, look.pavement[0]], [1, look.pavement[1]])),
    each(9, (i) => wire(line([i * 200 + 60, KERB - 66], [i * 214 - 4, KERB]), look.joints, 2, 0.5)),
    stroke(line([-6, KERB - 66], [WIDTH + 6, KERB - 66]), { ...ink, weight: 2 }),
    inked(box(-6, KERB, WIDTH + 12, 22), look.kerb, ink),
    flat(box(0, KERB + 22, WIDTH, HEIGHT - KERB - 22), downwards([0, look.road[0]], [1, look.road[1]])),
    each(4, (i) =>
      flat(
        poly([80 + i * 440, 832], [290 + i * 440, 832], [280 + i * 440, 850], [62 + i * 440, 850]),
        look.marks,
        0.55,
      ),
    ),
  ].join('');
}

/** Glass on three sides, a flat roof, and the timetable that somebody once set on fire. */
function shelter(ink: Ink): Svg {
  const post = (x: number): Svg => inked(box(x, 150, 16, KERB - 170), C.tealDeep, ink);
  const wing = (x: number, side: 1 | -1): Svg =>
    flat(poly([x, 172], [x + side * 54, 190], [x + side * 54, 596], [x, 570]), '#dfeeee', 0.36) +
    stroke(poly([x, 172], [x + side * 54, 190], [x + side * 54, 596], [x, 570]), { ...ink, weight: 1.8 });
  return [
    inked(poly([500, 690], [1100, 690], [1124, 704], [476, 704]), '#d9cfc2', { ...ink, weight: 1.8 }),
    wing(512, -1) + wing(1088, 1),
    flat(poly([500, 168], [1100, 168], [1084, 184], [516, 184]), '#46685f'),
    flat(box(520, 170, 560, 400), '#dfeeee', 0.3),
    flat(poly([560, 570], [720, 170], [800, 170], [640, 570]), '#ffffff', 0.22),
    flat(poly([860, 570], [1020, 170], [1046, 170], [886, 570]), '#ffffff', 0.18),
    stroke(line([528, 570], [1072, 570]), ink),
    post(512),
    post(1072),
    wire(line([800, 180], [800, 560]), C.tealDeep, 5, 0.55),
    each(9, (i) => flat(box(560 + i * 56, 480, 14, 14), '#ffffff', 0.5)),
    inked(poly([470, 120], [1130, 120], [1112, 168], [488, 168]), C.teal, ink),
    stroke(line([480, 144], [1122, 144]), { ...ink, weight: 1.8 }),
    bench(800, 694, 440, C.woodDeep, IRON, ink),
  ].join('');
}

/** What is left of the timetable: the morning's buses. */
function timetable(ink: Ink): Svg {
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
    inked(round(798, 230, 128, 180, 8), '#5f6f76', ink),
    flat(box(808, 242, 108, 156), C.white),
    flat(box(808, 242, 108, 22), C.coral),
    row(284, 80) + row(302, 58) + row(320, 70) + row(338, 44) + row(356, 52) + row(374, 26),
    clipped(
      box(808, 242, 108, 156),
      flat(burnt(112), '#c79d72') +
        flat(burnt(98), '#7b5942') +
        inked(burnt(82), '#3a302e', { ...ink, rough: 2.4 }) +
        flat(burnt(58), '#566369'),
    ),
    stroke(box(808, 242, 108, 156), { ...ink, weight: 1.8 }),
  ].join('');
}

function stopSign(ink: Ink): Svg {
  const word = 'BUS';
  return [
    inked(box(672, 250, 12, KERB - 252), '#6b6a70', ink),
    inked(oval(678, 250, 58), C.mustard, ink),
    inked(oval(678, 250, 46), C.butter, { ...ink, weight: 1.8 }),
    letter(word, 678 - widthOf(word, 31) / 2, 235, 31, { ...ink, weight: 5 }),
  ].join('');
}

/** A bin on its post, the lid askew, one paper cup that missed. */
function bin(ink: Ink): Svg {
  const thin = { ...ink, weight: 2 };
  return [
    inked(box(1196, 556, 12, 150), IRON, thin),
    inked(poly([1164, 548], [1240, 548], [1232, 658], [1172, 658]), C.teal, ink),
    each(3, (i) => wire(line([1182 + i * 20, 562], [1183 + i * 19, 648]), C.tealDeep, 4, 0.8)),
    moved(inked(round(1156, 532, 92, 18, 8), C.tealDeep, ink), 'rotate(-3 1200 540)'),
    moved(
      inked(poly([-13, -14], [13, -14], [9, 14], [-9, 14]), C.white, thin) +
        flat(box(-11, -5, 22, 9), C.coral),
      'translate(1262 698) rotate(96)',
    ),
  ].join('');
}

/** What waits at the stop with everybody: shelter and bench, timetable, sign. */
export function stopFurniture(ink: Ink): Svg {
  return shelter(ink) + timetable(ink) + bin(ink) + stopSign(ink);
}

/** The lamp beside the shelter; `glass` is the colour of its lamp, lit or not. */
export function stopLamp(ink: Ink, glass: string): Svg {
  return streetLamp(1420, KERB - 12, 610, -1, IRON, ink, glass);
}

/** Before the people: the near side of the road, where nobody mows. */
export function verge(blades: readonly [string, string], flowers: readonly [string, string]): Svg {
  const flower = (x: number, y: number, i: number): Svg =>
    wire(soft([x, y], [x + 4, y + 50], [x - 2, HEIGHT]), blades[0], 4) +
    flat(oval(x, y, 13, 10), flowers[i % 2] ?? flowers[0]) +
    flat(oval(x, y, 4, 4), '#4a3b3a', 0.7);
  const places = [
    [46, 800],
    [122, 836],
    [206, 858],
    [1424, 846],
    [1500, 808],
    [1572, 836],
  ] as const;
  return [
    grass(-16, HEIGHT, 136, blades[0], 9) + grass(110, HEIGHT, 92, blades[1], 8),
    grass(1400, HEIGHT, 96, blades[1], 8) + grass(1490, HEIGHT, 132, blades[0], 9),
    ...places.map(([x, y], i) => flower(x, y, i)),
  ].join('');
}
