/** Writes that come faster than the device keeps them: the last one counts, and none waits behind those before it. */

/**
 * What comes back asks for `write`: at once, or once more when the one on its way is done. A write that fails is
 * handed to `onTrouble` and holds up none that was asked for meanwhile.
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
