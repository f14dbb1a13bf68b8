/** Why a room does not do what was asked, in words with what to do. Pure. */
import type { LineState } from './line.ts';
import type { Why } from './verdict.ts';

export const WHY: Readonly<Record<Why, string>> = {
  'no-room':
    'There is no room with these letters. Look at them once more. If they are right, the room is over: ask for a new one.',
  ended: 'This room is over.',
  locked: 'This room is closed for more people. Ask for it to be opened again.',
  full: 'This room is full.',
  'not-in': 'You are not in this room any more. Join again to come back.',
  'not-yours': 'This is not yours to decide.',
  late: 'This vote is over. Your last answer did not count.',
  'no-option': 'This answer is not asked for now. Load the page again.',
  taken: 'Somebody else has this seat. Take the other one.',
  passed: 'The play has gone on since. Look where it stands now.',
  'too-many': 'That was too much for one room. What came before is there.',
  malformed: 'The room did not understand this device. Load the page again; it may be from an earlier day.',
  'too-large': 'That was too long for the room.',
  'too-fast': 'That was too fast. Wait a moment.',
  foreign: 'This room belongs to another address. Open the link of the room again.',
};

export const ROOM = {
  connecting: 'Looking for the room …',
  broken: 'No connection to the room. Trying again; nothing is lost.',
  noRooms:
    'There are no rooms at this address: it only serves files. Everything else works. For rooms, run “npm start -- --lan” on a computer in the same network. Then open the address that it prints.',
} as const;

/** What a line is up to, where there is something to tell; null while it stands. */
export function stateWords(state: LineState): string | null {
  if (typeof state === 'object') return WHY[state.gone];
  return state === 'open' ? null : ROOM[state];
}
