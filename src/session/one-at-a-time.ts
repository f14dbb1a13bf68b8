/** Writes that come faster than the device keeps them: the last one counts, and none waits behind those before it. */

/** What comes back asks for `write`: at once, or once more when the one on its way is done. */
export function oneAtATime(write: () => Promise<void>): () => void {
  let writing = false;
  let stale = false;
  async function run() {
    writing = true;
    try {
      do {
        stale = false;
        await write();
      } while (stale);
    } finally {
      writing = false;
    }
  }
  return () => {
    stale = true;
    if (!writing) void run();
  };
}
