/** One line of Ink output → speaker, thought and text. */
import type { Line } from './beat.ts';

/** A capitalised word or two (with initials, hyphens, apostrophes) before the first colon, then a gap. */
const SPEECH = /^(\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?: \p{Lu}[\p{L}\p{M}\p{N}'’.-]*)?):(?:\s+|(?=["“'‘(]))(.*)$/su;
const LONGEST_NAME = 24; // in characters: more is a sentence that happens to have a colon

/**
 * Reads what is said, thought or told in one line. `text` keeps the parentheses of a thought, so that
 * nothing of what was written is lost. Gives null for a line without words.
 */
export function readLine(raw: string): Omit<Line, 'cues'> | null {
  const text = raw.trim();
  if (text === '') return null;
  const [, name = '', words = ''] = SPEECH.exec(text) ?? [];
  const spoken = name !== '' && name.length <= LONGEST_NAME && words.trim() !== '';
  const said = spoken ? words.trim() : text;
  return { text: said, speaker: spoken ? name : null, thought: isThought(said) };
}

/** True when the first parenthesis closes at the very end: "(a) and (b)" is not a thought. */
function isThought(text: string): boolean {
  if (!text.startsWith('(') || !text.endsWith(')')) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}
