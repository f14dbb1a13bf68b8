/** The fifth floor, ninety-one steps up and no lift: the flight down, the window that shows the bridge, Vera's door. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { downwards, edges, glow, veil } from '../pen/light.ts';
import { box, line, oval, poly, ridge, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { each, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { door, plant, window } from '../things/kit-indoors.ts';
import { house } from '../things/kit-outdoors.ts';

const INK = { colour: '#4c433c' };
const FLOOR = 688;
const DADO = 430;

/** Roofs, the river and the bridge over it, seen from high up. */
function outlook(): Svg {
  const roofs = [
    [630, 430, 80, 56, '#d9b79c', '#b07f6e'],
    [716, 446, 70, 84, '#e6cdae', '#b98873'],
    [850, 440, 84, 70, '#dcbca2', '#a97a6c'],
    [930, 446, 70, 50, '#e6cdae', '#b98873'],
  ] as const;
  return [
    flat(box(600, 60, 400, 420), downwards([0, '#b7cfd9'], [0.6, '#e6e2d3'], [1, '#f0dcbd'])),
    flat(ridge(420, [600, 284], [720, 262], [860, 282], [1000, 258]), '#b9c7b4'),
    flat(poly([600, 330], [1000, 316], [1000, 372], [600, 384]), '#a5c4cd'),
    flat(
      'M640 344 Q800 296 960 330 L960 344 L930 344 Q900 322 866 346 L846 346 Q812 318 770 348 L748 348 Q716 328 684 354 L640 360 Z',
      '#cdb597',
    ),
    ...roofs.map(([x, y, w, h, wall, roof]) =>
      house(x, y, w, h, { wall, roof, pane: '#f8ecd0', rows: 2, columns: 3 }),
    ),
    flat(box(600, 428, 400, 60), '#b08a76'),
  ].join('');
}

/** The flight that goes down to the left, with its banister. */
function flight(): Svg {
  const step = (i: number): Svg => {
    const [x, y] = [596 - i * 66, FLOOR + i * 40];
    return inked(poly([x - 70, y], [x, y], [x, y + 220], [x - 70, y + 220]), i % 2 ? '#cdb798' : '#d8c4a6', {
      ...INK,
      weight: 2,
    });
  };
  const baluster = (i: number): Svg => {
    const x = 572 - i * 42;
    return wire(line([x, 502 + (572 - x) * 0.606], [x, FLOOR + (572 - x) * 0.606]), '#5d6b66', 6);
  };
  return [
    flat(poly([0, FLOOR], [600, FLOOR], [600, HEIGHT], [0, HEIGHT]), '#bfa888'),
    each(10, (i) => step(9 - i)),
    each(14, baluster),
    inked(poly([600, 478], [610, 494], [-20, 876], [-20, 844]), C.woodDeep, INK),
    inked(box(586, 466, 30, FLOOR - 460), C.woodDeep, INK),
    inked(oval(601, 456, 22), C.wood, INK),
  ].join('');
}

/** The flight to the attic, seen from the side: its steps, its soffit, its banister. */
function above(): Svg {
  const step = (i: number): readonly [number, number] => [60 + i * 62, 356 - i * 40];
  const zigzag = Array.from({ length: 10 }, (_, i) => {
    const [x, y] = step(i);
    return [
      [x, y],
      [x, y - 40],
    ] as const;
  }).flat();
  const baluster = (i: number): Svg => {
    const [x, y] = step(i);
    return wire(line([x + 30, y - 42], [x + 30, y - 160]), '#7d8a80', 5, 0.8);
  };
  return [
    each(9, baluster),
    wire(line([-20, 286], [600, -114]), '#b98a62', 15),
    inked(
      poly([-20, 396], [-20, 356], ...zigzag, [680, -44], [680, 0], [60, 400]),
      downwards([0, '#e2d2b4'], [1, '#d3bf9c']),
      INK,
    ),
    flat(poly([-20, 396], [60, 400], [680, 0], [680, 26], [60, 430], [-20, 430]), '#bfa984'),
    stroke(line([-20, 430], [60, 430], [690, 20]), { ...INK, weight: 2 }),
  ].join('');
}

function home(): Svg {
  return [
    door(1230, 214, 220, FLOOR - 214, { leaf: C.teal, panel: '#7ba393', frame: C.woodPale }, INK),
    inked(oval(1340, 262, 8), C.mustardPale, { ...INK, weight: 2 }),
    inked(box(1304, 420, 72, 24), C.mustardPale, { ...INK, weight: 2 }),
    wire(line([1316, 432], [1364, 432]), '#7a6247', 3),
    inked(round(1178, 430, 26, 36, 5), C.cream, INK) + flat(oval(1191, 448, 6), C.coral),
    inked(
      poly([1216, FLOOR + 14], [1464, FLOOR + 14], [1486, FLOOR + 42], [1194, FLOOR + 42]),
      '#b98a5e',
      INK,
    ),
  ].join('');
}

/** What has gathered before the door in eleven years: a rubber plant, an umbrella stand, two pairs of boots. */
function landing(): Svg {
  const boot = (x: number, colour: string): Svg =>
    inked(
      `M${x} ${FLOOR - 44} L${x + 26} ${FLOOR - 44} L${x + 27} ${FLOOR - 14} Q${x + 48} ${FLOOR - 10} ${x + 48} ${FLOOR + 8} L${x - 2} ${FLOOR + 8} Z`,
      colour,
      { ...INK, weight: 2 },
    );
  return [
    flat(oval(1078, FLOOR + 10, 70, 9), '#4c433c', 0.2),
    plant(1078, FLOOR + 8, 196, '#c98b66', INK),
    flat(oval(1520, FLOOR + 12, 70, 8), '#4c433c', 0.2),
    stroke(soft([1532, 596], [1536, 486], [1520, 474], [1510, 488]), { ...INK, weight: 7 }) +
      inked(poly([1544, 610], [1552, 500], [1562, 500], [1558, 610]), C.coral, { ...INK, weight: 2 }) +
      stroke(line([1557, 500], [1558, 478]), { ...INK, weight: 5 }),
    inked(poly([1508, 590], [1584, 590], [1576, FLOOR + 10], [1516, FLOOR + 10]), '#8fa3a8', INK) +
      wire(line([1512, 620], [1580, 620]), '#c3d0d2', 4, 0.8),
    boot(1160, C.mustard) + boot(1186, C.mustard),
  ].join('');
}

/** The house rules behind glass, which forbid carpets to be beaten at noon. */
function rules(): Svg {
  return [
    inked(box(440, 206, 112, 140), '#c9a77c', INK) +
      inked(box(452, 218, 88, 116), '#f7efdd', { ...INK, weight: 1.8 }),
    each(6, (i) =>
      wire(
        line([462, 242 + i * 15], [462 + (i === 0 ? 40 : 58 + ((i * 7) % 11)), 242 + i * 15]),
        '#a5937a',
        i === 0 ? 5 : 2.6,
        0.8,
      ),
    ),
  ].join('');
}

/** A painted floor number. */
function five(): Svg {
  return stroke('M1116 250 L1076 250 L1072 292 C1096 276 1126 292 1120 322 C1114 352 1080 352 1068 334', {
    colour: '#9c8a6c',
    weight: 8,
    rough: 1.4,
  });
}

/** Before the people: the rail round the shaft, five floors deep. */
function rail(): Svg {
  return [
    each(27, (i) =>
      wire(
        line([20 + i * 60, 738], [20 + i * 60, HEIGHT]),
        i % 5 === 0 ? '#4f5d58' : '#66756f',
        i % 5 === 0 ? 13 : 8,
      ),
    ),
    inked(round(-20, 712, WIDTH + 40, 36, 14), downwards([0, '#c98f5f'], [1, '#a06a42']), INK),
    wire(line([0, 722], [WIDTH, 721]), '#e6b887', 4, 0.7),
  ].join('');
}

export function stairwell(): Room {
  const back = [
    flat(box(0, 0, WIDTH, DADO), downwards([0, '#efe2c8'], [1, '#f5ead3'])),
    flat(box(0, DADO, WIDTH, FLOOR - DADO), downwards([0, '#b5c6b4'], [1, '#a7baa8'])),
    wire(line([0, DADO], [WIDTH, DADO]), '#7f9684', 7, 0.9),
    above(),
    window(690, 110, 290, 340, {
      view: moved(outlook(), 'translate(34 0)'),
      frame: '#f3ead9',
      ink: INK,
      columns: 2,
      rows: [0.3],
    }),
    flat(box(600, FLOOR, WIDTH - 600, HEIGHT - FLOOR), downwards([0, '#d9c6a6'], [1, '#c5ae8b'])),
    each(7, (i) => wire(line([660 + i * 150, FLOOR], [640 + i * 210, HEIGHT]), '#b49c78', 2, 0.5)),
    wire(line([600, 770], [WIDTH, 770]), '#b49c78', 2, 0.5),
    flat(poly([690, FLOOR], [950, FLOOR], [1120, HEIGHT], [760, HEIGHT]), '#fdf3d2', 0.4),
    stroke(line([600, FLOOR], [WIDTH + 6, FLOOR]), INK),
    five(),
    rules(),
    moved(plant(0, 0, 66, '#b9826a', INK), 'translate(902 447)'),
    home(),
    landing(),
    flight(),
    inked(oval(1096, 60, 42, 34), '#fff6da', INK) + flat(box(1070, 20, 52, 12), C.stoneDeep),
    glow(1096, 64, 240, 200, '#fff0bd', 0.5),
    flat(poly([660, 116], [940, 116], [1240, FLOOR], [820, FLOOR]), '#fff6dc', 0.14),
    veil('#f3e6cc', 0.14),
    edges('#5b4a3a', 0.26),
  ].join('');
  return { back, near: rail() };
}
