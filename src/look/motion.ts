/** Whether things may move: as the player set it, else as the device prefers. */
import type { Settings } from './settings.ts';

/** True where nothing may move. The device is only asked while the setting is `system`. */
export function isStill(settings: Settings): boolean {
  if (settings.motion !== 'system') return settings.motion === 'reduced';
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
