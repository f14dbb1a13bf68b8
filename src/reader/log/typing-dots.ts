/** The other one is writing: for a while, until the message comes. */
import { type Signal, signal } from '@preact/signals';

/** How long the other one types before a message comes, in ms; a press of Next cuts it short. */
const TYPING = 1100;

export interface TypingDots {
  readonly shown: Signal<boolean>;
  /** Shows the dots; unless stopped, `then` is called when they have been there long enough. */
  start(then: () => void): void;
  stop(): void;
}

export function createTypingDots(): TypingDots {
  const shown = signal(false);
  let timer: ReturnType<typeof setTimeout> | null = null;
  return {
    shown,
    start(then) {
      shown.value = true;
      timer = setTimeout(then, TYPING);
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      shown.value = false;
    },
  };
}
