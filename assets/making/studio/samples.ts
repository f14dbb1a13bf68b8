/** Waves as the bytes that fluidsynth and ffmpeg give and take: 32-bit floats, left and right in turn. */
import type { Stereo } from './mix.ts';
import type { Wave } from './wave.ts';

export function interleaved(waves: readonly Wave[]): Buffer {
  const length = waves[0]?.length ?? 0;
  const whole = new Float32Array(length * waves.length);
  waves.forEach((wave, channel) => {
    for (let n = 0; n < length; n += 1) whole[n * waves.length + channel] = wave[n] ?? 0;
  });
  return Buffer.from(whole.buffer);
}

export function parted(bytes: Buffer): Stereo {
  const both = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const side = (offset: number) =>
    new Float32Array(both.length >> 1).map((_, n) => both[2 * n + offset] ?? 0);
  return { left: side(0), right: side(1) };
}
