/** M3.4: the words in which effects are written. What a word is worth stands in params/workings.ts. */
import type { Part } from '../bond.ts';

/** How much, from the least to the most (M3.5). */
export type Grade = 'slight' | 'small' | 'clear' | 'strong' | 'heavy';

/** How much, and which way: "-small" on hurt is a gain, on everything else a loss. */
export type Amount = `${'+' | '-'}${Grade}`;

/** What a move does to the numbers of one person; a number that is not named stays. */
export type Touch = Readonly<Partial<Record<Part, Amount>>>;

/** What a move does to the one who makes it and to the one who is met by it. */
export interface Effect {
  readonly own: Touch;
  readonly other: Touch;
  readonly heard?: Amount; // how far the hurt one's hurt is heard
}
