/** The doors by which a room comes in: letters that somebody typed, what a device kept of its rooms, what a server answered. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { keptKey } from '../../src/classroom/board/live/kept-key.ts';
import { boardRoomFor } from '../../src/classroom/handing-in/board-room.ts';
import { pendingHandIns } from '../../src/classroom/handing-in/pending.ts';
import { readRoomLetters } from '../../src/rooms/letters.ts';
import { keptToken } from '../../src/rooms/seat.ts';
import { whyIn } from '../../src/rooms/told-by.ts';
import { WHYS } from '../../src/rooms/verdict.ts';
import { TOKEN } from '../../src/rooms/wire.ts';
import type { Door } from './doors.ts';
import { asText, odd, spoiltOf, spoiltText } from './hostile.ts';

const KEY = 'k'.repeat(22);
const WAITING = [{ letters: 'K7QPD', token: KEY, code: 'ABCD-EFGH' }];
const LETTERS = /^[0-9A-HJKMNP-TV-Z]{5}$/;

/** A storage in which every row holds this. */
const holding = (row: unknown) => () =>
  ({
    getItem: () => (row === null ? null : String(row)),
    setItem() {},
    removeItem() {},
  }) as unknown as Storage;

export const ROOM_DOORS: readonly Door[] = [
  {
    name: 'readRoomLetters',
    before: spoiltText(['K7QPD', 'k7q-pd', ' К7QРD ', 'OI1L0']),
    enter(given) {
      const letters = readRoomLetters(String(given));
      if (letters === null) return 'refused';
      expect(letters).toMatch(LETTERS);
      expect(readRoomLetters(letters)).toBe(letters);
      return 'in';
    },
  },
  {
    name: 'whyIn',
    before: fc.oneof(spoiltOf(WHYS.map((why) => ({ why }))), odd),
    enter(given) {
      const why = whyIn(given);
      if (why !== null) expect(WHYS).toContain(why);
      return why === null ? 'refused' : 'in';
    },
  },
  {
    name: 'pendingHandIns',
    before: fc.oneof(spoiltOf([WAITING]).map(asText), spoiltText([JSON.stringify(WAITING)])),
    enter(given) {
      const waiting = pendingHandIns(holding(given));
      for (const { letters, token, code } of waiting) {
        expect(token).toMatch(TOKEN);
        expect([typeof letters, typeof code]).toEqual(['string', 'string']);
      }
      return waiting.length > 0 ? 'in' : 'refused';
    },
  },
  {
    name: 'keptKey',
    before: spoiltText([`K7QPD ${KEY}`]),
    enter(given) {
      const kept = keptKey('on-credit', holding(given));
      if (kept) expect(kept.key).toMatch(TOKEN);
      return kept ? 'in' : 'refused';
    },
  },
  {
    name: 'keptToken',
    before: spoiltText([KEY]),
    enter(given) {
      const kept = keptToken('K7QPD', holding(given));
      if (kept !== null) expect(kept).toMatch(TOKEN);
      return kept === null ? 'refused' : 'in';
    },
  },
  {
    name: 'boardRoomFor',
    before: spoiltText(['K7QPD on-credit']),
    enter: (given) => (boardRoomFor('on-credit', holding(given)) ? 'in' : 'refused'),
  },
];
