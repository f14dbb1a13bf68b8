/**
 * Real steps through a story: the engine of a play and its model, set back to any decision at will. Both people are
 * decided for at will here, and the other one takes things as the story's own person does (T18). What such a path reaches
 * is reached by a play beside that person: a temperament gives every option a weight of at least 1, so for each decision
 * there are seeds with which it takes just that one.
 */
import { DecisionError } from '../../play/fault.ts';
import { ownTemperament, peopleIn, seatsAround } from '../../play/seats.ts';
import type { Moment, PlaySetup } from '../../play/step.ts';
import { openStepper, type Stepper, type StoryState, type Telling } from '../../play/stepper.ts';
import type { Option, StoryFile } from '../../story/beat.ts';
import { openStory, StoryError } from '../../story/story.ts';
import { otherRole, type Role } from '../../trust/bond.ts';
import type { People } from '../../trust/pulls/traits.ts';
import { COMMAND, type Engine, engineOf, type InkObject, isCommand } from './engine.ts';
import { back, keep, type Saved } from './stand.ts';
import { extend, type Trail } from './trail.ts';

/** A decision or an end that was reached, and how. */
export interface WalkPoint {
  readonly moment: Moment;
  readonly trail: Trail | null; // null: the opening
  readonly points: readonly string[]; // where each option stands in the compiled ink
  saved: StoryState | null; // null: it was not asked for
}

/** What broke on the way. */
export interface Fault {
  readonly kind: 'story' | 'mixed'; // the story broke, or its options belong to two people
  readonly problem: string;
  readonly knot: string;
  readonly at: string | null; // a path in the compiled ink, near where it happened
  readonly trail: Trail | null;
  visited(knot: string): boolean; // before it broke
}

export type Edge = WalkPoint | { readonly fault: Fault };

const STOPS: ReadonlySet<number> = new Set([COMMAND.done, COMMAND.end]);

/** Walks through a story, and says of the spot where it just arrived what else is to be known. */
export interface Walker {
  readonly role: Role;
  readonly edges: number; // steps so far
  /** From the first line to the first decision. */
  open(): Edge;
  /** Takes an option at a spot, wherever the walk was before. */
  take(from: WalkPoint, option: Option): Edge;
  /** Keeps how the story stands at the spot where the walk just arrived, so that it can come back. */
  keep(spot: WalkPoint): WalkPoint;
  /** How often a knot was visited so far. */
  visits(knot: string): number;
  readonly stop: string | null; // the path of the END or DONE that the story came to last
}

/** With an engine for every step. */
export class Walk implements Walker {
  readonly role: Role;
  readonly #setup: PlaySetup;
  readonly #people: People;
  #engine: Engine | null = null;
  #stepper: Stepper | null = null; // null: not begun, or broken
  #last: InkObject | null = null; // what the engine came to last
  #stopped: InkObject | null = null; // the END or DONE that it came to last
  edges = 0;

  constructor(file: StoryFile, role: Role, seed = 1) {
    this.role = role;
    this.#setup = { file, seats: seatsAround('both', { kind: 'player' }), role, seed };
    const own = ownTemperament(file, otherRole(role));
    this.#people = peopleIn(seatsAround(role, { kind: 'temperament', temperament: own }));
  }

  open(): Edge {
    this.#stepper = null;
    return this.#reach(null, () => this.#open().opening);
  }

  take(from: WalkPoint, option: Option): Edge {
    const { by } = from.moment;
    if (by === null) throw new RangeError('There is nothing to take at an end.');
    const stepper = this.#open();
    if (stepper.stands !== from.moment) {
      if (from.saved === null) throw new RangeError('This spot was not kept.');
      stepper.restore({ moment: from.moment, state: from.saved });
    }
    this.edges++;
    return this.#reach(extend(from.trail, by, option), () => stepper.take(option).next);
  }

  keep(spot: WalkPoint): WalkPoint {
    if (spot.saved !== null) return spot;
    if (this.#stepper?.stands !== spot.moment)
      throw new RangeError('Only the spot just reached can be kept.');
    spot.saved = keep(this.engine);
    return spot;
  }

  visits(knot: string): number {
    return this.engine.state.VisitCountAtPathString(knot);
  }

  get stop(): string | null {
    return this.#stopped && String(this.#stopped.path);
  }

  get engine(): Engine {
    if (!this.#engine) throw new RangeError('The story is not open.');
    return this.#engine;
  }

  /** The stepper; a new one where there is none, its engine watched. */
  #open(): Stepper {
    this.#stepper ??= openStepper(this.#setup, this.#telling(), undefined, this.#people);
    return this.#stepper;
  }

  #telling(): Telling {
    const { file, seed } = this.#setup;
    const run = openStory(file, seed, (story) => this.#watch(engineOf(story)));
    return {
      next: (beforeLine) => run.next(beforeLine),
      choose: (index) => run.choose(index),
      load: (state) => back(this.engine, state as Saved),
    };
  }

  #watch(engine: Engine): void {
    const perform = engine.PerformLogicAndFlowControl.bind(engine);
    engine.PerformLogicAndFlowControl = (content) => {
      this.#last = content ?? this.#last;
      if (isCommand(content) && STOPS.has(content.commandType)) this.#stopped = content;
      return perform(content);
    };
    this.#engine = engine;
  }

  #reach(trail: Trail | null, step: () => Moment): Edge {
    try {
      const moment = step();
      const { knot, looseEnd } = moment.beat;
      if (looseEnd) return { fault: this.#fault({ kind: 'story', knot, problem: looseEnd.problem }, trail) };
      const points = this.engine.currentChoices.map((choice) => choice.sourcePath);
      return { moment, trail, points, saved: null };
    } catch (error) {
      return { fault: this.#faultOf(error, trail) };
    }
  }

  #faultOf(error: unknown, trail: Trail | null): Fault {
    if (!(error instanceof StoryError) && !(error instanceof DecisionError)) throw error;
    const { knot, problem } = error;
    return this.#fault({ kind: error instanceof DecisionError ? 'mixed' : 'story', knot, problem }, trail);
  }

  /** An engine that broke off in the middle is good for nothing more. */
  #fault(what: Pick<Fault, 'kind' | 'knot' | 'problem'>, trail: Trail | null): Fault {
    const { engine } = this;
    const here = engine.currentChoices[0]?.sourcePath ?? null;
    this.#stepper = null;
    return {
      ...what,
      at: what.kind === 'mixed' ? here : this.#last && String(this.#last.path),
      trail,
      visited: (knot) => engine.state.VisitCountAtPathString(knot) > 0,
    };
  }
}
