/** From parts to a round of music that has no beginning: whatever is done to it is done round and round. */
import { filtered, fromDb, RATE, type Wave } from './wave.ts';

export interface Stereo {
  readonly left: Wave;
  readonly right: Wave;
}

export interface Placing {
  readonly gain: number; // dB
  readonly pan: number; // −1 left – 1 right
  readonly dark: number; // Hz
  readonly room: number; // dB into the echo
}

const LENGTHS = [1153, 1361, 1499, 1733, 1889, 2141, 2381, 2999] as const; // samples; prime, so that echoes do not pile up
const DECAY = 0.72;
const DAMPING = 2600; // Hz

/** A sound done to something that never stops: two rounds are heard and the second is kept. */
export function roundAndRound(round: Wave, work: (sound: Wave) => Wave): Wave {
  const twice = new Float32Array(2 * round.length);
  twice.set(round);
  twice.set(round, round.length);
  return work(twice).slice(round.length);
}

/** Mixes parts that are one round long each. */
export function mix(parts: readonly { readonly sound: Stereo; readonly placing: Placing }[]): Stereo {
  const length = parts[0]?.sound.left.length ?? 0;
  const dry = { left: new Float32Array(length), right: new Float32Array(length) };
  const sent = new Float32Array(length);
  for (const { sound, placing } of parts) {
    const soft = (wave: Wave) => roundAndRound(wave, (twice) => filtered(twice, 'low', placing.dark, 0.6));
    const gain = fromDb(placing.gain);
    const left = soft(sound.left);
    const right = soft(sound.right);
    for (let n = 0; n < length; n += 1) {
      const l = gain * Math.min(1, 1 - placing.pan) * (left[n] ?? 0);
      const r = gain * Math.min(1, 1 + placing.pan) * (right[n] ?? 0);
      dry.left[n] = (dry.left[n] ?? 0) + l;
      dry.right[n] = (dry.right[n] ?? 0) + r;
      sent[n] = (sent[n] ?? 0) + (fromDb(placing.room) * (l + r)) / 2;
    }
  }
  return {
    left: added(
      dry.left,
      roundAndRound(sent, (twice) => echo(twice, 0)),
    ),
    right: added(
      dry.right,
      roundAndRound(sent, (twice) => echo(twice, 23)),
    ),
  };
}

function added(a: Wave, b: Wave): Wave {
  return a.map((value, n) => value + (b[n] ?? 0));
}

/** A small room: eight delays that feed each other (after Jot), damped as by curtains. `shift` sets the ears apart. */
export function echo(sound: Wave, shift: number): Wave {
  const lines = LENGTHS.map((length) => new Float32Array(length + shift));
  const out = new Float32Array(sound.length);
  const heard = lines.map(() => 0);
  for (let n = 0; n < sound.length; n += 1) {
    let sum = 0;
    let spread = 0;
    for (const [i, line] of lines.entries()) {
      const value = line[n % line.length] ?? 0;
      heard[i] = value;
      sum += value;
      spread += i % 2 === 0 ? value : -value;
    }
    const share = (2 / heard.length) * sum; // Householder's mirror
    const now = sound[n] ?? 0;
    for (const [i, line] of lines.entries()) line[n % line.length] = now + DECAY * ((heard[i] ?? 0) - share);
    out[n] = spread * Math.SQRT1_2;
  }
  return filtered(filtered(out, 'low', DAMPING), 'high', 180);
}

/** One round of a mono sound from one that is longer by `over` seconds: its end fades into its beginning. */
export function closed(sound: Wave, over: number): Wave {
  const head = sound.slice(0, sound.length - Math.round(over * RATE));
  const extra = sound.length - head.length;
  for (let n = 0; n < extra; n += 1) {
    const way = (n / extra) * (Math.PI / 2); // equal power: the two know nothing of each other
    head[n] = Math.sin(way) * (head[n] ?? 0) + Math.cos(way) * (sound[head.length + n] ?? 0);
  }
  return head;
}

/** A round with a little of its end before it and of its beginning after it: it may be looped from any point of that. */
export function padded(round: Wave, pad: number): Wave {
  const sound = new Float32Array(round.length + 2 * pad);
  sound.set(round.slice(round.length - pad));
  sound.set(round, pad);
  sound.set(round.slice(0, pad), pad + round.length);
  return sound;
}
