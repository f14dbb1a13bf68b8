/** Behind the hall after rain: two lamps in the wet asphalt, the estate car with its boot open, the back door still lit. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { letter, widthOf } from '../pen/lettering.ts';
import { cone, downwards, edges, glow, outwards, veil } from '../pen/light.ts';
import { box, line, oval, type Point, poly, ridge, round, soft } from '../pen/outline.ts';
import { each, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { estateCar } from '../things/estate-car.ts';
import { cloud, house, streetLamp, tree } from '../things/kit-outdoors.ts';

const INK = { colour: '#20253b' };
const THIN = { ...INK, weight: 2 };
/** For what stands behind heads: no line there may be as dark as a person's. */
const FAR_INK = { colour: '#433e5a' };
const IRON = '#4b5376';
/** Where the asphalt begins, px. */
const GROUND = 590;
/** Where the two lamps hang. */
const LAMPS: readonly Point[] = [
  [392, 64],
  [1322, 64],
];

/** A light lying in the wet: broken bands that grow wider and weaker towards us. */
function mirrored(x: number, y: number, w: number, length: number, colour: string, strength: number): Svg {
  const count = Math.round(length / 17);
  return each(count, (i) => {
    const far = i / count;
    const width = w * (0.55 + far * 0.5) * (i % 3 === 1 ? 0.7 : 1);
    const aside = ((i * 37) % 11) - 5;
    return flat(
      oval(x + aside, y + i * 17 + far * 14, width, 3.4 + far * 3),
      colour,
      strength * (1 - far) ** 1.2,
    );
  });
}

/** The street beyond the fence: roofs, kitchens with the light on, trees that still drip. */
function beyond(): Svg {
  const homes = [
    [690, 130, 150, '#4b5477', '#3d4467'],
    [1010, 150, 176, '#525a7c', '#424a6d'],
    [1176, 120, 140, '#474f73', '#3a4164'],
    [1440, 160, 186, '#4f5779', '#3f4669'],
  ] as const;
  return [
    flat(ridge(GROUND, [600, 420], [820, 386], [1060, 410], [1330, 380], [1600, 404]), '#4a5578'),
    ...homes.map(([x, w, h, wall, roof]) =>
      house(x, 540, w, h, { wall, roof, pane: '#5f6788', rows: 2, columns: 3 }),
    ),
    ...(
      [
        [1032, 390],
        [1084, 446],
        [1466, 376],
        [1520, 440],
        [706, 410],
      ] as const
    ).map(([x, y]) => glow(x + 11, y + 14, 56, 56, '#ffdc94', 0.4) + flat(box(x, y, 22, 30), '#ffdf9e')),
    tree(940, 560, 150, 250, '#3f5268', '#39405a') + tree(1392, 566, 190, 290, '#43586b', '#39405a'),
    flat(box(640, 512, WIDTH - 640, GROUND - 512), '#38415f'),
    each(17, (i) => wire(line([660 + i * 58, 512], [660 + i * 58, GROUND]), '#2b3250', 3, 0.7)),
    stroke(line([650, 512], [WIDTH + 6, 511]), THIN),
  ].join('');
}

/** Brick, tall windows in which one lamp is left on, a downpipe. */
function hallWall(): Svg {
  const bricks = each(26, (i) => {
    const [x, y] = [20 + ((i * 173) % 590), 190 + ((i * 67) % 370)];
    return (
      wire(line([x, y], [x + 34, y]), '#8a6a70', 3, 0.5) +
      wire(line([x + 17, y + 14], [x + 50, y + 14]), '#8a6a70', 3, 0.35)
    );
  });
  const pane = (x: number, lit: number): Svg => {
    const glass = round(x, 206, 84, 220, 40, 'top');
    return [
      inked(round(x - 10, 194, 104, 234, 50, 'top'), '#8d757b', { ...FAR_INK, weight: 2 }),
      flat(glass, downwards([0, '#c99a72', lit], [1, '#f0c88c', lit])) + flat(glass, '#3a3f5e', 0.85 - lit),
      stroke(glass, { ...FAR_INK, weight: 2 }) +
        wire(line([x + 42, 210], [x + 42, 426]), '#564c68', 4) +
        wire(line([x, 300], [x + 84, 300]), '#564c68', 4),
      inked(box(x - 16, 426, 116, 14), '#8d757b', { ...FAR_INK, weight: 2 }),
    ].join('');
  };
  return [
    inked(
      poly([-20, 150], [640, 150], [640, GROUND], [-20, GROUND]),
      downwards([0, '#6a5a6b'], [1, '#78606a']),
      FAR_INK,
    ),
    inked(poly([-20, 96], [664, 118], [664, 152], [-20, 152]), '#494660', FAR_INK),
    bricks,
    flat(box(-20, 540, 660, GROUND - 540), '#534a60', 0.8),
    pane(210, 0.3) + pane(362, 0.3) + pane(506, 0.62),
    inked(box(614, 152, 14, GROUND - 156), '#4b4a64', { ...FAR_INK, weight: 2 }) +
      inked(box(609, 300, 24, 12), '#4b4a64', { ...FAR_INK, weight: 2 }) +
      inked(box(609, 470, 24, 12), '#4b4a64', { ...FAR_INK, weight: 2 }),
  ].join('');
}

/** Tonight's concert in its case beside the door. */
function poster(): Svg {
  const drawn = [
    inked(box(654, 462, 62, 92), '#4b4a64', THIN) + flat(box(661, 469, 48, 78), '#f1dfc0'),
    flat(oval(685, 520, 12, 16), '#c47a45') + flat(oval(685, 500, 9, 10), '#c47a45'),
    wire(line([685, 476], [685, 510]), '#5a3f35', 4) + wire(line([668, 542], [702, 542]), '#8a6a5a', 3),
  ].join('');
  return moved(drawn, 'translate(320 0)');
}

/** The fire door: yellow light, a wedge that holds it open, the poster of tonight in its case. */
function fireDoor(): Svg {
  const word = 'EXIT';
  const drawn = [
    glow(546, 430, 260, 240, '#ffd58c', 0.5),
    inked(box(486, 340, 124, GROUND - 340), '#4c4560', INK),
    flat(box(498, 352, 100, GROUND - 352), downwards([0, '#ffe9b4'], [1, '#f5c782'])),
    flat(poly([498, GROUND], [598, GROUND], [574, 540], [522, 540]), '#d99e62', 0.7),
    inked(box(530, 404, 36, 48), '#e58e72', { ...INK, weight: 1.8 }) +
      stroke(line([514, 470], [590, 470]), { colour: '#a8724a', weight: 4 }),
    inked(poly([598, 352], [640, 366], [640, GROUND + 14], [598, GROUND]), '#55707a', INK) +
      flat(oval(630, 476, 5), '#f0bf57'),
    stroke(box(498, 352, 100, GROUND - 352), THIN),
    inked(round(494, 306, 108, 26, 4), '#8fc0a2', THIN) +
      letter(word, 548 - widthOf(word, 14) / 2, 312, 14, { ...INK, weight: 2.6, rough: 0.6 }),
    inked(
      poly([472, GROUND + 2], [624, GROUND + 2], [640, GROUND + 22], [456, GROUND + 22]),
      '#8b7c82',
      THIN,
    ),
    poster(),
  ].join('');
  return moved(drawn, 'translate(-436 0)');
}

/** Two bins and a stack of crates from the bar. */
function bins(): Svg {
  const bin = (x: number, colour: string): Svg =>
    [
      inked(poly([x, 486], [x + 84, 486], [x + 76, GROUND + 16], [x + 8, GROUND + 16]), colour, INK),
      inked(round(x - 8, 468, 100, 22, 8), colour, INK),
      wire(line([x + 20, 504], [x + 24, GROUND]), '#ffffff', 4, 0.18),
    ].join('');
  const drawn = [
    flat(oval(170, GROUND + 20, 150, 12), '#171b30', 0.4),
    bin(60, '#4d6f6c') + bin(160, '#5f5f86'),
    inked(box(276, 546, 78, 54), '#a86b52', INK) +
      each(3, (i) => flat(box(286 + i * 22, 556, 14, 14), '#5b3a3a')) +
      inked(box(284, 496, 74, 50), '#b87a58', INK) +
      each(3, (i) => flat(box(292 + i * 21, 506, 13, 13), '#5b3a3a')),
  ].join('');
  return moved(drawn, 'translate(138 0)');
}

/** Asphalt after rain: everything that shines stands in it once more. */
function asphalt(): Svg {
  const puddle = (x: number, y: number, w: number, h: number): Svg =>
    flat(oval(x, y, w, h), downwards([0, '#7383ad', 0.75], [1, '#4d5a86', 0.6])) +
    wire(
      soft([x - w * 0.7, y - h * 0.4], [x - w * 0.2, y - h * 0.66], [x + w * 0.3, y - h * 0.6]),
      '#c9d4ee',
      3,
      0.6,
    );
  return [
    flat(box(0, GROUND, WIDTH, HEIGHT - GROUND), downwards([0, '#434c6d'], [0.5, '#39415f'], [1, '#2b3150'])),
    each(6, (i) =>
      flat(
        poly(
          [130 + i * 262, GROUND + 24],
          [142 + i * 262, GROUND + 24],
          [60 + i * 300 - 46, HEIGHT],
          [30 + i * 300 - 46, HEIGHT],
        ),
        '#d5d3cf',
        0.26,
      ),
    ),
    puddle(330, 700, 200, 22) +
      puddle(1230, 668, 170, 16) +
      puddle(1010, 812, 230, 26) +
      puddle(520, 836, 150, 18),
    mirrored(LAMPS[0]?.[0] ?? 0, 640, 74, 240, '#ffe3a4', 0.62) +
      mirrored(LAMPS[1]?.[0] ?? 0, 640, 74, 240, '#ffe3a4', 0.62),
    mirrored(112, 622, 62, 210, '#ffcf86', 0.75),
    mirrored(1043, 604, 16, 110, '#ffdf9e', 0.5) +
      mirrored(1477, 604, 16, 110, '#ffdf9e', 0.5) +
      mirrored(548, 616, 30, 120, '#f0c88c', 0.35),
    mirrored(668, 700, 22, 150, '#ff7a5c', 0.7) +
      mirrored(1000, 700, 22, 150, '#ff7a5c', 0.7) +
      mirrored(834, 700, 110, 120, '#ffe0a0', 0.3),
    stroke(line([-6, GROUND], [WIDTH + 6, GROUND + 1]), { ...INK, weight: 1.8 }),
  ].join('');
}

/** Before the people: bollards with a chain. */
function near(): Svg {
  const posts = [40, 560, 1080, 1560] as const;
  const chain = (from: number, to: number): Svg => {
    const path = soft([from + 20, 746], [(from + to) / 2, 806], [to - 20, 746]);
    return wire(path, '#20253b', 11) + wire(path, '#6f7a9c', 5);
  };
  const post = (x: number): Svg =>
    [
      inked(round(x - 24, 716, 48, 210, 16, 'top'), '#4a5270', INK),
      flat(box(x - 23, 766, 46, 30), '#e9d9b4', 0.9) +
        stroke(line([x - 23, 766], [x + 23, 766]), THIN) +
        stroke(line([x - 23, 796], [x + 23, 796]), THIN),
      wire(line([x - 12, 730], [x - 12, 890]), '#98a3c4', 4, 0.5),
    ].join('');
  return chain(40, 560) + chain(560, 1080) + chain(1080, 1560) + posts.map(post).join('');
}

function sky(): Svg {
  return [
    flat(box(0, 0, WIDTH, GROUND), downwards([0, '#2b3a63'], [0.6, '#55658f'], [1, '#8c8ba3'])),
    cloud(640, 150, 420, '#6a769c', 0.5) +
      cloud(1000, 90, 380, '#66739a', 0.45) +
      cloud(1330, 210, 360, '#6f7ba0', 0.4),
    flat(
      ridge(330, [560, 300], [760, 262], [960, 286], [1160, 250], [1400, 282], [1620, 250]),
      '#6d789d',
      0.5,
    ),
    flat(oval(820, 262, 210, 26), '#7b85a8', 0.4),
  ].join('');
}

export function carParkNight(): Room {
  const lights = LAMPS.map(
    ([x, y]) =>
      cone(x, y, 70, 560, GROUND + 90, '#ffe6ac', 0.3) +
      glow(x, y + 4, 210, 170, '#ffe9b4', 0.85) +
      flat(oval(x, GROUND + 76, 260, 24), outwards([0, '#ffe6ac', 0.36], [1, '#ffe6ac', 0])),
  );
  const back = [
    sky(),
    beyond(),
    hallWall(),
    fireDoor(),
    asphalt(),
    bins(),
    veil('#5a6796', 0.1),
    flat(
      poly([62, GROUND + 20], [162, GROUND + 20], [250, 730], [-30, 730]),
      downwards([0, '#ffd890', 0.5], [1, '#ffd890', 0]),
    ),
    streetLamp(274, GROUND + 30, 600, 1, IRON, INK, '#fff3cc') +
      streetLamp(1440, GROUND + 30, 600, -1, IRON, INK, '#fff3cc'),
    lights.join(''),
    moved(estateCar(), 'translate(834 614)'),
    glow(834, 480, 300, 220, '#ffe2a0', 0.22),
    edges('#161a33', 0.5),
  ].join('');
  return { back, near: near() };
}
