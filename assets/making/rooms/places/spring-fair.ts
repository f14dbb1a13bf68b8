/** The spring fair on a Sunday in May: Orlik's stall between the candles and the tombola, flags over the square. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { letter, widthOf } from '../pen/lettering.ts';
import { downwards, edges, glow, veil } from '../pen/light.ts';
import { box, line, oval, poly, round, scallop } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { each, flat, inked, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { bunting, cloud, crown, house, tree } from '../things/kit-outdoors.ts';

const INK = { colour: '#54473d' };
const GROUND = 664;

function square(): Svg {
  const fronts = [
    [-30, 190, 400, '#f0d6c0', '#cf9a84', 4],
    [160, 150, 330, '#f6e6c6', '#c8a07f', 3],
    [310, 180, 380, '#dfe3d2', '#b9907c', 4],
    [490, 150, 300, '#f3d9bb', '#c58d78', 3],
    [960, 160, 320, '#f6e6c6', '#c8957c', 3],
    [1120, 190, 390, '#e6d3cb', '#b98a79', 4],
    [1310, 150, 330, '#f2dfc0', '#c8a07f', 3],
    [1460, 190, 400, '#dbe3d6', '#c58d78', 4],
  ] as const;
  return [
    ...fronts.map(([x, w, h, wall, roof, rows]) =>
      house(x, 560, w, h, { wall, roof, pane: '#fbf4e2', rows, columns: 3 }),
    ),
    flat(box(694, 150, 96, 410), '#ead9bd') + flat(poly([684, 150], [742, 20], [800, 150]), '#8fae9f'),
    flat(oval(742, 196, 26), '#fdf8ea') +
      wire(line([742, 196], [742, 180]), '#7a6a58', 3) +
      wire(line([742, 196], [754, 200]), '#7a6a58', 3),
    tree(876, 600, 210, 330, '#f3cfc8', '#a88468'),
    crown(846, 352, 90, 70, '#fae3dc') + crown(916, 410, 80, 60, '#fae3dc'),
  ].join('');
}

/** A stall: cloth over a table, a striped roof on two poles. */
function stall(x: number, w: number, cloth: string, stripe: string): Svg {
  const [top, table] = [268, 540];
  const bands = Math.round(w / 54);
  const step = w / bands;
  const band = (i: number): Svg => {
    const colour = i % 2 ? C.white : stripe;
    const left = x - w / 2 + i * step;
    return (
      flat(
        poly([left + 18, top], [left + step + 2, top], [left + step, top + 70], [left, top + 70]),
        colour,
      ) + flat(scallop(left, top + 66, step, 16, 1, 26), colour)
    );
  };
  return [
    flat(oval(x, GROUND + 6, w * 0.56, 16), '#6b5a4c', 0.18),
    inked(box(x - w / 2 + 14, top + 60, 12, GROUND - top - 60), C.woodDeep, INK),
    inked(box(x + w / 2 - 26, top + 60, 12, GROUND - top - 60), C.woodDeep, INK),
    flat(box(x - w / 2 + 26, top + 84, w - 52, table - top - 84), '#fdf6e6', 0.5),
    each(bands, band),
    stroke(
      poly([x - w / 2 + 18, top], [x + w / 2 + 2, top], [x + w / 2, top + 70], [x - w / 2, top + 70]),
      INK,
    ),
    stroke(scallop(x - w / 2, top + 68, w, 14, bands, 26), INK),
    inked(box(x - w / 2 - 6, table, w + 12, 20), C.wood, INK),
    inked(scallop(x - w / 2, table + 18, w, GROUND - table - 32, bands, 12), cloth, INK),
  ].join('');
}

/** Rolls in trays, loaves behind, the sign. */
function orlik(): Svg {
  const roll = (x: number, y: number): Svg =>
    inked(oval(x, y, 25, 16), '#dca465', { ...INK, weight: 2 }) +
    wire(line([x - 10, y - 6], [x + 8, y - 4]), '#f3d3a0', 4);
  const sign = "ORLIK'S";
  return [
    stall(800, 470, C.cream, C.coral),
    inked(box(660, 376, 280, 62), C.butter, INK),
    letter(sign, 800 - widthOf(sign, 34) / 2, 390, 34, { colour: '#7c4a36', weight: 5 }),
    each(4, (i) => roll(636 + i * 46, 514)) + each(3, (i) => roll(659 + i * 46, 490)),
    inked(box(604, 526, 206, 16), C.woodPale, INK),
    inked(round(850, 484, 60, 56, 12, 'top'), '#c98a52', INK) +
      inked(round(906, 474, 56, 66, 14, 'top'), '#d99c5e', INK),
    each(2, (i) => wire(line([866 + i * 56, 500], [886 + i * 56, 492]), '#f0cd97', 4)),
  ].join('');
}

function candles(): Svg {
  const candle = (x: number, h: number, colour: string): Svg =>
    inked(box(x, 540 - h, 22, h), colour, { ...INK, weight: 2 }) +
    flat(oval(x + 11, 530 - h, 5, 9), C.mustard);
  return (
    stall(236, 400, C.mustardPale, C.mustard) +
    candle(96, 66, C.white) +
    candle(132, 92, C.coralPale) +
    candle(168, 54, C.butter) +
    candle(204, 78, '#c9dbd3') +
    candle(246, 60, C.white)
  );
}

/** A drum of tickets, and the ham that somebody will win. */
function tombola(): Svg {
  return [
    stall(1364, 400, C.tealPale, C.teal),
    stroke(line([1440, 540], [1460, 440]), { ...INK, weight: 6 }) +
      stroke(line([1530, 540], [1510, 440]), { ...INK, weight: 6 }),
    inked(oval(1485, 462, 58), '#cfe3e6', INK),
    each(5, (i) =>
      flat(box(1452 + i * 14, 478 - (i % 3) * 12, 10, 14), [C.coral, C.mustard, C.white][i % 3] ?? C.white),
    ),
    stroke(line([1543, 462], [1566, 444]), { ...INK, weight: 6 }),
    inked('M1320 540 Q1310 488 1366 482 Q1420 486 1412 540 Z', '#d98b7c', INK),
    inked(round(1352, 462, 24, 26, 8), C.white, INK),
  ].join('');
}

/** Before the people: tulips in their boxes, for May. */
function tulips(): Svg {
  const colours = [C.coral, C.mustard, C.white, '#e9a9a0'];
  const tulip = (i: number, from: number): Svg => {
    const [x, y] = [from + i * 44, 770 + ((i * 37) % 5) * 9];
    const cup = `M${x - 15} ${y - 30} L${x - 7} ${y - 18} L${x} ${y - 34} L${x + 7} ${y - 18} L${x + 15} ${y - 30} Q${x + 18} ${y + 6} ${x} ${y + 6} Q${x - 18} ${y + 6} ${x - 15} ${y - 30} Z`;
    const leaf = `M${x} ${HEIGHT - 30} Q${x - 26} ${y + 50} ${x - 16} ${y + 24} Q${x + 2} ${y + 50} ${x} ${HEIGHT - 30} Z`;
    return (
      wire(line([x, y], [x + 2, HEIGHT - 30]), C.leafDeep, 6) +
      inked(leaf, C.leaf, { ...INK, weight: 2 }) +
      inked(cup, colours[i % colours.length] ?? C.coral, { ...INK, weight: 2 })
    );
  };
  const trough = (x: number): Svg =>
    each(9, (i) => tulip(i, x + 34)) +
    inked(box(x, 852, 420, 60), C.woodDeep, INK) +
    wire(line([x + 10, 864], [x + 408, 863]), C.wood, 4, 0.7);
  return trough(-120) + trough(1300) + trough(590);
}

export function springFair(): Room {
  const flags = [C.coral, C.mustard, C.white, C.teal, '#a8d5e5'];
  const back = [
    flat(box(0, 0, WIDTH, 600), downwards([0, '#a9d8e8'], [0.6, '#dff0ee'], [1, '#fdf3dc'])),
    glow(300, 60, 560, 360, '#fff6d6', 0.8),
    cloud(1000, 110, 300, '#ffffff', 0.8) + cloud(420, 90, 220, '#ffffff', 0.7),
    square(),
    veil('#fff6e2', 0.3),
    flat(box(0, 556, WIDTH, HEIGHT - 556), downwards([0, '#ead9bb'], [1, '#d3bd98'])),
    each(18, (i) =>
      wire(
        line([(i * 331) % 1600, 690 + ((i * 71) % 200)], [((i * 331) % 1600) + 60, 690 + ((i * 71) % 200)]),
        '#bda57f',
        3,
        0.5,
      ),
    ),
    candles(),
    tombola(),
    orlik(),
    bunting([-20, 60], [800, 84], 46, flags, INK),
    bunting([800, 84], [1620, 50], 46, flags, INK),
    veil('#fff6e2', 0.1),
    edges('#a5713f', 0.14),
  ].join('');
  return { back, near: tulips() };
}
