/**
 * M3: the catalogue, every move one can make between the two. Ids stand in stories and records and never change
 * (M3.1).
 */
import type { Role } from './roles.ts';

export type MoveKind = 'practice' | 'pitfall' | 'plain';

/** Who may do it: the responsible one, the hurt one, or both. */
export type Who = 'R' | 'H' | 'RH';

/** What a choice does, whatever its words. */
export interface Move {
  readonly id: MoveId;
  readonly who: Who;
  readonly kind: MoveKind;
  readonly sources: readonly string[]; // ids of CLAIMS
}

/** Who, kind and claims of every move; the words stand in move-words.ts. */
const CATALOGUE = {
  'own-it': ['R', 'practice', 'B4 C7'],
  regret: ['R', 'practice', 'C8 A13'],
  explain: ['R', 'practice', 'B4'],
  listen: ['R', 'practice', 'B4 A12 A13 C5'],
  'give-time': ['R', 'practice', 'B4 C6'],
  'offer-repair': ['R', 'practice', 'B6'],
  'small-kindness': ['R', 'practice', 'B6 C9'],
  'be-open': ['R', 'practice', 'B7 C4'],
  'promise-carefully': ['R', 'practice', 'B1 B7'],
  'keep-word': ['R', 'practice', 'B7'],
  'accept-checking': ['R', 'practice', 'B6 C10'],
  'keep-dignity': ['R', 'practice', 'B6 C9'],
  'forgive-self': ['R', 'practice', 'B5 C9'],
  'say-pain': ['H', 'practice', 'A13'],
  ask: ['H', 'practice', 'A12'],
  'take-time': ['H', 'practice', 'B4'],
  'set-limit': ['H', 'practice', 'A15'],
  'see-effort': ['H', 'practice', 'A10'],
  'step-down': ['H', 'practice', 'A8 A10'],
  'lend-credit': ['H', 'practice', 'A2'],
  'let-rest': ['H', 'practice', 'A9'],
  'ask-us': ['RH', 'practice', 'A10'],
  'name-expectation': ['RH', 'practice', 'A3 A15'],
  'show-feeling': ['RH', 'practice', 'A11 A13 C4'],
  'change-view': ['RH', 'practice', 'A12'],
  'new-agreement': ['RH', 'practice', 'A15'],
  reflect: ['RH', 'practice', 'B3'],
  'part-with-respect': ['RH', 'practice', 'B8'],

  deny: ['R', 'pitfall', 'C7'],
  'shift-blame': ['R', 'pitfall', 'B4 C4 C7'],
  excuse: ['R', 'pitfall', 'C8'],
  beg: ['R', 'pitfall', 'A5'],
  bribe: ['R', 'pitfall', 'A5'],
  earn: ['R', 'pitfall', 'A7'],
  rush: ['R', 'pitfall', 'C6'],
  grovel: ['R', 'pitfall', 'A13 B5 C9'],
  'close-up': ['R', 'pitfall', 'A13 C4'],
  'hit-back': ['R', 'pitfall', 'C6'],
  'half-truth': ['R', 'pitfall', 'B2 B7'],
  'lie-again': ['R', 'pitfall', 'B2 C4'],
  overpromise: ['R', 'pitfall', 'B1 B7'],
  'break-word': ['R', 'pitfall', 'B2 C4'],
  'drag-out': ['R', 'pitfall', 'C6'],
  resent: ['R', 'pitfall', 'A5 A8'],
  judge: ['H', 'pitfall', 'A5 A8'],
  throne: ['H', 'pitfall', 'A7 A8'],
  'accuse-all': ['H', 'pitfall', 'B2 C5'],
  revenge: ['H', 'pitfall', 'B2 C5'],
  stonewall: ['H', 'pitfall', 'B2'],
  'dig-up': ['H', 'pitfall', 'A9'],
  'forgive-with-head': ['H', 'pitfall', 'A6 A14'],
  monitor: ['H', 'pitfall', 'C10 A14'],
  'break-off': ['H', 'pitfall', 'C5'],
  never: ['H', 'pitfall', 'B2 C4'],
  'welcome-breach': ['H', 'pitfall', 'C4'],
  pretend: ['RH', 'pitfall', 'C2'],
  assume: ['RH', 'pitfall', 'A3'],
  push: ['RH', 'pitfall', 'A15'],

  plain: ['RH', 'plain', ''],
} as const satisfies Record<string, readonly [Who, MoveKind, string]>;

/** "own-it" and so on. */
export type MoveId = keyof typeof CATALOGUE;

/** Every id, practices first, in the order of the catalogue. */
export const MOVE_IDS = Object.keys(CATALOGUE) as readonly MoveId[];

function move(id: MoveId): Move {
  const [who, kind, sources] = CATALOGUE[id];
  return { id, who, kind, sources: sources.split(' ').filter(Boolean) };
}

/** All moves by id, `plain` included. */
export const MOVES = Object.fromEntries(MOVE_IDS.map((id) => [id, move(id)])) as Readonly<
  Record<MoveId, Move>
>;

/** Whether this is the id of a move; false for anything else, also for what is no text. */
export function isMove(id: unknown): id is MoveId {
  return typeof id === 'string' && Object.hasOwn(CATALOGUE, id);
}

/** M3.3: whether the catalogue gives this move to this role. A story's checker asks; the model answers either way. */
export function mayDo(role: Role, id: MoveId): boolean {
  return MOVES[id].who === 'RH' || (MOVES[id].who === 'R') === (role === 'responsible');
}
