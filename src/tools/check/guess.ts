/**
 * What a round of the proof makes of values that are not known. What is read of the bond (and of other sources that are
 * left free) is a `Free`; wherever the story compares it, the oracle says how that comes out, and what it said holds
 * until the value can change. So one run stands for all bonds that answer alike, and all runs together for all bonds.
 */
import { BOND_NUMBERS } from '../bond-names.ts';
import { type Doubt, doubtAt } from './doubt.ts';
import { type InkContainer, type InkFunction, type InkObject, inkNumber } from './engine.ts';
import { ANYTHING, Facts, Free, Lazy, type Oracle, type Range } from './free.ts';
import { isFree, isTruthy, numberOf } from './known.ts';
import { Reckoner, relateOpenness, SIGNS } from './reckon.ts';
import { Written, type WrittenKept } from './written.ts';

/** What is left free in a run. */
export interface Freedom {
  readonly bond: ReadonlyMap<string, Range>; // variables that the model gives
  readonly names: ReadonlySet<string>; // variables of the story
  isFree(count: string): boolean; // visit counts, by the path of their container
}

const PERCENT = { low: 0, high: 100 };

/** What the model gives, whatever is played. */
export const BOND: ReadonlyMap<string, Range> = new Map([
  ...BOND_NUMBERS.map((name) => [name, PERCENT] as const),
  ['mended', { low: 0, high: 1 }],
]);

/** Why nothing is proven of a story that sets what the model gives. */
export const writesTheBond = (name: string) => `the story itself writes "${name}", which the model gives`;
const MOST_NUMBERS = 128; // a free value that is kept is tried as each number it can be, up to so many

/** What each free source can be; one that is not here is 0, and anything where it is a variable. */
export type Ranges = ReadonlyMap<string, Range>;

/** Where a round stood. */
export interface GuessKept {
  readonly facts: Facts;
  readonly written: WrittenKept;
}

export class Guess {
  facts: Facts;
  unsure: Doubt | null = null; // why the runs do not stand for everything any more
  here: InkObject | null = null; // what the engine performs
  readonly freedom: Freedom;
  readonly written = new Written();
  readonly #reckoner: Reckoner;
  #counts: ReadonlyMap<string, number> = new Map(); // of visits, when this round began
  #ranges: Ranges = new Map(); // of the sources, when this round began

  constructor(freedom: Freedom, oracle: Oracle) {
    this.freedom = freedom;
    this.facts = new Facts(oracle);
    this.#reckoner = new Reckoner((low, high) => this.roll(low, high));
  }

  /** A new round; `counts` are the engine's visits when it begins, `ranges` what they may be instead. */
  begin(oracle: Oracle, counts: ReadonlyMap<string, number>, ranges: Ranges): void {
    this.facts = new Facts(oracle);
    this.#counts = counts;
    this.#ranges = ranges;
    this.written.begin();
  }

  /** What this round knows and has written by now. */
  keep(): GuessKept {
    return { facts: this.facts.copy(), written: this.written.keep() };
  }

  /** Knows no more than it did then; the engine is set back by whoever asks. */
  back({ facts, written }: GuessKept): void {
    this.facts = facts.copy();
    this.written.back(written);
  }

  /** What the free sources can be at the end of this round; `visits`: the engine's counts by then. */
  rangesNow(asked: ReadonlyMap<string, InkContainer>, visits: ReadonlyMap<string, number>): Ranges {
    const now = new Map<string, Range>();
    for (const path of asked.keys()) {
      if (!this.freedom.isFree(path)) continue;
      const range = this.facts.rangeOf(this.count(path, visits.get(path) ?? 0));
      if (range.high > 0) now.set(path, range);
    }
    for (const name of this.freedom.names) {
      const value = this.written.get(name);
      now.set(
        name,
        value === undefined
          ? this.facts.know(name, this.#ranges.get(name) ?? ANYTHING)
          : this.facts.boundsOf(value),
      );
    }
    return now;
  }

  /** Whether the model must say `mended` now, whatever else is free. */
  get isMended(): boolean {
    return this.freedom.bond.has('mended') && this.facts.rangeOf(new Free(0, 1, 'mended')).low === 1;
  }

  doubt(why: string): void {
    this.unsure ??= doubtAt(why, this.here);
  }

  /** Time has passed: the bond may be another. */
  forgetBond(): void {
    this.facts.forget(new Set(this.freedom.bond.keys()));
  }

  isFreeName(name: string): boolean {
    return this.freedom.bond.has(name) || this.freedom.names.has(name);
  }

  /** A variable that is left free. */
  read(name: string): Free {
    const bond = this.freedom.bond.get(name);
    const written = bond ? undefined : this.written.get(name);
    if (typeof written === 'number') return new Free(written, written);
    if (written) return written;
    const { low, high } = this.facts.know(name, bond ?? this.#ranges.get(name) ?? ANYTHING);
    return new Free(low, high, name);
  }

  /** What was counted before this round is not known, what is counted in it is. `now`: the engine's own count. */
  count(path: string, now: number): Free {
    const before = this.#counts.get(path) ?? 0;
    const range = this.facts.know(path, this.#ranges.get(path) ?? { low: 0, high: 0 });
    return new Free(range.low + now - before, range.high, path, now - before);
  }

  roll(low: number, high: number): Free {
    const source = `roll ${this.written.roll()}`;
    this.facts.know(source, { low, high });
    return new Free(low, high, source);
  }

  /** `by`: the variable that keeps it. */
  settle(value: Free, by: string | null = null): number {
    const number = this.facts.settle(value, MOST_NUMBERS);
    if (number !== null) return number;
    const source = value.source ? ` (${value.source})` : '';
    this.doubt(
      by === null
        ? `a number without bounds is kept${source}`
        : `"${by}" keeps a number without bounds${source}`,
    );
    return value.any;
  }

  isTrue(value: unknown): boolean {
    if (value instanceof Lazy) return this.facts.answerOf(value);
    if (isFree(value)) return !this.facts.compare('==', value, 0);
    return isTruthy(value);
  }

  apply(native: InkFunction, given: readonly unknown[]): unknown {
    const [one, other] = given;
    if (native.name === '&&') return new Lazy(() => this.isTrue(one) && this.isTrue(other));
    if (native.name === '||') return new Lazy(() => this.isTrue(one) || this.isTrue(other));
    if (native.name === '!') return new Lazy(() => !this.isTrue(one));
    const numbers = given.map(numberOf);
    if (numbers.some((value) => value === null)) return this.#applyKnown(native, given);
    const [a = 0, b = 0] = numbers as readonly (Free | number)[];
    const contact = this.freedom.bond.get('contact');
    if (SIGNS.has(native.name)) {
      return new Lazy(() => {
        const yes = this.#reckoner.compare(this.facts, native.name, a, b);
        if (contact) relateOpenness(this.facts, contact);
        return yes;
      });
    }
    const reckoned = this.#reckoner.reckon(this.facts, native.name, a, b);
    if (reckoned === null) return this.#applyKnown(native, given);
    return typeof reckoned === 'number' ? inkNumber(reckoned) : reckoned;
  }

  #applyKnown(native: InkFunction, given: readonly unknown[]): unknown {
    return native.Call(given.map((value) => (isFree(value) ? inkNumber(this.settle(value)) : value)));
  }
}
