/** All parts, in the order in which they are built: what is put together from others comes after them. */
import { CAST } from './cast/part.ts';
import { ICONS } from './icons/part.ts';
import { MOTIF_PART } from './motifs/part.ts';
import { MUSIC } from './music/part.ts';
import { PORTRAITS } from './portraits/part.ts';
import type { Part } from './record/part.ts';
import { ROOMS } from './rooms/part.ts';
import { SHEETS } from './sheets/part.ts';
import { SOUND_PART } from './sounds/part.ts';
import { TONE_PART } from './tones/part.ts';

export const PARTS: readonly Part[] = [
  CAST,
  PORTRAITS,
  ICONS,
  ROOMS,
  SHEETS,
  MUSIC,
  MOTIF_PART,
  TONE_PART,
  SOUND_PART,
];

/** Files and folders in assets/ that nothing in here makes. */
export const BY_HAND: readonly string[] = ['CREDITS.md', 'icon.svg', 'fonts', 'licences', 'cast/moods.json'];
