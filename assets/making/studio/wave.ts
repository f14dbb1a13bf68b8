/** Sound as numbers: noise, filters, envelopes. Mono, 48,000 samples a second, −1 to 1; the same on every run. */

export const RATE = 48_000;

export type Wave = Float32Array<ArrayBuffer>;

export function silence(seconds: number): Wave {
  return new Float32Array(Math.round(seconds * RATE));
}

/** A wave from a function of time in seconds. */
export function wave(seconds: number, at: (t: number, n: number) => number): Wave {
  const sound = silence(seconds);
  for (let n = 0; n < sound.length; n += 1) sound[n] = at(n / RATE, n);
  return sound;
}

/** A seeded source of numbers 0–1. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** White noise. */
export function noise(seconds: number, seed: number): Wave {
  const throwDice = dice(seed);
  return wave(seconds, () => 2 * throwDice() - 1);
}

/** A tone whose height (Hz) may glide; `phase` counts on, so that a glide does not click. */
export function tone(seconds: number, height: (t: number) => number): Wave {
  let phase = 0;
  return wave(seconds, (t) => {
    phase += (2 * Math.PI * height(t)) / RATE;
    return Math.sin(phase);
  });
}

export interface Fall {
  readonly rise?: number; // seconds to full
  readonly half: number; // seconds in which it falls to a half
}

/** Struck: rises at once and dies away. */
export function struck(sound: Wave, { rise = 0.002, half }: Fall): Wave {
  return shaped(sound, (t) => Math.min(1, t / rise) * 0.5 ** (t / half));
}

export function shaped(sound: Wave, level: (t: number) => number): Wave {
  const shape = new Float32Array(sound.length);
  for (let n = 0; n < sound.length; n += 1) shape[n] = (sound[n] ?? 0) * level(n / RATE);
  return shape;
}

/** A hump from `from` to `to` seconds, soft at both ends. */
export function hump(from: number, to: number): (t: number) => number {
  return (t) => (t <= from || t >= to ? 0 : Math.sin((Math.PI * (t - from)) / (to - from)) ** 2);
}

export type FilterKind = 'low' | 'high' | 'band';

/**
 * A filter of second order after R. Bristow-Johnson's "Cookbook formulae for audio equalizer biquad filter
 * coefficients". `height` in Hz may change with time; `q` as there.
 */
export function filtered(
  sound: Wave,
  kind: FilterKind,
  height: number | ((t: number) => number),
  q = 0.7,
): Wave {
  const out = new Float32Array(sound.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  let [b0, b1, b2, a1, a2] = coefficients(kind, typeof height === 'number' ? height : height(0), q);
  for (let n = 0; n < sound.length; n += 1) {
    if (typeof height !== 'number' && n % 32 === 0) {
      [b0, b1, b2, a1, a2] = coefficients(kind, height(n / RATE), q);
    }
    const x = sound[n] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    out[n] = y;
  }
  return out;
}

type Five = readonly [number, number, number, number, number];

function coefficients(kind: FilterKind, height: number, q: number): Five {
  const w = (2 * Math.PI * height) / RATE;
  const cos = Math.cos(w);
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  const side = kind === 'low' ? (1 - cos) / 2 : (1 + cos) / 2;
  const b: readonly [number, number, number] =
    kind === 'low' ? [side, 1 - cos, side] : kind === 'high' ? [side, -(1 + cos), side] : [alpha, 0, -alpha];
  return [b[0] / a0, b[1] / a0, b[2] / a0, (-2 * cos) / a0, (1 - alpha) / a0];
}

/** A plucked string (after Karplus and Strong). `height` in Hz, `half` seconds to half its strength. */
export function plucked(seconds: number, height: number, half: number, seed: number): Wave {
  const period = Math.round(RATE / height);
  const loss = 0.5 ** (1 / (height * half));
  const string = filtered(noise(period / RATE, seed), 'low', 3200);
  const sound = silence(seconds);
  for (let n = 0; n < sound.length; n += 1) {
    const place = n % period;
    const now = string[place] ?? 0;
    sound[n] = now;
    string[place] = loss * (0.5 * now + 0.5 * (string[(place + 1) % period] ?? 0));
  }
  return sound;
}

export interface Placed {
  readonly sound: Wave;
  readonly at?: number; // seconds
  readonly level?: number; // factor
}

/** Everything together, cut to `seconds`. */
export function together(seconds: number, parts: readonly Placed[]): Wave {
  const sum = silence(seconds);
  for (const { sound, at = 0, level = 1 } of parts) {
    const from = Math.round(at * RATE);
    for (let n = 0; n < sound.length && from + n < sum.length; n += 1) {
      sum[from + n] = (sum[from + n] ?? 0) + level * (sound[n] ?? 0);
    }
  }
  return sum;
}

/** Fades the first and last moments, so that nothing begins or ends with a click. */
export function trimmed(sound: Wave, rise = 0.001, fall = 0.03): Wave {
  const end = sound.length / RATE;
  return shaped(sound, (t) => Math.min(1, t / rise, (end - t) / fall));
}

export function peakOf(sound: Wave): number {
  return sound.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);
}

/** Mean strength (root mean square) from sample `from` to `to`. */
export function strengthOf(sound: Wave, from = 0, to = sound.length): number {
  let sum = 0;
  for (let n = from; n < to; n += 1) sum += (sound[n] ?? 0) ** 2;
  return Math.sqrt(sum / Math.max(1, to - from));
}

export const fromDb = (db: number): number => 10 ** (db / 20);
export const toDb = (factor: number): number => 20 * Math.log10(Math.max(factor, 1e-9));
