/** The tags of a story that decide something: who decides, moves, ids, time as days, endings. */
import { splitTag } from '../../story/cues.ts';
import { readPassing } from '../../story/time.ts';
import type { LogicPart } from './logic.ts';

/** On an option, on a line, or on words that are both. */
export type TagPlace = 'option' | 'line' | 'both';

export interface ReadTag {
  readonly key: string;
  readonly counts: boolean; // what it says decides something
  readonly part: LogicPart | null; // of one that counts, without logic; null: nothing after all
}

/**
 * Reads a tag without its `#`. `dynamic`: it holds logic, so that `text` is only the part of it that stands fast.
 * `roleOf`: a person's role by the name in lower case.
 */
export function readTag(
  text: string,
  dynamic: boolean,
  place: TagPlace,
  roleOf: (name: string) => string,
): ReadTag {
  const { key, value } = splitTag(text);
  const counts =
    (place !== 'line' && ['id', 'as', 'move'].includes(key)) ||
    (place !== 'option' && ['time', 'ending'].includes(key)) ||
    (dynamic && !/^\s*[a-z-]+\s*:/i.test(text)); // which tag it is, is known only while it plays
  return { key, counts, part: counts && !dynamic ? partOf(key, value, roleOf) : null };
}

function partOf(key: string, value: string, roleOf: (name: string) => string): LogicPart | null {
  if (key === 'as') return ['as', roleOf(value.toLowerCase())];
  if (key === 'time') {
    const days = readPassing(value)?.days ?? 0;
    return days > 0 ? ['time', days] : null; // the bond does not feel hours
  }
  return [key, value];
}
