/**
 * What people sit on, as far as it stands behind them: along the whole picture, so that it is there wherever they
 * are, and hides the smaller one in the room that it is meant to be. Shown only while somebody sits.
 */
import type { SceneId } from '../../../../src/story/cues.ts';
import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { downwards } from '../pen/light.ts';
import { box, line, oval, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { clipped, each, flat, type Ink, inked, type Paint, type Svg, stroke, wire } from '../pen/pen.ts';

/** Where backs reach to, px: below the shoulders of who sits before them. */
const TOP = 512;
const BOTTOM = 716;

const DAY: Ink = { colour: '#4d443b' };
const NIGHT: Ink = { colour: '#2b2f47' };

/** Three boards on iron, a fourth to sit on. */
function bench(wood: Paint, gap: string, iron: string, ink: Ink): Svg {
  const board = (y: number, h: number): Svg =>
    inked(round(96, y, 1408, h, 12), wood, ink) +
    wire(
      soft([150, y + h * 0.4], [620, y + h * 0.5], [1100, y + h * 0.36], [1440, y + h * 0.46]),
      gap,
      2,
      0.4,
    );
  return [
    flat(box(128, TOP + 20, 1344, BOTTOM - TOP), gap),
    ...[214, 786, 1358].map((x) => inked(box(x, TOP - 12, 28, HEIGHT - TOP + 12), iron, ink)),
    board(TOP, 60),
    board(TOP + 70, 60),
    board(TOP + 140, 60),
    inked(round(70, BOTTOM + 6, 1460, 54, 12), wood, ink),
    ...[214, 786, 1358].flatMap((x) =>
      [TOP + 30, TOP + 100, TOP + 170].map((y) => flat(oval(x + 14, y, 6), iron)),
    ),
  ].join('');
}

/** A long upholstered back with a seam in the middle and a piped edge. */
function sofa(cloth: Paint, shade: string, ink: Ink): Svg {
  const back = `M40 ${HEIGHT} L40 ${TOP + 70} Q44 ${TOP - 4} 120 ${TOP - 8} Q460 ${TOP - 22} 790 ${TOP - 4} Q1140 ${TOP - 22} 1480 ${TOP - 8} Q1556 ${TOP - 4} 1560 ${TOP + 70} L1560 ${HEIGHT} Z`;
  return [
    inked(back, cloth, ink),
    wire(soft([64, TOP + 60], [130, TOP + 18], [460, TOP + 6], [790, TOP + 22]), shade, 3, 0.7),
    wire(soft([810, TOP + 22], [1140, TOP + 6], [1470, TOP + 18], [1536, TOP + 60]), shade, 3, 0.7),
    stroke(line([800, TOP - 2], [803, HEIGHT]), { ...ink, weight: 2.2 }),
    each(6, (i) => {
      const x = 210 + i * 236;
      return (
        flat(oval(x, TOP + 92, 9, 7), shade) +
        wire(soft([x - 34, TOP + 84], [x, TOP + 92], [x + 34, TOP + 82]), shade, 2.4, 0.6)
      );
    }),
  ].join('');
}

/** A row of tip-up seats, as one sits in it. */
function row(cloth: Paint, shine: string, ink: Ink): Svg {
  const w = 268;
  return each(7, (i) => {
    const x = -138 + i * w;
    return [
      inked(round(x + 10, TOP - 14, w - 20, HEIGHT - TOP + 14, 62, 'top'), cloth, ink),
      wire(soft([x + 44, TOP + 50], [x + 66, TOP + 14], [x + 140, TOP + 6]), shine, 5, 0.6),
      inked(round(x - 14, BOTTOM - 26, 28, HEIGHT - BOTTOM + 26, 14, 'top'), '#5b3038', ink),
    ].join('');
  });
}

/** A wooden bench with a boarded back, as one has at a kitchen table. */
function settle(wood: Paint, shade: string, ink: Ink): Svg {
  return [
    inked(box(92, TOP + 30, 1416, HEIGHT - TOP), wood, ink),
    each(15, (i) => wire(line([182 + i * 88, TOP + 44], [182 + i * 88, HEIGHT]), shade, 3, 0.55)),
    inked(round(72, TOP, 1456, 44, 16), wood, ink),
    wire(soft([130, TOP + 15], [800, TOP + 21], [1470, TOP + 14]), shade, 2, 0.5),
    inked(round(54, TOP - 16, 40, HEIGHT - TOP + 16, 16, 'top'), wood, ink) +
      inked(round(1506, TOP - 16, 40, HEIGHT - TOP + 16, 16, 'top'), wood, ink),
  ].join('');
}

/** The head of a bed, with a pillow for each to lean on. */
function headboard(wood: Paint, shade: string, pillow: string, ink: Ink): Svg {
  const cushion = (x: number): Svg =>
    inked(
      `M${x - 210} ${TOP + 190} Q${x - 236} ${TOP + 70} ${x - 190} ${TOP + 46} Q${x} ${TOP + 22} ${x + 190} ${TOP + 46} Q${x + 236} ${TOP + 70} ${x + 210} ${TOP + 190} Z`,
      pillow,
      ink,
    ) + wire(soft([x - 150, TOP + 84], [x, TOP + 66], [x + 150, TOP + 84]), shade, 2.4, 0.35);
  return [
    inked(`M30 ${HEIGHT} L30 ${TOP + 10} Q800 ${TOP - 56} 1570 ${TOP + 10} L1570 ${HEIGHT} Z`, wood, ink),
    stroke(`M66 ${HEIGHT} L66 ${TOP + 42} Q800 ${TOP - 20} 1534 ${TOP + 42} L1534 ${HEIGHT}`, {
      ...ink,
      weight: 2,
    }),
    cushion(430) + cushion(1170),
  ].join('');
}

/** Steps that go up behind whoever sits on one of them. */
function steps(front: Paint, tread: string, ink: Ink): Svg {
  return each(4, (i) => {
    const y = TOP - 30 + i * 104;
    return (
      inked(box(-20, y + 26, WIDTH + 40, 80), front, ink) + inked(box(-20, y, WIDTH + 40, 28), tread, ink)
    );
  });
}

/** A low wall with a coping of stone. */
function lowWall(brick: Paint, joint: string, stone: string, ink: Ink): Svg {
  const courses = each(
    5,
    (j) =>
      each(14, (i) =>
        wire(
          line(
            [i * 124 + (j % 2) * 62 - 20, TOP + 96 + j * 64],
            [i * 124 + (j % 2) * 62 - 20, TOP + 96 + (j + 1) * 64],
          ),
          joint,
          2.4,
          0.6,
        ),
      ) + wire(line([-10, TOP + 96 + j * 64], [WIDTH + 10, TOP + 97 + j * 64]), joint, 2.4, 0.6),
  );
  const wall = box(-20, TOP + 90, WIDTH + 40, HEIGHT - TOP);
  return [
    inked(wall, brick, ink) + clipped(wall, courses),
    inked(box(-20, TOP + 44, WIDTH + 40, 48), stone, ink),
    each(5, (i) => stroke(line([180 + i * 310, TOP + 46], [182 + i * 310, TOP + 90]), { ...ink, weight: 2 })),
  ].join('');
}

const shaded = (light: string, dark: string): Paint => downwards([0, light], [1, dark]);

export const SEATS: Readonly<Record<SceneId, () => Svg>> = {
  'bus-stop-dusk': () => bench('#a5714f', '#6b4a3d', '#4f5a58', NIGHT),
  'bus-stop-morning': () => bench('#c08a5f', '#7d5b43', '#5f6f6a', DAY),
  'school-corridor': () => bench('#d3a877', '#a5805a', '#8a9a94', DAY),
  'school-yard-morning': () => lowWall(shaded('#d9a78c', '#c08f76'), '#b5846c', '#dccfb8', DAY),
  'kitchen-evening': () => settle('#d09a66', '#a06f48', DAY),
  'bedroom-night': () => headboard(shaded('#8a6a6a', '#6b5360'), '#5b4658', '#c9c6d6', NIGHT),
  'park-bench': () => bench(C.woodDeep, '#7a5238', '#5d6460', DAY),
  stairwell: () => steps(shaded('#d5cbb2', '#c3b89d'), '#e6dcc4', DAY),
  'spring-fair': () => bench('#d8b078', '#9a7850', '#7d8a80', DAY),
  'concert-hall': () => row(shaded('#a9443e', '#7d3236'), '#dd8274', { colour: '#37232a' }),
  'practice-room': () => settle('#b98a5f', '#8f6645', DAY),
  'kitchen-morning': () => settle('#e3c795', '#b9935f', DAY),
  'car-park-night': () => lowWall(shaded('#5d6686', '#474f70'), '#3a4262', '#7d86a6', NIGHT),
  'flat-evening': () => sofa(shaded('#5f958a', '#4a786f'), '#3f6a62', DAY),
  'office-lobby': () => sofa(shaded('#8fa3b0', '#74889a'), '#5f7384', DAY),
  'attic-night': () => headboard(shaded('#a57a62', '#7d5a50'), '#6b4a48', '#e6d3bd', { colour: '#3f2f3c' }),
};
