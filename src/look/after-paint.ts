/** Delays what nobody waits for (stage, sound, what is written) until the browser has painted the new words. */
import { whenIdle } from './idle.ts';

/** A queue of messages for `tell`. */
export interface AfterPaint<T> {
  push(news: T): void;
  flush(): void; // tells all that waits, now
  drop(): void; // forgets all that waits
}

/** Tells everything pushed, in order, after the next frame has been painted; `told` is called after the last of it. */
export function afterPaint<T>(tell: (news: T) => void, told: () => void = () => {}): AfterPaint<T> {
  let waiting: T[] = [];
  const flush = () => {
    const now = waiting;
    waiting = [];
    now.forEach(tell);
    told();
  };
  return {
    push(news) {
      if (waiting.push(news) === 1) requestAnimationFrame(() => setTimeout(flush));
    },
    flush,
    drop() {
      waiting = [];
    },
  };
}

/** Where no frame comes, as in a tab that is out of sight, work waits no longer than that, in ms. */
const NO_FRAME = 200;

/**
 * Does the work once the next frame has been painted and the browser is idle; at once where the page is not seen, and
 * before it goes. Asked again meanwhile, it is done once.
 */
export function oncePainted(work: () => void): () => void {
  let cancel: (() => void) | null = null;
  const now = () => {
    cancel?.();
    cancel = null;
    work();
  };
  const left = () => document.hidden && now();
  return () => {
    if (cancel) return;
    if (document.hidden) return work();
    let unwait = () => clearTimeout(timer);
    const timer = setTimeout(now, NO_FRAME);
    const frame = requestAnimationFrame(() => {
      unwait();
      unwait = whenIdle(now);
    });
    addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', left);
    cancel = () => {
      cancelAnimationFrame(frame);
      unwait();
      removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', left);
    };
  };
}
