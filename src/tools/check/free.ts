/** Values that could be anything in a range, and the answers that decide what they are. */

/** A number the proof does not know. Its `source` is where it was read, so that two readings agree. */
export class Free {
  readonly low: number;
  readonly high: number;
  readonly source: string | null; // null: worked out from others, of which nothing more is known
  readonly shift: number; // how far it is from the value of its source

  constructor(low: number, high: number, source: string | null = null, shift = 0) {
    this.low = low;
    this.high = high;
    this.source = source;
    this.shift = shift;
  }

  /** One of the numbers it could be: for text that shows it. */
  get any(): number {
    if (Number.isFinite(this.low)) return this.low;
    return Number.isFinite(this.high) ? this.high : 0;
  }

  toString(): string {
    return String(this.any);
  }
}

/** True or false, and not asked before somebody must know: `Facts.answerOf` keeps what was said. */
export class Lazy extends Free {
  readonly ask: () => boolean;

  constructor(ask: () => boolean) {
    super(0, 1);
    this.ask = ask;
  }
}

/** Answers questions in every combination: one combination in each round. */
export class Oracle {
  #taken: number[] = [];
  #of: number[] = [];
  #at = 0;

  /** Which of `n` ways to go (0 … n − 1), the same one for the same question of the same round. */
  ask(n: number): number {
    if (this.#at === this.#taken.length) {
      this.#taken.push(0);
      this.#of.push(n);
    }
    return this.#taken[this.#at++] ?? 0;
  }

  /** How many questions this round has asked. */
  get asked(): number {
    return this.#at;
  }

  /** How many of the first answers of a round are as they were in the one before. */
  get same(): number {
    return Math.max(0, this.#taken.length - 1);
  }

  /** Goes on where a round before stood that had asked so many questions, all of them answered as in this one. */
  skip(asked: number): void {
    this.#at = asked;
  }

  /** Goes on to the next combination; false when there is none. */
  next(): boolean {
    this.#at = 0;
    while (this.#taken.length > 0) {
      const last = this.#taken.length - 1;
      const taken = (this.#taken[last] ?? 0) + 1;
      if (taken < (this.#of[last] ?? 0)) {
        this.#taken[last] = taken;
        return true;
      }
      this.#taken.pop();
      this.#of.pop();
    }
    return false;
  }
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Stands between the sources of a sum. */
export const SUM = ' + ';

export const ANYTHING: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** What is known of each source in this round; it only ever narrows until something new is read. */
export class Facts {
  #ranges = new Map<string, Range>();
  #answers = new Map<string, boolean>(); // where ranges cannot hold what was said: of two sources
  #said = new Map<Lazy, boolean>();
  readonly consulted: Set<string>; // sources that a question was about
  readonly #oracle: Oracle;

  constructor(oracle: Oracle, consulted: Iterable<string> = []) {
    this.#oracle = oracle;
    this.consulted = new Set(consulted);
  }

  /** Asks once. */
  answerOf(value: Lazy): boolean {
    const said = this.#said.get(value) ?? value.ask();
    this.#said.set(value, said);
    return said;
  }

  /** All that is known here, whatever becomes known later. */
  copy(): Facts {
    const copy = new Facts(this.#oracle, this.consulted);
    copy.#ranges = new Map(this.#ranges);
    copy.#answers = new Map(this.#answers);
    copy.#said = new Map(this.#said);
    return copy;
  }

  /** The range of a source; `first` when nothing is known of it yet. */
  know(source: string, first: Range): Range {
    const range = this.#ranges.get(source) ?? first;
    this.#ranges.set(source, range);
    return range;
  }

  /** The sources may be others from now on, and with them every sum that has one of them. */
  forget(sources: ReadonlySet<string>): void {
    for (const known of this.#ranges.keys()) {
      if (known.split(SUM).some((part) => sources.has(part))) this.#ranges.delete(known);
    }
    this.#answers.clear();
  }

  rangeOf(value: Free | number): Range {
    if (typeof value === 'number') return { low: value, high: value };
    if (value instanceof Lazy) {
      const answer = Number(this.answerOf(value));
      return { low: answer, high: answer };
    }
    const known = value.source === null ? undefined : this.#ranges.get(value.source);
    if (!known) return value;
    return { low: known.low + value.shift, high: known.high + value.shift };
  }

  /** The range of a value as far as it was settled: nothing is asked. */
  boundsOf(value: Free | number): Range {
    return value instanceof Lazy ? value : this.rangeOf(value);
  }

  /** Whether one is less than (`<`), at most (`<=`) or equal to (`==`) the other; asks where both can be. */
  compare(sign: '<' | '<=' | '==', one: Free | number, other: Free | number): boolean {
    const [a, b] = [this.rangeOf(one), this.rangeOf(other)];
    const sure = settled(sign, a, b);
    if (sure !== null) return sure;
    const question = `${nameOf(one)} ${sign} ${nameOf(other)}`;
    const said = this.#answers.get(question);
    if (said !== undefined) return said;
    const yes = this.#ask(one, other) === 0;
    if (!question.includes(UNNAMED)) this.#answers.set(question, yes);
    if (sign === '==') {
      for (const [value, by] of [
        [one, b],
        [other, a],
      ] as const) {
        if (yes) this.#narrow(value, by);
        else if (by.low === by.high) this.#leaveOut(value, by.low);
      }
      return yes;
    }
    const below = (limit: number) => Math.ceil(limit) - 1; // sources are whole, what they are compared with need not be
    const above = (limit: number) => Math.floor(limit) + 1;
    const strict = (sign === '<') === yes; // not a <= b is a > b
    const [under, over] = yes ? [one, other] : [other, one];
    const [least, most] = yes ? [a.low, b.high] : [b.low, a.high];
    this.#narrow(under, { low: Number.NEGATIVE_INFINITY, high: strict ? below(most) : Math.floor(most) });
    this.#narrow(over, { low: strict ? above(least) : Math.ceil(least), high: Number.POSITIVE_INFINITY });
    return yes;
  }

  /** Takes something to be so that follows from what is known. */
  suppose(value: Free, range: Range): void {
    this.#narrow(value, range);
  }

  /** Settles which number it is, when there are at most `most`; null when there are more. */
  settle(value: Free, most: number): number | null {
    const { low, high } = this.rangeOf(value);
    const many = high - low + 1;
    if (!(many <= most)) return null;
    if (many > 1) this.#consult(value);
    const number = low + (many > 1 ? this.#oracle.ask(many) : 0);
    this.#narrow(value, { low: number, high: number });
    return number;
  }

  #ask(...values: readonly (Free | number)[]): number {
    for (const value of values) this.#consult(value);
    return this.#oracle.ask(2);
  }

  #consult(value: Free | number): void {
    if (typeof value === 'number') return;
    for (const part of value.source?.split(SUM) ?? []) this.consulted.add(part);
  }

  #narrow(value: Free | number, { low, high }: Range): void {
    if (typeof value === 'number' || value.source === null) return;
    const known = this.#ranges.get(value.source);
    if (!known) return;
    this.#ranges.set(value.source, {
      low: Math.max(known.low, low - value.shift),
      high: Math.min(known.high, high - value.shift),
    });
  }

  #leaveOut(value: Free | number, number: number): void {
    const { low, high } = this.rangeOf(value);
    if (number === low) this.#narrow(value, { low: low + 1, high });
    else if (number === high) this.#narrow(value, { low, high: high - 1 });
  }
}

const UNNAMED = '?';

function nameOf(value: Free | number): string {
  return typeof value === 'number' ? String(value) : `${value.source ?? UNNAMED}~${value.shift}`;
}

function settled(sign: '<' | '<=' | '==', a: Range, b: Range): boolean | null {
  if (sign === '<') return a.high < b.low ? true : a.low >= b.high ? false : null;
  if (sign === '<=') return a.high <= b.low ? true : a.low > b.high ? false : null;
  if (a.low === a.high && b.low === b.high && a.low === b.low) return true;
  return a.high < b.low || b.high < a.low ? false : null;
}
