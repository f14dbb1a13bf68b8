/** M4, M5: how an answer is reckoned, the rules in their order. respond.ts is the door. */
import {
  type Bond,
  type Both,
  type Done,
  type Memory,
  otherRole,
  PARTS,
  type Part,
  ROLES,
  type Role,
} from './bond.ts';
import type { LandingId } from './effects/landings.ts';
import { RULES, type RuleId } from './laws.ts';
import type { OccasionId } from './moments/occasions.ts';
import { MOVES } from './moves.ts';
import type { Params } from './params.ts';
import type { People } from './pulls/traits.ts';
import { again } from './rules/again.ts';
import { apology } from './rules/apology.ts';
import { cost } from './rules/cost.ts';
import { debts, settledWaiting } from './rules/debts.ts';
import { doormat } from './rules/doormat.ts';
import { type Draft, draftOf, type Rule, type Shift } from './rules/draft.ts';
import { falsePeace } from './rules/false-peace.ts';
import { hidden } from './rules/hidden.ts';
import { loss } from './rules/loss.ts';
import { cameOf, moment, said } from './rules/moment.ts';
import { mutual } from './rules/mutual.ts';
import { painFirst } from './rules/pain-first.ts';
import { parting } from './rules/parting.ts';
import { person } from './rules/person.ts';
import { bookPromise, overpromise, promiseBroken, promiseKept } from './rules/promise.ts';
import { nearCeiling, relapse } from './rules/relapse.ts';
import { remedy } from './rules/remedy.ts';
import { settle, settleHeard } from './rules/settle.ts';
import { passage, timing, wholeHours } from './rules/time.ts';
import { agreement, unspoken } from './rules/unspoken.ts';
import { verdict } from './rules/verdict.ts';
import { type Asked, effectOf, sceneOf } from './scene.ts';

/** One number that moved, in points, and the rule that bent it most (M4.2). */
export interface Change {
  readonly role: Role;
  readonly part: Part;
  readonly from: number;
  readonly to: number;
  readonly rule: RuleId | null; // null: as the move itself made it
}

/** The occasion that spoke (T17): its words stand in moment-words.ts. */
export interface Spoken {
  readonly id: OccasionId;
  readonly lands: LandingId | null; // what the move was instead; null: it fitted its moment
}

/** What a move or time does to a bond, and why (M4). */
export interface Response {
  readonly after: Bond;
  readonly changes: readonly Change[];
  readonly lowered: readonly Role[]; // who can trust less from now on than before it: their ceiling fell (T9 T15)
  readonly rules: readonly RuleId[]; // that had a hand in it, in the order in which they spoke
  readonly sources: readonly string[]; // the move's claims, then those of the rules
  readonly occasion: Spoken | null; // null: its moment made no difference, or it was time
}

/**
 * The rules in the order in which they speak (M5.1).
 * First what the move is in this bond, in this moment and to this person (T16 T17 T18 T14 T13 T6 T7 T12), then what
 * losses weigh (T9 T13 T5 T12), then what is remembered (T11 T4 T12 T8 T15), then what nothing gets round (T9 T2 T3),
 * and last what looks at where both come out (T4 T10). Settling into whole points (T1) follows in `answer`.
 */
const RULES_IN_ORDER: readonly Rule[] = [
  apology,
  moment,
  person,
  remedy,
  unspoken,
  painFirst,
  again,
  promiseKept,
  relapse,
  agreement,
  loss,
  promiseBroken,
  falsePeace,
  hidden,
  overpromise,
  debts,
  timing,
  parting,
  nearCeiling,
  mutual,
  verdict,
  cost,
  doormat,
];

/** The answer to a move. Throws on a move that is not in the catalogue (M3.7). */
export function answer(asked: Asked): Response {
  const scene = sceneOf(asked);
  const { bond, role, move, earlier, occasion } = scene;
  let draft = draftOf(effectOf(scene), scene, otherRole(role));
  for (const rule of RULES_IN_ORDER) draft = rule(draft, scene);
  const persons = settle(draft, bond);
  draft = bookPromise(draft, scene, persons);
  const { owned, told, heeded, running } = said(scene);
  const memory = {
    ...(earlier ? draft.memory : settledWaiting(draft.memory)),
    turns: bond.memory.turns + 1,
    times: timesWith(bond.memory.times, `${role} ${move}`),
    last: withOne(bond.memory.last, role, move),
    fresh: withOne(bond.memory.fresh, role, true),
    apart: 0,
    owned,
    told,
    heeded,
    running,
    came: withOne(bond.memory.came, role, cameOf(occasion)),
    heard: settleHeard(draft, bond, persons),
  };
  const spoken = occasion && { id: occasion.id, lands: occasion.lands };
  return response(bond, { breach: bond.breach, ...persons, memory }, draft, MOVES[move].sources, spoken);
}

/** The answer to `days` days. Throws on what is no length of time (M4.6). */
export function answerToTime(bond: Bond, days: number, params: Params, people: People): Response {
  const draft = passage(bond, wholeHours(days), params, people);
  const persons = settle(draft, bond);
  const memory = { ...draft.memory, heard: settleHeard(draft, bond, persons) };
  return response(bond, { breach: bond.breach, ...persons, memory }, draft, [], null);
}

function timesWith(times: Memory['times'], done: Done): Memory['times'] {
  return { ...times, [done]: (times[done] ?? 0) + 1 };
}

/** Written out: this is asked at every move of thousands of plays. */
function withOne<T>({ responsible, hurt }: Both<T>, role: Role, value: T): Both<T> {
  return role === 'hurt' ? { responsible, hurt: value } : { responsible: value, hurt };
}

function response(
  before: Bond,
  after: Bond,
  draft: Draft,
  sources: readonly string[],
  occasion: Spoken | null,
): Response {
  const changes: Change[] = [];
  for (const role of ROLES) {
    for (const part of PARTS) {
      const [from, to] = [before[role][part], after[role][part]];
      if (from !== to) changes.push({ role, part, from, to, rule: ruleBehind(draft, role, part) });
    }
  }
  const lowered = ROLES.filter((role) => after.memory.ceiling[role] < before.memory.ceiling[role]);
  return { after, changes, lowered, rules: draft.rules, sources: sourcesOf(sources, draft.rules), occasion };
}

/** The move's claims, then those of the rules, each once. */
function sourcesOf(claims: readonly string[], rules: readonly RuleId[]): readonly string[] {
  const all: string[] = [];
  const add = (more: readonly string[]) => {
    for (const source of more) if (!all.includes(source)) all.push(source);
  };
  add(claims);
  for (const id of rules) add(RULES[id].sources);
  return all;
}

/** The rule that bent a number most; null where the move did it alone. */
function ruleBehind(draft: Draft, role: Role, part: Part): RuleId | null {
  let most: Shift | null = null;
  for (const shift of draft.shifts) {
    if (shift.role !== role || shift.part !== part) continue;
    if (most === null || shift.bent > most.bent) most = shift;
  }
  return most === null ? null : most.rule;
}
