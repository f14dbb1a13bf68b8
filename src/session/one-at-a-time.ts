/** Saves something that changes faster than the device can write: one write at a time, and never a queue of them. */

/**
 * Returns a function that asks for `write`: at once, or, while one is running, once more after it. A write that fails is
 * reported to `onTrouble`; a later one is still done.
 */
export function oneAtATime(write: () => Promise<void>, onTrouble: (reason: unknown) => void): () => void {
  let writing = false;
  let stale = false;
  async function run() {
    writing = true;
    do {
      stale = false;
      try {
        await write();
      } catch (reason) {
        onTrouble(reason);
      }
    } while (stale);
    writing = false;
  }
  return () => {
    stale = true;
    if (!writing) void run();
  };
}
