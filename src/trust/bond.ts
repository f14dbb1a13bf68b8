/** M1 and M2: the bond, the state between the two people of a story. Plain data, whole numbers. */
import type { MoveId } from './moves.ts';
import type { Both, Role } from './roles.ts';

export { type Both, otherRole, ROLES, type Role } from './roles.ts';

/** What broke, or was about to. `none` is a story without a breach (the prologue). */
export const BREACHES = ['withheld', 'promise', 'lie', 'betrayal', 'unfaithful', 'unspoken', 'none'] as const;
export type Breach = (typeof BREACHES)[number];

/** One person's side of the bond; every number is whole and 0–100. */
export interface Person {
  readonly trust: number; // in the other
  readonly hurt: number; // what still aches
  readonly openness: number; // how much of oneself is shown
  readonly selfRespect: number; // how upright one stands
}

export type Part = keyof Person;
export const PARTS: readonly Part[] = ['trust', 'hurt', 'openness', 'selfRespect'];

/** An expectation that was said aloud: found unspoken and named, or newly made. */
export interface Agreement {
  readonly by: Role;
  readonly kind: 'named' | 'new';
  readonly turn: number; // 1 = the first move of the play
}

/** Key into `Memory.times`: who did what. */
export type Done = `${Role} ${MoveId}`;

/** Words given with care, and what they are worth. */
export interface Promised {
  readonly open: number; // promises given and neither kept nor broken
  readonly lifted: number; // trust that those brought when they were given, in points
  readonly kept: number; // trust that the last promise and its keeping brought, in points
}

/** How a move came across: in its moment, as a blow (a practice that landed as something that hurts), or as it is. */
export type Came = 'fit' | 'blow' | 'plain';

/** What the model needs to remember of the moves so far. Plain data; every number is whole and at least 0. */
export interface Memory {
  readonly turns: number; // moves made so far, by both
  readonly hours: number; // that have passed since the story began
  readonly times: Readonly<Partial<Record<Done, number>>>; // how often each did what
  readonly last: Both<MoveId | null>; // what each did last
  readonly fresh: Both<boolean>; // no night has passed since that
  readonly apart: number; // hours since anybody did anything
  readonly running: Both<number>; // how many times in a row, without a night between, each has made the move they made last
  readonly came: Both<Came>; // how each one's last move came across
  readonly owned: boolean; // the responsible one has owned it, and not taken that back
  readonly told: boolean; // the hurt one has told the pain
  readonly heeded: boolean; // the responsible one has listened since the hurt one last did anything, and no night has passed
  readonly heard: number; // percent of the hurt one's hurt that has been heard
  readonly ceiling: Both<number>; // the highest trust that can still be reached
  readonly relapses: number; // breaches after the first
  readonly swallowed: number; // anger put away with "it's fine", in points
  readonly hidden: number; // what half-truths keep back, in points of trust it will cost
  readonly overdrawn: number; // what was promised beyond keeping, in points of trust it will cost
  readonly pity: number; // anger that begging put to sleep, in points of hurt it will cost
  readonly silence: number; // calm that a wall bought, in points of openness it will cost both
  readonly waited: number; // hours that have passed while any of these five stood, since they last fell due
  readonly promise: Promised;
  readonly seen: Both<boolean>; // who has seen that something had never been said
  readonly agreements: readonly Agreement[];
  readonly timeGiven: boolean; // time was asked for or given, and has not passed yet
  readonly dragging: boolean; // it is being left to blow over
  readonly parted: Role | null; // who has ended it with respect
}

/** State between the two, and what the model remembers of how they came there. */
export interface Bond {
  readonly breach: Breach;
  readonly responsible: Person;
  readonly hurt: Person;
  readonly memory: Memory;
}

/** M1.2: how open both are to each other: the smaller openness, 0–100 (claim A1). */
export function contactOf(bond: Bond): number {
  return Math.min(bond.responsible.openness, bond.hurt.openness);
}

/** M1.3: the hurt one's hurt that nobody has listened to yet, in whole points 0–100 (claim B4). */
export function unheardHurt(bond: Bond): number {
  return Math.round((bond.hurt.hurt * (100 - bond.memory.heard)) / 100);
}

/** How often this person has made this move so far: a whole number, 0 at the opening (M2.2). */
export function timesDone(bond: Bond, role: Role, move: MoveId): number {
  return bond.memory.times[`${role} ${move}`] ?? 0;
}
