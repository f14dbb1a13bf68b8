/** The last stop before the fields, as it stands at every hour: shelter, bench, the burnt timetable, a streetlamp. */
import { bench, grass, house, streetLamp, tree } from './kit-outdoors.ts';
import { letter, widthOf } from './lettering.ts';
import { downwards, glow, HEIGHT, WIDTH } from './light.ts';
import { blob, box, line, oval, poly, ridge, round, soft } from './outline.ts';
import { C } from './palette.ts';
import { clipped, each, flat, type Ink, inked, type Outline, type Svg, stroke, wire } from './pen.ts';

/** Where the pavement ends, px from above. */
export const KERB = 716;

const IRON = '#5c5560';

/** The colours of the land at one hour. */
export interface Countryside {
  readonly hills: readonly [far: string, middle: string, near: string];
  readonly houses: { readonly wall: string; readonly roof: string; readonly pane: string };
  readonly church: string;
  readonly lane: string;
  readonly grass: string;
  readonly leaves: string;
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

/**
 * Fields, the village with its church down the hill, and the road that comes up; grass along the pavement.
 * `mist` lies in the valley, behind the nearest hill.
 */
export function countryside(look: Countryside, mist: Svg = ''): Svg {
  const village = [
    [232, 60, 44],
    [296, 78, 52],
    [1010, 66, 40],
    [1080, 84, 54],
  ] as const;
  return [
    flat(
      ridge(620, [0, 470], [220, 440], [480, 466], [760, 446], [1060, 470], [1330, 438], [1600, 462]),
      look.hills[0],
    ),
    ...village.map(([x, w, h]) => house(x, 500, w, h, { ...look.houses, rows: 1, columns: 2 })),
    flat(poly([180, 500], [180, 420], [194, 360], [208, 420], [208, 500]), look.church),
    flat(ridge(700, [0, 512], [260, 486], [560, 516], [900, 490], [1240, 520], [1600, 494]), look.hills[1]),
    mist,
    flat(ridge(720, [0, 566], [340, 548], [700, 574], [1100, 552], [1600, 580]), look.hills[2]),
    flat(
      'M1240 506 C1190 540 1330 560 1300 600 C1280 640 1180 660 1160 700 L1330 700 C1340 650 1390 620 1384 590 C1374 556 1230 546 1256 506 Z',
      look.lane,
    ),
    each(7, (i) => wire(soft([i * 90 - 20, 640], [i * 96 + 60, 560]), look.grass, 3, 0.35)),
    tree(96, 560, 130, 190, look.leaves, look.trunk),
    tree(1508, 566, 170, 240, look.leaves, look.trunk),
    ...[30, 210, 1180, 1420, 1540].map((x) => grass(x, KERB - 62, 44, look.grass, 6)),
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
  return [
    flat(box(520, 170, 560, 400), '#dfeeee', 0.3),
    flat(poly([560, 570], [720, 170], [800, 170], [640, 570]), '#ffffff', 0.22),
    flat(poly([860, 570], [1020, 170], [1046, 170], [886, 570]), '#ffffff', 0.18),
    stroke(line([528, 570], [1072, 570]), ink),
    post(512),
    post(1072),
    wire(line([800, 180], [800, 560]), C.tealDeep, 5, 0.55),
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

/** What waits at the stop with everybody: shelter and bench, timetable, sign. */
export function stopFurniture(ink: Ink): Svg {
  return shelter(ink) + timetable(ink) + stopSign(ink);
}

/** The lamp beside the shelter; `glass` is the colour of its lamp, lit or not. */
export function stopLamp(ink: Ink, glass: string): Svg {
  return streetLamp(1420, KERB - 12, 610, -1, IRON, ink, glass);
}
