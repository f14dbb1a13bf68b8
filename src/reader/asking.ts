/** A decision is on its way: nothing is drawn of that, unless it takes long. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { isSameInView, type Reading } from './reading.ts';

export interface Asking {
  readonly inView: ReadonlySignal<Reading | null>; // what is in view; it stays as it is while a decision is on its way
  readonly asked: ReadonlySignal<boolean>; // a decision was sent, its step has not come yet
  readonly askedLong: ReadonlySignal<boolean>; // so long that it is to be seen
  endAsking(): void;
}

/** Sooner than that, in ms, an answer comes at once: the press costs one picture and not two. */
const LONG = 120;

export function watchAsking(
  reading: ReadonlySignal<Reading | null>,
  inView: ReadonlySignal<Reading | null>,
): Asking {
  const asked = computed(() => reading.value?.asked ?? false);
  const askedLong = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellLong = () => {
    askedLong.value = true;
  };
  const unfollow = effect(() => {
    clearTimeout(timer);
    if (asked.value) timer = setTimeout(tellLong, LONG);
    else askedLong.value = false;
  });
  let held: Reading | null = null;
  return {
    inView: computed(() => {
      const next = inView.value;
      if (!next?.asked || !held || !isSameInView(next, held)) held = next;
      return held;
    }),
    asked,
    askedLong,
    endAsking() {
      unfollow();
      clearTimeout(timer);
    },
  };
}
