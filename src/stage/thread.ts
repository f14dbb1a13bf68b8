/** The thread between the two: one table from the bond, and from what was done, to its look. */
import type { Step } from '../play/step.ts';
import type { Person } from '../trust/bond.ts';

export const STRANDS = 7;

/** What a practice is made of; each family has one colour of stitch. */
export type Family = 'truth' | 'heart' | 'ear' | 'care' | 'word' | 'spine';

/** A place where something was mended. `at` runs from 0 (the responsible one) to 100 (the hurt one). */
export interface Stitch {
  readonly at: number;
  readonly family: Family;
}

export interface ThreadPicture {
  readonly strands: number; // 0–7 still whole
  readonly slack: number; // 0 taut – 100 hanging
  readonly fray: number; // 0 spun close – 100 fallen apart into fibres
  readonly tremble: number; // 0 at rest – 100
  readonly stitches: readonly Stitch[];
  readonly snags: number; // pitfalls so far
}

/** The two sides of a bond; all that the thread needs to know of it. */
export interface Sides {
  readonly responsible: Person;
  readonly hurt: Person;
}

export const UNTOUCHED: ThreadPicture = {
  strands: 4,
  slack: 40,
  fray: 0,
  tremble: 0,
  stitches: [],
  snags: 0,
};

/** Which family a practice belongs to. Pitfalls and plain moves sew nothing. */
const FAMILIES: Readonly<Record<string, Family>> = {
  'own-it': 'truth',
  explain: 'truth',
  'be-open': 'truth',
  'name-expectation': 'truth',
  regret: 'heart',
  'say-pain': 'heart',
  'show-feeling': 'heart',
  listen: 'ear',
  ask: 'ear',
  'change-view': 'ear',
  'see-effort': 'ear',
  'give-time': 'care',
  'take-time': 'care',
  'offer-repair': 'care',
  'small-kindness': 'care',
  'accept-checking': 'care',
  'let-rest': 'care',
  'promise-carefully': 'word',
  'keep-word': 'word',
  'lend-credit': 'word',
  'ask-us': 'word',
  'new-agreement': 'word',
  'keep-dignity': 'spine',
  'forgive-self': 'spine',
  'set-limit': 'spine',
  'step-down': 'spine',
  reflect: 'spine',
  'part-with-respect': 'spine',
};

/** The colour of each family's stitch, as 0xRRGGBB: all of them stand out on the red thread. */
export const STITCH_COLOURS: Readonly<Record<Family, number>> = {
  truth: 0xfffaf1,
  heart: 0xf2a7b5,
  ear: 0xa8d5e5,
  care: 0xf2bf4f,
  word: 0x9fcf8a,
  spine: 0xc7b2e6,
};

/** The family of a move, or null when it mends nothing. */
export function familyOf(move: string): Family | null {
  return FAMILIES[move] ?? null;
}

/**
 * How the thread looks for this bond. The weaker trust counts double, for a thread holds no better than its worse
 * end; hurt makes it tremble; stitches and snags are kept from `before`.
 */
export function bindThread(before: ThreadPicture, { responsible, hurt }: Sides): ThreadPicture {
  const low = Math.min(responsible.trust, hurt.trust);
  const trust = (2 * low + Math.max(responsible.trust, hurt.trust)) / 3;
  return {
    ...before,
    strands: Math.round((trust / 100) * STRANDS),
    slack: Math.round(100 - trust),
    tremble: Math.max(responsible.hurt, hurt.hurt),
    fray: clamp(14 * before.snags - 9 * before.stitches.length),
  };
}

/** The thread after a step: a pitfall snags it, a practice that raised trust leaves a stitch. */
export function workThread(before: ThreadPicture, step: Step): ThreadPicture {
  const raised = step.response.changes.some(({ part, from, to }) => part === 'trust' && to > from);
  const family = familyOf(step.option.move);
  const stitches =
    step.kind === 'practice' && raised && family
      ? [...before.stitches, { at: placeOf(before.stitches.length), family }]
      : before.stitches;
  const snags = before.snags + (step.kind === 'pitfall' ? 1 : 0);
  return bindThread({ ...before, stitches, snags }, step.response.after);
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
