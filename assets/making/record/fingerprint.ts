/** Short marks of data, files and code, so that a test can tell without building when a built file has grown stale. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Any plain data, as 16 hexadecimal digits. */
export function fingerprint(sources: readonly unknown[]): string {
  return hash(JSON.stringify(sources));
}

/** The bytes of a file, as 16 hexadecimal digits; null where there is no such file. */
export function fileMark(path: string): string | null {
  return existsSync(path) ? hash(readFileSync(path)) : null;
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
