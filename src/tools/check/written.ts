/** What a round has written so far: free variables with their values, and how often dice fell. The engine looks ahead and goes back, and so does this. */
import type { Free } from './free.ts';

export interface WrittenKept {
  readonly values: ReadonlyMap<string, Free | number>;
  readonly rolls: number;
}

const NOTHING: WrittenKept = { values: new Map(), rolls: 0 };

export class Written {
  #now: WrittenKept = NOTHING;
  #before: WrittenKept = NOTHING; // where the engine may go back to

  /** A new round, in which nothing was written. */
  begin(): void {
    this.#now = NOTHING;
    this.#before = NOTHING;
  }

  /** The engine looks ahead. */
  mark(): void {
    this.#before = this.#now;
  }

  /** It goes back to where it looked ahead. */
  comeBack(): void {
    this.#now = this.#before;
  }

  keep(): WrittenKept {
    return this.#now;
  }

  back(to: WrittenKept): void {
    this.#now = to;
  }

  get(name: string): Free | number | undefined {
    return this.#now.values.get(name);
  }

  set(name: string, value: Free | number): void {
    this.#now = { ...this.#now, values: new Map([...this.#now.values, [name, value]]) };
  }

  /** Counts a throw of the dice; the first one is 0. */
  roll(): number {
    const { values, rolls } = this.#now;
    this.#now = { values, rolls: rolls + 1 };
    return rolls;
  }
}
