/** An engine at work for a memory: set back to where a play stands, listened to while it goes on to the next line. */
import type { StoryFile } from '../../story/beat.ts';
import { openStory, type StoryRun, type Values } from '../../story/story.ts';
import { PlayError } from '../fault.ts';
import type { Engine } from '../snapshots.ts';
import type { BondReads } from './bond-reads.ts';
import { type Expression, expressionAt, type Look, workOut } from './expressions.ts';
import { Heard } from './heard.ts';
import { type Position, positionOf, setBack, textOf } from './position.ts';
import type { Held, Kept, ReadAs, Unit } from './units.ts';
import { type InkValue, watchEngine } from './watch.ts';

/** One line, and what was read on the way to it. */
export interface Learnt {
  readonly reads: readonly ReadAs[];
  readonly unit: Omit<Unit<never>, 'place'>;
  readonly position: Position;
}

/** One engine, and what it is heard to do. */
export class Desk {
  readonly #run: StoryRun;
  readonly #engine: Engine;
  readonly #reads: BondReads;
  #heard: Heard | null = null; // null: nobody listens
  #values: Values = {};
  #look: Look | null = null; // at how things were before the line
  #within: { readonly expression: Expression; readonly value: number } | null = null; // whose parts are not read each

  constructor(file: StoryFile, reads: BondReads) {
    let engine: Engine | null = null;
    this.#run = openStory(file, 1, (opened) => {
      engine = opened;
    });
    if (!engine) throw new PlayError(`"${file.id}" is not open.`);
    this.#engine = engine;
    this.#reads = reads;
    watchEngine(engine, {
      read: (name, value) => this.#read(name, value),
      write: (name, value) => {
        if (!reads.given.has(name)) this.#heard?.write(name, heldOf(value));
      },
      count: (path, visits) => {
        if (!this.#within) this.#heard?.count(path, visits);
      },
      come: (part) => this.#come(part),
      visit: (path) => this.#heard?.visit(path),
      mark: () => this.#heard?.mark(),
      back: () => this.#heard?.back(),
    });
  }

  /** Where it stands now. */
  get position(): Position {
    return positionOf(this.#engine);
  }

  /** The variables of the story as they stand now, those of the game left out. */
  variables(): Map<string, Held> {
    const { variablesState } = this.#engine.state;
    return new Map(
      Object.keys(variablesState).flatMap((name) => {
        if (this.#reads.given.has(name) || !variablesState.GlobalVariableExistsWithName(name)) return [];
        const value = variablesState.GetVariableWithName(name);
        return value ? [[name, heldOf(value)] as const] : [];
      }),
    );
  }

  setBack(to: Position, kept: Kept, begun: boolean): void {
    setBack(this.#engine, to, kept);
    this.#run.begun = begun;
  }

  /**
   * Goes on to the next line, after taking an option where one is given; `look` sees what was kept before it. Null where
   * the story comes to no good.
   */
  learn(option: number | null, values: Values, look: Look): Learnt | null {
    const heard = new Heard();
    this.#heard = heard;
    this.#values = values;
    this.#look = look;
    this.#within = null;
    this.#run.knot = '';
    try {
      if (option !== null) this.#run.choose(option);
      const { line, cues } = this.#run.line(values);
      const options = this.#run.more ? null : this.#run.options();
      if (this.#run.looseEnd !== null) return null;
      const timed = cues.some(({ kind }) => kind === 'time');
      const { reads, writes, visits } = heard;
      const unit = { line, cues, timed, knot: this.#run.knot || null, writes, visits, options };
      return { reads, unit, position: this.position };
    } catch {
      return null; // whoever plays on with an engine of their own is told what it is
    } finally {
      this.#heard = null;
    }
  }

  /** Where an expression begins that can be worked out, it is read as one. */
  #come(part: object | null): void {
    if (!this.#heard || !this.#look) return;
    if (this.#within) {
      if (part === this.#within.expression.end) this.#compare(this.#within.value);
      return;
    }
    const expression = expressionAt(part);
    if (!expression || this.#heard.changed(expression)) return;
    const value = workOut(expression, this.#look);
    this.#heard.expression(expression, value ?? '');
    if (value !== undefined) this.#within = { expression, value };
  }

  /** Throws where the engine has come to something else. */
  #compare(value: number): void {
    this.#within = null;
    const { valueObject } = (this.#engine.state.evaluationStack.at(-1) ?? {}) as { valueObject?: unknown };
    if (Number(valueObject) !== value) throw new Error(`An expression came to ${value}, not ${valueObject}.`);
  }

  #read(name: string, value: InkValue): void {
    if (this.#within) return;
    if (this.#reads.given.has(name)) this.#heard?.given(name, this.#reads.sideOf(name, this.#values));
    else this.#heard?.variable(name, textOf(value));
  }
}

function heldOf(value: InkValue): Held {
  return { value, as: textOf(value) };
}
