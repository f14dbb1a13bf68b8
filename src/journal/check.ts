/** Schemas for parts of saved data; each carries the words for what should stand there. Pure. */
import * as v from 'valibot';
import { WORDS } from './words.ts';

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number) {
  return v.custom<number>(
    (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most,
    WORDS.rightWhole(least, most),
  );
}

/** A text of `least` to `most` letters (UTF-16 units). */
export function text(least: number, most: number) {
  return v.custom<string>(
    (value) => typeof value === 'string' && value.length >= least && value.length <= most,
    WORDS.rightText(least, most),
  );
}

/** Exactly this text or number. */
export function exactly<const T extends string | number>(value: T) {
  return v.literal(value, WORDS.rightExactly(value));
}

/** One of these texts. */
export function oneOf<const T extends readonly string[]>(known: T) {
  return v.picklist(known, WORDS.rightOneOf(known));
}

/** A list of at most `most` items. The length is checked before the items, so that a hostile list costs no time. */
export function listOf<T>(item: v.GenericSchema<unknown, T>, most: number) {
  return v.pipe(
    v.custom<unknown[]>((list) => Array.isArray(list) && list.length <= most, WORDS.rightLength(most)),
    v.array(item),
  );
}

const LONGEST_PART = 80; // letters of where something stands
const LONGEST_SHOWN = 40; // letters of what stands there
const PLAIN = /^[\p{L}\p{M}\p{N} _.,'+-]+$/u; // what is quoted back; the rest is only described

/** The first of valibot's issues as a sentence: where it is, what stands there, what should stand there. */
export function troubleIn([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const part = (v.getDotPath(issue) ?? '').replace(/[^\w.-].*$/s, '…').slice(0, LONGEST_PART);
  if (issue.input === undefined && part !== '') return WORDS.missing(part);
  return WORDS.unexpected(part, issue.message, shown(issue.input));
}

/** A value of unknown origin, made safe and short enough (about 40 letters) to be quoted in a sentence. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (value.length <= LONGEST_SHOWN && PLAIN.test(value)) return `“${value}”`;
      return WORDS.someText(value.length);
    case 'number':
    case 'boolean':
      return String(value);
    case 'bigint':
      return WORDS.someNumber;
    default:
      if (value === null || value === undefined) return WORDS.nothing;
      return Array.isArray(value) ? WORDS.someList(value.length) : WORDS.something;
  }
}
