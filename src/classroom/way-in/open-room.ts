/** A new room for a class: asked for, and told in words where there is none. */
import type { Opening } from '../../rooms/acts.ts';
import { findRooms, newToken, openRoom } from '../../rooms/line.ts';
import { ROOM, WHY } from '../../rooms/words.ts';

/** A room as the device that opened it keeps it. */
export interface OwnRoom {
  readonly letters: string;
  readonly key: string; // leaves this device in the head of a request and nowhere else
}

export type OpenedRoom =
  | { readonly ok: true; readonly room: OwnRoom }
  | { readonly ok: false; readonly why: string }; // a sentence for the teacher

const ROOMS = { find: findRooms, open: openRoom };

/** Opens a room where rooms answer, else says why. `silent`: what to say where nobody answers. Never rejects. */
export async function openOwnRoom(opening: Opening, silent: string, rooms = ROOMS): Promise<OpenedRoom> {
  if ((await rooms.find()) === null) return { ok: false, why: ROOM.noRooms };
  const key = newToken();
  const opened = await rooms.open(opening, key);
  if (opened.ok) return { ok: true, room: { letters: opened.letters, key } };
  return { ok: false, why: opened.why === 'no-answer' ? silent : WHY[opened.why] };
}
