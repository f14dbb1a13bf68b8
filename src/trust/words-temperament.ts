/** Temperaments as players see them, apart from the model: the start of the game needs no more of it than their ids. */
import type { TemperamentId } from './pulls/traits.ts';

export const TEMPERAMENT_WORDS: Readonly<
  Record<TemperamentId, { readonly name: string; readonly what: string }>
> = {
  steady: { name: 'Steady', what: 'Takes things as they come and answers a step with a step.' },
  quick: {
    name: 'Quick to flare, quick to cool',
    what: 'Burns hot at once, and is the first to laugh about it later.',
  },
  slow: { name: 'Quiet and slow', what: 'Withdraws, thinks for a long time, and comes back in small steps.' },
  unforgiving: {
    name: 'Cannot let go',
    what: 'Keeps what was done, and finds it hard to see anything else.',
  },
  guarded: { name: 'Guarded', what: 'Shows little, and less the more it hurts.' },
  anxious: { name: 'Afraid of losing', what: 'Would do or promise nearly anything so that it is not over.' },
};
