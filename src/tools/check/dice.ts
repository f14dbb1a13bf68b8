/** Whole numbers that look like chance and are the same for the same seed (Park and Miller's generator). Pure. */
export class Dice {
  #state: number;

  /** `seed` is whole, 1 … 2^31 − 2. */
  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 below `n`; 0 where there is nothing below. */
  below(n: number): number {
    this.#state = (this.#state * 48271) % 0x7fffffff;
    return n > 0 ? this.#state % n : 0;
  }
}
