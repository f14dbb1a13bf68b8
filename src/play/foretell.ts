/**
 * What can follow where a play stands, told before anybody decides: a story that remembers is led along beside the play, and on
 * into each of its options, a few lines at a time. What is decided then is only looked up. The play itself is not touched.
 */
import { PlayError } from './fault.ts';
import type { Play } from './play.ts';
import { type Remembered, remember } from './remembered.ts';
import { decisionAt } from './seats.ts';
import type { PlaySetup } from './step.ts';
import { openStepper, type Snapshot, type Stepper, type Telling } from './stepper.ts';

export interface Foretelling {
  /** Tells a little more, for a play of the setup; false where all is told that can follow where it stands. */
  tell(play: Play): boolean;
  /** Whether all that the play has come through is remembered. */
  knows(play: Play): boolean;
}

/** New lines told in one go: a few milliseconds of an old processor, after which the page can answer again. */
const LINES = 2;

/** Lines of one beat that are told ahead at most: more than any has that comes to an end. */
const FAR = 300;

const PAUSED = new Error('Enough for now.');

/** Null where the story cannot be remembered. Throws as `openStory` does. */
export function openForetelling(setup: PlaySetup): Foretelling | null {
  const memory = remember(setup.file);
  return memory.remembers ? new Aside(setup, memory) : null;
}

class Aside implements Foretelling {
  readonly #setup: PlaySetup;
  readonly #memory: Remembered;
  #stepper: Stepper | null = null;
  #opening: Snapshot | null = null;
  #at: Snapshot | null = null; // where the play stands, or has stood
  #taken: string[] = []; // what led there
  #tried = 0; // options told from there
  #most = 0; // lines that may be remembered at the end of this go

  constructor(setup: PlaySetup, memory: Remembered) {
    this.#setup = setup;
    this.#memory = memory;
  }

  tell(play: Play): boolean {
    this.#most = this.#memory.lines + LINES;
    try {
      return this.#tellOn(play);
    } catch (error) {
      return error === PAUSED; // what breaks here is told to whoever plays on
    }
  }

  knows(play: Play): boolean {
    const { steps } = play;
    return this.#at !== null && steps.length === this.#taken.length && this.#isOf(steps);
  }

  #tellOn(play: Play): boolean {
    const stepper = this.#open();
    const { steps, moment } = play;
    if (!this.#isOf(steps)) this.#stand(this.#opening, []);
    const next = steps[this.#taken.length];
    if (next) {
      this.#take(stepper, next.option.id);
      this.#stand(stepper.snapshot(), [...this.#taken, next.option.id]);
      return true;
    }
    const decided = decisionAt(moment, this.#setup, steps.length);
    const option = (decided ? [decided.option] : moment.beat.options)[this.#tried];
    if (!option) return false;
    try {
      this.#take(stepper, option.id);
    } catch (error) {
      if (error === PAUSED) throw error; // else the story breaks there: whoever decides so is told
    }
    this.#tried++;
    return true;
  }

  #isOf(steps: Play['steps']): boolean {
    return this.#taken.every((id, n) => steps[n]?.option.id === id);
  }

  #stand(at: Snapshot | null, taken: string[]): void {
    this.#at = at;
    this.#taken = taken;
    this.#tried = 0;
  }

  #open(): Stepper {
    if (this.#stepper) return this.#stepper;
    const stepper = openStepper(this.#setup, this.#pausing());
    this.#opening = stepper.snapshot();
    this.#stand(this.#opening, []);
    this.#stepper = stepper;
    return stepper;
  }

  #take(stepper: Stepper, id: string): void {
    if (this.#at) stepper.restore(this.#at);
    const option = stepper.stands?.beat.options.find((each) => each.id === id);
    if (option) stepper.take(option);
  }

  /** A telling that stops where enough was told; what was told until then is found again. */
  #pausing(): Telling {
    const story = this.#memory.open(this.#setup.seed);
    return {
      choose: (index) => story.choose(index),
      next: (beforeLine) => {
        let lines = 0;
        return story.next((previous) => {
          if (this.#memory.lines >= this.#most) throw PAUSED;
          if (++lines > FAR) throw new PlayError(`No end came within ${FAR} lines.`);
          return beforeLine(previous);
        });
      },
      save: () => story.save?.() ?? '',
      load: (state) => story.load?.(state),
    };
  }
}
