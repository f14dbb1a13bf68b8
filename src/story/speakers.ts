/**
 * Who speaks: what stands before the first colon of a line, and whether that is a name. Pure.
 *
 * The two of the header always speak. Anybody else speaks where the form says so: a word with a capital ("Halas:",
 * "Mr. Day:", "Ursula von Arx:"), or one word of a script that has no capitals. A small word, two words without capitals
 * or a word with a number begin narration as well, and stay it.
 */
import type { StoryFile } from './beat.ts';
import { nameKey, plainName } from './names.ts';

/** By name key: how the name is spelt that is shown over a line. */
export type Speakers = ReadonlyMap<string, string>;

export interface Speech {
  readonly name: string;
  readonly gap: 'usual' | 'none' | 'before'; // around the colon: `Ben: `, `Ben:`, `Ben : `
  readonly wide: boolean; // a full-width colon, which needs no gap
  readonly words: string; // never empty
}

const COLON = /[:：]/u;
const LONGEST_NAME = 48; // in characters, of those of the header
const LONGEST_GUESS = 24; // of others: more is a sentence that happens to have a colon

/** The two sides of a line's first colon; null where there is none, or nothing on one side of it. */
export function splitSpeech(line: string): Speech | null {
  const at = line.search(COLON);
  if (at < 1 || at > LONGEST_NAME) return null;
  const name = plainName(line.slice(0, at));
  const behind = line.slice(at + 1);
  const words = behind.trim();
  if (name === '' || words === '') return null;
  const before = / $/.test(line.slice(0, at)); // a no-break space there is French spelling
  const wide = line[at] === '：';
  const open = wide || /^(?:\s|["“„«'‘(（「『])/u.test(behind);
  return { name, gap: before ? 'before' : open ? 'usual' : 'none', wide, words };
}

const TAIL = "[\\p{L}\\p{M}\\p{N}'’ʼ.\\u200c\\u200d-]*";
const WORD = `(?:['’ʻʼ]|\\p{Ll}{1,2}['’])?[\\p{Lu}\\p{Lt}]${TAIL}`;
const PARTICLE = '(?:d[aeiu]|v[ao]n)';
/** One or two words with a capital, a title before them, small words between them. */
const CAPITALS = new RegExp(`^(?:[\\p{Lu}]${TAIL}\\. )?${WORD}(?: (?:${PARTICLE} )*${WORD})?$`, 'u');

/** Letters without capitals; those of Georgian count as small ones, though its capitals begin no names. */
const PLAIN = '[\\p{Lo}\\p{Script=Georgian}]';
const PLAIN_WORD = `${PLAIN}[\\p{L}\\p{M}\\p{N}'’׳״"·・.\\u00a0\\u200c\\u200d-]*`;
const ONE_PLAIN = new RegExp(`^${PLAIN_WORD}$`, 'u');
/** Scripts that put no gaps between words: there, only what is short is one word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LONGEST_PART = 8; // of a name in such scripts, between its dots
/** "he said:", "three things:" in Chinese. */
const TOLD = /(?:[说說问問道]|^[一二两三四五几]+[个件样点种天].{0,3})$/u;

/** Whether somebody whom the header does not name speaks, by the form of it alone. */
export function looksLikeAName({ name, gap, wide, words }: Speech): boolean {
  if (gap === 'before' || name.length > LONGEST_GUESS) return false;
  if (CAPITALS.test(name)) return gap === 'usual';
  if (!ONE_PLAIN.test(name) || TOLD.test(name) || /^["“„«「『]/u.test(words)) return false;
  if (!UNSPACED.test(name)) return gap === 'usual';
  const short = name.split(/[·・]/u).every((part) => [...part].length <= LONGEST_PART);
  return short && (wide || gap === 'usual' || /^[^\p{N}/\\]/u.test(words));
}

/** These always speak; the spelling is the one that is shown. */
export function speakersOf(two: readonly string[]): Speakers {
  return new Map(two.map((name) => [nameKey(name), name]));
}

/** The people of a story's header. A foreign file has nobody there. */
export function speakersIn({ header }: Pick<StoryFile, 'header'>): Speakers {
  return speakersOf(header.breach === null ? [] : [header.responsible, header.hurt]);
}

/** The texts of compiled ink without its tags: what lines begin with is among them. */
export function* textsOf(ink: unknown): Generator<string> {
  if (typeof ink !== 'object' || ink === null) return;
  let inTag = false;
  for (const part of Object.values(ink)) {
    if (part === '#' || part === '/#') inTag = part === '#';
    else if (typeof part !== 'string') yield* textsOf(part);
    else if (!inTag && part.startsWith('^')) yield part.slice(1);
  }
}
