/** Whom an address leads to Seams. Pure. */

const OWN = /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** Whether no other device than this one gets there: Seams runs on it alone, or was opened as a file. */
export function isOnlyHere(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'file:' || OWN.test(hostname);
  } catch {
    return false;
  }
}
