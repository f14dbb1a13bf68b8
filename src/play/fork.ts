/**
 * A play that can be set back to any of its decisions, for those who try many ways. It keeps states of the Ink
 * engine: the game itself never does, and the engine it is shipped with cannot.
 */
import type { Option } from '../story/beat.ts';
import { openStory } from '../story/story.ts';
import { openBond, respond } from '../trust/respond.ts';
import { breachOf, momentAfter, PlayError, type PlaySetup } from './play.ts';
import { decideFor } from './seats.ts';
import type { Moment } from './step.ts';

/** A player's decision, or an ending: where simulated people have decided all they had to. */
export interface Spot {
  readonly moment: Moment;
  readonly choices: readonly string[]; // all decisions of the play up to here
  readonly own: number; // how many of them were a player's
  readonly state: string; // of the Ink engine
}

export interface Fork {
  readonly start: Spot;
  /** Takes an option of a spot, wherever the fork stood, and lets the others answer. Throws as a play does. */
  take(from: Spot, option: Option): Spot;
}

/** What of the engine comes back to a place; it puts another state in the place of its own as it runs. */
interface Engine {
  readonly state: { toJson(): string; LoadJson(json: string): void };
}

/** Opens a play after these decisions, both people's. Throws a PlayError where one of them is not offered. */
export function openFork(setup: PlaySetup, decided: readonly string[]): Fork {
  const { file, seats, seed } = setup;
  let engine: Engine | null = null;
  const run = openStory(file, seed, (story) => {
    engine = story;
  });
  let stands: Spot | null = null;

  function inkState(): Engine['state'] {
    if (!engine) throw new PlayError(`"${file.id}" is not open.`);
    return engine.state;
  }

  function choose(moment: Moment, option: Option): Moment {
    const { by, bond } = moment;
    if (by === null) throw new PlayError(`"${file.id}" has ended; there is nothing left to decide.`);
    run.choose(option.index);
    return momentAfter(run, setup, respond(bond, by, option.move).after);
  }

  /** On to the next decision of a player, or the end. */
  function arrive(from: Moment, choices: string[], own: number): Spot {
    let moment = from;
    for (;;) {
      const { by, bond, beat } = moment;
      const seat = by && seats[by];
      if (!seat || seat.kind === 'player') break;
      const question = { bond, role: by, options: beat.options, seed, n: choices.length };
      const { option } = decideFor(seat, question);
      choices.push(option.id);
      moment = choose(moment, option);
    }
    stands = { moment, choices, own, state: inkState().toJson() };
    return stands;
  }

  function open(): Spot {
    let moment = momentAfter(run, setup, openBond(breachOf(file)));
    let own = 0;
    for (const id of decided) {
      const option = moment.beat.options.find((each) => each.id === id);
      if (!option) throw new PlayError(`"${file.id}" offers no choice "${id}" at ${moment.beat.knot}.`);
      if (moment.seat === 'player') own++;
      moment = choose(moment, option);
    }
    return arrive(moment, [...decided], own);
  }

  return {
    start: open(),
    take(from, option) {
      if (stands !== from) inkState().LoadJson(from.state);
      stands = null; // until it has arrived
      return arrive(choose(from.moment, option), [...from.choices, option.id], from.own + 1);
    },
  };
}
