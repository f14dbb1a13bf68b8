/** Compares two plays of one story: how long they are the same, then what each did. Pure. */
import type { Moment, Seat, Seats, Step } from '../../play/step.ts';
import { otherRole, PARTS, type Person, ROLES, type Role } from '../../trust/bond.ts';
import type { Bond } from '../../trust/respond.ts';
import { bondAtEnd } from '../closing.ts';

/** What of a play is compared. */
export interface Compared {
  readonly story: string; // its id
  readonly role: Role | 'both'; // the seat the player held
  readonly seats: Seats;
  readonly seed: number;
  readonly opening: Bond; // before the first decision
  readonly steps: readonly Step[];
  readonly ending: Moment['ending']; // null: the play stopped before one
}

/** What differs before anything was decided. */
export type Difference = 'seat' | 'opposite' | 'seed';

/**
 * same: the same question and the same answer · differs: the same question, two answers ·
 * apart: each is somewhere else, or only one goes on.
 */
export interface Pair {
  readonly relation: 'same' | 'differs' | 'apart';
  readonly one: Step | null;
  readonly other: Step | null;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly shared: number; // decisions from the start that are the same in both
  readonly pairs: readonly Pair[]; // all decisions after those, in the order of either play
}

/** One number at the end of both plays; whole, 0–100. */
export interface EndNumber {
  readonly role: Role;
  readonly part: keyof Person;
  readonly one: number;
  readonly other: number;
}

/**
 * Lays two plays beside each other. Where the story leads both to the same question again, they stand side by side
 * again. Throws a RangeError for plays of two stories: nothing in them could be the same.
 */
export function compare(one: Compared, other: Compared): Comparison {
  if (one.story !== other.story) {
    throw new RangeError(
      `"${one.story}" and "${other.story}" are two stories: only plays of one can be compared.`,
    );
  }
  const shared = sharedBy(one.steps, other.steps);
  return {
    differences: differencesOf(one, other),
    shared,
    pairs: pairUp(one.steps.slice(shared), other.steps.slice(shared)),
  };
}

/** How both stand where each play stops: all four numbers of both people. */
export function endsOf(one: Compared, other: Compared): readonly EndNumber[] {
  const [ones, others] = [bondAtEnd(one), bondAtEnd(other)];
  return ROLES.flatMap((role) =>
    PARTS.map((part) => ({ role, part, one: ones[role][part], other: others[role][part] })),
  );
}

function sharedBy(one: readonly Step[], other: readonly Step[]): number {
  const parted = one.findIndex((step, at) => step.option.id !== other[at]?.option.id);
  return parted < 0 ? one.length : parted;
}

function differencesOf(one: Compared, other: Compared): readonly Difference[] {
  const found: Difference[] = [];
  if (one.role !== other.role) found.push('seat');
  else if (oppositeOf(one) !== oppositeOf(other)) found.push('opposite');
  if (one.seed !== other.seed) found.push('seed');
  return found;
}

/** Who sat opposite the player, as text that is equal for equal ones. */
function oppositeOf({ role, seats }: Compared): string {
  if (role === 'both') return '';
  const seat: Seat = seats[otherRole(role)];
  if (seat.kind === 'player') return seat.kind;
  return seat.kind === 'temperament' ? seat.temperament : JSON.stringify(seat.choices);
}

/** Pairs the longest sequence of questions that both met in the same order; decisions in between are paired in order. */
function pairUp(one: readonly Step[], other: readonly Step[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...rungs(one, other), [one.length, other.length] as const]) {
    const gap = Math.max(nextI - i, nextJ - j);
    for (let k = 0; k < gap; k++) {
      const left = i + k < nextI ? one[i + k] : undefined;
      const right = j + k < nextJ ? other[j + k] : undefined;
      pairs.push({ relation: 'apart', one: left ?? null, other: right ?? null });
    }
    const [left, right] = [one[nextI], other[nextJ]];
    if (left && right) {
      const relation = left.option.id === right.option.id ? 'same' : 'differs';
      pairs.push({ relation, one: left, other: right });
    }
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return pairs;
}

/** The places in both plays of the longest common subsequence of questions; of several the earliest. */
function rungs(one: readonly Step[], other: readonly Step[]): (readonly [number, number])[] {
  const offered = other.map(({ options }) => new Set(options.map(({ id }) => id)));
  const alike = one.map((step) =>
    other.map(({ by }, j) => by === step.by && step.options.some(({ id }) => offered[j]?.has(id))),
  );
  // most[i][j]: how many questions can be met by both from i and j on
  const most = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number) => most[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--) {
    const row = most[i];
    for (let j = other.length - 1; row && j >= 0; j--) {
      row[j] = alike[i]?.[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (alike[i]?.[j]) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}
