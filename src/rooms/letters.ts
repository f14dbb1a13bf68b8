/** The letters of a room, as they are read aloud and typed: five of those of the play codes. Pure. */
import { fromLetters, toLetters } from '../journal/letters.ts';
import { ROOM_LIMITS } from './limits.ts';

/** Letters from five whole numbers 0 – 31, which must come from a source that cannot be guessed. */
export function writeRoomLetters(symbols: readonly number[]): string {
  return toLetters(symbols).replaceAll('-', '');
}

/** Whatever a person typed or a link carries, as a room's letters; null where it can be none. */
export function readRoomLetters(typed: string): string | null {
  if (typed.length > 40) return null;
  const { symbols, stray } = fromLetters(typed);
  return stray === null && symbols.length === ROOM_LIMITS.letters ? writeRoomLetters(symbols) : null;
}
