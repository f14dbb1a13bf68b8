/** Temperaments as players see them, apart from the model: the start of the game needs no more of it than their ids. Pure. */
import type { TemperamentId } from './pulls/traits.ts';

export const TEMPERAMENT_WORDS: Readonly<
  Record<TemperamentId, { readonly name: string; readonly what: string }>
> = {
  steady: { name: 'Calm', what: 'Stays calm, and comes closer when the other does.' },
  quick: {
    name: 'Quickly angry, quickly calm',
    what: 'Gets very angry at once, and is the first to laugh about it later.',
  },
  slow: { name: 'Quiet and slow', what: 'Goes away, thinks for a long time, and comes back in small steps.' },
  unforgiving: {
    name: 'Cannot forget',
    what: 'Thinks of what was done, and finds it hard to see anything else.',
  },
  guarded: { name: 'Careful', what: 'Shows little, and even less when it hurts.' },
  anxious: { name: 'Afraid of losing', what: 'Would do or promise nearly anything so that it is not over.' },
};

/** A temperament in words: a few as its name, and one sentence. Null: the model knows none of this id. */
export function temperamentWords(id: string): (typeof TEMPERAMENT_WORDS)[TemperamentId] | null {
  return Object.hasOwn(TEMPERAMENT_WORDS, id) ? TEMPERAMENT_WORDS[id as TemperamentId] : null;
}
