/** Asks workers what would come of one person's words beside each temperament: two of them, and each does a half. */
import type { SearchWorker } from '../search/search-run.ts';
import { type BesideAsk, type BesideRow, CHANCES, partsOf } from './beside.ts';
import type { BesideReport } from './beside-serve.ts';

export interface BesideCallbacks {
  /** How many plays are over, of how many. */
  onProgress(played: number, of: number): void;
  onRow(row: BesideRow): void;
  /** All rows have come. */
  onDone(): void;
  /** It broke; no more rows come. `message` is for developers. */
  onTrouble(message: string): void;
}

/** How many work side by side: the plays come to less than a device with two cores does in three seconds. */
const WORKERS = 2;

const newWorker = (): SearchWorker =>
  new Worker(new URL('./beside-worker.ts', import.meta.url), { type: 'module' });

/**
 * Starts; returns what ends it, after which nothing is called any more. Exactly one of `onDone` and `onTrouble` comes
 * last, unless it is ended before. Never throws.
 */
export function runBeside(
  question: Omit<BesideAsk, 'temperaments'>,
  callbacks: BesideCallbacks,
  open: () => SearchWorker = newWorker,
): () => void {
  const parts = partsOf(WORKERS);
  const of = CHANCES * parts.flat().length;
  let workers: SearchWorker[] = [];
  let [played, done] = [0, 0];

  /** True for the one that ends it. */
  function end(): boolean {
    const ended = workers;
    workers = [];
    for (const worker of ended) worker.terminate();
    return ended.length > 0;
  }

  function fail(message: string): void {
    if (end()) callbacks.onTrouble(message);
  }

  function hear({ data }: MessageEvent<BesideReport>): void {
    if (workers.length === 0) return;
    if (data.kind === 'played') callbacks.onProgress(++played, of);
    else if (data.kind === 'row') callbacks.onRow(data.row);
    else if (data.kind === 'trouble') fail(data.message);
    else if (++done === parts.length && end()) callbacks.onDone();
  }

  try {
    for (const temperaments of parts) {
      const worker = open();
      workers.push(worker);
      worker.onmessage = hear;
      worker.onerror = (event) => fail(typeof event === 'string' ? event : event.message);
      worker.onmessageerror = () => fail('A message of the worker could not be read.');
      worker.postMessage({ ...question, temperaments } satisfies BesideAsk);
    }
  } catch (error) {
    end();
    const message = error instanceof Error ? error.message : String(error);
    queueMicrotask(() => callbacks.onTrouble(message)); // whoever starts it has not got its handle yet
  }
  return () => void end();
}
