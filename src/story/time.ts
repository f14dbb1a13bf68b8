/** The value of a `# time:` tag: how much time passes, as data, and the words that are shown. */
import { readDays, readPlainDays } from './days.ts';

export interface Passing {
  readonly words: string; // what is shown, in any language
  readonly days: number; // whole days that the bond feels; hours alone are none
  readonly amount: boolean; // the tag says it itself (`21d`); false: read from English words
}

/** Days of a unit. Weeks and days are whole, so that only hours are cut off. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['h', 1 / 24],
  ['d', 1],
  ['w', 7],
]);
const AMOUNT = /^(\d{1,4}) ?([hdw])(?:\s+(.*))?$/is;
/** Meant as an amount, and none: `21t three weeks later`, `1.5d`, `-3d`. */
const ODD_AMOUNT = /^-?\d[\d.,]*\p{L}(?:\s|$)/u;

/**
 * Reads `21d three weeks later`, `3w …`, `5h …`: the amount first, then words in any language. Without an amount,
 * plain English words are read, as stories of release 0.1 have them. Null when it does not say how long, or says
 * it without any words to show.
 */
export function readPassing(value: string): Passing | null {
  const text = value.trim();
  const [, count, unit = '', words = ''] = AMOUNT.exec(text) ?? [];
  if (count !== undefined) {
    const days = Math.floor(Number(count) * (UNITS.get(unit.toLowerCase()) ?? 0));
    return words.trim() === '' ? null : { words: words.trim(), days, amount: true };
  }
  const days = ODD_AMOUNT.test(text) ? null : readDays(text);
  return days === null ? null : { words: text, days, amount: false };
}

/** The days that plain English words name beside an amount that says something else; null where they agree. */
export function contradiction({ words, days, amount }: Passing): number | null {
  const told = amount ? readPlainDays(words) : null;
  return told === days ? null : told;
}
