/** How a play begins: as a new record with its own id and seed, or by continuing a kept one. */
import { bookOf, stubsIn } from '../journal/branches.ts';
import { isSameWay } from '../journal/reconcile.ts';
import { beginRecord, type PlayRecord } from '../journal/record.ts';
import type { Seats } from '../play/step.ts';
import type { StoryCard } from '../story/beat.ts';
import { MODEL_VERSION } from '../trust/respond.ts';
import type { App } from './app.ts';
import { clockAfter } from './clock.ts';

/** Seeds go up to here, so that play codes stay short. */
const SEEDS = 1023;

/**
 * A record without choices, for a new play of this story in its present version. `role` is the player's, `seats` say
 * who decides for each person, `seed` (1 … 1023) fixes what chance does. Not yet saved: see `beginPlay`.
 */
export function newRecord(
  { id, version }: Pick<StoryCard, 'id' | 'version'>,
  role: PlayRecord['role'],
  seats: Seats,
  seed: number = newSeed(),
): PlayRecord {
  return beginRecord({
    id: newId(),
    story: id,
    storyVersion: version,
    modelVersion: MODEL_VERSION,
    role,
    seats,
    seed,
    now: Date.now(),
  });
}

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
  app.go({ page: 'play', story });
  return true;
}

/** Deletes a way that was left by going back and kept as a play of its own, where another play holds all of it. */
export async function dropIfHeld({ store }: Pick<App, 'store'>, left: PlayRecord): Promise<void> {
  // Of two that hold each other one stays, whichever tab looks.
  const others = (await store.plays()).filter(
    ({ id, choices }) => id !== left.id && (choices.length > left.choices.length || id < left.id),
  );
  if (bookOf(others).holds(left)) await store.deletePlay(left.id, (stored) => isSameWay(stored, left));
}

/** Unique on this device. `randomUUID` is missing where a page is served without a certificate. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whole, 1 … 1023. */
export function newSeed(): number {
  const [dice = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (dice % SEEDS);
}
