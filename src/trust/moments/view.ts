/** T17: how it stands when somebody makes a move, as both of them can see it. */
import { type Bond, otherRole, type Role, unheardHurt } from '../bond.ts';
import type { MoveId } from '../moves.ts';
import type { Params } from '../params.ts';

/** The bond before a move, and what each of the two has just done: null after a night. */
export interface View {
  readonly bond: Bond;
  readonly params: Params;
  readonly mine: MoveId | null; // what the one who moves has just done
  readonly theirs: MoveId | null; // what the one who is met has just done
}

/** T17.10: how it stands for the one in `role`. */
export function viewFrom(role: Role, bond: Bond, params: Params): View {
  const { last, fresh } = bond.memory;
  const other = otherRole(role);
  return { bond, params, mine: fresh[role] ? last[role] : null, theirs: fresh[other] ? last[other] : null };
}

/** What somebody has just done, by what it was to the other (T17.10). */
type Group = ReadonlySet<MoveId | null>;

/** The hurt one tells what it did. */
export const TELLING: Group = new Set<MoveId>(['say-pain', 'show-feeling', 'accuse-all']);

/** The hurt one takes a step. */
export const STEP_OF_THE_HURT: Group = new Set<MoveId>([
  'see-effort',
  'step-down',
  'lend-credit',
  'let-rest',
  'ask-us',
  'new-agreement',
  'change-view',
]);

/** The responsible one takes a step. */
export const STEP_OF_THE_RESPONSIBLE: Group = new Set<MoveId>([
  'own-it',
  'listen',
  'keep-word',
  'offer-repair',
  'be-open',
  'accept-checking',
  'small-kindness',
]);

/** The responsible one wants something, or blames. */
export const PRESSING: Group = new Set<MoveId>([
  'beg',
  'rush',
  'bribe',
  'earn',
  'push',
  'overpromise',
  'hit-back',
  'shift-blame',
]);

/** The responsible one does not let anything in. */
export const WALL_OR_BLOW: Group = new Set<MoveId>([
  'deny',
  'shift-blame',
  'excuse',
  'hit-back',
  'close-up',
  'lie-again',
  'push',
  'rush',
  'resent',
]);

/** The responsible one talks round it, or takes back what was owned. */
export const DISOWNING: readonly MoveId[] = ['deny', 'shift-blame', 'excuse', 'half-truth', 'lie-again'];

/** The hurt one strikes. */
export const INSULT: Group = new Set<MoveId>([
  'accuse-all',
  'judge',
  'throne',
  'revenge',
  'dig-up',
  'monitor',
]);

/** T17.1: so much unheard hurt that nothing else gets in. */
export function isRaw({ bond, params }: Pick<View, 'bond' | 'params'>): boolean {
  return unheardHurt(bond) >= params['moment.raw'];
}

/** T17.2: the hurt one has been heard, by and large. */
export function isHeard({ bond, params }: View): boolean {
  return bond.memory.heard >= params['moment.heard'];
}

export function isOwned({ bond }: View): boolean {
  return bond.memory.owned;
}

export function isTold({ bond }: View): boolean {
  return bond.memory.told;
}

/** Nothing was broken between them (`none`): there is nothing to own, to tell or to hear. */
export function isUnhurt({ bond }: View): boolean {
  return bond.breach === 'none';
}

/** It was owned, and the pain was heard: what comes now is built on something. */
export function isOwnedAndHeard(view: View): boolean {
  return !isUnhurt(view) && isOwned(view) && isHeard(view);
}

/** The responsible one speaks up while the hurt one is telling, and has listened neither before nor since. */
export function cutsIn({ theirs, mine, bond }: View): boolean {
  return TELLING.has(theirs) && mine !== 'listen' && !bond.memory.heeded;
}

/** Likewise while the hurt one rages. */
export function cutsIntoTheStorm(view: View): boolean {
  const { theirs, mine, bond } = view;
  return cutsIn(view) || (INSULT.has(theirs) && isRaw(view) && mine !== 'listen' && !bond.memory.heeded);
}
