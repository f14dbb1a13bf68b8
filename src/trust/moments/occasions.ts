/**
 * T17: the occasions of every move, as data. Of the rows of a move the first that is so speaks; rows in which it lands
 * as something else stand before those in which it fits. Conditions ask only what both of the two can see: the last
 * line of the other, what was said before, and how it is between them.
 */
import { ROLES, type Role, timesDone } from '../bond.ts';
import type { LandingId } from '../effects/landings.ts';
import type { MoveId } from '../moves.ts';
import {
  cutsIn,
  cutsIntoTheStorm,
  DISOWNING,
  INSULT,
  isHeard,
  isOwned,
  isOwnedAndHeard,
  isRaw,
  isTold,
  isUnhurt,
  PRESSING,
  STEP_OF_THE_HURT,
  STEP_OF_THE_RESPONSIBLE,
  TELLING,
  type View,
  WALL_OR_BLOW,
} from './view.ts';

type When = (view: View) => boolean;

/** One occasion of a move. */
interface Row<Id extends string> {
  readonly id: Id;
  readonly who: Role | null; // null: whoever makes the move
  readonly move: MoveId;
  readonly lands: LandingId | null; // what it is instead; null: it fits
  readonly when: When;
}

function lands<Id extends string>(
  id: Id,
  who: Role | null,
  move: MoveId,
  as: LandingId,
  when: When,
): Row<Id> {
  return { id, who, move, lands: as, when };
}

function fits<Id extends string>(id: Id, who: Role | null, move: MoveId, when: When): Row<Id> {
  return { id, who, move, lands: null, when };
}

const R = 'responsible';
const H = 'hurt';

/** There was time to own it, or it was talked round: what comes instead is taken for that. As first words it is not (R9). */
const unowned: When = (view) =>
  !isOwned(view) &&
  (view.bond.memory.turns >= view.params['moment.early'] ||
    DISOWNING.some((move) => timesDone(view.bond, R, move) > 0));
const asked: When = ({ theirs }) => theirs === 'ask';
const step: When = ({ theirs }) => STEP_OF_THE_HURT.has(theirs);
const overTheHead: When = (view) =>
  view.bond.hurt.hurt >= view.params['moment.sore'] && (!isTold(view) || isRaw(view));
const walled: When = ({ theirs }) => WALL_OR_BLOW.has(theirs);
const toldAndHeard: When = (view) => !isUnhurt(view) && isTold(view) && isHeard(view);
const bothShown: When = (view) =>
  isOwned(view) &&
  Math.min(view.bond.responsible.openness, view.bond.hurt.openness) >= view.params['moment.both'];
const stillRunning =
  (role: Role, move: MoveId, limit: 'moment.long' | 'moment.hiding'): When =>
  ({ mine, bond, params }) =>
    mine === move && bond.memory.running[role] + 1 >= params[limit];
const answersAStep: When = (view) => STEP_OF_THE_RESPONSIBLE.has(view.theirs) && !isRaw(view);
const pressed: When = ({ theirs }) => PRESSING.has(theirs);
const among =
  (...moves: readonly MoveId[]): When =>
  ({ theirs }) =>
    theirs !== null && moves.includes(theirs);
const pain = among('say-pain', 'show-feeling');
const wantsAnAnswer = among('ask', 'set-limit');
const checked = among('monitor', 'ask', 'set-limit');
const workDone: When = ({ bond }) =>
  (['offer-repair', 'keep-word', 'keep-dignity'] as const).some((move) => timesDone(bond, R, move) > 0);

/** Words of the responsible one. */
const WORDS = [
  lands('explained-unowned', R, 'explain', 'excuse', unowned),
  lands('explained-raw', R, 'explain', 'excuse', (view) => isRaw(view) && cutsIntoTheStorm(view)),
  fits('explained-asked', R, 'explain', (view) => isOwned(view) && asked(view)),
  fits('explained-heard', R, 'explain', isOwnedAndHeard),

  lands('sorry-over-the-telling', R, 'regret', 'cutting-in', cutsIn),
  lands('sorry-when-asked', R, 'regret', 'hiding', (view) => {
    return asked(view) && timesDone(view.bond, R, 'regret') > 0;
  }),
  fits('sorry-once-told', R, 'regret', toldAndHeard),

  lands('owned-again-and-again', R, 'own-it', 'cutting-in', ({ bond }) => timesDone(bond, R, 'own-it') >= 2),
  lands('owned-over-the-telling', R, 'own-it', 'cutting-in', (view) => isOwned(view) && cutsIn(view)),
  lands('owned-over-a-step', R, 'own-it', 'bowing', (view) => isOwned(view) && step(view)),
  fits('owned-at-once', R, 'own-it', (view) => {
    if (timesDone(view.bond, R, 'own-it') > 0) return false;
    return asked(view) || view.bond.memory.turns < view.params['moment.early'];
  }),

  lands('told-into-the-pause', R, 'be-open', 'unloading', (view) => {
    return view.theirs === 'take-time' || view.bond.memory.timeGiven;
  }),
  fits('told-when-sought', R, 'be-open', among('ask', 'monitor')),
  fits('told-before-found', R, 'be-open', ({ bond }) => bond.memory.hidden > 0),

  lands('feeling-over-the-telling', R, 'show-feeling', 'taking-the-floor', cutsIntoTheStorm),
  fits('feeling-asked', R, 'show-feeling', asked),
  fits('feeling-met', R, 'show-feeling', step),

  lands(
    'named-unowned',
    R,
    'name-expectation',
    'yes-but',
    (view) => unowned(view) && view.bond.breach !== 'unspoken',
  ),
  fits('named-once-told', R, 'name-expectation', (view) => isOwned(view) && isTold(view)),
];

/** What the responsible one does, hears and bears. */
const DEEDS = [
  lands('repair-unowned', R, 'offer-repair', 'payment', unowned),
  fits('repair-heard', R, 'offer-repair', isOwnedAndHeard),
  lands('kindness-unowned', R, 'small-kindness', 'payment', unowned),
  lands('kindness-into-the-pause', R, 'small-kindness', 'payment', among('take-time', 'stonewall')),
  fits('kindness-heard', R, 'small-kindness', isOwnedAndHeard),
  lands('promise-unowned', R, 'promise-carefully', 'payment', unowned),
  fits('promise-heard', R, 'promise-carefully', isOwnedAndHeard),

  lands(
    'silent-when-asked',
    R,
    'listen',
    'hiding',
    (view) => wantsAnAnswer(view) && (view.mine === 'listen' || view.bond.memory.running.hurt >= 2),
  ),
  lands('silent-too-long', R, 'listen', 'hiding', (view) => {
    return !TELLING.has(view.theirs) && stillRunning(R, 'listen', 'moment.hiding')(view);
  }),
  fits('listened-to-the-telling', R, 'listen', ({ theirs }) => TELLING.has(theirs)),
  fits('listened-behind-the-fine', R, 'listen', among('pretend', 'forgive-with-head')),

  // To keep it takes days: what was lent is not forgotten overnight.
  fits('kept-what-was-lent', R, 'keep-word', ({ bond }) => bond.memory.last.hurt === 'lend-credit'),

  lands('left-after-a-step', R, 'give-time', 'leaving', (view) => step(view) || asked(view)),
  lands(
    'left-over-the-telling',
    R,
    'give-time',
    'leaving',
    among('say-pain', 'show-feeling', 'name-expectation'),
  ),
  fits('time-when-asked', R, 'give-time', among('take-time', 'stonewall', 'set-limit')),
  fits('time-in-the-storm', R, 'give-time', (view) => INSULT.has(view.theirs) && isRaw(view)),

  lands('upright-unowned', R, 'keep-dignity', 'yes-but', unowned),
  lands('upright-at-a-step', R, 'keep-dignity', 'yes-but', (view) => step(view) || pain(view)),
  fits('upright-insulted', R, 'keep-dignity', (view) => isOwned(view) && INSULT.has(view.theirs)),

  lands('let-off-early', R, 'forgive-self', 'letting-off', (view) => unowned(view) || isRaw(view)),
  fits('let-off-after-work', R, 'forgive-self', (view) => isOwnedAndHeard(view) && workDone(view)),

  lands('bowed-unasked', R, 'accept-checking', 'bowing', (view) => {
    return !checked(view) && (step(view) || timesDone(view.bond, R, 'accept-checking') >= 2);
  }),
  fits('checked-and-bore-it', R, 'accept-checking', among('monitor')),
];

/** Of the hurt one, and of either. */
const OTHERS = [
  lands('pain-to-a-wall', H, 'say-pain', 'into-the-wall', walled),
  lands('pain-without-end', H, 'say-pain', 'hearing', stillRunning(H, 'say-pain', 'moment.long')),
  fits('pain-into-an-ear', H, 'say-pain', among('listen', 'own-it', 'ask-us', 'be-open', 'show-feeling')),
  lands('feeling-to-a-wall', H, 'show-feeling', 'into-the-wall', walled),
  fits(
    'feeling-into-an-ear',
    H,
    'show-feeling',
    among('listen', 'own-it', 'be-open', 'show-feeling', 'explain'),
  ),
  lands('asked-without-end', H, 'ask', 'hearing', ({ bond, params }) => {
    return timesDone(bond, H, 'ask') + 1 >= params['moment.long'];
  }),
  fits('asked-back', H, 'ask', among('own-it', 'be-open', 'show-feeling', 'explain')),
  fits('asked-behind-it', H, 'ask', among('half-truth', 'overpromise', 'pretend', 'excuse')),

  lands('expected-raw', H, 'name-expectation', 'talking-away', (view) => {
    return isRaw(view) && view.bond.breach !== 'unspoken';
  }),
  fits('expected-once-owned', H, 'name-expectation', (view) => isOwned(view) && isTold(view)),

  lands('limit-for-a-step', H, 'set-limit', 'punishment', answersAStep),
  fits('limit-when-pressed', H, 'set-limit', pressed),
  fits('limit-to-half-a-truth', H, 'set-limit', among('deny', 'half-truth', 'lie-again', 'drag-out')),
  lands('pause-for-a-step', H, 'take-time', 'punishment', answersAStep),
  fits('pause-when-pressed', H, 'take-time', pressed),
  fits(
    'pause-in-the-storm',
    H,
    'take-time',
    (view) => isRaw(view) && !STEP_OF_THE_RESPONSIBLE.has(view.theirs),
  ),

  lands('seen-untold', H, 'see-effort', 'swallowed', overTheHead),
  fits('seen-once-heard', H, 'see-effort', toldAndHeard),
  lands('down-untold', H, 'step-down', 'swallowed', overTheHead),
  fits('down-once-heard', H, 'step-down', toldAndHeard),
  lands('rest-untold', H, 'let-rest', 'swallowed', overTheHead),
  fits('rest-once-heard', H, 'let-rest', toldAndHeard),
  lands('credit-untold', H, 'lend-credit', 'swallowed', overTheHead),
  fits('credit-once-heard', H, 'lend-credit', toldAndHeard),

  lands('us-raw', null, 'ask-us', 'talking-away', isRaw),
  fits('us-both', null, 'ask-us', bothShown),
  lands('agreed-raw', null, 'new-agreement', 'talking-away', isRaw),
  fits('agreed-both', null, 'new-agreement', bothShown),
  lands('view-raw', null, 'change-view', 'talking-away', isRaw),
  fits('view-both', null, 'change-view', bothShown),
];

const ROWS = [...WORDS, ...DEEDS, ...OTHERS] as const;

/** What an occasion is called; its words stand in moment-words.ts. */
export type OccasionId = (typeof ROWS)[number]['id'];

/** One occasion of one move. */
export type Occasion = Row<OccasionId>;

/** Every occasion, in the order in which those of one move are asked. */
export const OCCASIONS: readonly Occasion[] = ROWS;

type ByMove = Partial<Record<MoveId, readonly Occasion[]>>;

function rowsOf(role: Role): ByMove {
  const rows: ByMove = {};
  for (const row of OCCASIONS) {
    if (row.who === null || row.who === role) rows[row.move] = [...(rows[row.move] ?? []), row];
  }
  return rows;
}

const BY_MOVE = Object.fromEntries(ROLES.map((role) => [role, rowsOf(role)])) as Readonly<
  Record<Role, ByMove>
>;

/** T17.4: the occasion of a move that speaks, if any does. */
export function occasionOf(view: View, role: Role, move: MoveId): Occasion | null {
  const rows = BY_MOVE[role][move];
  if (rows) for (const row of rows) if (row.when(view)) return row;
  return null;
}
