/** Plays that were made with an earlier version of their story: which story is theirs, and whether it is to be shown. */
import { isEarlier, type OfVersion } from '../journal/version.ts';
import type { StoryFile } from '../story/beat.ts';
import type { App } from './app.ts';

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
