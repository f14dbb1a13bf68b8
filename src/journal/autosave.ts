/** Keeps something as it changes, at once or soon: one write at a time, and never an older state after a newer one. */

export interface Autosave {
  /** Asks for a write of the state as it is then; resolves when it is done, or has failed. */
  now(): Promise<void>;
  /** The state has changed: it is written in a moment, or after the write that is on its way. */
  soon(): void;
  readonly writing: boolean; // a write is on its way
}

/**
 * `write` keeps the newest state; `awaited`: somebody waits for it. What it rejects with goes to `onTrouble`, and the next
 * write carries along what that one did not keep.
 */
export function openAutosave(
  write: (awaited: boolean) => Promise<void>,
  onTrouble: (reason: unknown) => void,
): Autosave {
  let writing = false;
  let stale = false; // the state is newer than what is on its way
  let waiting: (() => void)[] = [];

  async function run(): Promise<void> {
    writing = true;
    while (stale) {
      stale = false;
      const heard = waiting;
      waiting = [];
      try {
        await write(heard.length > 0);
      } catch (reason) {
        onTrouble(reason);
      }
      for (const done of heard) done();
    }
    writing = false;
  }

  return {
    get writing() {
      return writing;
    },
    now() {
      stale = true;
      const done = new Promise<void>((resolve) => waiting.push(resolve));
      if (!writing) void run();
      return done;
    },
    soon() {
      stale = true;
      queueMicrotask(() => {
        if (stale && !writing) void run();
      });
    },
  };
}
