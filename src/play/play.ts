/** The loop: open → beat → choose → step. Keeps what was decided; how story and model go on is the stepper's. */
import type { Option, StoryFile } from '../story/beat.ts';
import { isMove, MOVES } from '../trust/moves.ts';
import type { Pull } from '../trust/temperament.ts';
import { PlayError } from './fault.ts';
import { decisionAt, peopleIn } from './seats.ts';
import type { Moment, PlaySetup, Step } from './step.ts';
import { openStepper } from './stepper.ts';

export { PlayError } from './fault.ts';
export type { PlaySetup } from './step.ts';

export interface Play {
  readonly setup: PlaySetup;
  readonly opening: Moment;
  readonly steps: readonly Step[];
  readonly moment: Moment; // where the play stands now
  /** Takes an offered option for whoever's turn it is, as a replay does. Throws a PlayError on an unknown id. */
  choose(optionId: string): Step;
  /** Lets a simulated person decide. Throws a PlayError when it is a player's turn or the play has ended. */
  advance(): Step;
}

/** Opens a play at its first decision. Throws StoryError when the story breaks, PlayError on a bad seed. */
export function openPlay(setup: PlaySetup): Play {
  const { file } = setup;
  const people = peopleIn(setup.seats);
  const stepper = openStepper(setup);
  const { opening } = stepper;
  const steps: Step[] = [];
  const now = () => steps.at(-1)?.next ?? opening;
  const simulated = () => decisionAt(now(), setup, steps.length);

  function take(option: Option, pulls: readonly Pull[]): Step {
    const { by, seat, beat, bond } = now();
    if (by === null || seat === null) throw new PlayError(`"${file.id}" has ended.`);
    const { response, next } = stepper.take(option);
    const kind = isMove(option.move) ? MOVES[option.move].kind : 'plain';
    const n = steps.length + 1;
    const step: Step = {
      n,
      by,
      seat,
      option,
      options: beat.options,
      kind,
      before: bond,
      response,
      pulls,
      next,
      people,
      model: file.model,
    };
    steps.push(step);
    return step;
  }

  return {
    setup,
    opening,
    get steps() {
      return [...steps];
    },
    get moment() {
      return now();
    },
    choose(optionId) {
      const offered = now().beat.options;
      const option = offered.find(({ id }) => id === optionId);
      if (!option) throw new PlayError(unknownChoice(file, optionId, offered, now().beat.knot));
      return take(option, simulated()?.pulls ?? []);
    },
    advance() {
      const { by } = now();
      if (by === null) throw new PlayError(`"${file.id}" has ended; there is nothing left to decide.`);
      const decision = simulated();
      if (!decision) throw new PlayError(`It is a player's turn: ${file.header[by]} decides.`);
      return take(decision.option, decision.pulls);
    },
  };
}

function unknownChoice(file: StoryFile, id: string, offered: readonly Option[], knot: string): string {
  if (offered.length === 0) return `"${file.id}" has ended; there is no choice "${id}" any more.`;
  const ids = offered.map((option) => option.id).join(', ');
  return `"${file.id}" offers no choice "${id}" at ${knot}. It offers: ${ids}.`;
}
