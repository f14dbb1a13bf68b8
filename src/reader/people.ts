/** Who says a line, and on which side of the page they stand. Pure. */
import type { Line } from '../story/beat.ts';
import type { Role } from '../trust/bond.ts';

/** Names of the two people of a story. */
export interface Names {
  readonly responsible: string;
  readonly hurt: string;
}

/** In the order in which they stand on the stage, left and right. */
export const BOTH: readonly Role[] = ['responsible', 'hurt'];

/** `other`: a third person. */
export type Side = Role | 'other';

/** The side of a name, whatever its case; null for narration. */
export function sideOf(speaker: string | null, people: Names): Side | null {
  if (speaker === null) return null;
  const name = speaker.toLowerCase();
  if (name === people.responsible.toLowerCase()) return 'responsible';
  if (name === people.hurt.toLowerCase()) return 'hurt';
  return 'other';
}

/** The name over a line: its speaker's; for a thought without a speaker the played person's; null for narration. */
export function voiceOf(line: Line, people: Names, role: Role | 'both'): string | null {
  if (line.speaker !== null) return line.speaker;
  return line.thought && role !== 'both' ? people[role] : null;
}

/** The text of a line as it is shown: a thought without its parentheses, since its style marks it. */
export function wordsOf(line: Line): string {
  return line.thought ? line.text.replace(/^[(（](.*)[)）]$/s, '$1') : line.text;
}

export function isMessage(line: Line): boolean {
  return line.cues.some((cue) => cue.kind === 'via');
}

/** A phone message that the player's own person did not write. Two players on one device wrote all of them. */
export function isIncoming(line: Line, people: Names, role: Role | 'both'): boolean {
  if (!isMessage(line) || line.speaker === null || role === 'both') return false;
  return sideOf(line.speaker, people) !== role;
}
