/** From a tone to its files: a loop of one voice, measured as it will be heard. */
import type { Loop } from '../loops.ts';
import { padded } from '../mix.ts';
import { decode, encode, FORMATS, type Format, measure } from '../programs.ts';
import { bestSeams } from '../seam.ts';
import { fromDb, RATE } from '../wave.ts';
import { LOUDNESS, TONES } from './all.ts';
import { ROUND } from './beds.ts';

const RATES: Readonly<Record<Format, number>> = { ogg: 16, m4a: 24 }; // kbit/s
const PAD = 250; // ms of the loop's end before it and of its beginning after it

/** Writes all tones into a folder. Throws where one jumps as it goes round. */
export function renderTones(folder: string): Readonly<Record<string, Loop>> {
  const length = ROUND * 1000;
  const measured = Object.entries(TONES).map(([id, make]) => {
    const made = make();
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
    return [id, { start, length, loudness: levels[0]?.loudness ?? 0, peak, seam }] as const;
  });
  console.table(Object.fromEntries(measured));
  return Object.fromEntries(measured);
}
