/** From the strip of all sounds to its files. */
import { decode, encode, FORMATS, measure } from '../studio/ffmpeg.ts';
import { makeStrip, type Place } from './all.ts';

const RATES = { ogg: 32, m4a: 40 } as const; // kbit/s
const LOUDEST_PEAK = -1; // dB

/** Writes all sounds as one file in a folder and says where each lies. Throws where it may clip. */
export function renderSounds(folder: string): Readonly<Record<string, Place>> {
  const { sound, places } = makeStrip();
  for (const format of FORMATS) {
    const path = `${folder}/sounds.${format}`;
    encode(path, format, RATES[format], [sound]);
    const { peak } = measure([decode(path).left]);
    if (peak > LOUDEST_PEAK) throw new Error(`sounds.${format}: its peak of ${peak} dB may clip.`);
  }
  return places;
}
