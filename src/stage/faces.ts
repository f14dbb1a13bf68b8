/** The face of each mood, in the words of the atlases. */
import type { Mood } from '../story/cues.ts';
import type { FaceBook } from './cast.ts';

const PLAIN = { brows: 'calm', eyes: 'open', mouth: 'calm', tilt: 0 };

export const FACES: FaceBook = {
  of: (_mood: Mood) => PLAIN,
  blink: 'closed',
  small: 'talk-small',
  wide: 'talk-wide',
};
