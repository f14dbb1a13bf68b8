/** The server's time, so that tests turn its hands themselves. */

export interface Clock {
  /** ms since 1970 */
  now(): number;
  /** Runs once after so many ms; what comes back calls it off. */
  later(ms: number, run: () => void): () => void;
}

/** The machine's own. Its timers keep no process alive. */
export const CLOCK: Clock = {
  now: () => Date.now(),
  later: (ms, run) => {
    const timer = setTimeout(run, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Runs again and again, every so many ms; what comes back ends it. */
export function every(clock: Clock, ms: number, run: () => void): () => void {
  let end = clock.later(ms, function again() {
    run();
    end = clock.later(ms, again);
  });
  return () => end();
}
