/** The corridor outside the hall at midday: lockers, the noticeboard, the caretaker's door and a box of lost things. */
import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { across, downwards, edges, glow, veil } from '../pen/light.ts';
import { between, box, line, oval, type Point, poly, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { each, flat, inked, type Paint, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';

const INK = { colour: '#4b4540' };
/** Where all lines along the corridor run to, and the far wall about it. */
const EYE: Point = [800, 400];
const FAR = { left: 520, right: 1080, top: 130, bottom: 600 };
/** Where the painted lower part of the walls begins, as a share of their height. */
const DADO = 0.72;

/** A point on a side wall: `depth` 0 at the far wall, 1 at us; `height` 0 at the ceiling, 1 at the floor. */
function wall(side: 'left' | 'right', depth: number, height: number): Point {
  const x = side === 'left' ? FAR.left - depth * FAR.left : FAR.right + depth * (WIDTH - FAR.right);
  const scale = (x - EYE[0]) / ((side === 'left' ? FAR.left : FAR.right) - EYE[0]);
  const [top, bottom] = [FAR.top - EYE[1], FAR.bottom - EYE[1]];
  return [x, EYE[1] + scale * (top + (bottom - top) * height)];
}

function panel(side: 'left' | 'right', from: number, to: number, top: number, bottom: number): string {
  return poly(wall(side, from, top), wall(side, to, top), wall(side, to, bottom), wall(side, from, bottom));
}

/** Lockers in pairs down the left wall; their doors grow towards us as doors do. */
function lockers(): Svg {
  const ends = [0.06, 0.13, 0.21, 0.3, 0.4, 0.52, 0.66, 0.82, 1.02];
  const doors = ends.slice(1).map((to, i) => {
    const from = ends[i] ?? 0;
    const shade = i === 3 || i === 6 ? '#c2d4c6' : i % 2 === 0 ? '#8db1a3' : '#7fa596';
    const slot = (h: number): Svg =>
      wire(
        line(wall('left', from + (to - from) * 0.28, h), wall('left', from + (to - from) * 0.72, h)),
        '#5f8274',
        2.4,
        0.8,
      );
    const grip = between(wall('left', from, 0.62), wall('left', to, 0.62), 0.2);
    return [
      inked(panel('left', from, to, 0.28, 0.985), shade, { ...INK, weight: 1.9 }),
      slot(0.35),
      slot(0.38),
      slot(0.41),
      flat(oval(grip[0], grip[1], 4 + i * 0.6, 8 + i * 1.2), C.cream),
    ].join('');
  });
  return inked(panel('left', 0.05, 1.03, 0.25, 0.285), '#a9c4b6', INK) + doors.join('');
}

/** What people have done to their lockers: stickers, padlocks, a sleeve that did not want to go in; a bag before them. */
function belongings(): Svg {
  const thin = { ...INK, weight: 1.8 };
  const lock = (depth: number, size: number): Svg => {
    const [x, y] = wall('left', depth, 0.67);
    return (
      wire(oval(x, y, size * 0.5, size * 0.7), '#7a7a76', 3) +
      inked(round(x - size * 0.6, y, size * 1.2, size * 1.2, 3), C.mustard, thin)
    );
  };
  const sticker = (depth: number, height: number, size: number, colour: string): Svg => {
    const [x, y] = wall('left', depth, height);
    return inked(oval(x, y, size, size * 1.1), colour, thin);
  };
  const [sleeveX, sleeveY] = wall('left', 0.4, 0.8);
  return [
    lock(0.24, 13) + lock(0.58, 19),
    sticker(0.46, 0.5, 13, C.coralPale) +
      sticker(0.48, 0.56, 10, C.butter) +
      sticker(0.74, 0.56, 18, '#cfe3e6') +
      sticker(0.17, 0.5, 8, C.mustardPale),
    inked(
      `M${sleeveX} ${sleeveY - 34} Q${sleeveX + 34} ${sleeveY - 10} ${sleeveX + 26} ${sleeveY + 46} L${sleeveX + 2} ${sleeveY + 44} Q${sleeveX + 10} ${sleeveY + 6} ${sleeveX - 2} ${sleeveY - 8} Z`,
      C.lilac,
      thin,
    ),
    flat(oval(452, 664, 60, 10), '#5b4a3c', 0.18),
    inked('M404 660 Q398 596 424 580 Q452 566 482 582 Q504 600 498 662 Q452 674 404 660 Z', C.coral, INK),
    inked(round(424, 616, 56, 38, 10), C.coralPale, thin) +
      stroke(soft([436, 578], [452, 556], [470, 578]), { ...INK, weight: 4 }) +
      stroke(line([430, 630], [474, 630]), thin),
  ].join('');
}

/** Along the right wall the extinguisher on its hook, and the bench on which one waits for the caretaker. */
function fittings(): Svg {
  const thin = { ...INK, weight: 1.8 };
  const [hookX, hookY] = wall('right', 0.09, 0.6);
  const [far, near] = [wall('right', 0.56, 0.83), wall('right', 1.02, 0.83)];
  const [front, close]: readonly [Point, Point] = [
    [far[0] - 62, far[1] + 14],
    [near[0] - 104, near[1] + 24],
  ];
  const leg = ([x, y]: Point, length: number): Svg =>
    stroke(line([x + 8, y + 14], [x + 6, y + length]), { ...INK, weight: 9 });
  return [
    inked(round(hookX - 10, hookY, 20, 60, 8), C.red, thin),
    stroke(soft([hookX, hookY], [hookX - 16, hookY - 10], [hookX - 18, hookY + 24]), { ...INK, weight: 3 }),
    flat(
      poly(
        [front[0] - 10, front[1] + 112],
        [far[0], far[1] + 96],
        [near[0], near[1] + 170],
        [close[0], close[1] + 190],
      ),
      '#5b4a3c',
      0.14,
    ),
    leg(front, 124) + leg(between(front, close, 0.96), 176) + leg(between(far, near, 0.06), 84),
    inked(poly(far, near, close, front), C.wood, INK),
    inked(poly(front, close, [close[0], close[1] + 22], [front[0], front[1] + 14]), C.woodDeep, INK),
    wire(line(between(far, front, 0.5), between(near, close, 0.5)), C.woodDeep, 2.4, 0.7),
  ].join('');
}

function board(): Svg {
  const paper = (from: number, to: number, top: number, bottom: number, colour: string): Svg =>
    inked(panel('right', from, to, top, bottom), colour, { ...INK, weight: 1.6 });
  return [
    inked(panel('right', 0.56, 0.86, 0.26, 0.53), C.woodPale, INK),
    inked(panel('right', 0.575, 0.845, 0.275, 0.515), '#d8ad80', { ...INK, weight: 1.8 }),
    paper(0.6, 0.66, 0.3, 0.4, C.white),
    paper(0.68, 0.75, 0.29, 0.37, C.butter),
    paper(0.77, 0.825, 0.3, 0.42, '#cfe3e6'),
    paper(0.61, 0.68, 0.42, 0.49, C.coralPale),
    paper(0.71, 0.8, 0.43, 0.5, C.white),
  ].join('');
}

function caretaker(): Svg {
  const handle = wall('right', 0.225, 0.62);
  return [
    inked(panel('right', 0.18, 0.46, 0.2, 1), C.sand, INK),
    inked(panel('right', 0.2, 0.44, 0.23, 1), C.wood, INK),
    inked(panel('right', 0.27, 0.37, 0.3, 0.4), C.butter, { ...INK, weight: 1.8 }),
    flat(oval(handle[0], handle[1], 7, 10), C.mustard),
  ].join('');
}

/** The chair outside the caretaker's, with the box of what nobody has come for. */
function lostProperty(): Svg {
  const leg = (x: number, foot: number, y: number): Svg =>
    stroke(line([x, 552], [foot, y]), { ...INK, weight: 5 });
  return [
    flat(oval(1004, 626, 74, 10), '#5b4a3c', 0.18),
    leg(972, 968, 612) + leg(1036, 1040, 612) + leg(952, 944, 628) + leg(1056, 1064, 628),
    inked(poly([946, 540], [1062, 540], [1068, 556], [940, 556]), C.wood, INK),
    inked(round(966, 454, 34, 40, 16), C.lilac, INK),
    stroke('M1026 470 Q1030 416 1048 426 Q1058 434 1050 444', { ...INK, weight: 5 }),
    inked('M992 474 L1006 438 Q1014 430 1020 442 L1022 476 Z', C.mustard, INK),
    inked(poly([948, 472], [1060, 472], [1054, 540], [954, 540]), '#cfa06f', INK),
    inked(poly([948, 472], [1060, 472], [1074, 490], [934, 490]), '#deb487', INK),
    inked(box(982, 502, 46, 22), C.white, { ...INK, weight: 1.8 }),
  ].join('');
}

/** The far wall: the double door to the hall, its glass bright, the clock above it, a list or two beside it. */
function hallDoor(): Svg {
  const whole = box(FAR.left, FAR.top, FAR.right - FAR.left, FAR.bottom - FAR.top);
  const leaf = (x: number): Svg =>
    inked(box(x, 272, 112, 328), '#9dbcae', INK) +
    inked(round(x + 22, 300, 68, 140, 6), '#fdf6dc', { ...INK, weight: 2 }) +
    flat(poly([x + 28, 432], [x + 56, 304], [x + 76, 304], [x + 48, 432]), '#ffffff', 0.8);
  return [
    flat(whole, downwards([0, '#f6e8cd'], [1, '#efdcb9'])),
    flat(box(FAR.left, FAR.top + 470 * DADO, FAR.right - FAR.left, 470 * (1 - DADO)), '#b9cdbb', 0.8),
    inked(box(652, 258, 252, 342), C.cream, INK),
    leaf(666) + leaf(778),
    wire(line([762, 430], [762, 476]), C.woodDark, 6) + wire(line([794, 430], [794, 476]), C.woodDark, 6),
    inked(oval(778, 194, 38), C.white, INK),
    stroke(line([778, 194], [802, 180]), { ...INK, weight: 4 }),
    stroke(line([778, 194], [780, 173]), { ...INK, weight: 5 }),
    inked(box(548, 300, 76, 100), C.woodPale, INK) +
      flat(box(558, 312, 26, 34), C.white) +
      flat(box(592, 320, 22, 30), C.coralPale) +
      flat(box(562, 356, 44, 30), C.butter),
    inked(box(962, 286, 68, 92), C.white, { ...INK, weight: 2 }) +
      flat(poly([972, 342], [996, 302], [1020, 342]), C.leafPale) +
      flat(box(972, 352, 48, 8), C.coralPale),
    stroke(whole, { ...INK, weight: 2 }),
  ].join('');
}

/** A flat lamp in the ceiling, from one height of the picture to another nearer to us. */
function lamp(near: number, far: number): Svg {
  const half = (y: number): number => 74 * ((EYE[1] - y) / (EYE[1] - FAR.top));
  const [a, b] = [half(far), half(near)];
  const outline = poly([800 - a, far], [800 + a, far], [800 + b, near], [800 - b, near]);
  return inked(outline, '#fffbe6', { ...INK, weight: 1.8 });
}

/** Tiles that run towards us and across, and the shine of the hall on them. */
function floor(): Svg {
  const along = (i: number): Svg => {
    const x = FAR.left + i * 70;
    return wire(line([x, FAR.bottom], [EYE[0] + (x - EYE[0]) * 2.6, EYE[1] + 200 * 2.6]), '#c9b48f', 2, 0.5);
  };
  const across = (depth: number): Svg =>
    wire(line(wall('left', depth, 1), wall('right', depth, 1)), '#c9b48f', 2, 0.5);
  return [
    flat(
      poly(wall('left', 0, 1), wall('right', 0, 1), wall('right', 1, 1), wall('left', 1, 1)),
      downwards([0, '#ecdcb9'], [1, '#d9c195']),
    ),
    each(9, along),
    [0.1, 0.24, 0.42, 0.64].map(across).join(''),
    flat(
      poly([668, FAR.bottom], [888, FAR.bottom], [1010, HEIGHT], [590, HEIGHT]),
      downwards([0, '#fffbe6', 0.75], [1, '#fffbe6', 0.1]),
    ),
  ].join('');
}

/** Walls, floor and ceiling before anything stands there. */
function shell(): Svg {
  const side = (which: 'left' | 'right', paint: Paint): Svg =>
    flat(panel(which, 0, 1, 0, 1), paint) + flat(panel(which, 0, 1, DADO, 1), '#b9cdbb', 0.8);
  const edge = (which: 'left' | 'right', height: number, weight: number): Svg =>
    stroke(line(wall(which, 0, height), wall(which, 1, height)), { ...INK, weight });
  return [
    flat(
      poly(wall('left', 0, 0), wall('right', 0, 0), wall('right', 1, 0), wall('left', 1, 0)),
      downwards([0, '#f9f0de'], [1, '#f2e6d0']),
    ),
    floor(),
    side('left', across([0, '#f0dfbd'], [1, '#f7ead0'])),
    side('right', across([0, '#f7ead0'], [1, '#efdcb8'])),
    lamp(100, 118) + lamp(20, 66),
    (['left', 'right'] as const).map((which) => edge(which, 0, 1.6) + edge(which, 1, 2.4)).join(''),
  ].join('');
}

export function schoolCorridor(): Room {
  const back = [
    shell(),
    hallDoor(),
    lockers(),
    belongings(),
    caretaker(),
    board(),
    fittings(),
    lostProperty(),
    glow(800, 420, 420, 330, '#fffdf0', 0.4),
    veil('#fbf0d8', 0.14),
    edges('#a98657', 0.16),
  ].join('');
  return { back, near: null };
}
