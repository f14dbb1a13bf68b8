/** The two programs that the rendering needs: fluidsynth with the FluidR3 sounds, and ffmpeg. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stereo } from './mix.ts';
import { RATE, type Wave } from './wave.ts';

const SOUNDFONT = process.env.SOUNDFONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';
const NEEDED = 'On Debian: apt install fluidsynth fluid-soundfont-gm ffmpeg.';

/** Throws when a program or the sounds are missing. */
export function checkPrograms(): void {
  for (const [name, option] of [
    ['fluidsynth', '--version'],
    ['ffmpeg', '-version'],
  ] as const) {
    if (spawnSync(name, [option]).status !== 0) throw new Error(`${name} is not installed. ${NEEDED}`);
  }
  if (!existsSync(SOUNDFONT)) {
    throw new Error(`There is no soundfont at ${SOUNDFONT}: set SOUNDFONT to FluidR3_GM.sf2. ${NEEDED}`);
  }
}

/** Plays a MIDI file without echo or chorus. */
export function playMidi(midi: Uint8Array): Stereo {
  const folder = mkdtempSync(join(tmpdir(), 'seams-score-'));
  try {
    const [input, output] = [join(folder, 'in.mid'), join(folder, 'out.raw')];
    writeFileSync(input, midi);
    const format = ['-r', String(RATE), '-O', 'float', '-T', 'raw', '-E', 'little', '-F', output];
    execFileSync(
      'fluidsynth',
      ['-ni', '-q', '-R', '0', '-C', '0', '-g', '0.5', ...format, SOUNDFONT, input],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    return parted(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export type Format = 'ogg' | 'm4a';
export const FORMATS: readonly Format[] = ['ogg', 'm4a'];

const CODECS: Readonly<Record<Format, readonly string[]>> = {
  ogg: ['-c:a', 'libopus', '-application', 'audio', '-vbr', 'on'],
  m4a: ['-c:a', 'aac', '-movflags', '+faststart'],
};

/** Writes a built file; `rate` in kbit/s. One wave is mono, two are left and right. */
export function encode(path: string, format: Format, rate: number, waves: readonly Wave[]): void {
  const clean = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  execFileSync(
    'ffmpeg',
    [
      '-v',
      'error',
      '-y',
      ...raw(waves.length),
      '-i',
      '-',
      ...CODECS[format],
      '-b:a',
      `${rate}k`,
      ...clean,
      path,
    ],
    { input: interleaved(waves) },
  );
}

/** A built file as the browser will hear it, mono files on both sides. */
export function decode(path: string): Stereo {
  const args = ['-v', 'error', '-i', path, '-f', 'f32le', '-ar', String(RATE), '-ac', '2', '-'];
  return parted(execFileSync('ffmpeg', args, { maxBuffer: 1 << 28 }));
}

/** Loudness in LUFS and true peak in dB, after EBU R 128. Throws when it cannot be measured. */
export function measure(waves: readonly Wave[]): { readonly loudness: number; readonly peak: number } {
  const filter = ['-af', 'ebur128=peak=true:framelog=verbose', '-f', 'null', '-'];
  const { stderr } = spawnSync(
    'ffmpeg',
    ['-hide_banner', '-nostats', ...raw(waves.length), '-i', '-', ...filter],
    { input: interleaved(waves), encoding: 'utf8' },
  );
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const read = (name: string) => Number(new RegExp(`${name}:\\s+(-?[\\d.]+) `).exec(summary)?.[1]);
  const [loudness, peak] = [read('I'), read('Peak')];
  if (Number.isNaN(loudness) || Number.isNaN(peak)) throw new Error(`ffmpeg did not measure: ${stderr}`);
  return { loudness, peak };
}

function raw(channels: number): readonly string[] {
  return ['-f', 'f32le', '-ar', String(RATE), '-ac', String(channels)];
}

function interleaved(waves: readonly Wave[]): Buffer {
  const length = waves[0]?.length ?? 0;
  const whole = new Float32Array(length * waves.length);
  waves.forEach((wave, channel) => {
    for (let n = 0; n < length; n += 1) whole[n * waves.length + channel] = wave[n] ?? 0;
  });
  return Buffer.from(whole.buffer);
}

function parted(bytes: Buffer): Stereo {
  const both = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const side = (offset: number) =>
    new Float32Array(both.length >> 1).map((_, n) => both[2 * n + offset] ?? 0);
  return { left: side(0), right: side(1) };
}
