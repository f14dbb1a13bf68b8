/**
 * The things the stories turn on, as a person has them: the scarf is worn, the others are held against the near side
 * of the chest, where the thread is not tied. Nothing on them is lettered: the stage draws people from both sides.
 */
import type { Pose } from '../../../../src/story/cues.ts';
import { area, stroke } from '../brush.ts';
import { SCARF } from './scarf.ts';

export type ThingName = 'scarf' | 'sign' | 'lunch-box';

/** Round the neck, the same in every pose. */
export const WORN: Partial<Record<ThingName, string>> = { scarf: SCARF };

const PAPER = '#fffaf0';
const PENCIL = '#3f6596';
const TAPE = '#f1dfa6';
const PLUSH = '#b8433a';

/** A sheet that was folded once and taped to a plush seat, with a word in blue and a line below; about (0, 0). */
const SIGN =
  area('-94,-134! 96,-140! 98,130! -96,134!', PAPER) +
  stroke('-90,8 0,4 92,6', { width: 6, colour: '#d3c6ad' }) +
  stroke(
    '-66,-34 -58,-56 -46,-72 -38,-56 -40,-38 -26,-52 -10,-70 -4,-52 -6,-38 10,-54 24,-66 30,-50 36,-40 58,-52',
    { width: 13, colour: PENCIL },
  ) +
  stroke('-60,-10 0,-14 56,-12', { width: 9, colour: PENCIL, end: 'thin' }) +
  stroke('-64,52 -46,42 -28,52 -10,42 8,52 26,42 44,50', { width: 9 }) +
  stroke('96,-140! 98,130! -96,134! -94,-134! 96,-140', { width: 14 }) +
  area('44,-166! 120,-126! 106,-98! 28,-138!', TAPE) +
  stroke('44,-166! 120,-126! 106,-98! 28,-138! 44,-166', { width: 8 }) +
  stroke('96,-122 104,-116 98,-110', { width: 9, colour: PLUSH });

/** A box with a lid, a clasp, a handle and an apple on its front. */
const LUNCH_BOX =
  stroke('-58,-88 -52,-120 -24,-134 22,-134 50,-120 58,-88', { width: 30 }) +
  stroke('-58,-88 -52,-120 -24,-134 22,-134 50,-120 58,-88', { width: 9, colour: '#7f9cba' }) +
  area('-104,-46! 104,-46! 102,94 90,112 0,115 -90,112 -102,94', '#edb445') +
  area('-110,-74 -102,-90 -84,-95 0,-97 84,-95 102,-90 110,-74! 112,-44! -112,-44!', '#7f9cba') +
  stroke('-112,-45 0,-42 112,-45', { width: 14 }) +
  stroke('-112,-45! -110,-74 -102,-90 -84,-95 0,-97 84,-95 102,-90 110,-74 112,-45', { width: 14 }) +
  stroke('-104,-42! -102,94 -90,112 0,115 90,112 102,94 104,-42', { width: 14 }) +
  area('-2,-66! 40,-66! 38,-22 19,-18 0,-22', '#fdf3dc') +
  stroke('-2,-66! 40,-66! 38,-22 19,-18 0,-22 -2,-66', { width: 10 }) +
  area('-76,-4 -56,-12 -36,-4 -28,16 -36,38 -54,46 -72,38 -84,16', '#cf4b3c') +
  stroke('-56,-10 -76,-6 -84,14 -74,38 -54,46 -38,38 -28,16 -38,-6 -56,-10', { width: 9 }) +
  stroke('-56,-10 -54,-20 -46,-28', { width: 8 });

type Held = {
  readonly drawing: string;
  readonly at: Point;
  /** Its lower corners: no pose may show them, or it would float. */
  readonly foot: readonly [left: Point, right: Point];
};
type Point = readonly [x: number, y: number];

const HELD: Partial<Record<ThingName, Held>> = {
  sign: {
    drawing: SIGN,
    at: [314, 834],
    foot: [
      [-96, 134],
      [98, 130],
    ],
  },
  'lunch-box': {
    drawing: LUNCH_BOX,
    at: [318, 846],
    foot: [
      [-92, 110],
      [92, 110],
    ],
  },
};

/** Degrees that a held thing leans. */
const LEANS = -6;

/** How far it slips, so that its lower edge is always behind the arm that holds it. */
const SLIPS: Record<Pose, readonly [x: number, y: number]> = {
  open: [0, 0],
  'leaning-in': [0, 0],
  'hand-to-chest': [0, 0],
  sitting: [0, 148],
  'phone-in-hand': [0, 14],
  'arms-crossed': [14, 40],
  'turned-away': [20, 56],
};

/** The thing where it is held in a pose; empty for what is not held. */
export function drawHeld(name: ThingName, pose: Pose): string {
  const held = HELD[name];
  if (!held) return '';
  const [x, y] = placeOf(held, pose);
  return `<g transform="translate(${x} ${y}) rotate(${LEANS})">${held.drawing}</g>`;
}

/** Where the lower corners of a held thing lie in a pose, in drawing units; none for what is not held. */
export function footOf(name: ThingName, pose: Pose): readonly Point[] {
  const held = HELD[name];
  if (!held) return [];
  const [x, y] = placeOf(held, pose);
  const [cos, sin] = [Math.cos((LEANS * Math.PI) / 180), Math.sin((LEANS * Math.PI) / 180)];
  return held.foot.map(([dx, dy]) => [x + dx * cos - dy * sin, y + dx * sin + dy * cos] as const);
}

function placeOf({ at }: Held, pose: Pose): Point {
  return [at[0] + SLIPS[pose][0], at[1] + SLIPS[pose][1]];
}

const GRIP = {
  fill: '324,900! 306,888 286,872 276,854 282,838 300,832 330,836 366,838! 386,822 414,824 436,842 448,870 450,904 442,938 420,966 386,984 350,980! 328,940',
  ink: [
    ['326,902 306,888 286,872 276,854 282,838 300,832 330,836 358,842 380,858', { end: 'thin' }],
    ['360,840 386,822 414,824 436,842 448,870 450,904 442,938 420,966 386,984 350,978'],
    ['446,872 424,870 404,876', { width: 10, end: 'thin' }],
    ['449,906 426,904 404,908', { width: 10, end: 'thin' }],
    ['440,940 418,936 400,938', { width: 10, end: 'thin' }],
  ],
} as const;

/** The near hand round the edge of a thing, its thumb before it. */
export function drawGrip(skin: string): string {
  return area(GRIP.fill, skin) + GRIP.ink.map(([trace, ends]) => stroke(trace, ends)).join('');
}
