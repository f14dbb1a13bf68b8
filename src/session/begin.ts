/** How a play begins, or goes on: what is kept of it, and the way to its page. */
import { bookOf, stubsIn } from '../journal/branches.ts';
import { isSameWay } from '../journal/reconcile.ts';
import type { PlayRecord } from '../journal/record.ts';
import type { App } from './app.ts';
import { clockAfter } from './clock.ts';
import type { Route } from './route.ts';

/** Saves a new play and opens its page. Unfinished plays of this story that hold no decision of their own are deleted. */
export async function beginPlay(app: App, record: PlayRecord): Promise<void> {
  const plays = await app.store.plays();
  for (const stub of stubsIn(plays.filter(({ story }) => story === record.story))) {
    void app.store.deletePlay(stub.id, (stored) => isSameWay(stored, stub)); // unless another tab decides in it
  }
  const now = clockAfter(plays)();
  await app.store.savePlay({ ...record, begun: now, touched: now });
  await app.store.savePresent(record.story, record.id);
  app.go({ page: 'play', story: record.story });
}

/**
 * Opens a play where it stopped; from now on it is the one in which the player is. False where it is gone: another tab has
 * deleted it, and nothing is opened.
 */
export async function goOn(app: App, { id, story }: PlayRecord): Promise<boolean> {
  const touched = clockAfter(await app.store.plays())();
  const there = await app.store.amendPlay(id, (stored) => ({ ...stored, touched }));
  if (there === null) return false;
  await app.store.savePresent(story, id);
  app.go(await wayOn(app, { id, story }));
  return true;
}

/** Where a play goes on: one of two devices in its room, any other on the story's own page. */
export async function wayOn(
  { store }: Pick<App, 'store'>,
  { id, story }: Pick<PlayRecord, 'id' | 'story'>,
): Promise<Route> {
  const room = await store.draft('duet', id);
  return room === undefined ? { page: 'play', story } : { page: 'duet', id };
}

/** Deletes a way that was left by going back and kept as a play of its own, where another play holds all of it. */
export async function dropIfHeld({ store }: Pick<App, 'store'>, left: PlayRecord): Promise<void> {
  // Of two that hold each other one stays, whichever tab looks.
  const others = (await store.plays()).filter(
    ({ id, choices }) => id !== left.id && (choices.length > left.choices.length || id < left.id),
  );
  if (bookOf(others).holds(left)) await store.deletePlay(left.id, (stored) => isSameWay(stored, left));
}
