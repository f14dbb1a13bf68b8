/** From a tone to its files: a loop of one voice, measured as it will be heard. */
import type { Loop } from '../music/loops.ts';
import { decode, encode, FORMATS, type Format, measure } from '../studio/ffmpeg.ts';
import { padded } from '../studio/mix.ts';
import { bestSeams } from '../studio/seam.ts';
import { fromDb, RATE, silence } from '../studio/wave.ts';
import { LOUDNESS, TONES } from './all.ts';
import { ROUND } from './beds.ts';

const RATES: Readonly<Record<Format, number>> = { ogg: 16, m4a: 24 }; // kbit/s
const PAD = 250; // ms of the loop's end before it and of its beginning after it

/** Writes a tone into a folder. Throws where it jumps as it goes round. */
export function renderTone(id: string, folder: string): Loop {
  const length = ROUND * 1000;
  const made = TONES[id]?.() ?? silence(ROUND);
  const gain = fromDb(LOUDNESS - measure([made, made]).loudness);
  const sound = padded(
    made.map((value) => value * gain),
    (PAD * RATE) / 1000,
  );
  const heard = FORMATS.map((format) => {
    const path = `${folder}/${id}.${format}`;
    encode(path, format, RATES[format], [sound]);
    return decode(path);
  });
  const [{ start, seam } = { start: 0, seam: 9 }] = bestSeams([heard], length, 2 * PAD);
  if (seam > 1) throw new Error(`${id}: the tone jumps where it goes round (${seam}).`);
  const levels = heard.map(({ left }) => {
    const full = left.map((value) => value * Math.SQRT2); // decoding one voice for two sides takes 3 dB off each
    return measure([full, full]);
  });
  const peak = Math.max(...levels.map((level) => level.peak));
  return { start, length, loudness: levels[0]?.loudness ?? 0, peak, seam };
}
