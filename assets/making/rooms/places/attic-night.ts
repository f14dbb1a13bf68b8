/** A room under the roof, night: sloping ceilings, a skylight, one warm lamp. Warm where the other bedroom is blue. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { cone, downwards, edges, glow, veil } from '../pen/light.ts';
import { box, line, oval, poly, ridge, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { clipped, each, flat, inked, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { boards, books, plant, skirting, tableLamp, window } from '../things/kit-indoors.ts';

const INK = { colour: '#3f2f3c' };
const FLOOR = 684;

/** Stars over a chimney; no moon on this side of the house. */
function night(): Svg {
  const stars = [
    [690, 120],
    [742, 176],
    [806, 112],
    [858, 160],
    [908, 124],
    [776, 226],
    [884, 232],
  ] as const;
  return [
    flat(box(640, 60, 320, 320), downwards([0, '#2f3c66'], [1, '#6a739f'])),
    ...stars.map(([x, y], i) => flat(oval(x, y, i % 2 ? 2.4 : 3.4), '#fdf6dc')),
    flat(ridge(380, [640, 300], [720, 282], [840, 296], [960, 276]), '#3d4670'),
    flat(box(700, 236, 44, 70), '#363d63') + flat(box(694, 230, 56, 12), '#2f3658'),
  ].join('');
}

/** Boards of the roof, coming down on both sides. */
function slopes(): Svg {
  const board = (i: number): Svg =>
    wire(line([430 - i * 92, -4], [-4, 430 - i * 92]), '#5d4a60', 2.4, 0.55) +
    wire(line([1170 + i * 92, -4], [1604, 430 - i * 92]), '#5d4a60', 2.4, 0.55);
  return [
    inked(poly([-10, -10], [440, -10], [-10, 440]), '#82697a', INK),
    inked(poly([1610, -10], [1160, -10], [1610, 440]), '#82697a', INK),
    each(4, (i) => board(i + 1)),
    inked(box(-10, 22, WIDTH + 20, 30), '#8d6a5c', INK),
  ].join('');
}

/** To the left a low shelf: books, a plant, a lamp that is never moved. */
function shelf(): Svg {
  const bare = { ...INK, weight: 2 };
  return [
    inked(box(36, 500, 430, FLOOR - 496), '#9a7465', INK),
    inked(box(24, 486, 454, 20), '#ae8570', INK),
    flat(box(52, 520, 192, 70), '#6b4f52') + flat(box(258, 520, 192, 70), '#6b4f52'),
    flat(box(52, 606, 192, 66), '#6b4f52') + flat(box(258, 606, 192, 66), '#6b4f52'),
    books(
      62,
      590,
      [
        [22, 58, '#c9826f'],
        [26, 64, '#d8b57a'],
        [18, 52, '#7f9f96'],
        [24, 60, '#b08fae'],
        [20, 56, '#d99f86'],
        [26, 62, '#8799b8'],
      ],
      INK,
    ),
    inked(box(280, 548, 62, 42), '#c9a98a', bare) + inked(box(354, 540, 80, 50), '#a98b96', bare),
    books(
      270,
      672,
      [
        [28, 54, '#8799b8'],
        [22, 50, '#c9826f'],
        [30, 56, '#7f9f96'],
      ],
      INK,
    ),
    inked(box(70, 640, 120, 14), '#d8b57a', bare) + inked(box(78, 654, 108, 18), '#b9796a', bare),
    plant(120, 486, 74, '#c9826f', INK),
    tableLamp(360, 486, C.mustardPale, INK),
  ].join('');
}

/** Under the skylight: a record player on a crate, records leaning on it, a rug before them. */
function music(): Svg {
  const bare = { ...INK, weight: 2 };
  return [
    flat(oval(820, 758, 360, 40), '#b9796a', 0.45) + wire(oval(820, 758, 320, 32), '#e3c7a4', 4, 0.5),
    inked(box(690, 580, 230, FLOOR - 574), '#a5806a', INK),
    each(2, (i) => wire(line([696, 612 + i * 36], [914, 612 + i * 36]), '#7d5d50', 3, 0.7)),
    inked(round(706, 548, 198, 34, 6), '#c9a98a', INK),
    flat(oval(780, 552, 58, 9), '#3f3240') + flat(oval(780, 552, 18, 3.4), '#d4604c'),
    stroke(soft([872, 540], [856, 548], [818, 550]), { ...INK, weight: 3.4 }),
    inked(box(934, 596, 88, 92), '#7f9f96', bare) + flat(oval(978, 642, 26, 26), '#5d7a74'),
    inked(poly([1010, 600], [1082, 590], [1092, 684], [1020, 690]), '#d8b57a', bare),
  ].join('');
}

/** To the right a chair with a jacket, a guitar, postcards on the wall. */
function corner(): Svg {
  const bare = { ...INK, weight: 2 };
  const card = (x: number, y: number, colour: string): Svg =>
    inked(box(x, y, 66, 48), '#ece0cc', { ...INK, weight: 1.8 }) + flat(box(x + 7, y + 7, 52, 34), colour);
  return [
    card(1090, 250, '#a9b8cc') +
      card(1174, 232, '#d9a08e') +
      card(1112, 318, '#94b3a8') +
      card(1196, 306, '#e0c487'),
    inked(
      'M1252 474 Q1220 500 1232 540 Q1206 580 1226 626 Q1250 672 1300 664 Q1352 658 1356 606 Q1360 568 1334 540 Q1340 496 1306 474 Z',
      '#c98f5f',
      INK,
    ),
    flat(oval(1290, 586, 24), '#5b4036') + wire(line([1282, 250], [1292, 640]), '#6b4a3d', 14),
    stroke(line([1268, 636], [1318, 632]), { ...INK, weight: 5 }),
    inked(round(1266, 206, 34, 52, 8), '#8a5f48', bare),
    inked(round(1410, 470, 150, 60, 18), '#8f6b60', INK),
    inked(
      'M1396 462 Q1404 434 1440 432 L1530 432 Q1566 434 1574 462 L1588 600 Q1484 616 1384 600 Z',
      '#6f8f96',
      INK,
    ),
    stroke(soft([1450, 434], [1484, 470], [1520, 434]), bare) + stroke(line([1484, 470], [1486, 606]), bare),
    inked(round(1390, 600, 200, 26, 10), '#8f6b60', INK),
    stroke(line([1408, 626], [1400, 704]), { ...INK, weight: 8 }) +
      stroke(line([1570, 626], [1580, 704]), { ...INK, weight: 8 }),
  ].join('');
}

/** Before the people: a blanket knitted in stripes. */
function blanket(): Svg {
  const top = 'M-10 726 C180 742 320 718 500 734 C680 750 820 720 1000 736 C1180 750 1340 722 1610 740';
  const whole = `${top} L1610 ${HEIGHT} L-10 ${HEIGHT} Z`;
  const colours = ['#c9826f', '#d8b57a', '#8f6f86', '#d99f86', '#7f9f96'];
  const stripe = (i: number): Svg =>
    flat(box(-20, 712 + i * 40, WIDTH + 40, 40), colours[i % colours.length] ?? C.coral) +
    each(54, (k) =>
      wire(
        soft([k * 30 - 10, 716 + i * 40], [k * 30 + 4, 734 + i * 40], [k * 30 - 10, 750 + i * 40]),
        '#4a3444',
        2,
        0.22,
      ),
    );
  return [
    clipped(whole, each(5, stripe)),
    flat(whole, downwards([0, '#4a3444', 0.2], [1, '#2c1f33', 0.5])),
    stroke(top, INK),
  ].join('');
}

export function atticNight(): Room {
  const back = [
    flat(box(0, 0, WIDTH, FLOOR), downwards([0, '#8f7486'], [1, '#b28f88'])),
    boards(FLOOR, downwards([0, '#8a6660'], [1, '#644a55']), '#4a3444'),
    skirting(FLOOR, '#9a7a7a', INK),
    slopes(),
    window(648, 76, 304, 276, { view: night(), frame: '#d9cfc6', ink: INK }),
    shelf(),
    music(),
    corner(),
    glow(360, 420, 460, 340, '#ffdf9a', 0.62),
    cone(360, 410, 110, 420, FLOOR, '#ffe9b4', 0.34),
    glow(800, 220, 300, 240, '#b9c6ee', 0.2),
    veil('#a57f80', 0.08),
    edges('#2c1f33', 0.46),
  ].join('');
  return { back, near: blanket() };
}
