/**
 * Real steps through a story: the engine of a play and its model, set back to any decision at will. Both people are
 * players here. What one path of two players reaches, a temperament in one of the seats can reach as well: it gives
 * every option a weight of at least 1, so for each decision there are seeds with which it takes just that one.
 */
import { breachOf, momentAfter, PlayError, type PlaySetup } from '../../play/play.ts';
import { seatsAround } from '../../play/seats.ts';
import type { Moment } from '../../play/step.ts';
import type { Option, StoryFile } from '../../story/beat.ts';
import { openStory, StoryError, type StoryRun } from '../../story/story.ts';
import type { Role } from '../../trust/bond.ts';
import { openBond, respond } from '../../trust/respond.ts';
import { COMMAND, type Engine, engineOf, type InkObject, isCommand } from './engine.ts';
import { extend, type Trail } from './trail.ts';

/** A decision or an end that was reached, and how. */
export interface Spot {
  readonly moment: Moment;
  readonly trail: Trail | null; // null: the opening
  readonly points: readonly string[]; // where each option stands in the compiled ink
  saved: string | null; // the ink state, when it was asked for
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

export type Edge = Spot | { readonly fault: Fault };

const STOPS: ReadonlySet<number> = new Set([COMMAND.done, COMMAND.end]);

export class Walk {
  readonly role: Role;
  readonly #file: StoryFile;
  readonly #setup: PlaySetup;
  #engine: Engine | null = null;
  #run: StoryRun;
  #stands: Spot | null = null; // where the engine is
  #last: InkObject | null = null; // what the engine came to last
  #stopped: InkObject | null = null; // the END or DONE that it came to last
  edges = 0;

  constructor(file: StoryFile, role: Role, seed = 1) {
    this.role = role;
    this.#file = file;
    this.#setup = { file, seats: seatsAround('both', { kind: 'player' }), role, seed };
    this.#run = this.#openRun();
  }

  /** From the first line to the first decision. */
  open(): Edge {
    this.#run = this.#openRun();
    return this.#arrive(openBond(breachOf(this.#file)), null);
  }

  /** Takes an option at a spot, wherever the walk was before. */
  take(from: Spot, option: Option): Edge {
    const { by, bond } = from.moment;
    if (by === null) throw new RangeError('There is nothing to take at an end.');
    const stood = this.#stands;
    this.#stands = null;
    if (stood !== from) this.#return(from);
    this.edges++;
    this.#run.choose(option.index);
    return this.#arrive(respond(bond, by, option.move).after, extend(from.trail, by, option));
  }

  /** Keeps the ink state of the spot where the walk just arrived, so that it can come back. */
  keep(spot: Spot): Spot {
    if (spot.saved !== null) return spot;
    if (this.#stands !== spot) throw new RangeError('Only the spot just reached can be kept.');
    spot.saved = this.engine.state.toJson();
    return spot;
  }

  /** The path of the END or DONE that the story came to last. */
  get stop(): string | null {
    return this.#stopped && String(this.#stopped.path);
  }

  get engine(): Engine {
    if (!this.#engine) throw new RangeError('The story is not open.');
    return this.#engine;
  }

  #openRun(): StoryRun {
    return openStory(this.#file, this.#setup.seed, (story) => {
      const engine = engineOf(story);
      const perform = engine.PerformLogicAndFlowControl.bind(engine);
      engine.PerformLogicAndFlowControl = (content) => {
        this.#last = content ?? this.#last;
        if (isCommand(content) && STOPS.has(content.commandType)) this.#stopped = content;
        return perform(content);
      };
      this.#engine = engine;
    });
  }

  #return({ saved }: Spot): void {
    if (saved === null) throw new RangeError('This spot was not kept.');
    this.engine.state.LoadJson(saved);
  }

  #arrive(bond: Parameters<typeof momentAfter>[2], trail: Trail | null): Edge {
    try {
      const moment = momentAfter(this.#run, this.#setup, bond);
      const points = this.engine.currentChoices.map((choice) => choice.sourcePath);
      const spot: Spot = { moment, trail, points, saved: null };
      this.#stands = spot;
      return spot;
    } catch (error) {
      return { fault: this.#faultOf(error, trail) };
    }
  }

  /** An engine that broke off in the middle is good for nothing more. */
  #faultOf(error: unknown, trail: Trail | null): Fault {
    if (!(error instanceof StoryError) && !(error instanceof PlayError)) throw error;
    const { engine } = this;
    const mixed = error instanceof PlayError;
    const fault: Fault = {
      kind: mixed ? 'mixed' : 'story',
      problem: mixed ? withoutPlace(error.message) : error.problem,
      knot: this.#run.knot,
      at: mixed ? (engine.currentChoices[0]?.sourcePath ?? null) : this.#last && String(this.#last.path),
      trail,
      visited: (knot) => engine.state.VisitCountAtPathString(knot) > 0,
    };
    this.#run = this.#openRun();
    return fault;
  }
}

/** What a play says of a decision, without its story and what to do. */
function withoutPlace(message: string): string {
  return /^"[^"]*" (.*?)\. Give/.exec(message)?.[1] ?? message;
}
