/** The moment in words (T17), for pages that look back. */
import type { Spoken } from './answer.ts';
import { LANDING_WORDS, OCCASION_WORDS } from './moment-words.ts';

export interface NamedOccasion {
  readonly id: string;
  readonly when: string; // a clause: "before it had been owned"
  readonly as: string | null; // what it landed as: "an excuse"; null where it fitted
}

/** An occasion that spoke, with its words. */
export function nameOccasion({ id, lands }: Spoken): NamedOccasion {
  return { id, when: OCCASION_WORDS[id], as: lands && LANDING_WORDS[lands] };
}
