/** Plays that were made with an earlier version of their story: which story is theirs, and whether it is to be shown. */
import type { PlayRecord } from '../journal/record.ts';
import { earlierVersion } from '../journal/version.ts';
import type { StoryCard, StoryFile } from '../story/beat.ts';
import type { App } from './app.ts';

/** What says which version a play was made with: a record, or what was read of a code. */
export type OfVersion = Pick<PlayRecord, 'story' | 'storyVersion'>;

/** Whether a play is of an earlier version that is kept here, and has to be told from those of the present one. */
export function isEarlier(cards: readonly StoryCard[], { story, storyVersion }: OfVersion): boolean {
  const card = cards.find(({ id }) => id === story);
  return card !== undefined && earlierVersion(card, storyVersion) !== null;
}

/**
 * The story with which a play was made: an earlier version that is kept here, else the one that there is, as far as that
 * fits. Rejects as the app's `load` does.
 */
export function storyForPlay(
  app: Pick<App, 'cards' | 'load' | 'loadEarlier'>,
  { story, storyVersion }: OfVersion,
): Promise<StoryFile> {
  const earlier = isEarlier(app.cards, { story, storyVersion });
  return earlier ? app.loadEarlier(story, storyVersion) : app.load(story);
}

const asked = new Set<string>();

/** The player wants to see the earlier play of this code as it ended then: until the page is loaded anew it is not asked again. */
export function showAsThen(code: string): void {
  asked.add(code);
}

/** Whether that was said of it. */
export function isShownAsThen(code: string): boolean {
  return asked.has(code);
}
