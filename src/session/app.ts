/** What the composition root hands to the pages. */
import type { Signal } from '@preact/signals';
import type { Store } from '../journal/store.ts';
import type { Settings } from '../look/settings.ts';
import type { Openings } from '../play/opening.ts';
import type { StoryCard, StoryFile } from '../story/beat.ts';
import type { Route } from './route.ts';

/** The stories, storage, settings and navigation that every page is given. */
export interface App {
  readonly cards: readonly StoryCard[];
  load(story: string): Promise<StoryFile>; // rejects when the story's chunk does not arrive
  /** How the story begins, for a play that does not wait for it. Rejects as `load` does. */
  opening(story: string): Promise<Openings>;
  /** The story as an earlier version of it was: `earlier` of its card names them. Rejects as `load` does. */
  loadEarlier(story: string, version: string): Promise<StoryFile>;
  earlierCards(): Promise<readonly StoryCard[]>; // of all earlier versions; rejects as `load` does
  readonly store: Store;
  readonly settings: Signal<Settings>; // writing into it changes the look at once and is saved on the device
  lookAtSettings(): Promise<void>; // they may have been changed elsewhere, or forgotten
  readonly storageTrouble: Signal<string | null>; // why nothing can be kept on this device
  readonly asideCount: Signal<number>; // records put aside since the page was loaded
  go(route: Route): void; // opens another page
}
