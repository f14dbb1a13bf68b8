/** A new play: its record, with a fresh id and seed. */
import { beginRecord, type PlayRecord } from '../journal/record.ts';
import type { Seats } from '../play/step.ts';
import type { StoryCard } from '../story/beat.ts';
import { MODEL_VERSION } from '../trust/respond.ts';
import type { House } from './house.ts';

/** Seeds go up to here, so that play codes stay short. */
const SEEDS = 1023;

export function newRecord(
  { id, version }: Pick<StoryCard, 'id' | 'version'>,
  role: PlayRecord['role'],
  seats: Seats,
): PlayRecord {
  return beginRecord({
    id: newId(),
    story: id,
    storyVersion: version,
    modelVersion: MODEL_VERSION,
    role,
    seats,
    seed: newSeed(),
    now: Date.now(),
  });
}

/** Keeps a new play and opens it. A play that was begun and never played makes room for it. */
export async function beginPlay(house: House, record: PlayRecord): Promise<void> {
  const idle = (await house.store.plays()).filter(
    ({ story, choices, ending }) => story === record.story && choices.length === 0 && ending === null,
  );
  for (const { id } of idle) void house.store.deletePlay(id);
  await house.store.savePlay(record);
  house.go({ page: 'play', story: record.story });
}

/** Unique on this device. `randomUUID` is missing where a page is served without a certificate. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function newSeed(): number {
  const [dice = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (dice % SEEDS);
}
