/** From a motif's score to its files. */
import { renderRound } from '../music/loops.ts';
import type { Piece } from '../music/notes.ts';
import { decode, encode, FORMATS, type Format, measure } from '../studio/ffmpeg.ts';
import { fromDb, RATE, trimmed } from '../studio/wave.ts';

export interface Measured {
  readonly seconds: number;
  readonly loudness: number; // LUFS
  readonly peak: number; // dB
}

const RATES: Readonly<Record<Format, number>> = { ogg: 32, m4a: 40 }; // kbit/s
const LENGTH = 3.6; // seconds, the last of them dying away
const LOUDEST_PEAK = -1; // dB

/** Writes a motif into a folder, and measures it as it will be heard. Throws where it may clip. */
export function renderMotif(piece: Piece, folder: string): Measured {
  const round = renderRound(piece);
  const sides = [round.left, round.right].map((side) => trimmed(side.slice(0, LENGTH * RATE), 0.001, 1.4));
  const gain = fromDb(piece.loudness - measure(sides).loudness);
  const levels = FORMATS.map((format) => {
    const path = `${folder}/${piece.id}.${format}`;
    encode(
      path,
      format,
      RATES[format],
      sides.map((side) => side.map((value) => value * gain)),
    );
    const { left, right } = decode(path);
    return measure([left, right]);
  });
  const peak = Math.max(...levels.map((level) => level.peak));
  if (peak > LOUDEST_PEAK) throw new Error(`${piece.id}: the motif's peak of ${peak} dB may clip.`);
  return { seconds: LENGTH, loudness: levels[0]?.loudness ?? 0, peak };
}
