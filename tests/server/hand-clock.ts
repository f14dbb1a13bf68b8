/** A clock whose hands a test turns: what takes longer than a view's moment waits until it does. */
import type { Clock } from '../../src/server/clock.ts';

const MOMENT = 100; // ms: views are gathered for so long; these run by themselves

export interface HandClock extends Clock {
  /** Lets so many ms pass, and runs what falls due in them, in its order. */
  pass(ms: number): void;
}

export function handClock(start = 1_800_000_000_000): HandClock {
  let now = start;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  const pass = (ms: number) => {
    const end = now + ms;
    for (;;) {
      const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      waiting = waiting.filter((each) => each !== next);
      now = next.at;
      next.run();
    }
    now = end;
  };
  return {
    now: () => now,
    later: (ms, run) => {
      if (ms <= MOMENT) {
        const timer = setTimeout(run, 1);
        return () => clearTimeout(timer);
      }
      const due = { at: now + ms, run };
      waiting.push(due);
      return () => {
        waiting = waiting.filter((each) => each !== due);
      };
    },
    pass,
  };
}
