/**
 * A story that remembers what it did. What a beat does hangs on where the story stands and on what it reads on the way,
 * and no more: where the same is read again, it is told again without the engine. For code that plays a story many
 * times; whoever plays it once has nothing of it. What is told is what `openStory` would tell.
 */
import type { Line, StoryFile } from '../story/beat.ts';
import type { Cue } from '../story/cues.ts';
import { openStory, type Values } from '../story/story.ts';
import { PlayError } from './fault.ts';
import { type BondReads, bondReadsIn } from './remembered/bond-reads.ts';
import { Desk, keyOf, type SavedState, textOf } from './remembered/desk.ts';
import {
  type Arrival,
  type Eyes,
  grow,
  type Kept,
  type ReadAs,
  type Trace,
  walk,
} from './remembered/trace.ts';
import type { InkValue } from './remembered/watch.ts';
import { givenNames, type Telling } from './stepper.ts';

export interface Remembered {
  /** The story at its start; any number of these share what they remember. Throws as `openStory` does. */
  open(seed: number): Telling;
}

/** Where a beat ended, whatever was said and counted on the way there. */
interface Place {
  readonly state: object; // of the engine, as it saves it
  readonly on: Map<number, Trace<Place>>; // by the option taken
}

type Start = { readonly place: Place; readonly index: number } | null; // null: the beginning of the story

/** What a story with dice, or one that knows nothing of Seams, does is not remembered: it is opened anew each time. */
export function remember(file: StoryFile): Remembered {
  const given = givenNames();
  const reads = bondReadsIn(file, given);
  if (!reads) return { open: (seed) => openStory(file, seed) };
  const memory = new Memory(file, reads, new Set(given));
  return { open: () => memory.open() };
}

class Memory {
  readonly #file: StoryFile;
  readonly #reads: BondReads;
  readonly #given: ReadonlySet<string>;
  readonly #places = new Map<string, Place>();
  #beginning: Trace<Place> | undefined;
  #fresh: Map<string, InkValue> | null = null; // variables of the story before it begins
  #desk: Desk | null = null;

  constructor(file: StoryFile, reads: BondReads, given: ReadonlySet<string>) {
    this.#file = file;
    this.#reads = reads;
    this.#given = given;
  }

  open(): Telling {
    const kept: Kept = { variables: new Map(this.#defaults()), visits: new Map() };
    let stands: Place | null = null;
    let start: Start = null;
    return {
      next: (beforeLine) => {
        const { beat, place } = this.#arrive(start, kept, beforeLine);
        stands = place;
        return beat;
      },
      choose: (index) => {
        if (!stands) throw new PlayError(`"${this.#file.id}" has not come to a decision yet.`);
        start = { place: stands, index };
      },
    };
  }

  #arrive(start: Start, kept: Kept, beforeLine: (previous: Line | null) => Values): Arrival<Place> {
    const asked: { previous: Line | null; values: Values }[] = [];
    const eyes: Eyes = {
      values(previous) {
        const values = beforeLine(previous);
        asked.push({ previous, values });
        return values;
      },
      see: (read, kept, values) => this.#see(read, kept, values),
    };
    const known = walk(this.#known(start), kept, eyes);
    if (known) return known;
    this.#learn(start, kept, asked, beforeLine);
    let at = 0;
    const learnt = walk(this.#known(start), kept, { ...eyes, values: () => asked[at++]?.values ?? {} });
    if (!learnt) throw new PlayError(`"${this.#file.id}" did not come by where it just was.`);
    return learnt;
  }

  #known(start: Start): Trace<Place> | undefined {
    return start ? start.place.on.get(start.index) : this.#beginning;
  }

  #see({ of, name }: ReadAs['read'], { variables, visits }: Kept, values: Values): string {
    if (of === 'given') return this.#reads.sideOf(name, values);
    return of === 'visits' ? String(visits.get(name) ?? 0) : textOf(variables.get(name));
  }

  /** Lets the engine go on from there, and keeps what it did. `asked` is what was asked already, and grows. */
  #learn(
    start: Start,
    from: Kept,
    asked: { previous: Line | null; values: Values }[],
    beforeLine: (previous: Line | null) => Values,
  ): void {
    const desk = start ? (this.#desk ?? this.#newDesk()) : this.#newDesk();
    const cues = new Map<Cue, Cue>(); // those told before: time must not pass twice
    const same = (line: Line): Line => ({ ...line, cues: line.cues.map((cue) => cues.get(cue) ?? cue) });
    this.#desk = null; // until it has come to its end
    let at = 0;
    if (start) desk.load(start.place.state, from, this.#defaults());
    const events = desk.listen(this.#given, this.#reads);
    if (start) desk.telling.choose(start.index);
    const beat = desk.telling.next((told) => {
      const before = asked[at++];
      if (before)
        for (const [i, cue] of (told?.cues ?? []).entries()) cues.set(cue, before.previous?.cues[i] ?? cue);
      const previous = told && same(told);
      const values = before?.values ?? beforeLine(previous);
      if (!before) asked.push({ previous, values });
      events.line(previous, values);
      return values;
    });
    const arrival = { beat: { ...beat, lines: beat.lines.map(same) }, place: this.#placeOf(desk.save()) };
    this.#desk = desk;
    const trace = grow(this.#known(start), events.stop(), arrival);
    if (start) start.place.on.set(start.index, trace);
    else this.#beginning = trace;
  }

  #newDesk(): Desk {
    return new Desk(this.#file);
  }

  #defaults(): Map<string, InkValue> {
    this.#fresh ??= this.#newDesk().variables();
    return this.#fresh;
  }

  #placeOf(state: SavedState): Place {
    const key = keyOf(state);
    const place = this.#places.get(key) ?? { state, on: new Map() };
    this.#places.set(key, place);
    return place;
  }
}
