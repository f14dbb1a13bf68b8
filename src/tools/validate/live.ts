/** Lets somebody live through the events of an experiment; where they may answer, their temperament does. */
import type { Bond, Role } from '../../trust/bond.ts';
import type { MoveId } from '../../trust/moves.ts';
import type { Params } from '../../trust/params.ts';
import { elapse, type People, respond } from '../../trust/respond.ts';
import { decide, TEMPERAMENTS } from '../../trust/temperament.ts';
import type { Taker } from './population.ts';

/** What is done by design, what the person does as they are, or days that pass. */
export type Happening = `${Role} ${MoveId}` | `${Role} answers` | `${number} days`;

/** What somebody may answer: as many practices as pitfalls, and none that says what a condition is about. */
const ANSWERS: Readonly<Record<Role, readonly MoveId[]>> = {
  hurt: [
    'ask',
    'say-pain',
    'take-time',
    'set-limit',
    'see-effort',
    'judge',
    'accuse-all',
    'stonewall',
    'forgive-with-head',
    'dig-up',
  ],
  responsible: [
    'listen',
    'give-time',
    'small-kindness',
    'keep-dignity',
    'close-up',
    'shift-blame',
    'earn',
    'resent',
  ],
};

/** The two as they take things (T18): the one who was hurt, and the one they answer to. */
function peopleOf({ temperament, opposite }: Taker): People {
  const traitsOf = (id: string) => TEMPERAMENTS[id]?.traits ?? null;
  return { responsible: traitsOf(opposite), hurt: traitsOf(temperament) };
}

function answer(taker: Taker, bond: Bond, role: Role, n: number, params: Params): Bond {
  const temperament = role === 'hurt' ? taker.temperament : taker.opposite;
  const { index } = decide(temperament, bond, role, ANSWERS[role], taker.seed, n, params);
  return respond(bond, role, ANSWERS[role][index] ?? 'plain', params, peopleOf(taker)).after;
}

/** The bond after each of the happenings, in their order. */
export function course(
  taker: Taker,
  start: Bond,
  happenings: readonly Happening[],
  params: Params,
): readonly Bond[] {
  const people = peopleOf(taker);
  let now = start;
  return happenings.map((happening, n) => {
    const [who = '', what = ''] = happening.split(' ');
    if (what === 'days') now = elapse(now, Number(who), params, people).after;
    else if (what === 'answers') now = answer(taker, now, who as Role, n, params);
    else now = respond(now, who as Role, what, params, people).after;
    return now;
  });
}

/** The bond after all of them. */
export function live(taker: Taker, start: Bond, happenings: readonly Happening[], params: Params): Bond {
  return course(taker, start, happenings, params).at(-1) ?? start;
}

/** The bond after these moves of the responsible one, whatever the other might answer. */
export function saying(start: Bond, moves: readonly MoveId[], params: Params): Bond {
  return moves.reduce((bond, move) => respond(bond, 'responsible', move, params).after, start);
}

/** `times` times the same. */
export function liveAgain(times: number, ...happenings: readonly Happening[]): readonly Happening[] {
  return Array.from({ length: times }, () => happenings).flat();
}

/** Measures. Trust of the hurt one in the responsible one, 0–100. */
export function trustOf(bond: Bond): number {
  return bond.hurt.trust;
}

/** Forgiveness of the hurt one: little hurt and an open door, 0–100. */
export function forgivenessOf(bond: Bond): number {
  return (100 - bond.hurt.hurt + bond.hurt.openness) / 2;
}
