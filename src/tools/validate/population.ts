/** Who takes part: simulated people who differ in temper, in what was done to them and in what they bring along. */
import type { Bond, Breach, Person } from '../../trust/bond.ts';
import type { Params } from '../../trust/params.ts';
import { draw } from '../../trust/pulls/draw.ts';
import { openBond } from '../../trust/respond.ts';
import { TEMPERAMENTS } from '../../trust/temperament.ts';

/** The breaches that people are spread over: all but `none`. */
export const REAL_BREACHES = [
  'withheld',
  'promise',
  'lie',
  'betrayal',
  'unfaithful',
  'unspoken',
] as const satisfies readonly Breach[];

/** One simulated person to whom something was done, and the one who did it. Nothing in it depends on a condition. */
export interface Taker {
  readonly seed: number; // of all their decisions, in every condition
  readonly number: number; // 0, 1, … within the population
  readonly temperament: string; // of the hurt one
  readonly opposite: string; // of the responsible one
  readonly breach: (typeof REAL_BREACHES)[number];
  readonly hurt: Person; // by how much each number lies above or below the opening's
  readonly responsible: Person;
}

/** How many, from which seed, and how much they differ, in percent of SPREAD. */
export interface Sample {
  readonly count: number;
  readonly seed: number;
  readonly spread: number;
}

/** Every temperament (6) with every breach (6), ten of each. */
export const SAMPLE: Sample = { count: 360, seed: 5, spread: 100 };

/**
 * Standard deviations in points, set before the first run and not turned since. Ratings of trust and of hurt usually
 * spread over about a fifth of their scale; for the other two it is a guess.
 */
export const SPREAD: Person = { trust: 20, hurt: 20, openness: 10, selfRespect: 10 };

/** Turns of the seed for what somebody brings along, far from those of their decisions (0, 1, …). */
const FIRST_TURN = 10_000;

/** Three draws from −most…most added up: bell-shaped, with a standard deviation of about `most`. */
function bell(seed: number, turn: number, most: number): number {
  return [0, 1, 2].reduce((sum, n) => sum + draw(seed, turn + n, 2 * most + 1) - most, 0);
}

function brought(seed: number, turn: number, spread: number): Person {
  const part = (n: number, most: number) => bell(seed, turn + 3 * n, Math.trunc((most * spread) / 100));
  return {
    trust: part(0, SPREAD.trust),
    hurt: part(1, SPREAD.hurt),
    openness: part(2, SPREAD.openness),
    selfRespect: part(3, SPREAD.selfRespect),
  };
}

function turnOf<T>(list: readonly T[], n: number): T {
  const at = list[n % list.length];
  if (at === undefined) throw new Error('There is nothing to take a turn with.');
  return at;
}

/** The same sample gives the same people. Temperaments and breaches are balanced, the rest is drawn. */
export function population({ count, seed, spread }: Sample): readonly Taker[] {
  const tempers = Object.keys(TEMPERAMENTS);
  return Array.from({ length: count }, (_, number) => {
    const own = seed * 100_003 + number;
    return {
      seed: own,
      number,
      temperament: turnOf(tempers, number),
      breach: turnOf(REAL_BREACHES, Math.trunc(number / tempers.length)),
      opposite: turnOf(tempers, draw(own, FIRST_TURN - 1, tempers.length)),
      hurt: brought(own, FIRST_TURN, spread),
      responsible: brought(own, FIRST_TURN + 12, spread),
    };
  });
}

function bounded(value: number, most = 100): number {
  return Math.min(most, Math.max(0, value));
}

function shifted(person: Person, by: Person, ceiling: number): Person {
  return {
    trust: bounded(person.trust + by.trust, ceiling),
    hurt: bounded(person.hurt + by.hurt),
    openness: bounded(person.openness + by.openness),
    selfRespect: bounded(person.selfRespect + by.selfRespect),
  };
}

/** The bond in which somebody's experiment begins, their own or another breach. */
export function afterBreach(taker: Taker, params: Params, breach: Breach = taker.breach): Bond {
  const bond = openBond(breach, params);
  const { ceiling } = bond.memory;
  return {
    ...bond,
    hurt: shifted(bond.hurt, taker.hurt, ceiling.hurt),
    responsible: shifted(bond.responsible, taker.responsible, ceiling.responsible),
  };
}

/** Strangers between whom nothing happened yet; nobody has been hurt. */
export function strangers(taker: Taker, params: Params): Bond {
  const bond = afterBreach(taker, params, 'none');
  return {
    ...bond,
    hurt: { ...bond.hurt, hurt: 0 },
    responsible: { ...bond.responsible, hurt: 0 },
  };
}

/** Half-way trust and openness: two who have begun to deal with each other, as in a game for money. */
const ACQUAINTED = 50;

/** Two who have begun to deal with each other, with something to lose. */
export function acquainted(taker: Taker, params: Params): Bond {
  const bond = strangers(taker, params);
  const middling = (person: Person, by: Person): Person => ({
    ...person,
    trust: bounded(ACQUAINTED + by.trust),
    openness: bounded(ACQUAINTED + by.openness),
  });
  return {
    ...bond,
    hurt: middling(bond.hurt, taker.hurt),
    responsible: middling(bond.responsible, taker.responsible),
  };
}
