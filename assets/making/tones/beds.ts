/** What tones are laid from. Everything in here goes round in ten seconds and has no beginning. */
import { closed } from '../studio/mix.ts';
import { filtered, noise, RATE, shaped, tone, type Wave } from '../studio/wave.ts';

export const ROUND = 10; // seconds
const OVER = 1; // seconds in which the end of noise fades into its beginning

/** Noise between two heights (Hz); with `ringing` (Hz) a narrow band of it. */
export function bed(seed: number, low: number, high: number, ringing?: number): Wave {
  const raw = noise(ROUND + OVER, seed);
  const between = filtered(filtered(filtered(raw, 'high', low), 'low', high), 'low', high);
  return closed(ringing === undefined ? between : filtered(between, 'band', ringing, 4), OVER);
}

/** A steady tone; its height in tenths of a Hz, so that it goes round. */
export function drone(height: number): Wave {
  return tone(ROUND, () => height);
}

/** Comes and goes `times` a round, by a share of its strength. */
export function swelling(sound: Wave, share: number, times: number): Wave {
  return shaped(sound, (t) => 1 + share * Math.sin((2 * Math.PI * times * t) / ROUND + times));
}

/** A sound that begins anywhere in the round; what goes over its end comes in at its beginning. */
export function wrapped(
  parts: readonly { readonly sound: Wave; readonly at: number; readonly level: number }[],
): Wave {
  const round = new Float32Array(ROUND * RATE);
  for (const { sound, at, level } of parts) {
    const from = Math.round(at * RATE);
    sound.forEach((value, n) => {
      const place = (from + n) % round.length;
      round[place] = (round[place] ?? 0) + level * value;
    });
  }
  return round;
}
