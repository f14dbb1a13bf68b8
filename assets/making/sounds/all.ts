/** All sounds there are, how loud each is, and where they lie in the one file. */
import { padded } from '../studio/mix.ts';
import { fromDb, peakOf, RATE, silence, strengthOf, trimmed, type Wave } from '../studio/wave.ts';
import { car, kettle, keys, lift, lunchBox, typing } from './errands.ts';
import { applause, strings } from './hall.ts';
import { cup, door, messageSent, page, phoneBuzz } from './indoors.ts';
import { ball, bell, bus, rain, steps } from './outdoors.ts';
import { choice, mended, snap, stitch, threadPull } from './thread.ts';

export interface Recipe {
  readonly id: string;
  readonly make: () => Wave;
  readonly loudness: number; // dB of its loudest tenth of a second
  readonly loops?: boolean;
}

/** Music lies at −23; what belongs to the story stands out from it, what belongs to the thread hardly. */
export const RECIPES: readonly Recipe[] = [
  { id: 'phone-buzz', make: phoneBuzz, loudness: -22 },
  { id: 'message-sent', make: messageSent, loudness: -25 },
  { id: 'door', make: door, loudness: -20 },
  { id: 'bell', make: bell, loudness: -26 },
  { id: 'bus', make: bus, loudness: -20 },
  { id: 'page', make: page, loudness: -27 },
  { id: 'cup', make: cup, loudness: -26 },
  { id: 'steps', make: steps, loudness: -23 },
  { id: 'ball', make: ball, loudness: -20 },
  { id: 'rain', make: rain, loudness: -31, loops: true },
  { id: 'applause', make: applause, loudness: -27 },
  { id: 'strings', make: strings, loudness: -26 },
  { id: 'car', make: car, loudness: -21 },
  { id: 'keys', make: keys, loudness: -27 },
  { id: 'kettle', make: kettle, loudness: -27 },
  { id: 'lift', make: lift, loudness: -24 },
  { id: 'typing', make: typing, loudness: -27 },
  { id: 'lunch-box', make: lunchBox, loudness: -24 },
  { id: 'choice', make: choice, loudness: -33 },
  { id: 'stitch', make: stitch, loudness: -31 },
  { id: 'thread-pull', make: threadPull, loudness: -27 },
  { id: 'snap', make: snap, loudness: -24 },
  { id: 'mended', make: mended, loudness: -28 },
];

/** Milliseconds: where it begins, how long it is, and whether it goes round; as howler takes it. */
export type Place = readonly [number, number] | readonly [number, number, boolean];

export interface Strip {
  readonly sound: Wave;
  readonly places: Readonly<Record<string, Place>>;
}

const GAP = 120; // ms of silence, or of the same rain, around each
const PEAK = fromDb(-4); // encoding overshoots a little

/** Every sound in one strip. */
export function makeStrip(): Strip {
  const places: Record<string, Place> = {};
  const parts: Wave[] = [];
  let now = 0;
  for (const recipe of RECIPES) {
    const sound = levelled(recipe);
    const length = Math.floor((1000 * sound.length) / RATE);
    places[recipe.id] = recipe.loops ? [now + GAP, length, true] : [now + GAP, length];
    const pad = (GAP * RATE) / 1000;
    const part = recipe.loops ? padded(sound, pad) : new Float32Array(sound.length + 2 * pad);
    if (!recipe.loops) part.set(sound, pad);
    parts.push(part);
    now += length + 2 * GAP;
  }
  const whole = silence(now / 1000);
  let at = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, whole.length - at), at);
    at += part.length;
  }
  return { sound: whole, places };
}

/** At its loudness; held back where its peak would be too high. */
function levelled({ make, loudness, loops }: Recipe): Wave {
  const made = loops ? make() : trimmed(make());
  const level = Math.min(fromDb(loudness) / loudestTenth(made), PEAK / peakOf(made));
  return made.map((value) => value * level);
}

/** Strength of the loudest tenth of a second; a sound shorter than that counts with the silence after it. */
export function loudestTenth(sound: Wave): number {
  const window = RATE / 10;
  let loudest = 0;
  for (let from = 0; from < Math.max(1, sound.length - window / 2); from += window / 4) {
    loudest = Math.max(loudest, strengthOf(sound, from, from + window));
  }
  return loudest;
}
