/** The thread between the two: one table from the bond, and from what was done, to its look. Pure. */
import type { Step } from '../play/step.ts';
import type { Memory, Person, Role } from '../trust/bond.ts';
import type { Debt } from '../trust/debts.ts';
import { type OpenKnot, openKnots } from './open-knots.ts';
import { type StitchFamily, stitchFamilyOf } from './stitches.ts';

export const STRANDS = 7;
const ROUGH = 10; // of fray that each knot leaves
const TEARS = [63.5, 72.5, 54.5, 81.5, 61.2, 70.2, 52.2, 79.2]; // midway between two of the first stitches

/** A place where something was mended. `at` runs from 0 (the responsible one) to 100 (the hurt one). */
export interface Stitch {
  readonly at: number;
  readonly family: StitchFamily;
}

/** A place where it snapped and was tied again; it stays for the rest of the play. */
export interface Knot {
  readonly at: number; // 0 (the responsible one) to 100 (the hurt one), on the side of whoever can trust less
}

export interface ThreadPicture {
  readonly strands: number; // 0–7 still whole
  readonly slack: number; // 0 taut – 100 hanging
  readonly fray: number; // 0 spun close – 100 fallen apart into fibres
  readonly tremble: number; // 0 at rest – 100
  readonly stitches: readonly Stitch[];
  readonly knots: readonly Knot[];
  readonly snags: number; // pitfalls so far
  readonly open: readonly OpenKnot[]; // what is owed
}

/** The two sides of a bond, and what is owed in it; all that the thread needs to know of it. */
export interface Sides {
  readonly responsible: Person;
  readonly hurt: Person;
  readonly memory?: Partial<Pick<Memory, Debt>>; // absent: nothing is known to be owed
}

export const UNTOUCHED: ThreadPicture = {
  strands: 4,
  slack: 40,
  fray: 0,
  tremble: 0,
  stitches: [],
  knots: [],
  snags: 0,
  open: [],
};

/**
 * How the thread looks for this bond. The weaker trust counts double, for a thread holds no better than its worse
 * end; hurt makes it tremble; stitches, knots and snags are kept from `before`. What snapped is never wholly as it
 * was: a strand is gone for good with each knot, and it never lies quite smooth again.
 */
export function bindThread(before: ThreadPicture, { responsible, hurt, memory }: Sides): ThreadPicture {
  const { snags, stitches, knots } = before;
  const low = Math.min(responsible.trust, hurt.trust);
  const trust = (2 * low + Math.max(responsible.trust, hurt.trust)) / 3;
  return {
    ...before,
    strands: Math.min(Math.round((trust / 100) * STRANDS), mostStrands(knots.length)),
    slack: Math.round(100 - trust),
    tremble: Math.max(responsible.hurt, hurt.hurt),
    open: openKnots(memory),
    fray: clamp(Math.max(14 * snags - 9 * stitches.length, ROUGH * knots.length)),
  };
}

/** How many strands can still hold after so many snaps. */
export function mostStrands(snaps: number): number {
  return Math.max(1, STRANDS - snaps);
}

/**
 * The thread after a step: a pitfall snags it, a practice that raised trust leaves a stitch, and where somebody can
 * trust less from now on it snaps.
 */
export function workThread(before: ThreadPicture, step: Step): ThreadPicture {
  const raised = step.response.changes.some(({ part, from, to }) => part === 'trust' && to > from);
  const family = stitchFamilyOf(step.option.move);
  const stitches =
    step.kind === 'practice' && raised && family
      ? [...before.stitches, { at: placeOf(before.stitches.length), family }]
      : before.stitches;
  const torn = step.response.lowered.map((role) => ({ at: tearOf(before.knots, role) }));
  const knots = torn.length > 0 ? [...before.knots, ...torn] : before.knots;
  const snags = before.snags + (step.kind === 'pitfall' ? 1 : 0);
  return bindThread({ ...before, stitches, knots, snags }, step.response.after);
}

/** It snaps on the side of whoever can trust less, between the first stitches; eight times at places of its own. */
function tearOf(knots: readonly Knot[], role: Role): number {
  const near = (at: number) => (role === 'hurt' ? at : 100 - at);
  const free = TEARS.map(near).find((at) => !knots.some((knot) => knot.at === at));
  return free ?? near(84);
}

/** Places that never meet and always spread: the halves, the quarters, the eighths… of the thread's middle. */
function placeOf(n: number): number {
  let rest = n + 1;
  let place = 0;
  for (let part = 0.5; rest > 0; part /= 2) {
    if (rest % 2 === 1) place += part;
    rest = Math.floor(rest / 2);
  }
  return Math.round((14 + 72 * place) * 10) / 10;
}

function clamp(value: number): number {
  return Math.min(100, Math.max(0, value));
}
