/**
 * One option in all its ways: where two of them answer alike at first, what was told until then is not told again. What
 * lines do is remembered besides: one that was told from the same place, reading the same, is told again without the
 * engine, whatever its questions come to this time.
 */
import { keyOf } from '../../play/remembered/position.ts';
import type { LineSource, StoryRun, Told, Values } from '../../story/story.ts';
import type { Engine } from './engine.ts';
import type { Oracle } from './free.ts';
import type { Guess, GuessKept } from './guess.ts';
import type { Intercept } from './intercept.ts';
import { isFree } from './known.ts';
import { hasLists, type Stand, standAt, standOf } from './stand.ts';
import { find, type Kept, type Tree, type Unit } from './tape.ts';

/** Where a line begins, whatever was counted and kept on the way there. */
interface Place {
  readonly stand: Stand;
  readonly shared: boolean; // no value that is not known hangs on how one came here
  on: Tree<Place> | undefined;
}

/** How things were before a line. */
interface Before {
  readonly asked: number; // questions, on the way here
  readonly place: Place;
  readonly kept: Kept;
  readonly guess: GuessKept;
  readonly knot: string;
  readonly begun: boolean;
}

/** What tells, and what it tells from. */
export interface Teller {
  readonly engine: Engine;
  readonly run: StoryRun;
  readonly guess: Guess;
  readonly intercept: Intercept;
}

/** The places of a story that lines were told from. */
export class Places {
  readonly #known = new Map<string, Place>();

  /** Where an engine stands. */
  at(stand: Stand, engine: Engine, begun: boolean): Place {
    const shared = !hasLists(engine) && !holdsFree(stand);
    if (!shared) return { stand, shared, on: undefined };
    const key = `${begun} ${keyOf(stand.position)}`;
    const place = this.#known.get(key) ?? { stand, shared, on: undefined };
    this.#known.set(key, place);
    return place;
  }
}

/** What tells the beats of one option. */
export interface Beats extends LineSource {
  /** A new round. False where nothing was told before: then the story must be set to the start of the beat. */
  begin(): boolean;
}

/** `oracle` answers for the option; `teller` must not be at anything else until the last way is told. */
export type TellBeats = (oracle: Oracle, teller: Teller, places: Places) => Beats;

export class Ways implements Beats {
  readonly #oracle: Oracle;
  readonly #teller: Teller;
  readonly #places: Places;
  readonly #told: Told[] = []; // of this beat
  readonly #before: Before[] = []; // each of its lines; one more than was told where a round goes on
  #at = 0;
  #now: { readonly unit: Pick<Unit<Place>, 'place' | 'knot' | 'more'>; readonly kept: Kept } | null = null; // null: as the engine
  #here = true; // the engine stands there

  constructor(oracle: Oracle, teller: Teller, places: Places) {
    this.#oracle = oracle;
    this.#teller = teller;
    this.#places = places;
  }

  begin(): boolean {
    this.#at = 0;
    this.#now = null;
    this.#here = true;
    while ((this.#before.at(-1)?.asked ?? 0) > this.#oracle.same) this.#before.pop();
    this.#told.length = Math.max(0, this.#before.length - 1);
    return this.#before.length > 0;
  }

  get more(): boolean {
    if (this.#at < this.#before.length) return true;
    const more = this.#now ? this.#now.unit.more : this.#teller.run.more;
    if (!more) this.#arrive();
    return more;
  }

  line(values: Values): Told {
    const at = this.#at++;
    const known = this.#told[at];
    if (known) return known;
    const before = this.#before[at] ?? this.#stop();
    if (this.#before[at]) this.#goBack(before);
    else this.#before.push(before);
    const unit = this.#again(before) ?? this.#tell(before, values);
    this.#told.push(unit.told);
    return unit.told;
  }

  tooMany(most: number): never {
    this.#arrive();
    return this.#teller.run.tooMany(most);
  }

  /** How things are before the next line. */
  #stop(): Before {
    const { engine, run, guess } = this.#teller;
    const { begun } = run;
    const common = { asked: this.#oracle.asked, guess: guess.keep(), begun };
    if (this.#now)
      return { ...common, place: this.#now.unit.place, kept: this.#now.kept, knot: this.#now.unit.knot };
    const stand = standOf(engine);
    return { ...common, place: this.#places.at(stand, engine, begun), kept: keptBy(stand), knot: run.knot };
  }

  #goBack({ asked, guess, begun }: Before): void {
    this.#teller.guess.back(guess);
    this.#oracle.skip(asked);
    this.#teller.run.begun = begun;
    this.#here = false;
  }

  /** The line as it was told before; null where nobody was yet, and nothing has changed. */
  #again(before: Before): Unit<Place> | null {
    const { guess, run } = this.#teller;
    const unit = find(before.place.on, { guess, kept: before.kept, values: [] });
    if (!unit) {
      if (before.place.on) {
        guess.back(before.guess);
        this.#oracle.skip(before.asked);
      }
      return null;
    }
    this.#now = { unit, kept: changed(before.kept, unit) };
    this.#here = false;
    run.begun ||= unit.told.line !== null;
    return unit;
  }

  /** The line as the engine tells it. */
  #tell(before: Before, values: Values): Unit<Place> {
    const { engine, run, intercept } = this.#teller;
    if (!this.#here) this.#set(before);
    const tape = intercept.listen(before.kept);
    const told = run.line(values);
    const stand = standOf(engine);
    const { knot, more, begun } = run;
    const { writes, visits } = tape.changes;
    const unit = { told, knot, more, writes, visits, place: this.#places.at(stand, engine, begun) };
    if (before.place.shared && !tape.spoilt && run.looseEnd === null)
      before.place.on = tape.grow(before.place.on, unit);
    this.#now = { unit, kept: keptBy(stand) };
    this.#here = true;
    return unit;
  }

  /** Puts the engine where the lines ended. */
  #arrive(): void {
    if (this.#here || !this.#now) return;
    const { unit, kept } = this.#now;
    this.#set({ place: unit.place, kept, knot: unit.knot });
  }

  #set({ place, kept, knot }: Pick<Before, 'place' | 'kept' | 'knot'>): void {
    standAt(this.#teller.engine, { ...place.stand, ...kept });
    this.#teller.run.knot = knot;
    this.#here = true;
  }
}

export const inWays: TellBeats = (oracle, teller, places) => new Ways(oracle, teller, places);

function keptBy({ variables, visits }: Stand): Kept {
  return { variables, visits };
}

function changed({ variables, visits }: Kept, unit: Unit<Place>): Kept {
  const now = { variables: new Map(variables), visits: new Map(visits) };
  for (const [name, value] of unit.writes) now.variables.set(name, value);
  for (const [path, more] of unit.visits) now.visits.set(path, (now.visits.get(path) ?? 0) + more);
  return now;
}

/** Whether a value that is not known is kept for after the line. */
function holdsFree({ position }: Stand): boolean {
  const { callStack, choices, evaluated } = position;
  const threads = [
    ...(callStack as { readonly _threads: readonly Thread[] })._threads,
    ...(choices as readonly { readonly threadAtGeneration: Thread | null }[]).flatMap(
      ({ threadAtGeneration }) => threadAtGeneration ?? [],
    ),
  ];
  const temps = threads.flatMap(({ callstack }) =>
    callstack.flatMap(({ temporaryVariables }) => [...temporaryVariables.values()]),
  );
  return [...evaluated, ...temps].some(isFree);
}

/** The parts that are looked into, by the engine's own names. */
interface Thread {
  readonly callstack: readonly { readonly temporaryVariables: ReadonlyMap<string, unknown> }[];
}
