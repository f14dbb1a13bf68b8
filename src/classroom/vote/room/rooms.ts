/** A new room for a class play. */
import type { PlayRecord } from '../../../journal/record.ts';
import { type OpenedRoom, openOwnRoom } from '../../way-in/open-room.ts';
import { CLASS_ROOM } from './words.ts';

/** Opens a room for a class play where rooms answer. Never rejects. */
export function openClassRoom({
  story,
  storyVersion,
}: Pick<PlayRecord, 'story' | 'storyVersion'>): Promise<OpenedRoom> {
  return openOwnRoom({ kind: 'class', story, version: storyVersion, code: null }, CLASS_ROOM.notOpened);
}
