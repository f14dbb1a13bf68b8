/** The loop: open → beat → choose → step. Keeps what was decided; how story and model go on is the stepper's. */
import type { Option, StoryFile } from '../story/beat.ts';
import { isMove, MOVES } from '../trust/moves.ts';
import type { Pull } from '../trust/temperament.ts';
import { PlayError } from './fault.ts';
import { decisionAt, isTemperament, peopleIn } from './seats.ts';
import type { Moment, PlaySetup, Step } from './step.ts';
import { openStepper, type Telling } from './stepper.ts';

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

/**
 * Opens a play at its first decision; `story` is the file of the setup where it has been opened already. Throws
 * StoryError when the story breaks, PlayError on a bad seed.
 */
export function openPlay(setup: PlaySetup, story?: Telling): Play {
  const { file } = setup;
  const people = peopleIn(setup.seats);
  const stepper = openStepper(setup, story);
  const { opening } = stepper;
  const steps: Step[] = [];
  const now = () => steps.at(-1)?.next ?? opening;

  /** `reasons`: why a simulated person takes it; asked where somebody looks at them, which most replays never do. */
  function take(option: Option, reasons: () => readonly Pull[]): Step {
    const { by, seat, beat, bond } = now();
    if (by === null || seat === null) throw new PlayError(`"${file.id}" has ended.`);
    const { response, next } = stepper.take(option);
    const kind = isMove(option.move) ? MOVES[option.move].kind : 'plain';
    let pulls: readonly Pull[] | null = null;
    const step: Step = {
      n: steps.length + 1,
      by,
      seat,
      option,
      options: beat.options,
      kind,
      before: bond,
      response,
      get pulls() {
        pulls ??= reasons();
        return pulls;
      },
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
      const [at, n] = [now(), steps.length];
      const reasons = () => decisionAt(at, setup, n)?.pulls ?? [];
      const pulls = canBeTold(at, setup) ? null : reasons();
      return take(option, pulls ? () => pulls : reasons);
    },
    advance() {
      const { by } = now();
      if (by === null) throw new PlayError(`"${file.id}" has ended; there is nothing left to decide.`);
      const decision = decisionAt(now(), setup, steps.length);
      if (!decision) throw new PlayError(`It is a player's turn: ${file.header[by]} decides.`);
      return take(decision.option, () => decision.pulls);
    },
  };
}

/** Whether what draws a simulated person can be worked out later as well: nothing in it is unknown to the model. */
function canBeTold({ by, beat }: Moment, { seats }: PlaySetup): boolean {
  const seat = by && seats[by];
  if (!seat || seat.kind === 'player') return true;
  return isTemperament(seat.temperament) && beat.options.every(({ move }) => isMove(move));
}

function unknownChoice(file: StoryFile, id: string, offered: readonly Option[], knot: string): string {
  if (offered.length === 0) return `"${file.id}" has ended; there is no choice "${id}" any more.`;
  const ids = offered.map((option) => option.id).join(', ');
  return `"${file.id}" offers no choice "${id}" at ${knot}. It offers: ${ids}.`;
}
