/**
 * A walk through what a story remembers: what was told before is told again without the engine. Where a story breaks, or
 * ends where no ending is marked, an engine goes the same way once more and says where that is.
 */
import { DecisionError } from '../../play/fault.ts';
import { remember, type Stands, standsAt } from '../../play/remembered.ts';
import { ownTemperament, peopleIn, seatsAround } from '../../play/seats.ts';
import type { Moment } from '../../play/step.ts';
import { openStepper, type Stepper, type Telling } from '../../play/stepper.ts';
import type { Option, StoryFile } from '../../story/beat.ts';
import { StoryError } from '../../story/story.ts';
import { otherRole, type Role } from '../../trust/bond.ts';
import { extend, type Trail } from './trail.ts';
import { type Edge, Walk, type Walker, type WalkPoint } from './walk.ts';

const SEED = 1;

/** A walk as fast as the story allows: one with dice or lists remembers nothing. */
export function walkThrough(file: StoryFile, role: Role): Walker {
  return remember(file).remembers ? new RememberedWalk(file, role) : new Walk(file, role, SEED);
}

class RememberedWalk implements Walker {
  readonly role: Role;
  edges = 0;
  readonly #file: StoryFile;
  readonly #engines: Walk;
  readonly #taken = new WeakMap<Trail, number>(); // the last option of each trail
  #told: { readonly telling: Telling; readonly stepper: Stepper } | null = null; // null: not begun, or broken
  #trail: Trail | null = null; // to where it arrived
  #stands: Stands | null = null; // null: the engine's walk stands there

  constructor(file: StoryFile, role: Role) {
    this.#file = file;
    this.role = role;
    this.#engines = new Walk(file, role, SEED);
  }

  open(): Edge {
    this.#told = null;
    return this.#reach(null, () => this.#open().stepper.opening);
  }

  take(from: WalkPoint, option: Option): Edge {
    const { by } = from.moment;
    if (by === null) throw new RangeError('There is nothing to take at an end.');
    const { stepper } = this.#open();
    if (stepper.stands !== from.moment) {
      if (from.saved === null) throw new RangeError('This spot was not kept.');
      stepper.restore({ moment: from.moment, state: from.saved });
    }
    this.edges++;
    const trail = extend(from.trail, by, option);
    this.#taken.set(trail, option.index);
    return this.#reach(trail, () => stepper.take(option).next);
  }

  keep(spot: WalkPoint): WalkPoint {
    if (spot.saved !== null) return spot;
    const { stepper } = this.#open();
    if (stepper.stands !== spot.moment) throw new RangeError('Only the spot just reached can be kept.');
    spot.saved = stepper.snapshot().state;
    return spot;
  }

  visits(knot: string): number {
    return this.#stands ? this.#stands.visits(knot) : this.#engines.visits(knot);
  }

  get stop(): string | null {
    if (this.#stands) this.#goAgain(this.#trail);
    return this.#engines.stop;
  }

  #open(): { readonly telling: Telling; readonly stepper: Stepper } {
    if (this.#told) return this.#told;
    const own = ownTemperament(this.#file, otherRole(this.role));
    const people = peopleIn(seatsAround(this.role, { kind: 'temperament', temperament: own }));
    const seats = seatsAround('both', { kind: 'player' });
    const setup = { file: this.#file, seats, role: this.role, seed: SEED };
    const telling = remember(this.#file).open(SEED);
    this.#told = { telling, stepper: openStepper(setup, telling, undefined, people) };
    return this.#told;
  }

  #reach(trail: Trail | null, step: () => Moment): Edge {
    const moment = momentOf(step);
    this.#trail = trail;
    this.#stands = moment && !moment.beat.looseEnd ? standsAt(this.#told?.telling.save?.() ?? '') : null;
    if (moment && this.#stands) return { moment, trail, points: this.#stands.points, saved: null };
    const edge = this.#goAgain(trail);
    if ('fault' in edge) {
      this.#told = null;
      return { fault: { ...edge.fault, trail } };
    }
    if (!moment) throw new Error('A story broke that does not break with an engine of its own.');
    return { ...edge, moment, trail };
  }

  /** The same way with an engine for every step. */
  #goAgain(trail: Trail | null): Edge {
    const taken: number[] = [];
    for (let at = trail; at; at = at.before) taken.push(this.#taken.get(at) ?? 0);
    let edge = this.#engines.open();
    for (const index of taken.reverse()) {
      if ('fault' in edge) break;
      const option = edge.moment.beat.options.find((one) => one.index === index);
      if (!option) throw new Error('An option is gone that was there.');
      edge = this.#engines.take(edge, option);
    }
    return edge;
  }
}

/** Null where the story breaks. */
function momentOf(step: () => Moment): Moment | null {
  try {
    return step();
  } catch (error) {
    if (error instanceof StoryError || error instanceof DecisionError) return null;
    throw error;
  }
}
