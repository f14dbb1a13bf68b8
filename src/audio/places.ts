/** What a place sounds like when nobody speaks: one table from the scenes of stories to their room tones. */
import type { SceneId } from '../story/cues.ts';

export type ToneId =
  | 'kitchen'
  | 'night'
  | 'street'
  | 'yard'
  | 'hall'
  | 'hollow'
  | 'lobby'
  | 'water'
  | 'fair'
  | 'drizzle';

export const TONE_OF: Readonly<Record<SceneId, ToneId>> = {
  'bus-stop-dusk': 'street',
  'bus-stop-morning': 'street',
  'school-corridor': 'hollow',
  'school-yard-morning': 'yard',
  'kitchen-evening': 'kitchen',
  'bedroom-night': 'night',
  'park-bench': 'water',
  stairwell: 'hollow',
  'spring-fair': 'fair',
  'concert-hall': 'hall',
  'practice-room': 'hall',
  'kitchen-morning': 'kitchen',
  'car-park-night': 'drizzle',
  'flat-evening': 'night',
  'office-lobby': 'lobby',
};
