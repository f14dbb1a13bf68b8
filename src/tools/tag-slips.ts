/** Tags that nearly say something Seams knows: the key mistyped, its colon left out, or nothing behind the `#`. Pure. */
import { cueKeys, splitTag } from '../story/cues.ts';
import { HEADER_KEYS, MORE_HEADER_KEYS } from '../story/header.ts';
import { DONE, OPTION_KEYS } from '../story/options.ts';
import { nearest } from './near.ts';

export interface TagSlip {
  readonly key: string | null; // what was meant; null: nobody can tell
  readonly problem: string;
  readonly remedy: string;
}

export const HEAD_KEYS: readonly string[] = [...HEADER_KEYS, ...MORE_HEADER_KEYS];
export const LINE_KEYS: readonly string[] = cueKeys();

const ALL: readonly string[] = [...HEAD_KEYS, ...OPTION_KEYS, DONE, ...LINE_KEYS];

/** What is wrong with a tag (without `#`) whose key is none of `keys`; null where it is not near any key. */
export function slipOf(text: string, keys: readonly string[]): TagSlip | null {
  const tag = text.trim();
  if (tag === '')
    return { key: null, problem: 'a "#" has nothing behind it', remedy: 'Take it out; one "#" is enough.' };
  const [, first = '', sign = '', value = ''] = /^([\w-]+)(\s*[:：=]?\s*)(.*)$/s.exec(tag) ?? [];
  const key = keys.find((known) => known === first.toLowerCase());
  if (key !== undefined && !sign.includes(':')) {
    return { key, problem: `the tag "${tag}" has no colon`, remedy: `Write "# ${key}: ${value || '…'}".` };
  }
  const meant = nearest(splitTag(tag).key, keys);
  if (meant === null) return null;
  return {
    key: meant,
    problem: `there is no tag "${splitTag(tag).key}"`,
    remedy: `Did you mean "${meant}"?`,
  };
}

/** As `slipOf`, of a tag that may be meant for a place of its own: header, choice or line. */
export function slipOfAny(text: string, keys: readonly string[]): TagSlip | null {
  return slipOf(text, keys) ?? slipOf(text, ALL);
}
