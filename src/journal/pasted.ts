/**
 * Play codes as people paste them: in a link, in a sentence, in quotes, with signs that nobody sees, in letters that look
 * alike, wrapped over two lines, several at once. A code is found by its checksum and by nothing else: what does not add
 * up is never taken for one. Pure.
 */
import { lengthsThatAddUp } from './checksum.ts';
import { fromLetters, toLetters } from './letters.ts';

/** A code that stands in a text, and where: places in what `plainText` made of it. */
export interface FoundCode {
  readonly code: string; // as Seams writes it
  readonly from: number;
  readonly to: number;
}

const GROUP = 4; // letters between two hyphens
const LEAST = 12; // letters of the shortest code
const LONGEST = 1000; // groups joined by hyphens: more than the longest play needs
const NEAR = 24; // groups with anything else between them
const GLUED = 8; // words that hyphens join to the front of a code at most
const GAP = 16; // signs between two groups at most, as where a mail was quoted
const FEW = 80; // words of a text in which every grouping is tried

const ESCAPES = /(?:%[0-9a-f]{2})+/gi;
const NESTED = 3; // a link within a link within a link
const UNSEEN = /\p{Cf}|\p{Variation_Selector}|\u034f|\u20e3|[\u115f\u1160\u3164\uffa0]/gu;
const DASHES = /[\p{Pd}\u02d7\u2043\u2212\u30fb\u30fc]/gu;
const SOFT_BREAK = /=\r?\n/g; // of a mail that was saved as it travelled
const ZEROS = [0x660, 0x6f0, 0x966]; // of the digits that Arabic, Persian and Hindi keyboards write
const WORD = /[\p{L}\p{N}]+/gu;
const WRITTEN =
  /(?<![\p{L}\p{N}-])[\p{L}\p{N}]{4}(?: ?- ?[\p{L}\p{N}]{4})+(?: ?- ?[\p{L}\p{N}]{1,4})?(?![\p{L}\p{N}-])/gu;

/** The text without what nobody sees: escapes read, full-width letters and foreign digits made plain, one kind of hyphen. */
export function plainText(text: string): string {
  let read = text;
  for (let n = 0; n < NESTED && read.includes('%'); n++) read = read.replace(ESCAPES, unescaped);
  return read
    .normalize('NFKC')
    .replace(SOFT_BREAK, '')
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(/[\u0660-\u096f]/g, plainDigit);
}

/** All codes in what `plainText` gave, in their order; the same one twice where it stands twice. */
export function findCodes(plain: string): readonly FoundCode[] {
  const words = [...plain.matchAll(WORD)].map(({ 0: text, index }) => wordOf(text, index));
  const found = inGroups(words, plain);
  return found.length > 0 || words.length > FEW ? found : inAnyGrouping(words);
}

/** What looks like a code and is none, as it stands there: four letters, a hyphen, four letters, with a digit among them. */
export function findMistyped(plain: string): readonly string[] {
  const written = [...plain.matchAll(WRITTEN)].map(([text]) => text);
  const joined = [...plain.matchAll(WORD)].map(([text]) => text).filter(({ length }) => length >= LEAST - 2);
  return [written, joined].map((texts) => texts.filter(hasDigit)).find(({ length }) => length > 0) ?? [];
}

/** Letters and digits that stand together. */
interface Word {
  readonly from: number;
  readonly to: number;
  readonly symbols: readonly number[] | null; // null: not all of them occur in codes
}

function wordOf(text: string, from: number): Word {
  const { symbols, stray } = fromLetters(text);
  return { from, to: from + text.length, symbols: stray === null ? symbols : null };
}

/** Codes in groups of four, whatever stands between these; and codes in one piece. */
function inGroups(all: readonly Word[], plain: string): FoundCode[] {
  const found: FoundCode[] = [];
  const words = [...all];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word?.symbols) continue;
    if (word.symbols.length >= LEAST && lengthsThatAddUp(word.symbols).includes(word.symbols.length)) {
      found.push({ code: toLetters(word.symbols), from: word.from, to: word.to });
      continue;
    }
    const code = codeFrom(words, at, plain);
    if (!code) continue;
    found.push(code);
    while ((words[at + 1]?.from ?? plain.length) < code.to) at++;
    const last = words[at];
    if (last && last.to > code.to) words[at--] = wordOf(plain.slice(code.to, last.to), code.to); // what was glued to it
  }
  return found;
}

/**
 * The code whose first group is the word at `at`. Where hyphens join the groups, words may be glued to both ends: a field
 * of one line swallows line breaks.
 */
function codeFrom(words: readonly Word[], at: number, plain: string): FoundCode | null {
  const first = words[at];
  if (!first?.symbols || first.symbols.length < GROUP) return null;
  const between = (n: number) => plain.slice(words[n - 1]?.to, words[n]?.from).trim();
  if (first.symbols.length > GROUP && between(at + 1) !== '-') return null;
  const most = between(at) === '-' && between(at - GLUED) === '-' ? NEAR : LONGEST;
  const symbols = first.symbols.slice(-GROUP);
  const ends: End[] = [];
  let alike = true;
  for (let n = at + 1; n < words.length && n - at < most; n++) {
    const [word, before] = [words[n], words[n - 1]];
    if (!word?.symbols || !before || word.from - before.to > GAP) break;
    const joined = between(n) === '-';
    if (!joined && (n - at >= NEAR || word.symbols.length > GROUP)) break;
    alike &&= between(n) === between(at + 1);
    for (let part = Math.min(GROUP, word.symbols.length); part > 0; part--) {
      const whole = part === word.symbols.length;
      if (whole || word.symbols.length > GROUP) {
        ends.push({ length: symbols.length + part, to: whole ? word.to : word.from + part, alike });
      }
    }
    symbols.push(...word.symbols.slice(0, GROUP));
    if (word.symbols.length !== GROUP) break;
  }
  return codeEndingAt(ends, symbols, first.to - GROUP);
}

/** Where a code may end: after so many letters, at this place of the text. */
interface End {
  readonly length: number;
  readonly to: number;
  readonly alike: boolean; // the same stands between all groups before it
}

/** The longest code with the same between all groups, for a 0 at its end is no part of the check; else the shortest. */
function codeEndingAt(ends: readonly End[], symbols: readonly number[], from: number): FoundCode | null {
  const lengths = lengthsThatAddUp(symbols);
  const good = ends.filter(({ length }) => length >= LEAST && lengths.includes(length));
  const end = good.findLast(({ alike }) => alike) ?? good[0];
  return end ? { code: toLetters(symbols.slice(0, end.length)), from, to: end.to } : null;
}

/** Codes in groups of any length: spelled out, or parted by a line break where no hyphen stands. */
function inAnyGrouping(words: readonly Word[]): FoundCode[] {
  const found: FoundCode[] = [];
  for (let at = 0; at < words.length; at++) {
    const symbols: number[] = [];
    const ends: End[] = [];
    for (let n = at; n < words.length && symbols.length < LONGEST * GROUP; n++) {
      const word = words[n];
      if (!word?.symbols) break;
      for (const symbol of word.symbols) symbols.push(symbol);
      ends.push({ length: symbols.length, to: word.to, alike: true });
    }
    const code = codeEndingAt(ends, symbols, words[at]?.from ?? 0);
    if (!code) continue;
    found.push(code);
    while ((words[at + 1]?.from ?? code.to) < code.to) at++;
  }
  return found;
}

function unescaped(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replace(/%[0-7][0-9a-f]/gi, decodeURIComponent); // half an escape beside whole ones
  }
}

function plainDigit(sign: string): string {
  const zero = ZEROS.find((each) => sign.charCodeAt(0) - each >= 0 && sign.charCodeAt(0) - each < 10);
  return zero === undefined ? sign : String(sign.charCodeAt(0) - zero);
}

function hasDigit(text: string): boolean {
  return /\d/.test(text);
}
