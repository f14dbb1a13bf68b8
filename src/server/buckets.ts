/** Limits by token bucket: so many at once, so many a second. Own, because time comes in: no timer for each key, and tests need no clock. Pure. */

export interface Rate {
  readonly burst: number; // at once
  readonly perSecond: number; // in the long run
}

const MOST_KEYS = 50_000; // that are remembered; beyond, full buckets are forgotten, and if that is not enough, all

interface Bucket {
  left: number;
  at: number; // ms, when `left` was true
}

export class Buckets {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes one for a key; false where none is left, and nothing is taken. */
  take(key: string, now: number): boolean {
    const bucket = this.#at(key, now);
    if (bucket.left < 1) return false;
    if (this.#buckets.size >= MOST_KEYS) this.#sweep(now);
    this.#buckets.set(key, { left: bucket.left - 1, at: now });
    return true;
  }

  /** Whether `take` would be allowed. */
  has(key: string, now: number): boolean {
    return this.#at(key, now).left >= 1;
  }

  #at(key: string, now: number): Bucket {
    const { burst, perSecond } = this.#rate;
    const bucket = this.#buckets.get(key);
    if (!bucket) return { left: burst, at: now };
    const grown = (Math.max(0, now - bucket.at) / 1000) * perSecond;
    return { left: Math.min(burst, bucket.left + grown), at: now };
  }

  #sweep(now: number): void {
    for (const key of this.#buckets.keys())
      if (this.#at(key, now).left >= this.#rate.burst) this.#buckets.delete(key);
    if (this.#buckets.size >= MOST_KEYS) this.#buckets.clear();
  }
}
