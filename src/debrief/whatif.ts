/** What the other options of a decision would have done there. Pure: the model answers on the bond as it was. */
import type { Step } from '../play/step.ts';
import type { Option } from '../story/beat.ts';
import { isMove } from '../trust/moves.ts';
import { respond } from '../trust/respond.ts';
import { type Moved, type NamedMove, nameMove } from './naming.ts';

export interface Alternative {
  readonly option: Option;
  readonly move: NamedMove;
  readonly changes: readonly Moved[] | null; // null: the model does not know the move
}

/** Every option that was not taken, in the order it was offered. */
export function whatIf(step: Step): readonly Alternative[] {
  return step.options
    .filter(({ id }) => id !== step.option.id)
    .map((option) => ({
      option,
      move: nameMove(option.move),
      changes: isMove(option.move) ? respond(step.before, step.by, option.move).changes : null,
    }));
}
