/** Titles and endings of stories as kept plays knew them. */
import { useEffect, useState } from 'preact/hooks';
import type { PlayRecord } from '../journal/record.ts';
import { earlierVersion, isEarlier } from '../journal/version.ts';
import type { App } from '../session/app.ts';
import type { StoryCard } from '../story/beat.ts';

/** The card of a play's story, as it was when it was played where that is kept; undefined: this build has no such story. */
export type FindCard = (record: PlayRecord) => StoryCard | undefined;

/**
 * Earlier cards are fetched once a play needs them; until they are here, and where they do not arrive, the present ones
 * stand for them.
 */
export function useCards(
  { cards, earlierCards }: Pick<App, 'cards' | 'earlierCards'>,
  plays: readonly PlayRecord[],
): FindCard {
  const [earlier, setEarlier] = useState<readonly StoryCard[]>([]);
  const needed = plays.some((record) => isEarlier(cards, record));
  useEffect(() => {
    if (needed) earlierCards().then(setEarlier, () => {});
  }, [needed]);
  return (record) => {
    const card = cards.find(({ id }) => id === record.story);
    const time = card && earlierVersion(card, record.storyVersion);
    if (!time) return card;
    return earlier.find(({ id, version }) => id === record.story && version === time.version) ?? card;
  };
}
