/** Which version of a story something was made with. Pure. */
import type { StoryCard } from '../story/beat.ts';

/**
 * True when `told`, the version that a record or a board carries, stands for the story as it is: the same decisions,
 * reached the same way, in whatever words. Earlier releases had other names for the same structure.
 */
export function isSameVersion(
  { version, formerly }: Pick<StoryCard, 'version' | 'formerly'>,
  told: string,
): boolean {
  return told === version || formerly.includes(told);
}
