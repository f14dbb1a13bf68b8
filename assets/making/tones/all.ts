/** The tones of all places. Which scene has which, `src/audio/air.ts` says. */
import type { Wave } from '../studio/wave.ts';
import { hall, kitchen, lobby, night, stairs } from './indoors.ts';
import { carPark, fair, river, street, yard } from './outdoors.ts';

/** Far under the music, which lies at −23, and under everything that happens: a tone is missed, not heard. */
export const LOUDNESS = -37; // LUFS

export const TONES: Readonly<Record<string, () => Wave>> = {
  kitchen,
  night,
  hall,
  stairs,
  lobby,
  street,
  yard,
  'car-park': carPark,
  river,
  fair,
};
