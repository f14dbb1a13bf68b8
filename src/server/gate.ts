/** Who may come through: limits by device, by address and in all. Counts in this process's memory only. */
import { Buckets } from './buckets.ts';
import type { ServerLimits } from './limits.ts';

export class Gate {
  readonly #limits: ServerLimits;
  readonly #acts: Buckets;
  readonly #inAll: Buckets;
  readonly #joins: Buckets;
  readonly #wrong: Buckets;
  readonly #opened: Buckets;

  constructor(limits: ServerLimits) {
    this.#limits = limits;
    this.#acts = new Buckets(limits.acts);
    this.#inAll = new Buckets({ burst: limits.actsInAll, perSecond: limits.actsInAll / (3 * 60 * 60) });
    this.#joins = new Buckets(limits.joins);
    this.#wrong = new Buckets(limits.wrong);
    this.#opened = new Buckets(limits.opened);
  }

  /** Whether a device may ask something of a room. */
  act(device: string, now: number): boolean {
    return this.#acts.take(device, now) && this.#inAll.take(device, now);
  }

  join(address: string, now: number): boolean {
    return this.#joins.take(address, now);
  }

  open(address: string, now: number): boolean {
    return this.#opened.take(address, now);
  }

  /** Letters that no room has were asked for. */
  noteWrong(address: string, now: number): void {
    this.#wrong.take(address, now);
  }

  /** Whether an address may still try letters. */
  mayTry(address: string, now: number): boolean {
    return this.#wrong.has(address, now);
  }

  /** Whether a process that has so many lines may take one more. */
  mayAttend(lines: number): boolean {
    return lines < this.#limits.lines;
  }
}
