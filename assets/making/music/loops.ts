/** From a theme's scores to its files: every layer a loop, and all layers of a theme looped in the same place. */

import { decode, encode, FORMATS, type Format, measure } from '../studio/ffmpeg.ts';
import { playMidi } from '../studio/fluidsynth.ts';
import { mix, padded, type Stereo } from '../studio/mix.ts';
import { bestSeams } from '../studio/seam.ts';
import { fromDb, RATE } from '../studio/wave.ts';
import { writeMidi } from './midi.ts';
import { type Piece, roundLength } from './notes.ts';

/** kbit/s; the busy strokes of wood take more than they are asked to. */
const RATES: Readonly<Record<Format, number>> = { ogg: 34, m4a: 48 };
const BUSY: ReadonlyMap<string, typeof RATES> = new Map([['fine-thanks', { ...RATES, ogg: 30 }]]);
const PAD = 500; // ms of the loop's end before it and of its beginning after it
const LOUDEST_PEAK = -1; // dB

export interface Loop {
  readonly start: number; // ms
  readonly length: number; // ms
  readonly loudness: number; // LUFS, measured
  readonly peak: number; // dB, measured
  readonly seam: number; // the jump where it goes round, as a share of the jumps that are in it anyway
}

/** Three rounds are played and the middle one is cut out: it holds what still sounds of the round before. */
export function renderRound(piece: Piece): Stereo {
  const length = (roundLength(piece) * RATE) / 1000;
  return mix(
    piece.parts.map((part) => {
      const { left, right } = playMidi(writeMidi(part, piece.tempo, piece.beats, 3));
      const cut = { left: left.slice(length, 2 * length), right: right.slice(length, 2 * length) };
      return { sound: cut, placing: part };
    }),
  );
}

/**
 * Writes the files of one theme into a folder and measures them as they will be heard. Its layers begin and go round at
 * the same point of the music, for they are played at once. Throws where a loop jumps or may clip.
 */
export function renderTheme(pieces: readonly Piece[], folder: string): Record<string, Loop> {
  const layers = pieces.map((piece) => ({ piece, heard: renderLayer(piece, folder) }));
  const lengths = new Set(pieces.map(roundLength));
  const [length = 0] = lengths;
  if (lengths.size > 1) throw new Error(`${pieces[0]?.theme}: its layers are not equally long.`);
  const seams = bestSeams(
    layers.map(({ heard }) => heard),
    length,
    2 * PAD,
  );
  const measured = layers.map(({ piece, heard }, n) => {
    const { start = 0, seam = 9 } = seams[n] ?? {};
    if (seam > 1) throw new Error(`${piece.id}: the loop jumps where it goes round (${seam}).`);
    const levels = heard.map(({ left, right }) => measure([left, right]));
    const peak = Math.max(...levels.map((level) => level.peak));
    if (peak > LOUDEST_PEAK) throw new Error(`${piece.id}: its peak of ${peak} dB may clip.`);
    return [piece.id, { start, length, loudness: levels[0]?.loudness ?? 0, peak, seam }] as const;
  });
  return Object.fromEntries(measured);
}

/** Encodes one layer in every format; what comes back is what a browser will hear of each. */
function renderLayer(piece: Piece, folder: string): readonly Stereo[] {
  const round = renderRound(piece);
  const gain = fromDb(piece.loudness - measure([round.left, round.right]).loudness);
  const waves = [round.left, round.right].map((side) =>
    padded(
      side.map((value) => value * gain),
      (PAD * RATE) / 1000,
    ),
  );
  const rates = BUSY.get(piece.theme) ?? RATES;
  return FORMATS.map((format) => {
    const path = `${folder}/${piece.id}.${format}`;
    encode(path, format, rates[format], waves);
    return decode(path);
  });
}
