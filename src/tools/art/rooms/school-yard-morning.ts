/** The wall behind the gym on a bright morning: somebody has chalked a goal on it, square by square. */
import { birds, cloud, crown, grass, tree } from './kit-outdoors.ts';
import { downwards, edges, glow, HEIGHT, veil, WIDTH } from './light.ts';
import { box, line, oval, poly, round } from './outline.ts';
import { C } from './palette.ts';
import { each, faded, flat, inked, type Svg, stroke, wire } from './pen.ts';
import type { Room } from './room.ts';

const INK = { colour: '#54443a' };
const GROUND = 676;
const WALL = 168;

/** Single bricks where the plaster lets them be seen. */
function bricks(): Svg {
  const places = [
    [330, 290],
    [392, 290],
    [361, 318],
    [1120, 262],
    [1182, 262],
    [1151, 290],
    [1213, 290],
    [1180, 590],
    [1242, 590],
    [1211, 618],
    [486, 600],
    [300, 560],
    [362, 560],
    [331, 588],
    [1060, 232],
    [500, 232],
    [1290, 420],
    [1352, 420],
    [1321, 448],
  ] as const;
  return places.map(([x, y]) => wire(box(x, y, 54, 22), '#b98467', 2, 0.55)).join('');
}

/** Chalk: posts, bar, and a net that took somebody a whole break. */
function goal(): Svg {
  const chalk = { colour: '#fffdf4', rough: 2 };
  const [left, right, top] = [586, 1014, 232];
  const net = each(9, (i) =>
    stroke(line([left + 44 + i * 40, top + 12], [left + 42 + i * 40, GROUND - 8]), { ...chalk, weight: 2.2 }),
  );
  const rows = each(10, (i) =>
    stroke(line([left + 10, top + 44 + i * 40], [right - 10, top + 42 + i * 40]), { ...chalk, weight: 2.2 }),
  );
  const frame = line([left, GROUND - 2], [left + 2, top], [right - 2, top + 2], [right, GROUND - 2]);
  return (
    faded(net + rows, 0.6) +
    stroke(frame, { ...chalk, weight: 12 }) +
    faded(stroke(frame, { ...chalk, weight: 5, rough: 4 }), 0.7)
  );
}

/** The gym itself at the side, its windows high up. */
function gym(): Svg {
  const pane = (x: number): Svg =>
    inked(box(x, 150, 62, 96), '#cfe6ea', INK) +
    flat(poly([x + 6, 240], [x + 34, 156], [x + 50, 156], [x + 22, 240]), '#ffffff', 0.6);
  return [
    inked(box(-20, 84, 262, GROUND - 84), '#f3e3c6', INK),
    inked(box(-20, 60, 286, 30), C.teal, INK),
    pane(26) + pane(110),
    flat(box(-20, 540, 260, GROUND - 540), '#dcc7a4'),
    inked(round(206, 90, 18, GROUND - 96, 4), '#a7bcb2', INK),
    inked(box(200, 300, 30, 12), '#a7bcb2', INK) + inked(box(200, 500, 30, 12), '#a7bcb2', INK),
  ].join('');
}

/** A hopscotch on the ground, from another break. */
function hopscotch(): Svg {
  const chalk = { colour: '#fffdf4', weight: 4, rough: 1.8 };
  const row = (i: number): Svg => {
    const [near, far] = [HEIGHT + 20 - i * 52, HEIGHT + 20 - (i + 1) * 52];
    const half = (y: number): number => (i % 2 ? 118 : 60) * (0.42 + (y - GROUND) / 400);
    const outline = poly(
      [730 - half(near), near],
      [730 + half(near), near],
      [730 + half(far), far],
      [730 - half(far), far],
    );
    return stroke(outline, chalk) + (i % 2 ? stroke(line([730, near], [730, far]), chalk) : '');
  };
  return faded(each(4, row), 0.75);
}

function ball(): Svg {
  return [
    flat(poly([1010, 752], [1090, 744], [1260, 772], [1180, 784]), '#6b5a63', 0.2),
    inked(oval(1050, 726, 36), C.white, INK),
    inked(poly([1050, 708], [1068, 722], [1061, 742], [1039, 742], [1032, 722]), '#6b7f86', {
      ...INK,
      weight: 2,
    }),
    stroke(line([1050, 708], [1050, 692]), { ...INK, weight: 2 }) +
      stroke(line([1068, 722], [1084, 716]), { ...INK, weight: 2 }) +
      stroke(line([1032, 722], [1016, 716]), { ...INK, weight: 2 }),
  ].join('');
}

function behindTheWall(): Svg {
  return [
    flat(box(0, 0, WIDTH, 420), downwards([0, '#a9d6e6'], [0.7, '#e3f1ea'], [1, '#fdf3d8'])),
    glow(300, 40, 620, 420, '#fff4c8', 0.9),
    cloud(820, 120, 300, '#ffffff', 0.75),
    cloud(470, 84, 210, '#ffffff', 0.6),
    birds(
      [
        [980, 70],
        [1020, 88],
      ],
      '#6f8b94',
    ),
    crown(620, 166, 200, 120, '#a9cba0'),
    crown(1010, 160, 250, 150, '#9fc497'),
    tree(1440, 520, 420, 560, downwards([0, '#a4c78f'], [1, '#86b287']), '#9a7557'),
    crown(1350, 180, 150, 120, '#b9d6a0'),
    crown(1520, 110, 150, 110, '#b9d6a0'),
  ].join('');
}

export function schoolYardMorning(): Room {
  const shade = (points: readonly (readonly [number, number])[], strength: number): Svg =>
    flat(poly(...points), '#6b4f57', strength);
  const back = [
    behindTheWall(),
    inked(box(230, WALL, 1400, GROUND - WALL), downwards([0, '#e4b393'], [1, '#d59f7e']), INK),
    inked(box(222, WALL - 22, 1400, 26), '#c98c6d', INK),
    bricks(),
    gym(),
    goal(),
    flat(box(0, GROUND, WIDTH, HEIGHT - GROUND), downwards([0, '#d8cdbf'], [1, '#c3b7ab'])),
    shade(
      [
        [230, 300],
        [320, 360],
        [470, GROUND],
        [230, GROUND],
      ],
      0.12,
    ),
    shade(
      [
        [0, GROUND],
        [470, GROUND],
        [640, HEIGHT],
        [0, HEIGHT],
      ],
      0.1,
    ),
    stroke(line([-6, GROUND], [WIDTH + 6, GROUND]), INK),
    hopscotch(),
    ball(),
    grass(1180, GROUND + 4, 34, '#8aa876') +
      grass(520, GROUND + 4, 26, '#8aa876') +
      grass(1500, GROUND + 4, 40, '#8aa876', 7),
    flat(
      poly([0, 0], [520, 0], [1500, HEIGHT], [620, HEIGHT]),
      downwards([0, '#fff6d0', 0.34], [1, '#fff6d0', 0]),
    ),
    veil('#fff4dd', 0.14),
    edges('#a5714f', 0.14),
  ].join('');
  return { back, near: null };
}
