/** What the composition root hands to the pages. */
import type { Signal } from '@preact/signals';
import type { Store } from '../journal/store.ts';
import type { Settings } from '../look/settings.ts';
import type { StoryCard, StoryFile } from '../story/beat.ts';
import type { Route } from './route.ts';

export interface App {
  readonly cards: readonly StoryCard[];
  load(story: string): Promise<StoryFile>; // rejects when the story's chunk does not arrive
  readonly store: Store;
  readonly settings: Signal<Settings>; // follows and keeps
  readonly storageTrouble: Signal<string | null>; // why nothing can be kept on this device
  readonly asideCount: Signal<number>; // records put aside since the page was loaded
  go(route: Route): void;
}
