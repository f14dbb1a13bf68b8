/** The sign of one of two plays. */
import { COMPARE, LETTERS } from './words.ts';

/** The letter of a play in its own shape; a screen reader hears "Play A". */
export function Letter({ which }: { readonly which: 0 | 1 }) {
  const letter = LETTERS[which];
  return (
    <span class={`compare-letter compare-letter-${which}`}>
      <span class="debrief-unseen">{COMPARE.play(letter)}: </span>
      <span aria-hidden="true">{letter}</span>
    </span>
  );
}
