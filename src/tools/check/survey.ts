/** Walks every decision of a story once for each state that later content can tell apart, with any bond whatever. */
import { runBeat } from '../../play/run-beat.ts';
import type { Beat, StoryFile } from '../../story/beat.ts';
import { openStory, StoryError, type StoryRun } from '../../story/story.ts';
import type { Role } from '../../trust/bond.ts';
import { BOND_NUMBERS } from '../bond-names.ts';
import type { Content } from './content.ts';
import { type Doubt, doubtAt } from './doubt.ts';
import { type Engine, engineOf } from './engine.ts';
import { InkFlow } from './flow.ts';
import { Oracle, type Range } from './free.ts';
import { type Freedom, Guess, type Ranges, writesTheBond } from './guess.ts';
import { keyParts, type SavedState } from './key.ts';
import { joinRanges } from './ranges.ts';
import { type Round, roundsOf } from './rounds.ts';

/** A state at a decision. */
interface Node {
  readonly saved: string; // the ink state
  readonly counts: ReadonlyMap<string, number>;
  ranges: Ranges; // of what was left free
  joins: number; // how often they grew
  waits: boolean; // to be gone on from
  readonly points: readonly string[];
  readonly next: Set<Node>;
  ends: boolean; // some option leads to an end
}

/** Something the survey came by, with the free sources that were asked about in the step that led there. */
export type AskedFacts = ReadonlySet<string>;

export interface Survey {
  readonly complete: boolean; // every state was gone on from
  readonly unsure: Doubt | null; // why even that is not everything
  readonly edges: number;
  readonly states: number;
  readonly free: number; // counts and variables that were left free, besides the bond
  readonly met: ReadonlyMap<string, AskedFacts>; // `knot yard`, `choice yard.0.4`, `ending seam`, `fault …`
  readonly rounds: readonly Round[];
  readonly mended: ReadonlyMap<string, boolean>; // ending → whether trust was born again on every way to it
}

const MOST_FAULTS = 40; // of all steps
const MOST_JOINS = 8; // of ranges that grow: then they are taken to have no bounds
const MOST_ANSWERS = 3000; // combinations for one option

/** `most` steps; `tracked` are the sources to keep apart though `loose` would leave them free. */
export function survey(
  content: Content,
  role: Role,
  most: number,
  loose: boolean,
  tracked: ReadonlySet<string>,
): Survey {
  return new Surveyor(content, role, loose, tracked).run(most);
}

class Surveyor {
  readonly #content: Content;
  readonly #file: StoryFile;
  readonly #values: Readonly<Record<string, number | string | boolean>>;
  readonly #flow: InkFlow;
  readonly #freedom: Freedom;
  readonly #met = new Map<string, AskedFacts>();
  readonly #nodes = new Map<string, Node>();
  readonly #left = new Set<string>(); // sources that were left free
  readonly #mended = new Map<string, boolean>();
  #engine: Engine;
  #run: StoryRun;
  #guess: Guess;
  #edges = 0;
  #faults = 0;
  #unsure: Doubt | null = null;
  readonly #unseen: Set<string>; // knots
  #defaults: Ranges = new Map(); // of free variables, as they are declared

  constructor(content: Content, role: Role, loose: boolean, tracked: ReadonlySet<string>) {
    this.#content = content;
    this.#file = content.file;
    this.#values = {
      seat: role,
      ...Object.fromEntries([...BOND.keys()].map((name) => [name, 50])),
      mended: false,
    };
    const { engine, run } = this.#open();
    this.#engine = engine;
    this.#run = run;
    this.#flow = new InkFlow(engine.mainContentContainer);
    this.#freedom = this.#freedomOf(loose, tracked);
    this.#guess = new Guess(engine, this.#freedom, new Oracle());
    this.#unseen = new Set(content.knots.map(({ name }) => name));
  }

  run(most: number): Survey {
    const waiting: Node[] = [];
    this.#step(null, null, 0, waiting);
    let at = 0;
    for (; at < waiting.length && this.#edges < most; at++) {
      const node = waiting[at];
      if (!node) break;
      node.waits = false;
      for (const index of node.points.keys()) this.#step(node, node.saved, index, waiting);
    }
    return this.#tell(at === waiting.length);
  }

  #tell(complete: boolean): Survey {
    return {
      complete,
      unsure: this.#unsure ?? this.#guess.unsure,
      edges: this.#edges,
      states: this.#nodes.size,
      free: this.#left.size,
      met: this.#met,
      rounds: complete ? roundsOf([...this.#nodes.values()]) : [],
      mended: this.#mended,
    };
  }

  /** One option in every way that the bond can make it come out; `saved` null: the opening. */
  #step(from: Node | null, saved: string | null, index: number, waiting: Node[]): void {
    const oracle = new Oracle();
    let ways = 0;
    do {
      this.#edges++;
      if (++ways > MOST_ANSWERS) {
        this.#unsure = { why: 'one option comes out in too many ways', at: from?.points[index] ?? null };
        return;
      }
      this.#guess.begin(oracle, from?.counts ?? new Map(), from?.ranges ?? this.#defaults);
      try {
        const beat = this.#beat(saved, index);
        if (!beat.looseEnd) this.#arrive(beat, from, waiting);
        else if (!this.#breakOff(beat.knot, beat.looseEnd.problem)) return;
      } catch (error) {
        if (!(error instanceof StoryError)) throw error;
        if (!this.#breakOff(error.knot, error.problem)) return;
      }
    } while (oracle.next());
  }

  /** Whether to go on with other ways of the same option. */
  #breakOff(knot: string, problem: string): boolean {
    this.#meetKnots(knot);
    this.#meet(`fault ${problem} at ${knot}`);
    this.#reopen();
    if (++this.#faults > MOST_FAULTS) this.#unsure = { why: 'it breaks in too many ways', at: knot };
    return this.#unsure === null;
  }

  #beat(saved: string | null, index: number): Beat {
    if (saved === null) this.#reopen();
    else {
      this.#engine.state.LoadJson(saved);
      this.#run.choose(index);
    }
    return runBeat(this.#run, {
      pass: () => this.#guess.forgetBond(),
      values: () => this.#values,
    });
  }

  #arrive(beat: Beat, from: Node | null, waiting: Node[]): void {
    this.#meetKnots(beat.knot);
    const points = this.#engine.currentChoices.map(({ sourcePath }) => sourcePath);
    for (const point of points) this.#meet(`choice ${point}`);
    if (points.length === 0) {
      const marks = beat.lines.flatMap(({ cues }) =>
        cues.flatMap((cue) => (cue.kind === 'ending' ? cue.id : [])),
      );
      const id = marks[0] ?? 'end';
      this.#meet(`ending ${id}`);
      this.#mended.set(id, this.#guess.isMended && (this.#mended.get(id) ?? true));
      if (from) from.ends = true;
      return;
    }
    const owners = new Set(beat.options.map((option) => option.as));
    if (owners.size > 1) this.#meet(`fault two people decide at once at ${beat.knot}`);
    const saved = this.#engine.state.toJson();
    const state = JSON.parse(saved) as SavedState;
    const { key, free } = keyParts(state, this.#flow, this.#freedom);
    for (const source of free) this.#left.add(source);
    this.#watch(state);
    const ranges = this.#guess.rangesNow(this.#flow.asked);
    const known = this.#nodes.get(key);
    const node = known ?? {
      ranges,
      joins: 0,
      waits: true,
      saved,
      counts: new Map(Object.entries(state.visitCounts)),
      points,
      next: new Set(),
      ends: false,
    };
    from?.next.add(node);
    if (known && !this.#widen(known, ranges)) return;
    if (known?.waits) return;
    node.waits = true;
    this.#nodes.set(key, node);
    waiting.push(node);
  }

  #meetKnots(here: string): void {
    for (const name of this.#unseen) {
      if (name !== here && this.#engine.state.VisitCountAtPathString(name) === 0) continue;
      this.#unseen.delete(name);
      this.#meet(`knot ${name}`);
    }
  }

  /** Adds what the free sources can be on one more way to a state; true when that is more than before. */
  #widen(node: Node, ranges: Ranges): boolean {
    const joined = joinRanges(node.ranges, ranges, node.joins >= MOST_JOINS);
    if (joined === null) return false;
    node.ranges = joined;
    node.joins++;
    return true;
  }

  #meet(what: string): void {
    if (!this.#met.has(what)) this.#met.set(what, new Set(this.#guess.facts.consulted));
  }

  /** Free variables are taken for whole numbers. */
  #watch({ variablesState }: SavedState): void {
    for (const name of this.#freedom.names) {
      const value = variablesState[name];
      const whole = value === undefined || typeof value === 'boolean' || Number.isInteger(value);
      if (!whole) this.#unsure = { why: `the variable "${name}" is no whole number`, at: null };
    }
  }

  #open() {
    const opened: Engine[] = [];
    const run = openStory(this.#file, 1, (story) => opened.push(engineOf(story)));
    const [engine] = opened;
    if (!engine) throw new Error(`"${this.#file.id}" gives no engine.`);
    return { engine, run };
  }

  /** An engine that broke off is good for nothing more. */
  #reopen(): void {
    const { engine, run } = this.#open();
    const { facts } = this.#guess;
    this.#unsure ??= this.#guess.unsure;
    this.#engine = engine;
    this.#run = run;
    this.#guess = new Guess(engine, this.#freedom, new Oracle());
    this.#guess.facts = facts;
  }

  #freedomOf(loose: boolean, tracked: ReadonlySet<string>): Freedom {
    const { variablesState } = this.#engine.state;
    const declared = [...BOND].filter(([name]) => variablesState.GlobalVariableExistsWithName(name));
    const known = declared.length > 0 && (this.#content.ours || declared.length === BOND.size);
    const bond = new Map(known ? declared : []);
    const [own] = [...bond.keys()].flatMap((name) => this.#flow.written.get(name) ?? []);
    if (own) this.#unsure = doubtAt(writesTheBond(own.variableName), own);
    const defaults: unknown = Reflect.get(this.#engine.state.variablesState, '_defaultGlobalVariables');
    const names = loose && defaults instanceof Map ? numbersAmong(defaults) : [];
    const free = names.filter((name) => name !== 'seat' && !BOND.has(name) && !tracked.has(name));
    this.#defaults = new Map(free.map((name) => [name, exactly(defaults, name)]));
    return { bond, names: new Set(free), isFree: (count) => loose && !tracked.has(count) };
  }
}

const PERCENT = { low: 0, high: 100 };
const BOND: ReadonlyMap<string, Range> = new Map([
  ...BOND_NUMBERS.map((name) => [name, PERCENT] as const),
  ['mended', { low: 0, high: 1 }],
]);

/** Variables that begin as a whole number or as true or false. */
function numbersAmong(defaults: ReadonlyMap<unknown, unknown>): readonly string[] {
  return [...defaults].flatMap(([name, held]) => {
    const value: unknown = typeof held === 'object' && held !== null ? Reflect.get(held, 'value') : null;
    return typeof name === 'string' && (typeof value === 'boolean' || Number.isInteger(value)) ? [name] : [];
  });
}

function exactly(defaults: unknown, name: string): Range {
  const held: unknown = defaults instanceof Map ? defaults.get(name) : null;
  const value = Number(typeof held === 'object' && held !== null ? Reflect.get(held, 'value') : 0);
  return { low: value, high: value };
}
