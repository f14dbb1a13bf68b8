/** The words in which effects are written. What a word is worth stands in params/workings.ts. */
import type { Part } from '../bond.ts';

export type Grade = 'slight' | 'small' | 'clear' | 'strong' | 'heavy';

/** How much, and which way. */
export type Amount = `${'+' | '-'}${Grade}`;

export type Touch = Readonly<Partial<Record<Part, Amount>>>;

/** What a move does to the one who makes it and to the one who is met by it. */
export interface Effect {
  readonly own: Touch;
  readonly other: Touch;
  readonly heard?: Amount; // how far the hurt one's hurt is heard
}
