/** A fingerprint of what a picture is made from, so that a test can tell without drawing when it has grown stale. */
import { createHash } from 'node:crypto';

/** Any plain data, as 16 hexadecimal digits. */
export function fingerprint(sources: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 16);
}
