/**
 * Workers that play submissions again side by side. Where there can be none, or one breaks, `next` says so, and whoever
 * asked goes on by themselves.
 */
import { type Sent, Unpacker } from './board-wire.ts';
import type { CrewAsk, CrewContext } from './board-worker.ts';
import type { Found } from './gather.ts';
import type { Submission } from './hand-in.ts';

/** What is used of a Worker. */
export type CrewWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/** From so many plays on it pays to start workers: each of them has to get to know the story. */
export const WORTH_A_CREW = 80;
/** Plays that go to a worker at once: so few that the page unpacks them within a frame. */
const PORTION = 16;
/** Beyond these the memory of each counts for more than what they share out. */
const MOST_WORKERS = 4;

const newWorker = (): CrewWorker =>
  new Worker(new URL('./board-worker.ts', import.meta.url), { type: 'module' });

/** Fewer plays than that are sooner done by half the workers: on two cores one needs 5 s for a thousand, two need 6. */
const WORTH_ALL_CORES = 4000;

/**
 * So many work side by side on a device with these cores. Each has to get to know the story, and for each the browser compiles
 * beside it what it runs, which keeps another core busy meanwhile.
 */
export function crewFor(cores: number | undefined, plays: number): number {
  const free = plays < WORTH_ALL_CORES ? Math.floor((cores ?? 1) / 2) : (cores ?? 1);
  return Math.min(MOST_WORKERS, Math.max(1, free));
}

export class BoardCrew {
  readonly #portions: (readonly Submission[])[] = [];
  readonly #came = new Map<number, readonly Found[]>(); // by the number of their portion
  readonly #workers: CrewWorker[] = [];
  #given = 0; // portions that a worker has got
  #told = 0; // portions that `next` gave
  #broken = false;
  #wake: (() => void) | null = null;

  /** Starts at once. Never throws. */
  constructor(
    here: CrewContext,
    plays: readonly Submission[],
    open: () => CrewWorker = newWorker,
    size = crewFor(globalThis.navigator?.hardwareConcurrency, plays.length),
  ) {
    for (let at = 0; at < plays.length; at += PORTION) this.#portions.push(plays.slice(at, at + PORTION));
    try {
      for (let n = 0; n < Math.min(size, this.#portions.length); n++) this.#start(open(), here);
    } catch {
      this.#break();
    }
  }

  /** What the next plays are, in the order they were given; null where no more will come. */
  async next(): Promise<readonly Found[] | null> {
    if (this.#told >= this.#portions.length) return null;
    while (!this.#came.has(this.#told) && !this.#broken) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    const found = this.#came.get(this.#told);
    if (!found) return null;
    this.#came.delete(this.#told);
    this.#told += 1;
    if (this.#told >= this.#portions.length) this.end();
    return found;
  }

  /** Lets the workers go. */
  end(): void {
    for (const worker of this.#workers.splice(0)) worker.terminate();
  }

  #start(worker: CrewWorker, here: CrewContext): void {
    const unpacker = new Unpacker();
    let at = -1; // the portion it has
    const give = () => {
      const plays = this.#portions[this.#given];
      if (!plays) return;
      at = this.#given++;
      worker.postMessage({ plays } satisfies CrewAsk);
    };
    this.#workers.push(worker);
    worker.onmessage = ({ data }: MessageEvent<Sent>) => {
      try {
        this.#came.set(at, unpacker.unpack(data));
      } catch {
        this.#break();
        return;
      }
      give();
      this.#wakeUp();
    };
    worker.onerror = () => this.#break();
    worker.onmessageerror = () => this.#break();
    worker.postMessage({ here } satisfies CrewAsk);
    give();
  }

  /** What has come still counts. */
  #break(): void {
    this.#broken = true;
    this.end();
    this.#wakeUp();
  }

  #wakeUp(): void {
    this.#wake?.();
    this.#wake = null;
  }
}
