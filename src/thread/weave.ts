/** Spins the strands of a whole play's thread along its course, as paths for an SVG. Pure. */
import type { Course, CoursePoint } from './course.ts';
import type { Point } from './rope.ts';
import { STRANDS, type ThreadPicture } from './thread.ts';

/** What one strand looks like: what lies behind the others, what lies before them; either may be empty. */
export interface StrandPath {
  readonly back: string;
  readonly front: string;
}

export interface Weave {
  readonly strands: readonly StrandPath[]; // those that go last first
  readonly fibre: string; // the last strand where nothing else holds
  readonly fibres: string; // that stand out of a frayed thread
  readonly hole: string; // the whole course, also where nothing holds
}

const TURN = 58; // px that one turn of the twist takes
const SPREAD = { least: 0.8, strand: 0.72, fray: 0.045 }; // px from the middle
const TIED = 26; // px over which a strand leaves the middle, or comes back to it
const FIBRES = 13; // px from one to the next, wholly frayed
const GOLDEN = 0.618034;
const CURL = { points: 11, turn: 0.3, closer: 0.05, stride: 2.1 };
const SHORT = 14; // px that a torn end goes on before it curls, and more for each

/** `stretches`: the thread before the first place, then after each. */
export function weave(course: Course, stretches: readonly ThreadPicture[]): Weave {
  const { samples } = course;
  const thread = ({ stretch }: CoursePoint) => stretches[stretch];
  const holds = (sample: CoursePoint) => thread(sample)?.strands ?? 0;
  const runs = (min: number, max: number) =>
    runsOf(samples, (sample) => holds(sample) >= min && holds(sample) <= max);
  const strands = Array.from({ length: STRANDS }, (_, rank): StrandPath => {
    const pieces = runs(Math.max(2, rank + 1), STRANDS).map((run) => spinRun(samples, run, rank, thread));
    return {
      back: pieces.map(({ back }) => back).join(''),
      front: pieces.map(({ front }) => front).join(''),
    };
  });
  const last = runs(1, 1).map((run) => spinRun(samples, run, 0, thread));
  const fibre = last.map(({ back, front }) => back + front).join('');
  return { strands, fibre, fibres: fibresOf(samples, thread), hole: pathOf(samples) };
}

interface Run {
  readonly from: number; // of the samples
  readonly to: number; // the last one
}

function runsOf(samples: readonly CoursePoint[], holds: (sample: CoursePoint) => boolean): Run[] {
  const runs: Run[] = [];
  let from = -1;
  samples.forEach((sample, i) => {
    if (holds(sample)) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      runs.push({ from, to: i - 1 });
      from = -1;
    }
  });
  if (from >= 0) runs.push({ from, to: samples.length - 1 });
  return runs;
}

/** A strand along its run: in turns before and behind, tied at the course's ends, its torn end curled. */
function spinRun(
  samples: readonly CoursePoint[],
  { from, to }: Run,
  rank: number,
  thread: (sample: CoursePoint) => ThreadPicture | undefined,
): StrandPath {
  const [first, last] = [samples[from], samples[to]];
  if (!first || !last) return { back: '', front: '' };
  const paths = { back: '', front: '' };
  let piece: Point[] = [];
  let side: keyof StrandPath | null = null;
  for (const sample of samples.slice(from, to + 1)) {
    const { strands = 1, fray = 0 } = thread(sample) ?? {};
    const spread = SPREAD.least + SPREAD.strand * strands + SPREAD.fray * fray;
    const tied = Math.min(1, (sample.way - first.way) / TIED, (last.way - sample.way) / TIED);
    const angle = 2 * Math.PI * (sample.way / TURN + rank / STRANDS);
    const point = beside(sample, (strands > 1 ? spread : 0) * tied * Math.sin(angle));
    const next = Math.cos(angle) >= 0 ? 'front' : 'back';
    piece.push(point);
    if (side !== null && next !== side) {
      paths[side] += pathOf(piece);
      piece = piece.slice(-2);
    }
    side = next;
  }
  const [before, after] = [samples[from - 1], samples[to + 1]];
  const tears = after !== undefined && (rank > 0 || thread(after)?.strands === 0);
  if (side) paths[side] += pathOf(tears ? curled(piece, rank) : piece);
  if (before && thread(before)?.strands === 0) paths.front += pathOf(curled(backwards(samples, from), rank));
  return paths;
}

/** Two points that lead out of a run's beginning, against its way. */
function backwards(samples: readonly CoursePoint[], from: number): Point[] {
  return [samples[from + 1], samples[from]].flatMap((sample) => (sample ? [beside(sample, 0)] : []));
}

/** A torn end: on a little way, each its own, then rolled up. */
function curled(piece: readonly Point[], rank: number): Point[] {
  const [before, tip] = [piece.at(-2), piece.at(-1)];
  if (!before || !tip) return [...piece];
  const side = rank % 2 === 0 ? 1 : -1;
  let way = Math.atan2(tip.y - before.y, tip.x - before.x) - side * 0.16 * (1 + (rank % 4));
  const on = SHORT + 3.4 * ((rank * 3) % STRANDS);
  let at = { x: tip.x + Math.cos(way) * on, y: tip.y + Math.sin(way) * on };
  const points = [...piece, at];
  for (let i = 0; i < CURL.points; i += 1) {
    way += side * (CURL.turn + CURL.closer * i);
    at = { x: at.x + Math.cos(way) * CURL.stride, y: at.y + Math.sin(way) * CURL.stride };
    points.push(at);
  }
  return points;
}

function fibresOf(
  samples: readonly CoursePoint[],
  thread: (sample: CoursePoint) => ThreadPicture | undefined,
): string {
  let owed = 0;
  let drawn = 0;
  let paths = '';
  samples.forEach((sample, i) => {
    const { strands = 0, fray = 0 } = thread(sample) ?? {};
    const worn = strands === 0 ? 0 : strands === 1 ? Math.min(60, Math.max(40, fray)) : fray;
    owed += ((sample.way - (samples[i - 1]?.way ?? 0)) / FIBRES) * (worn / 100);
    if (owed < 1) return;
    owed -= 1;
    drawn += 1;
    const chance = (drawn * GOLDEN) % 1;
    const long = (chance < 0.5 ? 1 : -1) * (5 + 6 * ((3 * chance) % 1) + SPREAD.strand * strands);
    const ahead = samples[Math.min(samples.length - 1, i + 1 + Math.round(4 * ((7 * chance) % 1)))] ?? sample;
    paths += pathOf([beside(sample, 0), beside(sample, 0.6 * long), beside(ahead, long)]);
  });
  return paths;
}

function beside({ x, y, across }: CoursePoint, off: number): Point {
  return { x: x + across.x * off, y: y + across.y * off };
}

/** Tenths of a px will do, and keep the page small. */
export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
