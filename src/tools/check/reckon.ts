/** Comparing and reckoning with values that are not known. */
import { type Facts, Free, type Range, SUM } from './free.ts';

export const SIGNS: ReadonlySet<string> = new Set(['<', '>', '<=', '>=', '==', '!=']);

export class Reckoner {
  readonly #sums = new Map<string, Map<string, string>>(); // two sources → their sum
  readonly #roll: (low: number, high: number) => Free;

  /** `roll` gives a new value of which only the range is known. */
  constructor(roll: (low: number, high: number) => Free) {
    this.#roll = roll;
  }

  compare(facts: Facts, name: string, a: Free | number, b: Free | number): boolean {
    if (name === '<') return facts.compare('<', a, b);
    if (name === '>') return facts.compare('<', b, a);
    if (name === '<=') return facts.compare('<=', a, b);
    if (name === '>=') return facts.compare('<=', b, a);
    if (name === '==') return facts.compare('==', a, b);
    return !facts.compare('==', a, b);
  }

  /** Null for an operation that needs numbers that are known. */
  reckon(facts: Facts, name: string, a: Free | number, b: Free | number): Free | number | null {
    const [one, other] = [facts.rangeOf(a), facts.rangeOf(b)];
    if (name === '+') return this.#add(facts, a, b);
    if (name === '-' && typeof b === 'number') return this.#add(facts, a, -b);
    if (name === '-') return new Free(one.low - other.high, one.high - other.low);
    if (name === '_') return new Free(-one.high, -one.low);
    if (name === 'MIN') return facts.compare('<', a, b) ? a : b;
    if (name === 'MAX') return facts.compare('<', a, b) ? b : a;
    if (name === '%' && one.low >= 0 && other.low === other.high) return this.#roll(0, other.low - 1);
    if (name !== '*' || !Number.isFinite(one.low + one.high + other.low + other.high)) return null;
    const corners = [one.low, one.high].flatMap((x) => [x * other.low, x * other.high]);
    return new Free(Math.min(...corners), Math.max(...corners));
  }

  /** The sum of two sources is a source of its own: asked again in the same round, it answers the same. */
  #add(facts: Facts, a: Free | number, b: Free | number): Free {
    const [one, other] = [facts.rangeOf(a), facts.rangeOf(b)];
    const sum = { low: one.low + other.low, high: one.high + other.high };
    const [left, right] = [sourceOf(a), sourceOf(b)];
    if (left === null || right === null) return new Free(sum.low, sum.high);
    const shift = shiftOf(a) + shiftOf(b);
    const source = this.#sumOf(left, right);
    facts.know(source, { low: sum.low - shift, high: sum.high - shift });
    return new Free(sum.low, sum.high, source, shift);
  }

  /** Long sums are read again and again: their names are kept. */
  #sumOf(left: string, right: string): string {
    const known = this.#sums.get(left) ?? new Map<string, string>();
    this.#sums.set(left, known);
    const name = known.get(right) ?? [left, right].flatMap(partsOf).sort().join(SUM);
    known.set(right, name);
    return name;
  }
}

const OPENNESS = ['responsible_openness', 'hurt_openness'];

/** Contact is the smaller openness: what is known of the one says something of the others. */
export function relateOpenness(facts: Facts, range: Range): void {
  const free = (name: string) => new Free(range.low, range.high, name);
  const known = ['contact', ...OPENNESS].map((name) => facts.know(name, range));
  const [contact, ...both] = known;
  if (!contact) return;
  for (const [i, name] of OPENNESS.entries()) {
    facts.suppose(free(name), { low: contact.low, high: range.high });
    const other = both[1 - i];
    // The contact is below what this one is at least, so it is the other's openness.
    if (other && contact.high < (both[i]?.low ?? 0)) facts.suppose(free(OPENNESS[1 - i] ?? ''), contact);
  }
  const most = Math.min(...both.map(({ high }) => high));
  const least = Math.min(...both.map(({ low }) => low));
  facts.suppose(free('contact'), { low: least, high: most });
}

/** '' for a number, which has no source; null where nothing is known of it. */
function sourceOf(value: Free | number): string | null {
  return typeof value === 'number' ? '' : value.source;
}

function shiftOf(value: Free | number): number {
  return typeof value === 'number' ? value : value.shift;
}

function partsOf(source: string): readonly string[] {
  return source === '' ? [] : source.split(SUM);
}
