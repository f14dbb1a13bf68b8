/** Speakers that are nobody: a name that is nearly, but not quite, the name of somebody who speaks in the story. */
import { readLine } from '../../story/lines.ts';
import { type Speakers, speakersIn } from '../../story/speakers.ts';
import type { SourcePlace } from '../ink-tree.ts';
import { isSlip } from '../near.ts';
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
