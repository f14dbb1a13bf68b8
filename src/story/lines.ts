/** One line of Ink output → speaker, thought and text. */
import type { Line } from './beat.ts';
import { nameKey } from './names.ts';
import { looksLikeAName, type Speakers, splitSpeech } from './speakers.ts';

const NOBODY: Speakers = new Map();

/**
 * Reads what is said, thought or told in one line; `speakers` are those whose lines are speech however they are written.
 * `text` keeps the parentheses of a thought, so that nothing of what was written is lost. Gives null for a line
 * without words.
 */
export function readLine(raw: string, speakers: Speakers = NOBODY): Omit<Line, 'cues'> | null {
  const text = raw.trim();
  if (text === '') return null;
  const speech = splitSpeech(text);
  const known = speech && speakers.get(nameKey(speech.name));
  const speaker = known ?? (speech && looksLikeAName(speech) ? speech.name : null);
  const said = speech && speaker !== null ? speech.words : text;
  return { text: said, speaker, thought: isThought(said) };
}

const OPENS = '(（';
const CLOSES = ')）';

/** True when the first parenthesis closes at the very end: "(a) and (b)" is not a thought. */
function isThought(text: string): boolean {
  if (!OPENS.includes(text.charAt(0)) || !CLOSES.includes(text.charAt(text.length - 1))) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (OPENS.includes(text.charAt(at))) depth++;
    if (CLOSES.includes(text.charAt(at))) depth--;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}
