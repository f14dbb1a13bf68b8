/** The lobby of an office at two minutes to nine: glass to the street, turnstiles before the lifts, one very large plant. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { across, downwards, edges, glow, veil } from '../pen/light.ts';
import { box, line, oval, type Point, poly, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { clipped, each, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { crown, house } from '../things/kit-outdoors.ts';
import { largePlant } from '../things/large-plant.ts';
import { reception } from '../things/reception.ts';

const INK = { colour: '#39444c' };
const THIN = { ...INK, weight: 2 };
/** Where all lines into the depth run to, and the far wall about it. */
const EYE: Point = [800, 380];
const FAR = { left: 470, right: 1130, top: 110, bottom: 556 };

/** A point on a side wall: `depth` 0 at the far wall, 1 at us; `height` 0 at the ceiling, 1 at the floor. */
function wall(side: 1 | -1, depth: number, height: number): Point {
  const x = side === -1 ? FAR.left - depth * FAR.left : FAR.right + depth * (WIDTH - FAR.right);
  const scale = (x - EYE[0]) / ((side === -1 ? FAR.left : FAR.right) - EYE[0]);
  return [x, EYE[1] + scale * (FAR.top - EYE[1] + (FAR.bottom - FAR.top) * height)];
}

const panel = (side: 1 | -1, from: number, to: number, top: number, bottom: number): string =>
  poly(wall(side, from, top), wall(side, to, top), wall(side, to, bottom), wall(side, from, bottom));

/** The street behind the glass: the house across, a plane tree, a bus that is just leaving. */
function street(): Svg {
  return [
    flat(box(-20, -260, 520, 1300), downwards([0, '#bfe0ea'], [0.5, '#e2f0ee'], [1, '#d7dcd5'])),
    house(-60, 560, 210, 400, { wall: '#dfd2c2', roof: '#b9a69c', pane: '#f6f4ea', rows: 5, columns: 3 }),
    house(170, 540, 150, 320, { wall: '#e9dccb', roof: '#c3a99b', pane: '#f6f4ea', rows: 4, columns: 3 }),
    house(330, 530, 120, 260, { wall: '#d5d6cf', roof: '#a9aaa6', pane: '#f6f4ea', rows: 4, columns: 2 }),
    wire(line([272, 640], [276, 380]), '#a99a86', 14) +
      crown(276, 330, 190, 220, '#a9cba6') +
      crown(240, 300, 90, 90, '#c1dab5'),
    flat(box(-20, 560, 520, 500), '#c3c9c6'),
    flat(round(40, 470, 200, 116, 16), '#e3b25e') +
      flat(box(52, 486, 176, 40), '#eaf3f2') +
      flat(oval(86, 588, 18), '#4d565c') +
      flat(oval(200, 588, 18), '#4d565c'),
  ].join('');
}

/** The front of glass on the left: posts, a rail, the row of little squares so that nobody walks into it. */
function glassFront(): Svg {
  const posts = [0, 0.16, 0.36, 0.62, 0.94] as const;
  const post = (at: number): Svg =>
    inked(panel(-1, at, at + 0.014 + at * 0.014, 0, 1), '#8fa3a8', { ...INK, weight: 1.8 });
  const dots = each(13, (i) => {
    const depth = 0.04 + i * 0.07;
    return flat(panel(-1, depth, depth + 0.026, 0.52, 0.545), '#ffffff', 0.85);
  });
  return [
    clipped(panel(-1, 0, 1.02, 0, 1), street()),
    flat(panel(-1, 0, 1.02, 0, 1), across([0, '#eaf6f6', 0.3], [1, '#d3e6ea', 0.42])),
    flat(panel(-1, 0.2, 0.3, 0, 1), '#ffffff', 0.28) + flat(panel(-1, 0.7, 0.84, 0, 1), '#ffffff', 0.24),
    inked(panel(-1, 0, 1.02, 0.27, 0.29), '#8fa3a8', { ...INK, weight: 1.6 }),
    dots,
    posts.map(post).join(''),
    stroke(line(wall(-1, 0, 1), wall(-1, 1.02, 1)), THIN),
  ].join('');
}

/** One lift: steel doors, the number of the floor above them. `gap` is how far it stands open, px. */
function lift(x: number, gap: number, figure: string): Svg {
  const [y, w, h] = [244, 132, FAR.bottom - 244];
  const leaf = (left: number, width: number): Svg =>
    inked(box(left, y, width, h), across([0, '#b9c6ca'], [0.5, '#d9e2e2'], [1, '#aebcc1']), THIN) +
    flat(
      poly(
        [left + width * 0.2, y + h],
        [left + width * 0.5, y],
        [left + width * 0.7, y],
        [left + width * 0.4, y + h],
      ),
      '#ffffff',
      0.35,
    );
  return [
    inked(box(x - 12, y - 12, w + 24, h + 12), '#8b9aa0', INK),
    flat(box(x, y, w, h), downwards([0, '#ffeec4'], [1, '#e9cf9f'])),
    wire(line([x + w / 2 - gap, y + 180], [x + w / 2 + gap, y + 180]), '#a8906a', 5),
    leaf(x, w / 2 - gap) + leaf(x + w / 2 + gap, w / 2 - gap),
    inked(round(x + 32, 196, 68, 28, 6), '#46535b', THIN),
    wire(figure, '#ffb27a', 4) + flat(poly([x + 74, 216], [x + 82, 203], [x + 90, 216]), '#ffb27a'),
  ].join('');
}

/** The far wall: two lifts, the button between them, a board that says who sits on which floor. */
function farWall(): Svg {
  const row = (i: number): Svg =>
    flat(box(1012, 266 + i * 36, 14, 18), i === 2 ? C.coral : '#8fa3a8') +
    wire(line([1036, 275 + i * 36], [1036 + 40 + ((i * 17) % 32), 275 + i * 36]), '#8b9aa0', 4, 0.8);
  return [
    flat(
      box(FAR.left, FAR.top, FAR.right - FAR.left, FAR.bottom - FAR.top),
      downwards([0, '#dfe8e6'], [1, '#cfdcdb']),
    ),
    flat(box(FAR.left, 480, FAR.right - FAR.left, FAR.bottom - 480), '#b5c6c6', 0.4),
    lift(596, 0, 'M642 203 L638 212 L652 212 M649 204 L649 219'),
    lift(808, 9, 'M858 205 L862 202 L862 219'),
    inked(round(758, 380, 22, 46, 5), '#8b9aa0', THIN) +
      flat(oval(769, 394, 5), '#ffb27a') +
      flat(oval(769, 412, 5), '#dfe8e6'),
    inked(box(998, 240, 116, 210), '#f3f4ec', THIN) + each(5, row),
    inked(oval(528, 252, 34), '#f6f5ec', THIN) +
      stroke(line([528, 252], [512, 254]), { ...INK, weight: 4 }) +
      stroke(line([528, 252], [524, 228]), { ...INK, weight: 3.4 }),
    inked(round(500, 470, 46, 86, 8), '#9fb1b4', THIN) + inked(oval(523, 470, 23, 6), '#5d6b71', THIN),
    stroke(box(FAR.left, FAR.top, FAR.right - FAR.left, FAR.bottom - FAR.top), { ...INK, weight: 1.8 }),
  ].join('');
}

/** The wall on the right: slats of ash, and the sign of a firm that could be anything. */
function slats(): Svg {
  const sign = wall(1, 0.5, 0.3);
  return [
    flat(panel(1, 0, 1.02, 0, 1), across([0, '#d9c6a6'], [1, '#c9b491'])),
    each(15, (i) => {
      const depth = (i / 15) ** 1.25;
      return wire(line(wall(1, depth, 0), wall(1, depth, 1)), '#a8906d', 2 + depth * 3, 0.5);
    }),
    inked(oval(sign[0], sign[1], 50, 62), '#5f8f94', THIN),
    wire(
      soft(
        [sign[0] - 30, sign[1] + 14],
        [sign[0] - 10, sign[1] - 16],
        [sign[0] + 8, sign[1] + 10],
        [sign[0] + 30, sign[1] - 18],
      ),
      '#f3f4ec',
      8,
    ),
    stroke(line(wall(1, 0, 1), wall(1, 1.02, 1)), THIN) +
      stroke(line(wall(1, 0, 0), wall(1, 1.02, 0)), { ...INK, weight: 1.6 }),
  ].join('');
}

/** Ceiling and floor; in the polished stone stands what is above it. */
function shell(): Svg {
  const strip = (side: number): Svg => {
    const [a, b] = [800 + side * 150, 800 + side * 210];
    const far = (x: number): Point => [x, FAR.top + 4];
    const near = (x: number): Point => [EYE[0] + (x - EYE[0]) * 1.72, -84];
    return inked(poly(far(a), far(b), near(b), near(a)), '#fbfdf6', { ...INK, weight: 1.6 });
  };
  const shine = (x: number, w: number, colour: string): Svg =>
    flat(
      poly(
        [x, FAR.bottom],
        [x + w, FAR.bottom],
        [EYE[0] + (x + w - EYE[0]) * 1.3, 760],
        [EYE[0] + (x - EYE[0]) * 1.3, 760],
      ),
      downwards([0, colour, 0.55], [1, colour, 0]),
    );
  const seam = (i: number): Svg => {
    const x = FAR.left + i * 94;
    return wire(
      line([x, FAR.bottom], [EYE[0] + (x - EYE[0]) * 3, EYE[1] + (FAR.bottom - EYE[1]) * 3]),
      '#a9b7b8',
      2,
      0.5,
    );
  };
  return [
    flat(
      poly(wall(-1, 0, 0), wall(1, 0, 0), wall(1, 1.02, 0), wall(-1, 1.02, 0)),
      downwards([0, '#f1f4ee'], [1, '#dde6e3']),
    ),
    strip(-1) + strip(1),
    flat(
      poly(
        [FAR.left, FAR.bottom],
        [FAR.right, FAR.bottom],
        [WIDTH + 60, 810],
        [WIDTH + 60, HEIGHT],
        [-60, HEIGHT],
        [-60, 810],
      ),
      downwards([0, '#d5dedb'], [1, '#b3c1c2']),
    ),
    each(8, seam),
    [596, 662, 776].map((y) => wire(line([-20, y], [WIDTH + 20, y]), '#a9b7b8', 2, 0.45)).join(''),
    shine(596, 132, '#f3f7f5') + shine(808, 132, '#fbeecb'),
  ].join('');
}

/** Light through the glass, laid over floor and things in broad slanting bands. */
function daylight(): Svg {
  return [
    flat(poly([300, 650], [420, 590], [980, 700], [760, 860]), '#fbfdf4', 0.34),
    flat(poly([120, 760], [250, 690], [640, 900], [240, 900]), '#fbfdf4', 0.34),
  ].join('');
}

/** Four posts with glass wings: three say go, one says no. */
function turnstiles(): Svg {
  const post = (x: number, go: boolean): Svg =>
    [
      flat(oval(x + 34, 690, 58, 9), '#39444c', 0.2),
      inked(round(x, 540, 66, 150, 12), across([0, '#dfe6e6'], [1, '#a7b6ba']), INK),
      inked(round(x - 6, 524, 78, 24, 10), '#5d6b71', THIN),
      flat(oval(x + 33, 580, 15), '#39444c'),
      go
        ? wire(line([x + 33, 588], [x + 33, 573]), '#9fe0b0', 4) +
          wire(line([x + 27, 578], [x + 33, 572], [x + 39, 578]), '#9fe0b0', 4)
        : wire(line([x + 27, 574], [x + 39, 586]), '#ff8f78', 4) +
          wire(line([x + 39, 574], [x + 27, 586]), '#ff8f78', 4),
      wire(line([x + 14, 614], [x + 14, 676]), '#ffffff', 4, 0.6),
    ].join('');
  const wing = (x: number, side: 1 | -1): Svg =>
    inked(poly([x, 556], [x + side * 44, 566], [x + side * 44, 650], [x, 660]), '#cfeaea', {
      ...INK,
      weight: 1.8,
    });
  const xs = [508, 686, 864, 1042] as const;
  return [
    xs
      .slice(0, 3)
      .map((x) => wing(x + 66, 1) + wing(x + 178, -1))
      .join(''),
    xs.map((x, i) => post(x, i !== 2)).join(''),
  ].join('');
}

/** Before the people: the bench where visitors wait, with a magazine that nobody reads. */
function near(): Svg {
  return [
    inked(round(-40, 778, WIDTH + 80, 74, 20), downwards([0, '#5f8f94'], [1, '#4a757d']), INK),
    wire(line([0, 794], [WIDTH, 793]), '#9cc0c2', 4, 0.5),
    each(5, (i) => wire(line([130 + i * 335, 782], [128 + i * 336, 850]), '#3c636b', 3, 0.7)),
    flat(box(0, 852, WIDTH, 48), '#39444c', 0.35) +
      each(4, (i) => inked(box(90 + i * 470, 850, 22, 60), '#5d6b71', THIN)),
    moved(
      inked(box(-70, -34, 140, 68), '#f3ead6', THIN) +
        flat(box(-60, -24, 52, 48), C.coral) +
        wire(line([6, -12], [56, -12]), '#8fa3a8', 4) +
        wire(line([6, 6], [46, 6]), '#8fa3a8', 4),
      'translate(1440 788) skewX(-30) scale(1 0.5) rotate(-6)',
    ),
    inked(poly([84, 716], [138, 716], [130, 790], [92, 790]), '#f3ead6', THIN) +
      flat(poly([87, 738], [135, 738], [132, 766], [90, 766]), C.coral) +
      inked(round(80, 704, 62, 16, 6), '#5d6b71', THIN),
  ].join('');
}

export function officeLobby(): Room {
  const back = [
    shell(),
    farWall(),
    glassFront(),
    slats(),
    daylight(),
    turnstiles(),
    reception(),
    glow(300, 300, 560, 460, '#f4fbf8', 0.42),
    largePlant(),
    veil('#d9ebee', 0.12),
    edges('#2f4d5a', 0.26),
  ].join('');
  return { back, near: near() };
}
