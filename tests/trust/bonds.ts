/** Builders: a bond that differs from an opening in what a case is about, and nothing else. */
import type { Bond, Breach, Memory, Part, Person, Role } from '../../src/trust/bond.ts';
import type { MoveId } from '../../src/trust/moves.ts';
import { type Params, turned } from '../../src/trust/params.ts';
import { elapse, openBond, type Response, respond, STRANGERS } from '../../src/trust/respond.ts';
import type { Scene } from '../../src/trust/rules/draft.ts';
import { sceneOf } from '../../src/trust/scene.ts';

interface Differences {
  readonly breach?: Breach;
  readonly responsible?: Partial<Person>;
  readonly hurt?: Partial<Person>;
  readonly memory?: Partial<Memory>;
}

/**
 * The shipped constants, except that the moment makes hardly any difference (T17): for cases that are about another rule. What these helpers reckon, they reckon with them unless told otherwise.
 */
export const QUIET_MOMENTS = { 'moment.fits': 100, 'moment.raw': 100, 'moment.sore': 100 } as const;
export const QUIET: Params = turned(QUIET_MOMENTS);

/** `respond` with those constants. */
export function respondQuietly(before: Bond, role: Role, move: MoveId, params: Params = QUIET): Response {
  return respond(before, role, move, params);
}

/** The opening of a breach (withheld, when none is given), but that it was owned and told, with these differences. */
export function bond({ breach = 'withheld', responsible, hurt, memory }: Differences = {}): Bond {
  const open = openBond(breach);
  return {
    breach,
    responsible: { ...open.responsible, ...responsible },
    hurt: { ...open.hurt, ...hurt },
    memory: { ...open.memory, owned: true, told: true, ...memory },
  };
}

/** Two people who are open to each other, heard and far from every bound: where a step counts whole. */
export function openHearted(differences: Differences = {}): Bond {
  return bond({
    ...differences,
    responsible: { trust: 40, openness: 70, selfRespect: 60, hurt: 30, ...differences.responsible },
    hurt: { trust: 40, openness: 70, selfRespect: 60, hurt: 40, ...differences.hurt },
    memory: { heard: 100, ceiling: { responsible: 100, hurt: 100 }, ...differences.memory },
  });
}

/** Likewise, and so that a step counts whole with any permitted constants too. */
export function wideOpen(differences: Differences = {}): Bond {
  const person = { trust: 30, openness: 95, selfRespect: 95 };
  return openHearted({
    ...differences,
    responsible: { ...person, ...differences.responsible },
    hurt: { ...person, ...differences.hurt },
  });
}

/** The scene of a move between two strangers, for rules that are tried alone. */
export function scene(bond: Bond, role: Role, move: MoveId, params: Params = QUIET): Scene {
  return sceneOf({ bond, role, move, params, people: STRANGERS, earlier: false });
}

/** By how much a move changes one number. */
export function effect(
  before: Bond,
  role: Role,
  move: MoveId,
  whose: Role,
  part: Part,
  params: Params = QUIET,
): number {
  return respond(before, role, move, params).after[whose][part] - before[whose][part];
}

/** What the responsible one's move does to the hurt one's trust. */
export function trustGained(before: Bond, move: MoveId, params: Params = QUIET): number {
  return effect(before, 'responsible', move, 'hurt', 'trust', params);
}

/** The bond after so many whole hours. */
export function hoursAfter(before: Bond, hours: number, params?: Params): Bond {
  return elapse(before, hours / 24, params).after;
}

/** A word of an effect after these percentages, one after the other, each cut to whole hundredths; in whole points. */
export function points(grade: number, ...percentages: readonly number[]): number {
  const hundredths = percentages.reduce((left, percent) => Math.trunc((left * percent) / 100), grade * 100);
  return Math.trunc((hundredths + 50) / 100);
}

/** The bond after these moves, each written "responsible own-it". */
export function after(before: Bond, ...moves: readonly `${Role} ${MoveId}`[]): Bond {
  return moves.reduce((now, done) => {
    const [role, move] = done.split(' ') as [Role, MoveId];
    return respond(now, role, move, QUIET).after;
  }, before);
}

/** What a move is taken as after these, from an opening where nothing was owned or told. */
export function takenAs(breach: Breach, ...script: readonly `${Role} ${MoveId}`[]) {
  let now = openBond(breach);
  let occasion: string | null = null;
  for (const done of script) {
    const [role, move] = done.split(' ') as [Role, MoveId];
    const response = respond(now, role, move);
    occasion = response.occasion?.id ?? null;
    now = response.after;
  }
  return occasion;
}
