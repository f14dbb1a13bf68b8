/** Which stories there are. */
import type { StoryCard } from './beat.ts';

/** Finds a story's card. Throws an Error that lists the known ids. */
export function findCard(cards: readonly StoryCard[], id: string): StoryCard {
  const card = cards.find((known) => known.id === id);
  if (card) return card;
  const known = cards.length > 0 ? cards.map((each) => each.id).join(', ') : 'none';
  throw new Error(`There is no story "${id}". The stories are: ${known}.`);
}
