/** A new play, as a record with its own id and seed. */
import { beginRecord, type PlayRecord } from '../journal/record.ts';
import type { Seats } from '../play/step.ts';
import type { StoryCard } from '../story/beat.ts';
import { MODEL_VERSION } from '../trust/model-version.ts';

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
