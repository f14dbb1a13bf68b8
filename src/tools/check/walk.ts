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
import { type Engine, engineOf } from './engine.ts';
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
  readonly problem: string; // with its remedy
  readonly knot: string;
  readonly at: string | null; // a path in the compiled ink, near where it happened
  readonly trail: Trail | null;
}

export type Edge = Spot | { readonly fault: Fault };

export class Walk {
  readonly role: Role;
  readonly #file: StoryFile;
  readonly #setup: PlaySetup;
  #engine: Engine | null = null;
  #run: StoryRun;
  #stands: Spot | null = null; // where the engine is
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

  get engine(): Engine {
    if (!this.#engine) throw new RangeError('The story is not open.');
    return this.#engine;
  }

  #openRun(): StoryRun {
    return openStory(this.#file, this.#setup.seed, (story) => {
      this.#engine = engineOf(story);
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
    const at = this.engine.state.previousPathString;
    const { knot } = this.#run;
    this.#run = this.#openRun();
    if (error instanceof StoryError) return { kind: 'story', problem: error.message, knot, at, trail };
    if (error instanceof PlayError) return { kind: 'mixed', problem: error.message, knot, at, trail };
    throw error;
  }
}
