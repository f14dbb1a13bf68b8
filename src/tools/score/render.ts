/**
 * Builds assets/music and assets/sounds from the scores: `npx tsx src/tools/score/render.ts [music|sounds]`.
 * Needs fluidsynth, FluidR3_GM and ffmpeg. What was built is decoded again and measured; a loop that can be heard
 * to begin anew, or a clipped sound, is an error.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileHashes, KINDS, sourceHash } from './built.ts';
import { writeMidi } from './midi.ts';
import { mix, padded, type Stereo } from './mix.ts';
import { type Piece, roundLength } from './notes.ts';
import { PIECES } from './pieces.ts';
import { checkPrograms, decode, encode, FORMATS, measure, playMidi } from './programs.ts';
import { bestSeam } from './seam.ts';
import { makeStrip } from './sounds/all.ts';
import { fromDb, RATE } from './wave.ts';

const ASSETS = resolve(import.meta.dirname, '../../../assets');
const RATES = { music: { ogg: 44, m4a: 46 }, sounds: { ogg: 44, m4a: 48 } } as const; // kbit/s
const PAD = 250; // ms of the loop's end before it and of its beginning after it
const LOUDEST_PEAK = -1; // dB

interface Loop {
  readonly start: number; // ms
  readonly length: number; // ms
  readonly loudness: number; // LUFS, measured
  readonly peak: number; // dB, measured
  readonly seam: number; // the jump where it goes round, as a share of the jumps that are in it anyway
}

/** Three rounds are played and the middle one is cut out: it holds what still sounds of the round before. */
function renderRound(piece: Piece): Stereo {
  const length = (roundLength(piece) * RATE) / 1000;
  return mix(
    piece.parts.map((part) => {
      const { left, right } = playMidi(writeMidi(part, piece.tempo, piece.beats, 3));
      const cut = { left: left.slice(length, 2 * length), right: right.slice(length, 2 * length) };
      return { sound: cut, placing: part };
    }),
  );
}

function renderPiece(piece: Piece): Loop {
  const round = renderRound(piece);
  const gain = fromDb(piece.loudness - measure([round.left, round.right]).loudness);
  const pad = (PAD * RATE) / 1000;
  const waves = [round.left, round.right].map((side) =>
    padded(
      side.map((value) => value * gain),
      pad,
    ),
  );
  const length = roundLength(piece);
  const heard = FORMATS.map((format) => {
    const path = `${ASSETS}/music/${piece.id}.${format}`;
    encode(path, format, RATES.music[format], waves);
    return decode(path);
  });
  const { start, seam } = bestSeam(heard, length, 2 * PAD);
  const levels = heard.map(({ left, right }) => measure([left, right]));
  const peak = Math.max(...levels.map((level) => level.peak));
  const loop = { start, length, loudness: levels[0]?.loudness ?? 0, peak, seam };
  console.log(piece.id, loop);
  if (seam > 1) throw new Error(`${piece.id}: the loop jumps where it goes round (${seam}).`);
  if (peak > LOUDEST_PEAK) throw new Error(`${piece.id}: its peak of ${peak} dB may clip.`);
  return loop;
}

function renderMusic(): object {
  return { loops: Object.fromEntries(PIECES.map((piece) => [piece.id, renderPiece(piece)])) };
}

function renderSounds(): object {
  const { sound, places } = makeStrip();
  for (const format of FORMATS) {
    const path = `${ASSETS}/sounds/sounds.${format}`;
    encode(path, format, RATES.sounds[format], [sound]);
    const heard = decode(path);
    const { peak } = measure([heard.left]);
    if (peak > LOUDEST_PEAK) throw new Error(`${path}: its peak of ${peak} dB may clip.`);
    console.log(`sounds.${format}`, { seconds: heard.left.length / RATE, peak });
  }
  return { sprite: places };
}

const [only] = process.argv.slice(2);
checkPrograms();
for (const kind of KINDS.filter((each) => only === undefined || each === only)) {
  const folder = `${ASSETS}/${kind}`;
  mkdirSync(folder, { recursive: true });
  const built = kind === 'music' ? renderMusic() : renderSounds();
  const record = { source: sourceHash(kind), files: fileHashes(folder), ...built };
  writeFileSync(`${folder}/${kind}.json`, `${JSON.stringify(record, null, 2)}\n`);
}
