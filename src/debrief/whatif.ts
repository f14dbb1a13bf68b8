/** What the other options of a decision would have done there. Pure: the model answers on the bond as it was. */
import type { Step } from '../play/step.ts';
import type { Option } from '../story/beat.ts';
import type { Debt } from '../trust/debts.ts';
import { modelOf } from '../trust/models.ts';
import { isMove } from '../trust/moves.ts';
import {
  type Moved,
  type NamedMove,
  type NamedRule,
  type NamedSource,
  namedSources,
  nameMove,
  nameRule,
} from '../trust/naming.ts';
import { type NamedOccasion, nameOccasion } from '../trust/naming-moments.ts';
import { debtsMade } from './debts.ts';

export interface Alternative {
  readonly option: Option;
  readonly move: NamedMove;
  readonly occasion: NamedOccasion | null; // when it would have been, where that makes a difference
  readonly changes: readonly Moved[] | null; // null: the model does not know the move
  readonly owes: readonly Debt[]; // what it would have made, or made larger
}

/** What the model says of any option, taken or not. */
export interface WhatIfAnswer extends Alternative {
  readonly rules: readonly NamedRule[];
  readonly sources: readonly NamedSource[];
}

/** A decision as far as the model needs it. */
export type DecidedStep = Pick<Step, 'by' | 'before' | 'option' | 'options' | 'people' | 'model'>;

/** Every option that was not taken, in the order it was offered. */
export function whatIf(step: DecidedStep): readonly Alternative[] {
  return step.options
    .filter(({ id }) => id !== step.option.id)
    .map((option) => {
      const { move, occasion, changes, owes } = answerTo(step, option);
      return { option, move, occasion, changes, owes };
    });
}

/** What every option did or would have done, in the order it was offered. */
export function answersOf(step: DecidedStep): readonly WhatIfAnswer[] {
  return step.options.map((option) => answerTo(step, option));
}

function answerTo({ before, by, people, model }: DecidedStep, option: Option): WhatIfAnswer {
  const answers = isMove(option.move) ? modelOf(model) : null;
  const response = answers?.respond(before, by, option.move, answers.params, people) ?? null;
  return {
    option,
    move: nameMove(option.move),
    changes: response?.changes ?? null,
    owes: response ? debtsMade(before.memory, response.after.memory) : [],
    rules: response?.rules.map(nameRule) ?? [],
    sources: namedSources(response?.sources ?? []),
    occasion: response?.occasion ? nameOccasion(response.occasion) : null,
  };
}
