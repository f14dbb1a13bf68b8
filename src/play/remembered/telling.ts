/** One play's way through a story that remembers. Where the memory does not know and cannot learn, it goes on alone. */
import type { Beat, Line, Option, StoryFile } from '../../story/beat.ts';
import {
  type LineSource,
  openStory,
  type StoryRun,
  type Told,
  tellLines,
  type Values,
} from '../../story/story.ts';
import type { Position } from './position.ts';
import { apply, type Kept, type Tree, type Unit } from './units.ts';

/** Where a line ended, whatever was said and counted on the way there. */
export interface Place {
  readonly position: Position;
  readonly on: Map<number, Tree<Place>>; // by the way on, see `wayOf`
}

/** How a play goes on from a place, as one number: the option that is taken, null for none, and whether lines were told before. */
export function wayOf(option: number | null, begun: boolean): number {
  return 2 * (option ?? -1) + Number(begun);
}

export function readWay(way: number): { readonly option: number | null; readonly begun: boolean } {
  return { option: way < 0 ? null : Math.floor(way / 2), begun: way % 2 !== 0 };
}

/** What knows the lines. */
export interface Teller {
  readonly file: StoryFile;
  readonly start: Place;
  fresh(): Kept;
  /** Null where the story breaks, or comes to no end. `who` goes on, as `tell` was asked last time. */
  tell(from: Place, way: number, kept: Kept, values: Values, who: object): Unit<Place> | null;
}

/** All that was decided, and all that the story was given, the last beat first. */
interface Past {
  readonly before: Past | null;
  readonly option: number | null;
  readonly values: Values[];
}

interface Standing {
  place: Place;
  option: number | null; // to be taken
  options: readonly Option[] | null; // null: a line can be asked for
  begun: boolean;
  knot: string;
  past: Past | null;
}

/** Where a telling stood; good for any telling of the same memory. */
export interface Saved {
  readonly stands: Readonly<Standing> | null; // null: it went alone
  readonly past: Past | null;
  readonly kept: Kept;
}

export function isSaved(state: string | object): state is Saved {
  return typeof state === 'object' && 'stands' in state && 'kept' in state;
}

/** Thrown and caught in here: the memory knows no further. */
const ALONE = new Error('The memory knows no further.');

export class RememberedTelling implements LineSource {
  readonly #teller: Teller;
  readonly #seed: number;
  readonly #stands: Standing;
  #kept: Kept;
  #who: object = {}; // another one where it was set back
  #alone: StoryRun | null = null;

  constructor(teller: Teller, seed: number) {
    this.#teller = teller;
    this.#seed = seed;
    this.#kept = teller.fresh();
    this.#stands = { place: teller.start, option: null, options: null, begun: false, knot: '', past: null };
  }

  next(beforeLine: (previous: Line | null) => Values): Beat {
    const stands = this.#stands;
    const past: Past = { before: stands.past, option: stands.option, values: [] };
    stands.past = past;
    const asked = (previous: Line | null) => {
      const values = beforeLine(previous);
      past.values.push(values);
      return values;
    };
    if (this.#alone) {
      stands.option = null;
      return this.#alone.next(asked);
    }
    const lines: Line[] = [];
    try {
      tellLines(this, asked, lines);
    } catch (error) {
      if (error !== ALONE) throw error;
      return this.#goAlone(past, lines, beforeLine);
    }
    stands.begun ||= lines.length > 0;
    return { lines, options: stands.options ?? [], knot: stands.knot };
  }

  choose(index: number): void {
    const stands = this.#stands;
    if (!this.#alone && !stands.options?.[index]) this.#alone = this.#again(stands.past);
    this.#alone?.choose(index);
    stands.option = index;
    stands.options = null;
  }

  get more(): boolean {
    return this.#stands.options === null;
  }

  line(values: Values): Told {
    const stands = this.#stands;
    const way = wayOf(stands.option, stands.begun);
    const unit = this.#teller.tell(stands.place, way, this.#kept, values, this.#who);
    if (!unit) throw ALONE;
    apply(this.#kept, unit);
    stands.place = unit.place;
    stands.option = null;
    stands.options = unit.options;
    stands.begun ||= unit.line !== null;
    stands.knot = unit.knot ?? stands.knot;
    if (!unit.timed) return unit;
    const cues = unit.cues.map((cue) => ({ ...cue })); // time passes once for each cue
    return { line: unit.line && { ...unit.line, cues }, cues };
  }

  tooMany(): never {
    throw ALONE;
  }

  save(): Saved {
    const stands = this.#alone ? null : { ...this.#stands };
    return { stands, past: this.#stands.past, kept: copyOf(this.#kept) };
  }

  load({ stands, past, kept }: Saved): void {
    this.#who = {};
    this.#kept = copyOf(kept);
    Object.assign(this.#stands, stands ?? { past });
    this.#alone = stands ? null : this.#again(past);
  }

  /** Tells the beat with an engine of its own; `told` of it was told already, and its time has passed. */
  #goAlone(past: Past, told: readonly Line[], beforeLine: (previous: Line | null) => Values): Beat {
    const alone = this.#again(past.before);
    this.#alone = alone;
    this.#stands.option = null;
    if (past.option !== null) alone.choose(past.option);
    const same = (line: Line, at: number): Line => {
      const before = told[at];
      return before ? { ...before, cues: [...before.cues, ...line.cues.slice(before.cues.length)] } : line;
    };
    let [asked, at] = [0, -1]; // at: of the line before
    let seen: Line | null = null;
    const beat = alone.next((previous) => {
      if (previous !== seen) at++;
      seen = previous;
      const known = past.values[asked++];
      if (known) return known;
      const values = beforeLine(previous && same(previous, at));
      past.values.push(values);
      return values;
    });
    return { ...beat, lines: beat.lines.map(same) };
  }

  /** An engine where a play with this past stands. */
  #again(past: Past | null): StoryRun {
    const beats: Past[] = [];
    for (let beat = past; beat; beat = beat.before) beats.push(beat);
    const run = openStory(this.#teller.file, this.#seed);
    for (const { option, values } of beats.reverse()) {
      let at = 0;
      if (option !== null) run.choose(option);
      run.next(() => values[at++] ?? {});
    }
    return run;
  }
}

function copyOf({ variables, visits }: Kept): Kept {
  return { variables: new Map(variables), visits: new Map(visits) };
}
