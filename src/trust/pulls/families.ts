/** M8.2: families of moves, those that draw the same person in the same moment. */
import type { MoveId } from '../moves.ts';

/** The families and the moves in each. Every move stands in exactly one (M8.2). */
export const FAMILIES = {
  attack: ['accuse-all', 'revenge', 'hit-back', 'dig-up', 'shift-blame', 'break-off'],
  above: ['judge', 'throne', 'resent', 'never', 'push'],
  wall: ['stonewall', 'close-up', 'drag-out', 'welcome-breach', 'break-word'],
  plead: ['beg', 'grovel', 'bribe', 'earn', 'rush', 'overpromise'],
  smooth: ['forgive-with-head', 'pretend', 'half-truth', 'excuse', 'lie-again', 'deny'],
  control: ['monitor', 'assume'],
  open: ['own-it', 'regret', 'explain', 'be-open', 'say-pain', 'show-feeling', 'name-expectation'],
  hear: ['listen', 'ask', 'accept-checking', 'change-view', 'see-effort'],
  bridge: ['step-down', 'lend-credit', 'let-rest', 'ask-us', 'new-agreement'],
  deed: ['offer-repair', 'small-kindness', 'promise-carefully', 'keep-word'],
  stand: ['set-limit', 'keep-dignity', 'forgive-self'],
  respite: ['take-time', 'give-time', 'reflect'],
  leave: ['part-with-respect'],
  on: ['plain'],
} as const satisfies Record<string, readonly MoveId[]>;

export type MoveFamily = keyof typeof FAMILIES;

/** The family of each move. */
export const FAMILY_OF = Object.fromEntries(
  Object.entries(FAMILIES).flatMap(([family, moves]) => moves.map((move) => [move, family])),
) as Readonly<Record<MoveId, MoveFamily>>;
