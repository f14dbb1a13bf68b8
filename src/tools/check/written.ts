/** What a round has written so far: free variables with their values, and how often dice fell. The engine looks ahead and goes back, and so does this. */
import type { Engine } from './engine.ts';
import type { Free } from './free.ts';

export class Written {
  #values: ReadonlyMap<string, Free | number> = new Map();
  #valuesBefore: ReadonlyMap<string, Free | number> = new Map(); // where the engine may go back to
  #rolls = 0;
  #rollsBefore = 0;

  constructor(engine: Engine) {
    const snapshot = engine.StateSnapshot.bind(engine);
    const restore = engine.RestoreStateSnapshot.bind(engine);
    engine.StateSnapshot = () => {
      this.#valuesBefore = this.#values;
      this.#rollsBefore = this.#rolls;
      snapshot();
    };
    engine.RestoreStateSnapshot = () => {
      this.#values = this.#valuesBefore;
      this.#rolls = this.#rollsBefore;
      restore();
    };
  }

  /** A new round, in which nothing was written. */
  begin(): void {
    this.#values = new Map();
    this.#valuesBefore = this.#values;
    this.#rolls = 0;
  }

  get(name: string): Free | number | undefined {
    return this.#values.get(name);
  }

  set(name: string, value: Free | number): void {
    this.#values = new Map([...this.#values, [name, value]]);
  }

  /** Counts a throw of the dice; the first one is 0. */
  roll(): number {
    return this.#rolls++;
  }
}
