/** An engine at work for a memory: set back to where a play stands, listened to while it goes on. */
import type { Line, StoryFile } from '../../story/beat.ts';
import type { Values } from '../../story/story.ts';
import { PlayError } from '../fault.ts';
import { type Engine, openWithSnapshots } from '../snapshots.ts';
import type { Telling } from '../stepper.ts';
import type { BondReads } from './bond-reads.ts';
import type { Act, Kept, ReadAs } from './trace.ts';
import { type InkValue, watchEngine } from './watch.ts';

/** What an engine saves, as far as it is looked into. */
export interface SavedState {
  readonly flows: Readonly<Record<string, SavedFlow>>;
  readonly evalStack: unknown;
  readonly currentDivertTarget?: unknown;
}

interface SavedThread {
  readonly threadIndex: number;
}

interface SavedFlow {
  readonly callstack: { readonly threads: readonly SavedThread[] };
  readonly choiceThreads?: Readonly<Record<string, SavedThread>>;
  readonly currentChoices: readonly { readonly originalThreadIndex: number }[];
}

/** Where the engine stands, without what it counted, and without the numbers that it gives to its threads. */
export function keyOf({ flows, evalStack, currentDivertTarget }: SavedState): string {
  const parts = Object.values(flows).map(({ callstack: { threads }, choiceThreads, currentChoices }) => {
    const bare = (thread: SavedThread | undefined) => ({ ...thread, threadIndex: 0 });
    const threadOf = (at: number) => choiceThreads?.[at] ?? threads.find((each) => each.threadIndex === at);
    return [
      threads.map(bare),
      currentChoices.map((choice) => [
        { ...choice, originalThreadIndex: 0 },
        bare(threadOf(choice.originalThreadIndex)),
      ]),
    ];
  });
  return JSON.stringify([parts, evalStack, currentDivertTarget]);
}

/** A value in a few letters; equal for equal values. */
export function textOf(value: InkValue | undefined): string {
  const { valueType, valueObject } = (value ?? {}) as { valueType?: unknown; valueObject?: unknown };
  return `${valueType} ${valueObject}`;
}

/** One engine, and what it is heard to do. */
export class Desk {
  readonly telling: Telling;
  readonly #engine: Engine;
  #events: (Act | ReadAs)[] | null = null; // null: nobody listens
  #given: ReadonlySet<string> = new Set();
  #reads: BondReads | null = null;
  #values: Values = {};

  constructor(file: StoryFile) {
    let engine: Engine | null = null;
    this.telling = openWithSnapshots(file, 1, (opened) => {
      engine = opened;
    });
    if (!engine) throw new PlayError(`"${file.id}" is not open.`);
    this.#engine = engine;
    watchEngine(engine, {
      read: (name, value) => this.#read(name, value),
      write: (name, value) => {
        if (!this.#given.has(name)) this.#events?.push({ kind: 'write', name, value });
      },
      count: (name, visits) =>
        this.#events?.push({ kind: 'read', read: { of: 'visits', name }, as: String(visits) }),
      visit: (path) => this.#events?.push({ kind: 'visit', path }),
      mark: () => this.#events?.push({ kind: 'mark' }),
      back: () => this.#events?.push({ kind: 'back' }),
    });
  }

  #read(name: string, value: InkValue): void {
    const given = this.#given.has(name);
    const as = given ? (this.#reads?.sideOf(name, this.#values) ?? '') : textOf(value);
    this.#events?.push({ kind: 'read', read: { of: given ? 'given' : 'variable', name }, as });
  }

  listen(given: ReadonlySet<string>, reads: BondReads) {
    const events: (Act | ReadAs)[] = [];
    this.#events = events;
    this.#given = given;
    this.#reads = reads;
    return {
      line: (previous: Line | null, values: Values) => {
        this.#values = values;
        events.push({ kind: 'line', previous });
      },
      stop: () => {
        this.#events = null;
        return events;
      },
    };
  }

  variables(): Map<string, InkValue> {
    const { variablesState } = this.#engine.state;
    const names = Object.keys(variablesState);
    return new Map(
      names.flatMap((name) => {
        if (!variablesState.GlobalVariableExistsWithName(name)) return [];
        const value = variablesState.GetVariableWithName(name);
        return value ? [[name, value] as const] : [];
      }),
    );
  }

  save(): SavedState {
    return JSON.parse(this.#engine.state.toJson());
  }

  load(state: object, { variables, visits }: Kept, fresh: ReadonlyMap<string, InkValue>): void {
    const { variablesState } = this.#engine.state;
    this.#engine.state.LoadJson(
      JSON.stringify({ ...state, variablesState: {}, visitCounts: Object.fromEntries(visits) }),
    );
    for (const [name, value] of variables) {
      if (fresh.get(name) !== value) variablesState.SetGlobal(name, value);
    }
  }
}
