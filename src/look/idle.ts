/** Work that may wait until the browser is idle, and whether the device is to do less of what nobody asked for. */

/** Calls `work` when the browser is idle, or after a second at the latest. Returns a function that cancels it. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, 200); // Safari
  return () => clearTimeout(timer);
}

/** Whether it is to save, as its owner has told the browser; not all browsers know. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
