/** An engine at work for a memory: set back to where a play stands, listened to while it goes on to the next line. */
import type { StoryFile } from '../../story/beat.ts';
import { openStory, type StoryRun, type Values } from '../../story/story.ts';
import { PlayError } from '../fault.ts';
import type { Engine } from '../snapshots.ts';
import type { BondReads } from './bond-reads.ts';
import { Heard } from './heard.ts';
import { type Position, positionOf, setBack, textOf } from './position.ts';
import type { Held, Kept, ReadAs, Unit } from './units.ts';
import { type InkValue, watchEngine } from './watch.ts';

/** One line, and what was read on the way to it. */
export interface Learnt {
  readonly reads: readonly ReadAs[];
  readonly unit: Omit<Unit<never>, 'place'>;
  readonly position: Position;
  readonly begun: boolean;
}

/** One engine, and what it is heard to do. */
export class Desk {
  readonly #run: StoryRun;
  readonly #engine: Engine;
  readonly #reads: BondReads;
  #heard: Heard | null = null; // null: nobody listens
  #values: Values = {};

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
      count: (path, visits) => this.#heard?.count(path, visits),
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

  /** Goes on to the next line, after taking an option where one is given. Null where the story comes to no good. */
  learn(option: number | null, values: Values): Learnt | null {
    const heard = new Heard();
    this.#heard = heard;
    this.#values = values;
    this.#run.knot = '';
    try {
      if (option !== null) this.#run.choose(option);
      const { line, cues } = this.#run.line(values);
      const options = this.#run.more ? null : this.#run.options();
      if (this.#run.looseEnd !== null) return null;
      const timed = cues.some(({ kind }) => kind === 'time');
      const { reads, writes, visits } = heard;
      const unit = { line, cues, timed, knot: this.#run.knot || null, writes, visits, options };
      return { reads, unit, position: this.position, begun: this.#run.begun };
    } catch {
      return null; // whoever plays on with an engine of their own is told what it is
    } finally {
      this.#heard = null;
    }
  }

  #read(name: string, value: InkValue): void {
    if (this.#reads.given.has(name)) this.#heard?.given(name, this.#reads.sideOf(name, this.#values));
    else this.#heard?.variable(name, textOf(value));
  }
}

function heldOf(value: InkValue): Held {
  return { value, as: textOf(value) };
}
