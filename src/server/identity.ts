/** Who asks: the server keeps and compares hashes only, so that nobody who reads its memory or log can speak for a device. */
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { OWNER_ID } from '../rooms/acts.ts';
import { writeRoomLetters } from '../rooms/letters.ts';
import { ROOM_LIMITS } from '../rooms/limits.ts';
import { TOKEN } from '../rooms/wire.ts';

const DEVICE = 16; // letters of the hash, 96 bits

/** The SHA-256 of a token or key, base64url. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The device in a room whose key has the hash `owner`. */
export function deviceOf(hash: string, owner: string): string {
  return hash === owner ? OWNER_ID : hash.slice(0, DEVICE);
}

/** The hash of what stands in an `Authorization` header; null where no token does. */
export function bearerIn(header: string | undefined): string | null {
  const [kind, token = '', ...more] = (header ?? '').split(' ');
  return kind?.toLowerCase() === 'bearer' && more.length === 0 && TOKEN.test(token) ? hashOf(token) : null;
}

/** Letters for a new room, from a source that cannot be guessed. */
export function drawLetters(): string {
  return writeRoomLetters(Array.from({ length: ROOM_LIMITS.letters }, () => randomInt(32)));
}

/** The name of a process, or the beginning of what it names. */
export function newProcessName(): string {
  return randomBytes(6).toString('base64url');
}
