/** A play that can be set back to any of its decisions, for code that tries many continuations. */
import type { Option } from '../story/beat.ts';
import type { Bond } from '../trust/respond.ts';
import { PlayError } from './fault.ts';
import { remember } from './remembered.ts';
import { decisionAt } from './seats.ts';
import type { Moment, PlaySetup } from './step.ts';
import { openStepper, type Snapshot } from './stepper.ts';

/** A player's decision, or an ending: where simulated people have decided all they had to. */
export interface ForkPoint extends Snapshot {
  readonly choices: readonly string[]; // all decisions of the play up to here
  readonly own: number; // how many of them were a player's
}

export interface Fork {
  readonly start: ForkPoint;
  /** Goes to `from`, takes an option there, and lets simulated people decide up to the next point. Throws as a play does. */
  take(from: ForkPoint, option: Option): ForkPoint;
  /** The bond right after an option of this moment, without taking it. Throws on a move the model does not know. */
  answer(moment: Moment, option: Option): Bond;
}

/** Opens a play after these decisions, both people's. Throws a PlayError where one of them is not offered. */
export function openFork(setup: PlaySetup, decided: readonly string[]): Fork {
  const { file, seed } = setup;
  const stepper = openStepper(setup, remember(file).open(seed));

  /** On to the next decision of a player, or the end. */
  function arrive(from: Moment, choices: string[], own: number): ForkPoint {
    let moment = from;
    for (;;) {
      const decision = decisionAt(moment, setup, choices.length);
      if (!decision) return { ...stepper.snapshot(), choices, own };
      choices.push(decision.option.id);
      moment = stepper.take(decision.option).next;
    }
  }

  function open(): ForkPoint {
    let moment = stepper.opening;
    let own = 0;
    for (const id of decided) {
      const option = moment.beat.options.find((each) => each.id === id);
      if (!option) throw new PlayError(`"${file.id}" offers no choice "${id}" at ${moment.beat.knot}.`);
      if (moment.seat === 'player') own++;
      moment = stepper.take(option).next;
    }
    return arrive(moment, [...decided], own);
  }

  return {
    start: open(),
    answer: (moment, option) => stepper.answer(moment, option).after,
    take(from, option) {
      if (stepper.stands !== from.moment) stepper.restore(from);
      return arrive(stepper.take(option).next, [...from.choices, option.id], from.own + 1);
    },
  };
}
