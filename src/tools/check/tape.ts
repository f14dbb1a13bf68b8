/**
 * What a story does from one place up to its next line, put down as the steps that hang on something: what it reads, and
 * what is not known and how that comes out. The same steps can be gone through again without the engine, with other facts:
 * they lead to a line that was told before, or to where nobody was yet.
 */
import type { Told } from '../../story/story.ts';
import type { InkObject } from './engine.ts';
import { Free, Lazy } from './free.ts';
import type { Guess } from './guess.ts';
import { isFree } from './known.ts';
import { valueKey } from './value-key.ts';

/** What the engine counts and keeps. */
export interface Kept {
  readonly variables: ReadonlyMap<string, unknown>; // the engine's own values
  readonly visits: ReadonlyMap<string, number>; // by path
}

/** One line that is being told. */
export interface Round {
  readonly guess: Guess;
  readonly kept: Kept; // as it was before the line
  readonly values: unknown[]; // what each step came to
}

/** Gives what it comes to; the same for the same facts and what is kept. */
export type Step = (round: Round) => unknown;

/** A line with all that changed until it was told. */
export interface Unit<Place> {
  readonly told: Told;
  readonly knot: string;
  readonly more: boolean; // another line can be asked for
  readonly writes: ReadonlyMap<string, unknown>;
  readonly visits: ReadonlyMap<string, number>; // how many more
  readonly place: Place;
}

export type Tree<Place> = Fork<Place> | Unit<Place>;

interface Fork<Place> {
  readonly step: Step;
  readonly here: InkObject | null; // what the engine performs
  readonly on: Map<string, Tree<Place>>; // by what came of it
}

/** Goes through the steps; undefined where they lead to what was not told yet: then facts are no more what they were. */
export function find<Place>(from: Tree<Place> | undefined, round: Round): Unit<Place> | undefined {
  let tree = from;
  while (tree && 'on' in tree) {
    round.guess.here = tree.here ?? round.guess.here;
    const result = tree.step(round);
    round.values.push(result);
    tree = tree.on.get(outcomeOf(result));
  }
  return tree;
}

interface Done {
  readonly step: Step;
  readonly here: InkObject | null;
  readonly outcome: string;
}

/** The steps of one line while the engine goes them. */
export class Tape {
  readonly round: Round;
  spoilt = false; // something was done that no step tells of
  writes = new Map<string, unknown>();
  visits = new Map<string, number>();
  readonly #steps: Done[] = [];
  readonly #known = new Set<string>(); // what was read
  readonly #at = new Map<Free, number>(); // which step gave a value
  #marked = { writes: this.writes, visits: this.visits };

  constructor(guess: Guess, kept: Kept) {
    this.round = { guess, kept, values: [] };
  }

  /** Does a step, and puts it down. */
  do(step: Step): unknown {
    const result = step(this.round);
    const outcome = outcomeOf(result);
    this.#steps.push({ step, here: this.round.guess.here, outcome });
    const own = isFree(result) && this.#at.has(result) ? again(result, this.round.guess) : result;
    if (isFree(own)) this.#at.set(own, this.round.values.length);
    this.round.values.push(own);
    return own;
  }

  /** A value as later steps find it again. */
  refer(value: unknown): Step {
    if (!isFree(value)) return () => value;
    const at = this.#at.get(value);
    if (at === undefined) this.spoilt = true; // it comes from before the line
    return at === undefined ? () => value : ({ values }) => values[at];
  }

  variable(name: string): void {
    if (this.writes.has(name)) return;
    this.#see(`variable ${name}`, ({ kept }) => valueKey(kept.variables.get(name)));
  }

  count(path: string): void {
    this.#see(`visits ${path}`, ({ kept }) => kept.visits.get(path) ?? 0);
  }

  visit(path: string): void {
    this.visits.set(path, (this.visits.get(path) ?? 0) + 1);
  }

  /** The engine looks ahead; it comes back to here, or keeps what it did. */
  mark(): void {
    this.do(({ guess }) => guess.written.mark());
    this.#marked = { writes: new Map(this.writes), visits: new Map(this.visits) };
  }

  back(): void {
    this.do(({ guess }) => guess.written.comeBack());
    this.writes = this.#marked.writes;
    this.visits = this.#marked.visits;
  }

  /** What this line has changed by now. */
  get changes(): Pick<Unit<never>, 'writes' | 'visits'> {
    return { writes: new Map(this.writes), visits: new Map(this.visits) };
  }

  /** The tree with this line in it, which ends in `unit`. */
  grow<Place>(tree: Tree<Place> | undefined, unit: Unit<Place>): Tree<Place> {
    let last: Tree<Place> = unit;
    let known = tree;
    const forks: (Fork<Place> | null)[] = this.#steps.map(({ outcome }) => {
      const fork = known && 'on' in known ? known : null;
      known = fork?.on.get(outcome);
      return fork;
    });
    for (let at = this.#steps.length - 1; at >= 0; at--) {
      const { step, here, outcome } = this.#steps[at] as Done;
      const fork: Fork<Place> = forks[at] ?? { step, here, on: new Map() };
      fork.on.set(outcome, last);
      last = fork;
    }
    return last;
  }

  #see(what: string, step: Step): void {
    if (this.#known.has(what)) return;
    this.#known.add(what);
    this.do(step);
  }
}

/** What a step came to, as far as the engine can tell. */
function outcomeOf(result: unknown): string {
  if (isFree(result)) return 'free';
  return typeof result === 'object' && result !== null ? valueKey(result) : String(result);
}

/** The same value as another object. */
export function again(value: Free, guess: Guess): Free {
  if (value instanceof Lazy) return new Lazy(() => guess.facts.answerOf(value));
  return new Free(value.low, value.high, value.source, value.shift);
}
