/** Where plays begin: a new record with a fresh id and seed, a kept one that goes on, a way that was left. */
import { bookOf, stubsIn } from '../journal/branches.ts';
import { beginRecord, LIMITS, type PlayRecord } from '../journal/record.ts';
import type { Seats } from '../play/step.ts';
import type { StoryCard } from '../story/beat.ts';
import { MODEL_VERSION } from '../trust/respond.ts';
import type { App } from './app.ts';

/** Seeds go up to here, so that play codes stay short. */
const SEEDS = 1023;

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

/** Keeps a new play and opens it. Plays of this story that hold next to nothing make room for it. */
export async function beginPlay(app: App, record: PlayRecord): Promise<void> {
  const plays = await app.store.plays();
  for (const { id } of stubsIn(plays.filter(({ story }) => story === record.story))) {
    void app.store.deletePlay(id);
  }
  await app.store.savePlay(record);
  app.go({ page: 'play', story: record.story });
}

/** Opens an unfinished play where it stands: it becomes the one of its story that waits. */
export async function goOn(app: App, record: PlayRecord): Promise<void> {
  const plays = await app.store.plays();
  const latest = plays.reduce(
    (last, { story, touched }) => (story === record.story ? Math.max(last, touched) : last),
    0,
  );
  const touched = Math.min(LIMITS.time, Math.max(Date.now(), latest + 1)); // clocks are set back at times
  const kept = plays.find(({ id }) => id === record.id) ?? record; // it may have gone on in another tab
  await app.store.savePlay({ ...kept, touched });
  app.go({ page: 'play', story: record.story });
}

/** Keeps a way that was left by going back, unless another play holds it already. */
export async function keepLeft({ store }: Pick<App, 'store'>, left: PlayRecord): Promise<void> {
  const plays = await store.plays();
  if (!bookOf(plays).holds(left)) await store.savePlay(left);
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
