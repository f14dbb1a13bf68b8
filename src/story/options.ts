/** Ink choices → options with a stable id, a person and a move. */
import type { Manner, Option } from './beat.ts';
import { type BadTag, splitTag } from './cues.ts';
import { WORDS } from './words.ts';

/** What is read of an Ink choice. */
export interface InkChoice {
  readonly index: number;
  readonly text: string;
  readonly tags: readonly string[] | null;
  readonly pathStringOnChoice: string; // where it leads: `knot.0.c-1`
}

/** The move of a choice that changes nothing between the two. */
export const PLAIN = 'plain';

/** What every choice carries, inside its brackets. */
export const OPTION_KEYS: readonly string[] = ['as', 'move', 'id'];

/** There besides, with nothing behind it: what is done and not said. */
export const DONE = 'done';

export interface OptionReading {
  readonly options: readonly Option[];
  readonly bad: readonly BadTag[];
}

/** Reads the choices of one decision; ids are unique within it. Never throws. */
export function readOptions(choices: readonly InkChoice[]): OptionReading {
  const taken = new Map<string, number>();
  const bad: BadTag[] = [];
  const options = choices.map((choice) => {
    const values = new Map<string, string>();
    for (const tag of choice.tags ?? []) {
      const { key, value } = splitTag(tag);
      if (OPTION_KEYS.includes(key) || (key === DONE && value === '')) values.set(key, value);
      else bad.push(strangeTag(tag));
    }
    const wanted = values.get('id') || choice.pathStringOnChoice;
    const before = taken.get(wanted) ?? 0;
    taken.set(wanted, before + 1);
    const text = choice.text.trim();
    return {
      index: choice.index,
      // One choice point can stand twice in a decision (a thread run twice): its options stay apart.
      id: before === 0 ? wanted : `${wanted}~${before + 1}`,
      text: text || WORDS.goOn,
      as: values.get('as')?.toLowerCase() || null,
      move: values.get('move') || PLAIN,
      manner: text === '' ? null : mannerOf(values),
    };
  });
  return { options, bad };
}

/** Of the tags of a choice, by key: whether its words are said or tell what is done. */
export function mannerOf(tags: ReadonlyMap<string, string>): Manner {
  return tags.has(DONE) ? 'done' : 'said';
}

function strangeTag(tag: string): BadTag {
  return {
    tag: tag.trim(),
    problem: `the choice tag "${tag.trim()}" is unknown`,
    remedy: `A choice may carry: ${[...OPTION_KEYS, DONE].join(', ')}.`,
  };
}
