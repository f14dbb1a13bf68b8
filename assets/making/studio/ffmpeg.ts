/** The door to ffmpeg, which encodes, decodes and measures. */
import { execFileSync, spawnSync } from 'node:child_process';
import type { Stereo } from './mix.ts';
import { interleaved, parted } from './samples.ts';
import { RATE, type Wave } from './wave.ts';

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
