/** Searches for as long as the budget lasts, and reports; clock and pauses come from whoever runs it. */
import { search } from './search.ts';
import { type Ask, type FoundWays, tellFound } from './search-tell.ts';

export type SearchReport =
  | { readonly kind: 'progress'; readonly ways: number; readonly percent: number }
  | { readonly kind: 'found'; readonly told: FoundWays | null; readonly stopped: boolean } // null: nothing was played yet
  | { readonly kind: 'trouble'; readonly message: string };

export interface Surroundings {
  now(): number; // ms
  pause(): Promise<void>; // lets messages in
  stopped(): boolean;
  post(report: SearchReport): void;
}

/**
 * How long a search goes on, in ms, and how many ways it plays however slow the machine. With the start of its worker
 * and the drawing of what it found it is over in a second.
 */
export const BUDGET = { time: 500, ways: 24 } as const;
/** How often it reports progress and receives messages, in ms. */
const BREATH = 60;

/** Posts progress, then one `found` or `trouble`. Never rejects. */
export async function serveSearch(ask: Ask, around: Surroundings): Promise<void> {
  try {
    around.post(await searched(ask, around));
  } catch (error) {
    around.post({ kind: 'trouble', message: error instanceof Error ? error.message : String(error) });
  }
}

async function searched(ask: Ask, { now, pause, stopped, post }: Surroundings): Promise<SearchReport> {
  const { setup, choices, from } = ask;
  const began = now();
  let last = began;
  let told: FoundWays | null = null;
  for (const found of search(setup, choices.slice(0, from), setup.seed)) {
    const time = now();
    const percent = Math.min((100 * (time - began)) / BUDGET.time, (100 * found.ways) / BUDGET.ways, 100);
    const enough = percent >= 100 || found.all;
    if (!enough && time - last < BREATH) continue;
    post({ kind: 'progress', ways: found.ways, percent: Math.floor(percent) });
    if (!enough) await pause();
    last = now();
    if (!enough && !stopped()) continue;
    told = tellFound(found, ask);
    break;
  }
  return { kind: 'found', told, stopped: stopped() };
}
