/** The thread's strands as ropes: whole ones run from one person to the other, torn ones hang from both. No drawing. */
import {
  type Hold,
  lengthFor,
  openRope,
  type Point,
  type Rope,
  STEP_MS,
  settleRope,
  stepRope,
} from './rope.ts';
import { STRANDS, type ThreadPicture } from './thread.ts';

export interface Ends {
  readonly from: Point; // px
  readonly to: Point;
  readonly unit: number; // px of the stage for one px of the design
  readonly deep: number; // px below the ends that the thread may hang
}

export interface Strand {
  readonly place: number; // 0–6, its turn in the twist
  readonly whole: Rope | null; // null: torn into `loose`
  readonly loose: readonly [Rope, Rope] | null; // the responsible one's end, the hurt one's
}

export interface Strands {
  /** All seven, those that go last first. */
  all(): readonly Strand[];
  /** Ties and tears what the thread has gained and lost, and lets time pass; without time, all hangs still at once. */
  live(thread: ThreadPicture, ends: Ends, ms: number | 'settle'): void;
  /** Whether anything moves so that one would see it. */
  swing(ends: Ends): boolean;
}

/** In which order strands are kept: the middle ones longest. */
const ORDER = [3, 2, 4, 1, 5, 0, 6];
const MIDDLE = (STRANDS - 1) / 2;
const POINTS = 22;
const LOOSE_POINTS = 9;
const MOST_STEPS = 6; // at once; a slow machine drops the rest
const LEAST_SAG = 3; // px of the design
const LONGEST = 520; // px of the design that the loose ends are measured by

export function openStrands(): Strands {
  let strands: readonly Strand[] = ORDER.map(torn);
  let owed = 0;

  function each(thread: ThreadPicture, ends: Ends, act: (rope: Rope, hold: Hold) => void): void {
    strands.forEach((strand, i) => {
      if (strand.whole) act(strand.whole, holdWhole(strand, thread, ends));
      strand.loose?.forEach((rope, side) => {
        act(rope, holdLoose(strand, i, side === 0 ? ends.from : ends.to, ends));
      });
    });
  }

  return {
    all: () => strands,
    live(thread, ends, ms) {
      if (ms === 'settle') {
        // From the beginning, so that the same thread always hangs the same, to the pixel.
        strands = ORDER.map((place, i) => retie(torn(place), i < thread.strands, ends));
        each(thread, ends, settleRope);
        return;
      }
      strands = strands.map((strand, i) => retie(strand, i < thread.strands, ends));
      owed = Math.min(owed + ms, MOST_STEPS * STEP_MS);
      for (; owed >= STEP_MS; owed -= STEP_MS) each(thread, ends, stepRope);
    },
    swing: ({ unit }) => strands.some(({ whole }) => whole !== null && fastest(whole) > 0.5 * unit),
  };
}

/** A strand before anybody has tied it. */
function torn(place: number): Strand {
  return { place, whole: null, loose: null };
}

function retie(strand: Strand, holds: boolean, { from, to }: Ends): Strand {
  if (holds && !strand.whole) return { ...strand, whole: openRope(POINTS, from, to), loose: null };
  if (holds || strand.loose) return strand;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const end = (at: Point) => openRope(LOOSE_POINTS, at, middle);
  return { ...strand, whole: null, loose: [end(from), end(to)] };
}

/** Light, so that a taut thread does not stretch; the strands of a frayed one are of unequal length and hang apart. */
function holdWhole({ place }: Strand, { slack, fray }: ThreadPicture, { from, to, unit, deep }: Ends): Hold {
  const apart = ((place - MIDDLE) / MIDDLE) * (fray / 100) * 26 * unit;
  const sag = Math.max(LEAST_SAG * unit, (slack / 100) * deep + apart);
  const span = Math.hypot(to.x - from.x, to.y - from.y);
  return { from, to, length: lengthFor(span, sag), gravity: 0.05 * unit, wind: 0, damping: 0.965 };
}

/** Loose ends hang under the knot like a tassel, of different lengths and a little apart, so that each can be seen. */
function holdLoose({ place }: Strand, i: number, knot: Point, { from, to, unit }: Ends): Hold {
  const span = Math.min(Math.hypot(to.x - from.x, to.y - from.y), LONGEST * unit);
  return {
    from: { x: knot.x + (place - MIDDLE) * 1.6 * unit, y: knot.y + 4 * unit },
    to: null,
    length: (0.09 + 0.035 * (i % 3)) * span,
    gravity: 0.2 * unit,
    wind: (place - MIDDLE) * 0.018 * unit + ((i % 3) - 1) * 0.02 * unit,
    damping: 0.965,
  };
}

function fastest({ x, y, px, py }: Rope): number {
  return x.reduce((most, _, i) => {
    const way = Math.hypot((x[i] ?? 0) - (px[i] ?? 0), (y[i] ?? 0) - (py[i] ?? 0));
    return Math.max(most, way);
  }, 0);
}
