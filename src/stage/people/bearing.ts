/** Which drawings (frame names of the atlas) show a person in a posture, with the story's object or without. Pure. */
import type { Pose } from '../../story/cues.ts';
import type { Atlas } from './atlas.ts';

export interface Bearing {
  readonly body: string;
  readonly thing: string | null; // drawn over the body; null: nothing, or part of the body's drawing
}

/**
 * A thing is drawn once for every posture (`prop/scarf`: it is worn) or for each (`prop/sign/turned-away`: it is held as the
 * arms are); where an arm must be raised for it, another body has it in its hand (`body/open+sign`).
 */
export function bearingOf(
  { parts, thing }: Pick<Atlas, 'parts' | 'thing'>,
  pose: Pose,
  has: boolean,
): Bearing {
  const body = parts.has(`body/${pose}`) ? `body/${pose}` : 'body/open';
  if (!has || thing === null) return { body, thing: null };
  const holding = `${body}+${thing}`;
  if (parts.has(holding)) return { body: holding, thing: null };
  const drawn = [`prop/${thing}/${pose}`, `prop/${thing}`].find((part) => parts.has(part));
  return { body, thing: drawn ?? null };
}
