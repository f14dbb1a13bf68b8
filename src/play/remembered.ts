/**
 * A story that remembers what it told, line by line. What comes next hangs on where the story stands and on what it reads
 * on the way, and no more: where the same is read again, it is told again without the engine, whatever seed, bond or
 * choices led there. For code that plays a story many times; whoever plays it once has nothing of it. What is told is
 * what `openStory` would tell.
 */
import type { StoryFile } from '../story/beat.ts';
import type { Values } from '../story/story.ts';
import { keepMemory, memoryOf, type Remembered } from './recall.ts';
import { type BondReads, bondReadsIn } from './remembered/bond-reads.ts';
import { Desk } from './remembered/desk.ts';
import { workOut } from './remembered/expressions.ts';
import { keyOf, type Position, pointsAt } from './remembered/position.ts';
import { isSaved, type Place, RememberedTelling, readWay, type Teller } from './remembered/telling.ts';
import {
  type Eyes,
  find,
  grow,
  type Held,
  type Kept,
  type Read,
  type Seen,
  type Unit,
} from './remembered/units.ts';
import { openWithSnapshots } from './snapshots.ts';
import { givenNames, type StoryState, type Telling } from './stepper.ts';

export type { Remembered } from './recall.ts';

/** Lines that are remembered at once: far more than a story of an hour has, and some hundred megabytes at most. */
const MOST_UNITS = 60_000;

/**
 * The one memory of a story. What a story with dice, or one that knows nothing of Seams, does is not remembered: it is
 * opened anew each time.
 */
export function remember(file: StoryFile): Remembered {
  const known = memoryOf(file);
  if (known) return known;
  const reads = bondReadsIn(file, givenNames());
  const memory = reads
    ? new Memory(file, reads)
    : { open: (seed: number) => openWithSnapshots(file, seed), remembers: false, lines: 0 };
  keepMemory(file, memory);
  return memory;
}

/** Where a saved telling stands. */
export interface Stands {
  readonly points: readonly string[]; // where each of its options stands in the compiled Ink
  visits(path: string): number; // so far
}

/** Null for what no memory saved, and for a telling that went alone. */
export function standsAt(state: StoryState): Stands | null {
  if (!isSaved(state) || !state.stands) return null;
  const { stands, kept } = state;
  return {
    points: pointsAt(stands.place.position),
    visits: (path) => kept.visits.get(path) ?? 0,
  };
}

/** A question for the next line. */
interface Asked {
  readonly kept: Kept;
  readonly values: Values;
  readonly who: object;
}

/** Sees what is read of one play, at the moment before a line. */
class PlayEyes implements Eyes {
  kept: Kept = { variables: new Map(), visits: new Map() };
  values: Values = {};
  readonly #reads: BondReads;

  constructor(reads: BondReads) {
    this.#reads = reads;
  }

  see(read: Read): Seen {
    if (read.of === 'expression') return workOut(read.expression, this) ?? '';
    if (read.of === 'given') return this.#reads.sideOf(read.name, this.values);
    if (read.of === 'visits') return this.count(read.name);
    return this.kept.variables.get(read.name)?.as ?? '';
  }

  count(path: string): number {
    return this.kept.visits.get(path) ?? 0;
  }

  variable(name: string): number | undefined {
    const value = this.values[name] ?? this.kept.variables.get(name)?.value.valueObject;
    return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : undefined;
  }
}

class Memory implements Remembered, Teller {
  readonly remembers = true;
  readonly file: StoryFile;
  readonly start: Place;
  readonly #reads: BondReads;
  readonly #eyes: PlayEyes;
  readonly #places = new Map<string, Place>();
  readonly #fresh: ReadonlyMap<string, Held>; // variables of the story before it begins
  #units = 0;
  #desk: Desk | null;
  #at: object | null = null; // whose play the desk stands in: it was asked by them last, and they have not gone on since

  constructor(file: StoryFile, reads: BondReads) {
    this.file = file;
    this.#reads = reads;
    this.#eyes = new PlayEyes(reads);
    this.#desk = new Desk(file, reads);
    this.#fresh = this.#desk.variables();
    this.start = { position: this.#desk.position, on: new Map() };
  }

  readonly open = (seed: number): Telling => new RememberedTelling(this, seed);

  get lines(): number {
    return this.#units;
  }

  fresh(): Kept {
    return { variables: new Map(this.#fresh), visits: new Map() };
  }

  tell(from: Place, way: number, kept: Kept, values: Values, who: object): Unit<Place> | null {
    const eyes = this.#eyes;
    eyes.kept = kept;
    eyes.values = values;
    const known = find(from.on.get(way), eyes);
    if (!known) return this.#learn(from, way, { kept, values, who });
    if (this.#at === who) this.#at = null;
    return known;
  }

  /** Lets the engine go on from there, and keeps what it did. */
  #learn(from: Place, way: number, { kept, values, who }: Asked): Unit<Place> | null {
    const { option, begun } = readWay(way);
    const desk = this.#desk ?? new Desk(this.file, this.#reads);
    this.#desk = null; // until it has come to its end
    if (this.#at !== who) desk.setBack(from.position, kept, begun);
    this.#at = null;
    const learnt = desk.learn(option, values, this.#eyes);
    if (!learnt) return null;
    this.#desk = desk;
    this.#at = who;
    const unit: Unit<Place> = { ...learnt.unit, place: this.#placeOf(learnt.position) };
    if (++this.#units > MOST_UNITS) this.#forget();
    from.on.set(way, grow(from.on.get(way), learnt.reads, unit));
    return unit;
  }

  #placeOf(position: Position): Place {
    const key = keyOf(position);
    const place = this.#places.get(key) ?? { position, on: new Map() };
    this.#places.set(key, place);
    return place;
  }

  /** Plays that are under way keep the places where they stand, and learn again from there. */
  #forget(): void {
    this.#units = 0;
    for (const place of this.#places.values()) place.on.clear();
    this.#places.clear();
    this.start.on.clear();
  }
}
