/** Pauses that end early when there is reason to try again at once. */

export interface Waking {
  pause(ms: number): Promise<void>;
  wake(): void; // ends all pauses
}

export function wakeable(): Waking {
  const sleeping = new Set<() => void>();
  return {
    pause: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(up, ms);
        function up(): void {
          clearTimeout(timer);
          sleeping.delete(up);
          resolve();
        }
        sleeping.add(up);
      }),
    wake() {
      for (const up of [...sleeping]) up();
    },
  };
}

/** Calls when the network comes or goes, or the page comes into view after half a minute out of it: what stood may stand no more. */
export function onComingBack(back: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  let left = Date.now();
  const onChange = () => {
    if (document.visibilityState === 'hidden') left = Date.now();
    else if (Date.now() - left > 30_000) back();
  };
  document.addEventListener('visibilitychange', onChange);
  addEventListener('online', back);
  addEventListener('offline', back);
  return () => {
    document.removeEventListener('visibilitychange', onChange);
    removeEventListener('online', back);
    removeEventListener('offline', back);
  };
}

/** A signal that is ended by the first of several, or by `ms` without them. */
export function firstOf(signals: readonly AbortSignal[], ms?: number): { signal: AbortSignal; done(): void } {
  const first = new AbortController();
  const end = () => first.abort();
  const timer = ms === undefined ? undefined : setTimeout(end, ms);
  for (const signal of signals) {
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  }
  return {
    signal: first.signal,
    done() {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', end);
    },
  };
}
