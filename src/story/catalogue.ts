/** Which stories there are, and in which order they lie on the shelf. */
import type { StoryCard } from './beat.ts';

/** As one would take them up: for the youngest first, the shortest first, else by title. */
export function shelved(cards: readonly StoryCard[]): readonly StoryCard[] {
  const youngest = ({ header }: StoryCard) => Number.parseInt(header.ages, 10) || 0;
  return [...cards].sort(
    (one, two) =>
      youngest(one) - youngest(two) ||
      one.header.minutes - two.header.minutes ||
      one.header.title.localeCompare(two.header.title, 'en'),
  );
}
