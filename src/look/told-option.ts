/** An option within a sentence that is no more than a text. Pure. */
import type { Manner } from '../story/beat.ts';
import { LOOK } from './words.ts';

/** An option, as far as it is shown. */
export interface Worded {
  readonly text: string;
  readonly manner: Manner | null; // null: nobody can tell, so that it has no look of its own
}

/** What is said stands in quotation marks, anything else as it is. */
export function toldOption({ text, manner }: Worded): string {
  return manner === 'said' ? LOOK.quoted(text) : text;
}
