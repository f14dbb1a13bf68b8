/** The door of the model: a move and a bond in, a response with its reasons out. */
import {
  type Bond,
  type Breach,
  contactOf,
  type Memory,
  otherRole,
  PARTS,
  type Part,
  ROLES,
  type Role,
} from './bond.ts';
import { RULES, type RuleId } from './laws.ts';
import { isMove, MOVES, type MoveId } from './moves.ts';
import { DEFAULTS, type Params } from './params.ts';
import { again, effectOf } from './rules/again.ts';
import { apology } from './rules/apology.ts';
import { cost } from './rules/cost.ts';
import { doormat } from './rules/doormat.ts';
import { type Draft, draftOf, type Rule, type Scene, type Shift } from './rules/draft.ts';
import { falsePeace } from './rules/false-peace.ts';
import { hidden } from './rules/hidden.ts';
import { loss } from './rules/loss.ts';
import { mutual } from './rules/mutual.ts';
import { painFirst } from './rules/pain-first.ts';
import { canMend, parting } from './rules/parting.ts';
import { bookPromise, overpromise, promiseBroken, promiseKept } from './rules/promise.ts';
import { nearCeiling, relapse } from './rules/relapse.ts';
import { remedy } from './rules/remedy.ts';
import { settle, settleHeard } from './rules/settle.ts';
import { passage, timing, wholeHours } from './rules/time.ts';
import { agreement, unspoken } from './rules/unspoken.ts';
import { verdict } from './rules/verdict.ts';

export { type Bond, contactOf } from './bond.ts';

/** Changes whenever the same play could come out otherwise; a record names the version it was made with. */
export const MODEL_VERSION = '2';

/** One number that moved, in points, and the rule that bent it most (M4.2). */
export interface Change {
  readonly role: Role;
  readonly part: Part;
  readonly from: number;
  readonly to: number;
  readonly rule: RuleId | null; // null: as the move itself made it
}

/** What a move or time does to a bond, and why (M4). */
export interface Response {
  readonly after: Bond;
  readonly changes: readonly Change[];
  readonly lowered: readonly Role[]; // who can trust less from now on than before it: their ceiling fell (T9 T15)
  readonly rules: readonly RuleId[]; // that had a hand in it, in the order in which they spoke
  readonly sources: readonly string[]; // the move's claims, then those of the rules
}

/**
 * The rules in the order in which they speak (M5.1).
 * First what the move is in this bond (T16 T14 T13 T6 T7 T12), then what losses weigh (T9 T13 T5 T12), then what is
 * remembered (T11 T4 T12 T8 T15), then what nothing gets round (T9 T2 T3), and last what looks at where both come
 * out (T4 T10). Settling into whole points (T1) follows in `respond`.
 */
const RULES_IN_ORDER: readonly Rule[] = [
  apology,
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
  timing,
  parting,
  nearCeiling,
  mutual,
  verdict,
  cost,
  doormat,
];

/** M1.5, M2.1: the bond with which a story of this breach begins. `params` as in params.ts. */
export function openBond(breach: Breach, params: Params = DEFAULTS): Bond {
  const ceiling = params[`opening.${breach}.ceiling`];
  const openness = params[`opening.${breach}.openness`];
  return {
    breach,
    responsible: {
      trust: params[`opening.${breach}.trusted`],
      hurt: params[`opening.${breach}.shame`],
      openness,
      selfRespect: params['opening.responsible.selfRespect'],
    },
    hurt: {
      trust: params[`opening.${breach}.trusting`],
      hurt: params[`opening.${breach}.hurt`],
      openness,
      selfRespect: params['opening.hurt.selfRespect'],
    },
    memory: {
      turns: 0,
      hours: 0,
      times: {},
      last: { responsible: null, hurt: null },
      heard: breach === 'none' ? 100 : 0,
      ceiling: { responsible: ceiling, hurt: ceiling },
      relapses: 0,
      swallowed: 0,
      hidden: 0,
      overdrawn: 0,
      waited: 0,
      promise: { open: 0, lifted: 0, kept: 0 },
      seen: { responsible: false, hurt: false },
      agreements: [],
      timeGiven: false,
      dragging: false,
      parted: null,
    },
  };
}

/**
 * What a move does to the bond, and why. The bond that goes in is left as it is (T1.5). Throws on a move that is
 * not in the catalogue (M3.7).
 */
export function respond(bond: Bond, role: Role, move: string, params: Params = DEFAULTS): Response {
  if (!isMove(move)) throw new Error(`There is no move "${move}": see the catalogue in moves.ts.`);
  const scene: Scene = { bond, role, move, params };
  let draft = draftOf(effectOf(scene), scene, otherRole(role));
  for (const rule of RULES_IN_ORDER) draft = rule(draft, scene);
  const people = settle(draft, bond);
  draft = bookPromise(draft, scene, people);
  const memory = {
    ...draft.memory,
    ...movesSoFar(bond.memory, role, move),
    heard: settleHeard(draft, bond, people),
  };
  return response(bond, { breach: bond.breach, ...people, memory }, draft, MOVES[move].sources);
}

/** What `days` days do to the bond: 0 or more, rounded to whole hours (M4.6). Throws on anything else. */
export function elapse(bond: Bond, days: number, params: Params = DEFAULTS): Response {
  const draft = passage(bond, wholeHours(days), params);
  const people = settle(draft, bond);
  const memory = { ...draft.memory, heard: settleHeard(draft, bond, people) };
  return response(bond, { breach: bond.breach, ...people, memory }, draft, []);
}

/** M7: whether trust has been born again, on both sides, with nothing hidden under it (A10 A14). */
export function mended(bond: Bond, params: Params = DEFAULTS): boolean {
  const { responsible, hurt, memory } = bond;
  return (
    Math.min(responsible.trust, hurt.trust) >= params['mended.trust'] &&
    contactOf(bond) >= params['mended.contact'] &&
    Math.max(responsible.hurt, hurt.hurt) <= params['mended.hurt'] &&
    memory.swallowed <= params['mended.swallowed'] &&
    memory.hidden === 0 &&
    memory.overdrawn === 0 &&
    memory.parted === null
  );
}

/** T15.2: whether it could still be mended; false is nobody's failure. */
export function mendable(bond: Bond, params: Params = DEFAULTS): boolean {
  return canMend(bond, params);
}

function movesSoFar({ turns, times, last }: Memory, role: Role, move: MoveId): Partial<Memory> {
  const done = `${role} ${move}` as const;
  return {
    turns: turns + 1,
    times: { ...times, [done]: (times[done] ?? 0) + 1 },
    last: { ...last, [role]: move },
  };
}

function response(before: Bond, after: Bond, draft: Draft, sources: readonly string[]): Response {
  const changes = ROLES.flatMap((role) =>
    PARTS.filter((part) => before[role][part] !== after[role][part]).map((part) => ({
      role,
      part,
      from: before[role][part],
      to: after[role][part],
      rule: ruleBehind(draft, role, part),
    })),
  );
  const lowered = ROLES.filter((role) => after.memory.ceiling[role] < before.memory.ceiling[role]);
  const all = [...sources, ...draft.rules.flatMap((id) => RULES[id].sources)];
  return { after, changes, lowered, rules: draft.rules, sources: [...new Set(all)] };
}

/** The rule that bent a number most; null where the move did it alone. */
function ruleBehind(draft: Draft, role: Role, part: Part): RuleId | null {
  const shifts = draft.shifts.filter((shift) => shift.role === role && shift.part === part);
  return (
    shifts.reduce<Shift | null>((most, shift) => (most && most.bent >= shift.bent ? most : shift), null)
      ?.rule ?? null
  );
}
