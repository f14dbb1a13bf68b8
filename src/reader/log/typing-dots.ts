/** The dots that show for a moment that the other person is typing a message. */
import { type Signal, signal } from '@preact/signals';

/** How long the other one types before a message comes, in ms; a press of Next cuts it short. */
const TYPING = 1100;

export interface TypingDots {
  readonly shown: Signal<boolean>;
  /** Shows the dots and calls `then` after `TYPING` ms, unless they are stopped before. */
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
