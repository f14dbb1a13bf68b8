/** Walks every decision of a story once for each state that later content can tell apart, with any bond whatever. */
import { runBeat } from '../../play/run-beat.ts';
import type { Beat, Line, StoryFile } from '../../story/beat.ts';
import { openStory, StoryError, type StoryRun, type Values } from '../../story/story.ts';
import type { Role } from '../../trust/bond.ts';
import type { Content } from './content.ts';
import { type Doubt, doubtAt } from './doubt.ts';
import { type Engine, engineOf } from './engine.ts';
import { InkFlow } from './flow.ts';
import { Oracle } from './free.ts';
import { BOND, type Freedom, Guess, type Ranges, writesTheBond } from './guess.ts';
import { Intercept } from './intercept.ts';
import { keyParts } from './key.ts';
import { isWhole, numbersAmong } from './known.ts';
import { joinRanges } from './ranges.ts';
import { type Round, roundsOf } from './rounds.ts';
import { back, keep, type Saved, type Stand, standOf } from './stand.ts';
import { valueKey } from './value-key.ts';
import { type Beats, inWays, Places, type TellBeats } from './ways.ts';

/** A state at a decision. */
interface Node {
  readonly saved: Saved;
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

/**
 * `most` steps; `tracked` are the sources to keep apart though `loose` would leave them free. `tell`: how lines are told,
 * faster or slower, but to the same end.
 */
export function survey(
  content: Content,
  role: Role,
  most: number,
  loose: boolean,
  tracked: ReadonlySet<string>,
  tell = inWays,
): Survey {
  return new Surveyor(content, role, { loose, tracked, tell }).run(most);
}

interface SurveyHow {
  readonly loose: boolean;
  readonly tracked: ReadonlySet<string>;
  readonly tell: TellBeats;
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
  readonly #guess: Guess;
  #intercept: Intercept;
  readonly #places = new Places();
  readonly #telling: TellBeats;
  #edges = 0;
  #faults = 0;
  #unsure: Doubt | null = null;
  readonly #unseen: Set<string>; // knots
  #declared: ReadonlyMap<string, string> = new Map(); // keys of the free variables' first values

  constructor(content: Content, role: Role, { loose, tracked, tell }: SurveyHow) {
    this.#telling = tell;
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
    this.#guess = new Guess(this.#freedom, new Oracle());
    this.#intercept = new Intercept(engine, this.#guess);
    this.#unseen = new Set(content.knots.map(({ name }) => name));
  }

  run(most: number): Survey {
    const waiting: Node[] = [];
    this.#step(null, keep(this.#engine), null, waiting);
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

  /** One option in every way that the bond can make it come out; `from` and `index` null: the opening. */
  #step(from: Node | null, saved: Saved, index: number | null, waiting: Node[]): void {
    const oracle = new Oracle();
    let told = this.#ways(oracle);
    let ways = 0;
    do {
      this.#edges++;
      if (++ways > MOST_ANSWERS) {
        this.#unsure = { why: 'one option comes out in too many ways', at: from?.points[index ?? 0] ?? null };
        return;
      }
      this.#guess.begin(oracle, from?.counts ?? new Map(), from?.ranges ?? new Map());
      try {
        const beat = this.#beat(saved, index, told);
        if (!beat.looseEnd) this.#arrive(beat, from, waiting);
        else if (!this.#breakOff(beat.knot, beat.looseEnd.problem)) return;
        else told = this.#ways(oracle);
      } catch (error) {
        if (!(error instanceof StoryError)) throw error;
        if (!this.#breakOff(error.knot, error.problem)) return;
        told = this.#ways(oracle);
      }
    } while (oracle.next());
  }

  #ways(oracle: Oracle): Beats {
    const teller = { engine: this.#engine, run: this.#run, guess: this.#guess, intercept: this.#intercept };
    return this.#telling(oracle, teller, this.#places);
  }

  /** Whether to go on with other ways of the same option. */
  #breakOff(knot: string, problem: string): boolean {
    this.#meetKnots(knot);
    this.#meet(`fault ${problem} at ${knot}`);
    this.#reopen();
    if (++this.#faults > MOST_FAULTS) this.#unsure = { why: 'it breaks in too many ways', at: knot };
    return this.#unsure === null;
  }

  #beat(saved: Saved, index: number | null, told: Beats): Beat {
    if (!told.begin()) {
      back(this.#engine, saved);
      if (index === null) this.#run.begun = false;
      else this.#run.choose(index);
    }
    const story = {
      next: (beforeLine: (previous: Line | null) => Values) => this.#run.next(beforeLine, told),
    };
    return runBeat(story, {
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
    const stand = standOf(this.#engine);
    const { key, free } = keyParts(stand, this.#flow, this.#freedom);
    for (const source of free) this.#left.add(source);
    this.#watch(stand);
    const ranges = this.#guess.rangesNow(this.#flow.asked, stand.visits);
    const known = this.#nodes.get(key);
    const node = known ?? {
      ranges,
      joins: 0,
      waits: true,
      saved: keep(this.#engine, stand),
      counts: stand.visits,
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
  #watch({ variables }: Stand): void {
    for (const name of this.#freedom.names) {
      const value = variables.get(name);
      if (!isWhole(value) && valueKey(value) !== this.#declared.get(name))
        this.#unsure = { why: `the variable "${name}" is no whole number`, at: null };
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
    this.#unsure ??= this.#guess.unsure;
    this.#engine = engine;
    this.#run = run;
    this.#intercept = new Intercept(engine, this.#guess);
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
    this.#declared = new Map(
      free.map((name) => [name, valueKey((defaults as Map<string, unknown>).get(name))]),
    );
    return { bond, names: new Set(free), isFree: (count) => loose && !tracked.has(count) };
  }
}
