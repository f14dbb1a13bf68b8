/** How many days a few English words stand for: for cues without an amount, and to see whether words and amount agree. */

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  next: 1,
  another: 1,
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  several: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

const UNIT_DAYS: Readonly<Record<string, number>> = {
  minute: 0,
  hour: 1 / 24,
  moment: 0,
  night: 1,
  day: 1,
  morning: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  year: 365,
};

const AMOUNT =
  /(half (?:an?|the) |\d+|[a-z]+)\s*(?:of |full |long |whole )?(minute|hour|moment|night|day|morning|week|fortnight|month|year)s?\b/g;
const SAME_DAY = /\b(?:later|same|that|this|tonight|meanwhile|soon|evening|afternoon|after)\b/;
/** Of those the ones that say so by themselves; "later" may stand behind any time, in Dutch as well. */
const PLAINLY_SAME_DAY =
  /\b(?:same|tonight|that (?:morning|day|afternoon|evening)|this (?:afternoon|evening))\b/;
const NEXT_DAY = /\b(?:tomorrow|overnight)\b/;

/**
 * Whole days in words such as "three weeks later", "the next morning" (1), "an hour later" or
 * "later that evening" (0); several amounts add up. Null when the words do not say how long.
 */
export function readDays(words: string): number | null {
  return amountIn(words) ?? (SAME_DAY.test(words.toLowerCase()) ? 0 : null);
}

/** As `readDays`, but null for words that only hint at the same day. */
export function readPlainDays(words: string): number | null {
  return amountIn(words) ?? (PLAINLY_SAME_DAY.test(words.toLowerCase()) ? 0 : null);
}

function amountIn(words: string): number | null {
  const text = words.toLowerCase();
  let days = 0;
  let found = false;
  for (const [, count = '', unit = ''] of text.matchAll(AMOUNT)) {
    const amount = readAmount(count);
    if (amount === null) continue;
    found = true;
    days += amount * (UNIT_DAYS[unit] ?? 0);
  }
  if (found) return Math.floor(days);
  return NEXT_DAY.test(text) ? 1 : null;
}

function readAmount(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  if (word.startsWith('half')) return 0.5;
  return NUMBERS[word] ?? null;
}
