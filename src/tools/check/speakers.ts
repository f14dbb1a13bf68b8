/** Speakers that are nobody: a name that is nearly, but not quite, the name of somebody who speaks in the story. */
import { readLine } from '../../story/lines.ts';
import { nameKey } from '../../story/names.ts';
import { type Speakers, speakersIn } from '../../story/speakers.ts';
import type { SourcePlace } from '../ink-tree.ts';
import type { Content } from './content.ts';
import { type CheckFinding, defect } from './finding.ts';

/**
 * A person outside the two is fine: Mr Halas may speak. A name is taken for a slip when it is one or two letters
 * away from one of the two, or from somebody who speaks more often, or differs from them in its capitals only.
 */
export function checkSpeakers({ source, file }: Content): readonly CheckFinding[] {
  const speakers = speakersIn(file);
  const spoken = new Map<string, SourcePlace[]>();
  for (const words of source?.words ?? []) {
    const name = speakerOf(words.text, words.starts, speakers);
    if (name) spoken.set(name, [...(spoken.get(name) ?? []), words]);
  }
  const { responsible, hurt } = file.header;
  const two = [responsible, hurt];
  return [...spoken].flatMap(([name, places]) => {
    if (two.includes(name)) return [];
    const often = [...spoken].filter(([, others]) => others.length > places.length).map(([other]) => other);
    const meant = [...two, ...often].find((known) => isSlip(name, known));
    if (meant === undefined) return [];
    const remedy = `Write "${meant}:", or give this person a name that is not so near.`;
    return places.map((place) => defect('speaker', place, `"${name}" speaks, who is nobody`, remedy));
  });
}

/** Also a name that was written without its capital, which the game would read out as words. */
function speakerOf(text: string, starts: boolean, speakers: Speakers): string | null {
  const speaker = readLine(text, speakers)?.speaker;
  if (speaker) return speaker;
  return (starts && /^(\p{Ll}{2,23}):\s/u.exec(text)?.[1]) || null;
}

/** Where one sign is a syllable or a word, other signs make another name: 小明 and 小红 are two people. */
const SYLLABLES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,3}$/u;

export function isSlip(name: string, known: string): boolean {
  if (name === known) return false;
  const [one, other] = [nameKey(name), nameKey(known)];
  if (one !== other && SYLLABLES.test(one) && SYLLABLES.test(other)) return false;
  const most = Math.min(one.length, other.length) <= 4 ? 1 : 2;
  return distance(one, other) <= most;
}

/** How many letters must be added, left out, changed or swapped with their neighbour. */
export function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const at = (down: number, right: number) => rows[i - down]?.[j - right] ?? Number.POSITIVE_INFINITY;
      let least = Math.min(at(1, 0) + 1, (row[j - 1] ?? 0) + 1, at(1, 1) + same);
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (i > 1 && j > 1 && swapped) least = Math.min(least, at(2, 2) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
