/** Nadia's kitchen on a Tuesday in spring, ten to seven: the jar on the sill, the toaster, the cards on the table. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { across, cone, downwards, edges, glow, veil } from '../pen/light.ts';
import { box, line, oval, poly, ridge, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { each, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import {
  boards,
  books,
  cupboard,
  note,
  pendant,
  plant,
  skirting,
  stripes,
  valance,
  window,
} from '../things/kit-indoors.ts';

const INK = { colour: '#4a3830' };
const FLOOR = 690;

/** Roofs before the last of the day; here and there a lamp is lit already. */
function evening(): Svg {
  const roofs = ridge(
    440,
    [600, 330],
    [650, 318],
    [705, 338],
    [760, 300],
    [830, 322],
    [900, 296],
    [1000, 330],
  );
  const houses = [
    [622, 352, 70, '#b98f8c'],
    [700, 332, 86, '#a98391'],
    [800, 358, 74, '#bd9389'],
    [884, 340, 96, '#a57f8d'],
  ] as const;
  return [
    flat(
      box(590, 90, 430, 350),
      downwards([0, '#9fbfd2'], [0.45, '#f3d3b4'], [0.75, '#f0ab88'], [1, '#e79a7c']),
    ),
    glow(880, 318, 190, 120, '#fff0c0', 0.9),
    flat(roofs, '#c79a94'),
    ...houses.map(
      ([x, y, w, wall]) =>
        flat(box(x, y, w, 90), wall) + flat(poly([x - 8, y], [x + w / 2, y - 34], [x + w + 8, y]), '#94707f'),
    ),
    ...(
      [
        [642, 366],
        [728, 352],
        [752, 352],
        [908, 362],
        [940, 386],
      ] as const
    ).map(([x, y]) => flat(box(x, y, 13, 17), '#ffe39a')),
  ].join('');
}

/** The jar that a certain name costs a coin: fourteen of them. */
function jar(): Svg {
  const coins = each(14, (i) =>
    inked(
      oval(716 + (i % 4) * 15 + (Math.floor(i / 4) % 2) * 6, 404 - Math.floor(i / 4) * 12, 10, 6),
      C.mustard,
      {
        ...INK,
        weight: 1.5,
      },
    ),
  );
  return [
    flat(round(698, 318, 84, 96, 16), '#f6fbf6', 0.55),
    coins,
    stroke(round(698, 318, 84, 96, 16), INK),
    inked(box(704, 304, 72, 16), C.coral, INK),
    wire(line([710, 334], [710, 384]), '#ffffff', 5, 0.8),
  ].join('');
}

function sill(): Svg {
  return jar() + plant(866, 414, 96, C.coral, INK);
}

/** Toast for two, and its lever. */
function toaster(): Svg {
  const slice = (x: number, y: number): Svg =>
    inked(round(x, y, 62, 50, 18, 'top'), '#c48f57', INK) +
    flat(round(x + 9, y + 9, 44, 40, 12, 'top'), '#e3b87f');
  return [
    slice(596, 424) + slice(640, 430),
    inked(round(572, 448, 156, 68, 22), C.red, INK),
    wire(soft([592, 464], [640, 460], [706, 464]), '#f3a48f', 5, 0.8),
    stroke(line([738, 462], [738, 496]), { ...INK, weight: 3 }),
    inked(box(728, 470, 22, 10), '#5a4a42', { ...INK, weight: 2 }),
  ].join('');
}

/** Teal below, wood on top; the toaster, the bread bin that hides a purse. */
function counter(): Svg {
  return [
    flat(box(60, 530, 1080, FLOOR - 530), C.tealDeep),
    cupboard(60, 548, 1080, FLOOR - 556, 6, { body: '#7c9f91', door: C.teal, knob: C.mustard }, INK),
    inked(box(40, 516, 1120, 32), C.wood, INK),
    wire(line([70, 532], [560, 532]), C.woodPale, 3, 0.8),
    toaster(),
    inked(round(860, 444, 168, 72, 34, 'top'), C.mustardPale, INK),
    stroke(line([872, 486], [1018, 486]), { ...INK, weight: 2 }),
    inked(oval(944, 472, 9, 5), C.woodDeep, { ...INK, weight: 2 }),
  ].join('');
}

function fridge(): Svg {
  return [
    inked(round(1200, 190, 290, FLOOR - 190, 22), C.white, INK),
    flat(poly([1220, 420], [1330, 420], [1250, FLOOR - 20], [1220, FLOOR - 20]), C.stonePale, 0.5),
    stroke(line([1200, 396], [1490, 394]), INK),
    inked(round(1214, 300, 14, 72, 7), C.stone, INK) + inked(round(1214, 420, 14, 110, 7), C.stone, INK),
    note(1300, 232, 62, 76, C.mustardPale, C.red, INK),
    note(1386, 250, 76, 54, '#bfe0e8', C.tealDeep, INK),
    note(1376, 440, 80, 96, C.coralPale, C.mustard, INK),
  ].join('');
}

/** The way out to the hall, and the raincoat on its hook. */
function hall(): Svg {
  return [
    inked(box(-30, 120, 190, FLOOR - 120), '#e9c79d', INK),
    flat(box(-30, 140, 168, FLOOR - 140), downwards([0, '#c99a78'], [1, '#b58463'])),
    stroke(line([138, 140], [138, FLOOR]), INK),
    stroke(line([20, 236], [90, 236]), { ...INK, weight: 5 }),
    inked(
      'M34 250 Q56 226 82 250 L104 276 L126 410 L104 416 L92 340 L104 470 Q58 486 10 470 L20 340 L8 400 L-12 396 L12 276 Z',
      C.mustard,
      INK,
    ),
    inked('M34 250 Q56 212 82 250 Q58 286 34 250 Z', '#d9a53f', { ...INK, weight: 2 }),
    stroke(soft([58, 274], [61, 360], [58, 478]), { ...INK, weight: 2 }),
    flat(oval(68, 330, 4), C.woodDark) +
      flat(oval(68, 380, 4), C.woodDark) +
      flat(oval(68, 430, 4), C.woodDark),
  ].join('');
}

function wallCupboards(): Svg {
  return [
    cupboard(206, 84, 324, 176, 2, { body: '#86a89a', door: C.teal, knob: C.mustard }, INK),
    inked(box(196, 300, 344, 12), C.wood, { ...INK, weight: 2 }),
    hooks(),
  ].join('');
}

/** From the shelf hang what a baker's family needs at home as well: whisk, ladle, sieve, a plait of garlic. */
function hooks(): Svg {
  const thin = { ...INK, weight: 2 };
  const hang = (x: number): Svg => stroke(line([x, 312], [x, 324]), { ...INK, weight: 2.4 });
  return [
    hang(236) +
      stroke(line([236, 324], [236, 366]), { ...INK, weight: 4 }) +
      wire(oval(236, 388, 15, 22), '#8f8a84', 2.6) +
      wire(oval(236, 388, 6, 22), '#8f8a84', 2.2),
    hang(300) +
      stroke(line([300, 324], [300, 384]), { ...INK, weight: 4 }) +
      inked('M284 384 L316 384 Q316 408 300 408 Q284 408 284 384 Z', '#b9b3aa', thin),
    hang(366) +
      inked(oval(366, 366, 30, 30), '#e6e0d2', thin) +
      each(4, (i) => wire(line([348 + i * 12, 344], [348 + i * 12, 388]), '#b7a995', 1.6, 0.7)),
    hang(438) +
      stroke(line([438, 324], [438, 340]), { ...INK, weight: 3 }) +
      each(4, (i) => inked(oval(432 + (i % 2) * 14, 350 + i * 16, 13, 12), '#f3e8d6', thin)),
    hang(500) +
      inked(poly([478, 326], [524, 326], [520, 404], [482, 404]), C.coralPale, thin) +
      wire(line([481, 390], [521, 390]), C.coral, 4, 0.8),
  ].join('');
}

/** Flour in a sack beside the fridge, yesterday's loaves on top of it, a radio that knows one station. */
function corners(): Svg {
  const thin = { ...INK, weight: 2 };
  return [
    inked(
      'M1146 560 Q1140 548 1152 540 L1190 540 Q1200 548 1194 560 Q1208 620 1196 684 L1144 684 Q1132 620 1146 560 Z',
      '#efe2c8',
      INK,
    ),
    stroke(soft([1150, 560], [1170, 566], [1192, 560]), thin) +
      wire(poly([1170, 592], [1178, 620], [1170, 646], [1162, 620]), C.coralDeep, 3, 0.7),
    inked(round(370, 440, 140, 76, 12), '#a7c0b4', INK) +
      inked(oval(408, 480, 24), '#7a958b', thin) +
      inked(box(446, 458, 50, 18), C.butter, thin) +
      flat(oval(456, 496, 7), C.mustard) +
      flat(oval(484, 496, 7), C.mustard),
    stroke(line([386, 440], [356, 398]), { ...INK, weight: 3 }),
    inked(box(1256, 138, 150, 54), '#cda77b', INK) +
      each(5, (i) => wire(line([1272 + i * 29, 144], [1272 + i * 29, 188]), '#a67c50', 2, 0.7)),
    inked('M1262 140 Q1276 104 1306 120 Q1330 96 1356 118 Q1386 108 1398 140 Z', '#d9a568', thin) +
      stroke(line([1300, 122], [1310, 134]), thin) +
      stroke(line([1346, 120], [1356, 132]), thin),
    inked(poly([818, 560], [874, 560], [870, 640], [822, 640]), C.white, thin) +
      wire(line([821, 618], [871, 618]), C.tealDeep, 4, 0.7) +
      wire(line([821, 628], [871, 628]), C.tealDeep, 3, 0.7),
  ].join('');
}

/** Before the people: the table, the flash cards, the butter. */
function table(): Svg {
  const card = (x: number, y: number, turn: number, colour: string): Svg =>
    moved(
      inked(box(-46, -22, 92, 44), colour, { ...INK, weight: 2.2 }),
      `translate(${x} ${y}) skewX(-18) rotate(${turn})`,
    );
  return [
    flat(
      `M0 728 Q800 708 1600 728 L1600 ${HEIGHT} L0 ${HEIGHT} Z`,
      downwards([0, '#c98c5c'], [1, '#a86d43']),
    ),
    wire('M0 760 Q800 740 1600 760', C.woodPale, 2, 0.35),
    wire('M0 812 Q800 790 1600 812', C.woodDark, 2, 0.3),
    stroke('M-6 728 Q800 708 1606 728', INK),
    card(96, 792, 6, C.white),
    card(168, 772, -12, C.butter),
    card(250, 818, 9, C.white),
    card(1420, 776, -7, C.white),
    card(1500, 806, 12, C.butter),
    card(760, 800, 4, C.white),
    card(850, 786, -9, C.butter),
  ].join('');
}

export function kitchenEvening(): Room {
  const back = [
    flat(box(0, 0, WIDTH, FLOOR), downwards([0, '#f3dcb4'], [1, '#f9e9cb'])),
    stripes(FLOOR, '#fff6e2', 0.5),
    boards(FLOOR, downwards([0, '#d3a274'], [1, '#b27a4d']), C.woodDark),
    skirting(FLOOR, '#ecd2a4', INK),
    hall(),
    wallCupboards(),
    window(610, 70, 380, 330, { view: moved(evening(), 'translate(0 -26)'), frame: C.white, ink: INK }),
    valance(590, 50, 420, 66, 7, C.coral, INK),
    moved(sill(), 'translate(0 -30)'),
    fridge(),
    counter(),
    corners(),
    cone(1090, 166, 150, 900, FLOOR, '#fff0b8', 0.34),
    glow(1090, 180, 420, 330, '#ffe9a6', 0.42),
    pendant(1090, 150, 74, C.mustard, INK),
    books(
      232,
      516,
      [
        [22, 84, C.coral],
        [18, 74, C.mustardPale],
        [26, 90, '#9cb8ac'],
      ],
      INK,
    ),
    flat(box(0, 0, WIDTH, HEIGHT), across([0, '#d98c5f', 0.16], [0.4, '#d98c5f', 0], [1, '#d98c5f', 0.08])),
    veil('#f6dcae', 0.1),
    edges('#7a4630', 0.22),
  ].join('');
  return { back, near: table() };
}
