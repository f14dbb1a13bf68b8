/** Which lines of this story the player has read and which choices they have taken, in this and in earlier plays. */
import type { Store } from '../journal/store.ts';
import { lineKey, type Seen } from '../journal/store-seen.ts';
import type { Line } from '../story/beat.ts';

export interface SeenTracker {
  wasRead(line: Line): boolean;
  wasTaken(optionId: string): boolean;
  read(line: Line): void;
  take(optionId: string): void;
  end(ending: string): void;
  /** Writes what was gathered. */
  keep(): void;
  /** The same a little later. Called at every decision: losing a few read lines to a crash would harm nobody. */
  keepSoon(): void;
}

/** `found`: what earlier plays had seen. Nothing is written unasked. `later` puts off what `keepSoon` does; left out: it does it at once. */
export function trackSeen(
  story: string,
  found: Seen,
  store: Pick<Store, 'addSeen'>,
  later: (work: () => void) => () => void = (work) => work,
): SeenTracker {
  const lines = new Set(found.lines);
  const choices = new Set(found.choices);
  let fresh = { lines: [] as string[], choices: [] as string[], endings: [] as string[] };
  const write = () => {
    const now = fresh;
    fresh = { lines: [], choices: [], endings: [] };
    if (now.lines.length + now.choices.length + now.endings.length > 0) void store.addSeen(story, now);
  };
  return {
    wasRead: (line) => lines.has(lineKey(line)),
    wasTaken: (optionId) => choices.has(optionId),
    read(line) {
      const key = lineKey(line);
      if (lines.has(key)) return;
      lines.add(key);
      fresh.lines.push(key);
    },
    take(optionId) {
      choices.add(optionId);
      fresh.choices.push(optionId);
    },
    end: (ending) => fresh.endings.push(ending),
    keep: write,
    keepSoon: later(write),
  };
}
