/** Work that may wait until the browser is idle. */

/** Calls `work` when the browser is idle, or after a second at the latest. Returns a function that cancels it. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, 200); // Safari
  return () => clearTimeout(timer);
}
