/**
 * M5: what a move is about to do, before it is settled into whole points.
 * Rules take a draft and give a draft: the same object where they had nothing to say.
 */
import type { Bond, Memory, Part, Role } from '../bond.ts';
import type { Amount, Effect, Touch } from '../effects/effect.ts';
import type { RuleId } from '../laws.ts';
import type { Occasion } from '../moments/occasions.ts';
import type { MoveId } from '../moves.ts';
import type { ParamName, Params } from '../params.ts';
import type { People } from '../pulls/traits.ts';

/**
 * M5.2: rules work in hundredths of a point, so that percentages stay whole; settle.ts rounds once, at the end
 * (M5.3).
 */
export const HUNDREDTHS = 100;

/** One number about to move. */
export interface Shift {
  readonly role: Role;
  readonly part: Part;
  readonly amount: number; // hundredths of a point, whole
  readonly rule: RuleId | null; // the rule that bent it most; null: it is as the move made it
  readonly bent: number; // by how much that rule bent it, hundredths
}

/** All that is about to happen, as far as the rules have spoken. */
export interface Draft {
  readonly shifts: readonly Shift[];
  readonly heard: number; // hundredths of a percent by which hurt gets heard, or less heard
  readonly memory: Memory;
  readonly rules: readonly RuleId[]; // that had something to say, in order
}

/** Who does what, in which bond, under which constants. */
export interface Scene {
  readonly bond: Bond; // before the move
  readonly role: Role;
  readonly move: MoveId;
  readonly params: Params;
  readonly people: People;
  readonly occasion: Occasion | null; // the one of this move that speaks (T17)
  readonly earlier: boolean; // answered as model 2 would: see models.ts
}

/** A rule: what it makes of a draft. */
export type Rule = (draft: Draft, scene: Scene) => Draft;

/** A shift for the better: less hurt, more of anything else. */
export function isGain(shift: Shift): boolean {
  return shift.part === 'hurt' ? shift.amount < 0 : shift.amount > 0;
}

/** A shift for the worse. */
export function isLoss(shift: Shift): boolean {
  return shift.amount !== 0 && !isGain(shift);
}

/** M5.2: `percent` percent of a whole `amount`, cut towards zero to a whole number. */
export function percentOf(amount: number, percent: number): number {
  return Math.trunc((amount * percent) / 100);
}

/** The constant that says what a word of an effect is worth. */
const GRADE_OF: Readonly<Record<Amount, ParamName>> = {
  '+slight': 'grade.slight',
  '+small': 'grade.small',
  '+clear': 'grade.clear',
  '+strong': 'grade.strong',
  '+heavy': 'grade.heavy',
  '-slight': 'grade.slight',
  '-small': 'grade.small',
  '-clear': 'grade.clear',
  '-strong': 'grade.strong',
  '-heavy': 'grade.heavy',
};

/** M3.4: hundredths of a point for a word of an effect, below 0 for "-". */
export function worth(amount: Amount, params: Params): number {
  const points = params[GRADE_OF[amount]] * HUNDREDTHS;
  return amount.startsWith('-') ? -points : points;
}

function shiftsOf(touch: Touch, role: Role, params: Params): Shift[] {
  const parts = Object.entries(touch) as [Part, Amount][];
  return parts.map(([part, amount]) => ({ role, part, amount: worth(amount, params), rule: null, bent: 0 }));
}

/**
 * The draft of an effect as it is worded, before any rule has spoken. `other` is the role that is met by the move.
 */
export function draftOf(effect: Effect, scene: Scene, other: Role): Draft {
  const { role, params, bond } = scene;
  return {
    shifts: [...shiftsOf(effect.own, role, params), ...shiftsOf(effect.other, other, params)],
    heard: effect.heard ? percentOf(worth(effect.heard, params), params['painFirst.heard']) : 0,
    memory: bond.memory,
    rules: [],
  };
}

/** A draft for something that is no move, such as time. */
export function emptyDraft(memory: Memory): Draft {
  return { shifts: [], heard: 0, memory, rules: [] };
}

/** M4.7: the draft that names this rule as well, once. */
export function withRule(draft: Draft, rule: RuleId): Draft {
  return draft.rules.includes(rule) ? draft : { ...draft, rules: [...draft.rules, rule] };
}

/**
 * M4.7: a rule that bends less than this is not worth naming, rounding would do as much. In hundredths of a point.
 */
const WORTH_NAMING = HUNDREDTHS / 2;

/**
 * The draft with every shift's amount (hundredths) put through `amountOf`. Names the rule where that bent a number by
 * `telling` hundredths or more (M4.2, M4.7); the same draft where it bent none.
 */
export function bend(
  draft: Draft,
  rule: RuleId,
  amountOf: (shift: Shift) => number,
  telling = WORTH_NAMING,
): Draft {
  let most = 0;
  const shifts = draft.shifts.map((shift) => {
    const amount = amountOf(shift);
    const by = Math.abs(amount - shift.amount);
    if (by === 0) return shift;
    most = Math.max(most, by);
    return by >= Math.max(shift.bent, telling) ? { ...shift, amount, rule, bent: by } : { ...shift, amount };
  });
  if (most === 0) return draft;
  const bent = { ...draft, shifts };
  return most >= telling ? withRule(bent, rule) : bent;
}

/** The draft with one more shift, of `amount` hundredths, made by a rule itself. */
export function add(draft: Draft, rule: RuleId, role: Role, part: Part, amount: number): Draft {
  if (amount === 0) return draft;
  const shift: Shift = { role, part, amount, rule, bent: Math.abs(amount) };
  return withRule({ ...draft, shifts: [...draft.shifts, shift] }, rule);
}

/** The draft in which this one number moves by `amount` hundredths, whatever was to happen to it. */
export function replace(draft: Draft, rule: RuleId, role: Role, part: Part, amount: number): Draft {
  const shifts = draft.shifts.filter((shift) => shift.role !== role || shift.part !== part);
  return withRule(add({ ...draft, shifts }, rule, role, part, amount), rule);
}

/** The draft with something remembered; names the rule that wants it remembered. */
export function remember(draft: Draft, rule: RuleId, what: Partial<Memory>): Draft {
  return withRule({ ...draft, memory: { ...draft.memory, ...what } }, rule);
}
