/** Which version of a story something was made with. Pure. */
import type { StoryCard, StoryTime } from '../story/beat.ts';
import { hash } from './hash.ts';
import type { PlayRecord } from './record.ts';

/** Bits of a version that a play code has room for. */
export const VERSION_WIDTH = 10;

/** What a play code has of a version. */
export function versionTag(version: string): number {
  return hash(version) >>> (32 - VERSION_WIDTH);
}

/**
 * True when `told`, the version that a record or a board carries, stands for the story as it is: the same decisions,
 * reached the same way, in whatever words. Earlier releases had other names for the same structure.
 */
export function isSameVersion(
  { version, formerly }: Pick<StoryTime, 'version' | 'formerly'>,
  told: string,
): boolean {
  return told === version || formerly.includes(told);
}

/** The earlier version of a story that `told` names; null: it is the story as it is, or none that is known here. */
export function earlierVersion(
  card: Pick<StoryCard, keyof StoryTime | 'earlier'>,
  told: string,
): StoryTime | null {
  if (isSameVersion(card, told)) return null;
  return card.earlier.find((time) => isSameVersion(time, told)) ?? null;
}

/** What says which version a play was made with: a record, or what was read of a code. */
export type OfVersion = Pick<PlayRecord, 'story' | 'storyVersion'>;

/** Whether a play is of an earlier version that is kept here, and has to be told from those of the present one. */
export function isEarlier(cards: readonly StoryCard[], { story, storyVersion }: OfVersion): boolean {
  const card = cards.find(({ id }) => id === story);
  return card !== undefined && earlierVersion(card, storyVersion) !== null;
}
