/** Runs a search in a web worker: starts one for each search and ends it afterwards. */
import type { SearchReport } from './search-serve.ts';
import type { Ask, FoundWays } from './search-tell.ts';

export interface SearchCallbacks {
  onProgress(ways: number, percent: number): void;
  /** The search is over; null where it was stopped before a single way had been played. */
  onFound(told: FoundWays | null, stopped: boolean): void;
  /** The search failed; `message` is for developers. */
  onTrouble(message: string): void;
}

export interface SearchRun {
  /** Asks for what was found so far; `onFound` comes soon. */
  stop(): void;
  /** Ends it; no callback is called any more. */
  drop(): void;
}

/** What is used of a Worker. */
export type SearchWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

const newWorker = (): SearchWorker =>
  new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });

/** Starts a search; exactly one of `onFound` and `onTrouble` comes last, unless it is dropped. Never throws. */
export function runSearch(
  ask: Ask,
  callbacks: SearchCallbacks,
  open: () => SearchWorker = newWorker,
): SearchRun {
  let worker: SearchWorker | null = null;

  /** True for the one that ends it. */
  function end(): boolean {
    const ended = worker;
    worker = null;
    ended?.terminate();
    return ended !== null;
  }

  function fail(message: string): void {
    if (end()) callbacks.onTrouble(message);
  }

  function hear({ data }: MessageEvent<SearchReport>): void {
    if (!worker) return;
    if (data.kind === 'progress') callbacks.onProgress(data.ways, data.percent);
    else if (data.kind === 'trouble') fail(data.message);
    else if (end()) callbacks.onFound(data.told, data.stopped);
  }

  try {
    worker = open();
    worker.onmessage = hear;
    worker.onerror = (event) => fail(typeof event === 'string' ? event : event.message);
    worker.onmessageerror = () => fail('A message of the search could not be read.');
    worker.postMessage(ask);
  } catch (error) {
    end();
    const message = error instanceof Error ? error.message : String(error);
    queueMicrotask(() => callbacks.onTrouble(message)); // whoever starts it has not got its handle yet
  }
  return { stop: () => worker?.postMessage('stop'), drop: () => void end() };
}
