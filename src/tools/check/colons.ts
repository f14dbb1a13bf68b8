/** Lines that were meant to be said, with the colon in an unusual place: `Ben:Whose`, `Ben : Whose`. */
import { readLine } from '../../story/lines.ts';
import { nameKey } from '../../story/names.ts';
import { looksLikeAName, type Speech, speakersIn, splitSpeech } from '../../story/speakers.ts';
import type { Content } from './content.ts';
import { type CheckFinding, warning } from './finding.ts';

/** The two of the header speak even so; whoever else it is, the line is shown as narration. */
export function checkColons({ source, file }: Content): readonly CheckFinding[] {
  const words = (source?.words ?? []).filter(({ starts }) => starts);
  const speakers = speakersIn(file);
  const spoken = words.flatMap(({ text }) => readLine(text, speakers)?.speaker ?? []).map(nameKey);
  const known = new Set([...spoken, ...speakers.keys()]);
  return words.flatMap((place) => {
    const speech = splitSpeech(place.text);
    if (!speech || speech.gap === 'usual' || !isMeant(speech, known)) return [];
    const { name, gap } = speech;
    const speaker = readLine(place.text, speakers)?.speaker;
    if (speaker && !speakers.has(nameKey(name))) return []; // a script that needs no gap
    const where = gap === 'none' ? 'no gap behind the colon' : 'a gap before the colon';
    const effect = speaker ? `is said by ${speaker} all the same` : 'is shown as narration';
    return [warning('speaker', place, `"${name}" has ${where}: the line ${effect}`, `Write "${name}: …".`)];
  });
}

/** Somebody who speaks elsewhere; or a name by its form, right before words. `Https://` and `Room 12:30` are none. */
function isMeant(speech: Speech, known: ReadonlySet<string>): boolean {
  if (known.has(nameKey(speech.name))) return true;
  return speech.gap === 'none' && /^\p{L}/u.test(speech.words) && looksLikeAName({ ...speech, gap: 'usual' });
}
