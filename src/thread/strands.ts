/** The thread's strands as ropes: whole ones run from one person to the other, torn ones hang from both. No drawing. Pure. */
import {
  cutRope,
  lengthFor,
  measureRope,
  openRope,
  type Point,
  pushRope,
  type Rope,
  type RopeHold,
  STEP_MS,
  settleRope,
  stepRope,
} from './rope.ts';
import { STRANDS, type ThreadPicture } from './thread.ts';

export interface Ends {
  readonly from: Point; // px
  readonly to: Point;
  readonly unit: number; // px of the stage for one px of the design
  readonly deep: number; // px that the thread may hang down below its ends
}

export interface Strand {
  readonly place: number; // 0–6, its turn in the twist
  readonly whole: Rope | null; // null: torn into `loose`
  readonly loose: readonly [Rope, Rope] | null; // the responsible one's end, the hurt one's
  readonly spare: number; // px by which the loose ends will still shorten after tearing
}

export interface Strands {
  /** All seven, those that tear last first. */
  all(): readonly Strand[];
  /**
   * Ties or tears strands to match `thread` and moves them on by `ms`; with 'settle' everything hangs still at once.
   * Where the thread snapped since, a strand is seen to tear, even if it is tied again a moment later.
   */
  live(thread: ThreadPicture, ends: Ends, ms: number | 'settle'): void;
  /** Whether anything moves visibly. */
  swing(ends: Ends): boolean;
}

/** In which order strands are kept: the middle ones longest. */
const ORDER = [3, 2, 4, 1, 5, 0, 6];
const MIDDLE = (STRANDS - 1) / 2;
const POINTS = 22;
const LOOSE_POINTS = 9;
const MOST_STEPS = 6; // at once; a slow machine drops the rest
const LEAST_SAG = 3; // px of the design
const HANGS = 0.84; // of the room below, wholly slack: a deep arc hangs lower than its length is reckoned for
const LONGEST = 520; // px of the design that the loose ends are measured by
const PARTED_STEPS = 54;
const DRAWS_IN = 0.89; // of its spare length a torn end has left after each step
const RECOIL = 7; // px of the design per step, at the tip of what tears
const WHIP = 2.6; // px of the design per step, across what still holds

/** Seven strands, all torn until `live` ties them. */
export function openStrands(): Strands {
  let strands: readonly Strand[] = ORDER.map(torn);
  let owed = 0;
  let snaps = 0;
  let parted = 0; // steps until a strand that tore only for a moment is tied again
  let held = STRANDS; // strands that hold until then
  let still = ''; // describes what has settled, to notice a change; empty while something moves

  function each(thread: ThreadPicture, ends: Ends, act: (rope: Rope, hold: RopeHold) => void): void {
    strands.forEach((strand, i) => {
      if (strand.whole) act(strand.whole, holdWhole(strand, thread, ends));
      strand.loose?.forEach((rope, side) => {
        act(rope, holdLoose(strand, i, side, thread, ends));
      });
    });
  }

  function tie(thread: ThreadPicture, ends: Ends): void {
    if (thread.knots.length > snaps) {
      parted = PARTED_STEPS;
      held = strands.filter(({ whole }) => whole !== null).length - 1;
      for (const { whole } of strands) if (whole) whip(whole, ends.unit);
    }
    snaps = thread.knots.length;
    const holds = Math.min(thread.strands, parted > 0 ? held : STRANDS);
    const tear = (thread.knots.at(-1)?.at ?? 50) / 100;
    strands = strands.map((strand, i) => retie(strand, i < holds, ends, tear));
  }

  return {
    all: () => strands,
    live(thread, ends, ms) {
      if (ms === 'settle') {
        [snaps, parted] = [thread.knots.length, 0];
        const wanted = JSON.stringify([thread.strands, thread.slack, thread.fray, ends]);
        if (wanted === still) return;
        still = wanted;
        // From the beginning, so that the same thread always hangs the same, to the pixel.
        strands = ORDER.map((place, i) => retie(torn(place), i < thread.strands, ends, 0.5));
        each(thread, ends, settleRope);
        return;
      }
      still = '';
      tie(thread, ends);
      owed = Math.min(owed + ms, MOST_STEPS * STEP_MS);
      for (; owed >= STEP_MS; owed -= STEP_MS) {
        each(thread, ends, stepRope);
        strands = strands.map((strand) =>
          strand.spare < 1 ? strand : { ...strand, spare: strand.spare * DRAWS_IN },
        );
        parted = Math.max(0, parted - 1);
      }
    },
    swing: ({ unit }) =>
      parted > 0 || strands.some(({ whole }) => whole !== null && fastest(whole) > 0.5 * unit),
  };
}

/** A strand before anybody has tied it. */
function torn(place: number): Strand {
  return { place, whole: null, loose: null, spare: 0 };
}

function retie(strand: Strand, holds: boolean, ends: Ends, tear: number): Strand {
  const { from, to } = ends;
  if (holds && !strand.whole) return { ...strand, whole: openRope(POINTS, from, to), loose: null, spare: 0 };
  if (holds || strand.loose) return strand;
  if (strand.whole) return part(strand, strand.whole, ends, tear);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const end = (at: Point) => openRope(LOOSE_POINTS, at, middle);
  return { ...strand, loose: [end(from), end(to)] };
}

/** What tears flies back from where it tore, the tips fastest, and draws in. */
function part(strand: Strand, whole: Rope, { unit }: Ends, tear: number): Strand {
  const at = Math.min(0.9, Math.max(0.1, tear + (strand.place - MIDDLE) * 0.012));
  const end = (start: number, back: number): Rope => {
    const rope = cutRope(whole, LOOSE_POINTS, start, at);
    pushRope(rope, (t) => ({ x: back * RECOIL * unit * t * t, y: -0.55 * RECOIL * unit * t * t }));
    return rope;
  };
  const loose = [end(0, -1), end(1, 1)] as const;
  return { ...strand, whole: null, loose, spare: Math.max(...loose.map(measureRope)) };
}

/** What still holds is shaken through, or it would look as if nothing had happened to it. */
function whip(rope: Rope, unit: number): void {
  pushRope(rope, (t) => ({ x: 0, y: -WHIP * unit * Math.sin(2 * Math.PI * t) * Math.sin(Math.PI * t) }));
}

/** Light, so that a taut thread does not stretch; the strands of a frayed one are of unequal length and hang apart. */
function holdWhole(
  { place }: Strand,
  { slack, fray }: ThreadPicture,
  { from, to, unit, deep }: Ends,
): RopeHold {
  const apart = ((place - MIDDLE) / MIDDLE) * (fray / 100) * 26 * unit;
  const sag = Math.max(LEAST_SAG * unit, Math.min(HANGS * deep, (slack / 100) * HANGS * deep + apart));
  const span = Math.hypot(to.x - from.x, to.y - from.y);
  return { from, to, length: lengthFor(span, sag), gravity: 0.05 * unit, wind: 0, damping: 0.965 };
}

/**
 * Loose ends hang under the knot like a tassel, of different lengths and a little apart, so that each can be seen.
 * Where nothing holds any more the last three to go stand out long towards the other one.
 */
function holdLoose(
  { place, spare }: Strand,
  i: number,
  side: number,
  { strands }: ThreadPicture,
  { from, to, unit }: Ends,
): RopeHold {
  const knot = side === 0 ? from : to;
  const inward = Math.sign(to.x - from.x || 1) * (side === 0 ? 1 : -1);
  const span = Math.min(Math.hypot(to.x - from.x, to.y - from.y), LONGEST * unit);
  const short = (0.09 + 0.035 * (i % 3)) * span;
  const long = (0.38 - 0.06 * i) * span;
  const reaches = strands === 0 && i < 3;
  return {
    from: { x: knot.x + (place - MIDDLE) * 1.6 * unit, y: knot.y + 4 * unit },
    to: null,
    length: (reaches ? Math.max(short, long) : short) + spare,
    gravity: 0.2 * unit,
    wind: (place - MIDDLE) * 0.018 * unit + ((i % 3) - 1) * 0.02 * unit,
    arm: inward * (reaches ? 3 - 0.9 * i : 0.16) * unit,
    damping: 0.945,
  };
}

function fastest({ x, y, px, py }: Rope): number {
  return x.reduce((most, _, i) => {
    const way = Math.hypot((x[i] ?? 0) - (px[i] ?? 0), (y[i] ?? 0) - (py[i] ?? 0));
    return Math.max(most, way);
  }, 0);
}
