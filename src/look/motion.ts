/** Whether things may move: the player's word first, else what the device prefers. */
import type { Settings } from './settings.ts';

export function isStill(settings: Settings): boolean {
  if (settings.motion !== 'system') return settings.motion === 'reduced';
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
