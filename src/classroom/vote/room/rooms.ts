/** A new room for a class play: asked for, and told in words where there is none. */
import type { PlayRecord } from '../../../journal/record.ts';
import type { Opening } from '../../../rooms/acts.ts';
import { findRooms, newToken, openRoom } from '../../../rooms/line.ts';
import { ROOM, WHY } from '../../../rooms/words.ts';
import type { KeptRoom } from '../saved-class-play.ts';
import { CLASS_ROOM } from './words.ts';

export type OpenedRoom =
  | { readonly ok: true; readonly room: KeptRoom }
  | { readonly ok: false; readonly why: string }; // a sentence for the teacher

/** Opens a room for a class play where rooms answer. Never rejects. */
export async function openClassRoom({
  story,
  storyVersion,
}: Pick<PlayRecord, 'story' | 'storyVersion'>): Promise<OpenedRoom> {
  if ((await findRooms()) === null) return { ok: false, why: ROOM.noRooms };
  const opening: Opening = { kind: 'class', story, version: storyVersion, code: null };
  const key = newToken();
  const opened = await openRoom(opening, key);
  if (opened.ok) return { ok: true, room: { letters: opened.letters, key } };
  return { ok: false, why: opened.why === 'no-answer' ? CLASS_ROOM.notOpened : WHY[opened.why] };
}
