/** The corridor outside the hall at midday: lockers, the noticeboard, the caretaker's door and a box of lost things. */
import { across, downwards, edges, glow, HEIGHT, veil, WIDTH } from './light.ts';
import { between, box, line, oval, type Point, poly, round } from './outline.ts';
import { C } from './palette.ts';
import { each, flat, inked, moved, type Paint, type Svg, stroke, wire } from './pen.ts';
import type { Room } from './room.ts';

const INK = { colour: '#4b4540' };
/** Where all lines along the corridor run to, and the far wall about it. */
const EYE: Point = [800, 400];
const FAR = { left: 612, right: 988, top: 196, bottom: 556 };

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
    const shade = i === 2 || i === 5 ? C.mustardPale : i % 2 === 0 ? '#8db1a3' : '#7fa596';
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
    inked(panel('right', 0.2, 0.44, 0.23, 1), C.coral, INK),
    inked(panel('right', 0.27, 0.37, 0.3, 0.4), C.butter, { ...INK, weight: 1.8 }),
    flat(oval(handle[0], handle[1], 7, 10), C.mustard),
  ].join('');
}

/** The chair outside the caretaker's, with the box of what nobody has come for. */
function lostProperty(): Svg {
  const leg = (x: number, foot: number): Svg => stroke(line([x, 640], [foot, 744]), { ...INK, weight: 6 });
  return [
    flat(oval(1420, 744, 110, 14), '#5b4a3c', 0.16),
    leg(1362, 1350),
    leg(1478, 1492),
    leg(1384, 1382),
    leg(1460, 1464),
    inked(poly([1342, 626], [1498, 626], [1504, 646], [1336, 646]), C.wood, INK),
    inked(round(1372, 520, 40, 40, 18), C.lilac, INK) +
      stroke('M1446 540 Q1452 474 1474 486 Q1486 496 1476 508', { ...INK, weight: 5 }),
    inked('M1404 540 L1420 500 Q1430 490 1438 504 L1440 544 Z', C.mustard, INK),
    inked(poly([1346, 540], [1494, 540], [1486, 626], [1354, 626]), '#cfa06f', INK),
    inked(poly([1346, 540], [1494, 540], [1510, 562], [1332, 562]), '#deb487', INK),
    inked(box(1392, 576, 60, 28), C.white, { ...INK, weight: 1.8 }),
  ].join('');
}

/** The far wall: the double door to the hall, its glass bright, and the clock above it. */
function hallDoor(): Svg {
  const leaf = (x: number): Svg =>
    inked(box(x, 304, 108, 252), '#9dbcae', INK) +
    inked(round(x + 22, 328, 64, 116, 6), '#fdf6dc', { ...INK, weight: 2 }) +
    flat(poly([x + 26, 438], [x + 54, 332], [x + 72, 332], [x + 44, 438]), '#ffffff', 0.8);
  return [
    flat(
      box(FAR.left, FAR.top, FAR.right - FAR.left, FAR.bottom - FAR.top),
      downwards([0, '#f6e8cd'], [1, '#efdcb9']),
    ),
    inked(box(678, 290, 244, 266), C.cream, INK),
    leaf(692),
    leaf(800),
    wire(line([786, 430], [786, 470]), C.woodDark, 6) + wire(line([814, 430], [814, 470]), C.woodDark, 6),
    inked(oval(800, 246, 32), C.white, INK),
    stroke(line([800, 246], [802, 224]), { ...INK, weight: 4 }) +
      stroke(line([800, 246], [816, 240]), { ...INK, weight: 3 }),
    stroke(box(FAR.left, FAR.top, FAR.right - FAR.left, FAR.bottom - FAR.top), { ...INK, weight: 2 }),
  ].join('');
}

/** Ceiling with lamps, floor with their shine. */
function shell(): Svg {
  const sides = (side: 'left' | 'right', paint: Paint): Svg => flat(panel(side, 0, 1, 0, 1), paint);
  const lamp = (near: number, far: number): Svg => {
    const half = (y: number): number => 70 * ((EYE[1] - y) / (EYE[1] - FAR.top));
    return inked(
      poly(
        [800 - half(far), far],
        [800 + half(far), far],
        [800 + half(near), near],
        [800 - half(near), near],
      ),
      '#fffbe6',
      { ...INK, weight: 1.8 },
    );
  };
  const [floor, ceiling] = [1, 0].map(
    (h) => [wall('left', 0, h), wall('right', 0, h), wall('right', 1, h), wall('left', 1, h)] as const,
  );
  const tile = (share: number): Svg => {
    const [from, to] = [between([0, HEIGHT], [612, 556], share), between([WIDTH, HEIGHT], [988, 556], share)];
    return wire(line(from, to), '#c9b48f', 2, 0.5);
  };
  return [
    flat(box(0, 0, WIDTH, HEIGHT), '#e9d7b4'),
    flat(poly(...(ceiling ?? [])), downwards([0, '#f2e6d0'], [1, '#f9f0de'])),
    flat(poly(...(floor ?? [])), downwards([0, '#ecdcb9'], [1, '#d9c195'])),
    flat(box(0, 800, WIDTH, 100), '#d9c195'),
    sides('left', across([0, '#f0dfbd'], [1, '#f7ead0'])),
    sides('right', across([0, '#f7ead0'], [1, '#efdcb8'])),
    lamp(176, 190),
    lamp(116, 152),
    lamp(-30, 60),
    each(9, (i) =>
      wire(
        line([612 + i * 47, 556], [EYE[0] + (612 + i * 47 - EYE[0]) * 4.6, HEIGHT + 218]),
        '#c9b48f',
        2,
        0.5,
      ),
    ),
    [0.12, 0.3, 0.52, 0.72, 0.88].map(tile).join(''),
    flat(
      poly([690, 556], [910, 556], [1010, HEIGHT], [590, HEIGHT]),
      downwards([0, '#fffbe6', 0.75], [1, '#fffbe6', 0.1]),
    ),
  ].join('');
}

export function schoolCorridor(): Room {
  const skirt = (side: 'left' | 'right'): Svg => stroke(line(wall(side, 0, 1), wall(side, 1, 1)), INK);
  const back = [
    shell(),
    hallDoor(),
    moved(flat(panel('right', 0, 1, 0.72, 1), '#9dbcae', 0.55), 'translate(0 0)'),
    skirt('left') + skirt('right'),
    stroke(line(wall('left', 0, 0), wall('left', 1, 0)), { ...INK, weight: 1.6 }),
    stroke(line(wall('right', 0, 0), wall('right', 1, 0)), { ...INK, weight: 1.6 }),
    lockers(),
    caretaker(),
    board(),
    lostProperty(),
    glow(800, 420, 420, 330, '#fffdf0', 0.5),
    veil('#fbf0d8', 0.16),
    edges('#a98657', 0.16),
  ].join('');
  return { back, near: null };
}
