/** A room looks back at what was in view before, and comes forth again; nothing is undone by it. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { placesOf, type Reading, readingAt, turnOf } from './reading.ts';

export interface LookingBack {
  readonly inView: ReadonlySignal<Reading | null>; // what is read, or what is looked at again
  readonly past: ReadonlySignal<boolean>; // something is looked at again
  lookBack(): void;
  /** One place forth; false where nothing is looked at again. */
  forth(): boolean;
  end(): void;
}

export function lookBackFrom(reading: Signal<Reading | null>, wholeBeat: () => boolean): LookingBack {
  const places = signal(0); // from the present one
  return {
    inView: computed(() => {
      const now = reading.value;
      const place = now && places.value > 0 ? placesOf(now, wholeBeat()).at(-places.value) : null;
      return now && place ? readingAt(now, place, wholeBeat()) : now;
    }),
    past: computed(() => places.value > 0),
    lookBack() {
      const now = reading.value;
      if (!now) return;
      const to = Math.max(places.value + 1, leastBack(now));
      if (to <= placesOf(now, wholeBeat()).length) places.value = to;
    },
    forth() {
      const now = reading.value;
      if (!now || places.value === 0) return false;
      places.value = places.value > leastBack(now) ? places.value - 1 : 0;
      return true;
    },
    end() {
      places.value = 0;
    },
  };
}

/** The last place is in view by itself, unless a decision has come over it. */
function leastBack(now: Reading): number {
  return turnOf(now) === 'choices' ? 1 : 2;
}
