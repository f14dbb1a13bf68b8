/** A concert from outside of it: the clapping of a hall, and somebody practising behind a door. */
import { echo } from '../studio/mix.ts';
import {
  dice,
  filtered,
  hump,
  noise,
  type Placed,
  RATE,
  shaped,
  struck,
  together,
  type Wave,
  wave,
} from '../studio/wave.ts';

const PEOPLE = 46;

/** The far end of a hall claps: each at their own pace, all a little sooner and longer than they meant to. */
export function applause(): Wave {
  const seconds = 3.4;
  const throwDice = dice(101);
  // A few hands serve for all: nobody tells them apart in a crowd.
  const hands = Array.from({ length: 14 }, (_, n) =>
    struck(filtered(noise(0.06, 103 + n), 'band', 750 + 1500 * throwDice(), 1.3), {
      half: 0.005 + 0.007 * throwDice(),
    }),
  );
  const claps: Placed[] = [];
  for (let person = 0; person < PEOPLE; person += 1) {
    const [pace, near] = [0.19 + 0.09 * throwDice(), 0.25 + 0.75 * throwDice() ** 2];
    const until = seconds - 0.5 - 1.3 * throwDice();
    for (let at = 0.7 * throwDice() ** 2; at < until; at += pace * (0.92 + 0.16 * throwDice())) {
      claps.push({
        sound: hands[Math.floor(hands.length * throwDice())] ?? noise(0.01, 1),
        at,
        level: near * (0.6 + 0.4 * throwDice()),
      });
    }
  }
  const dry = together(seconds, claps);
  const far = echo(echo(dry, 0), 31);
  const hall = together(seconds, [
    { sound: dry, level: 0.3 },
    { sound: far, level: 1 },
  ]);
  return shaped(filtered(filtered(hall, 'low', 2600), 'high', 420), (t) => Math.min(1, (seconds - t) / 0.7));
}

/** Seconds at which a note begins, how long it is bowed, and its height in Hz. */
const TRIED = [
  [0.05, 1.05, 293.7], // D4 B3 D4 E4: the song of the theme, and then the bow comes off
  [1.1, 0.52, 246.9],
  [1.62, 0.52, 293.7],
  [2.14, 0.7, 329.6],
] as const;

/** The beginning of a song on a cello, through a door. */
export function strings(): Wave {
  const seconds = 3.5;
  const dry = together(
    seconds,
    TRIED.map(([at, length, height], n) => ({ sound: bowed(length, height, 211 + n), at })),
  );
  const room = together(seconds, [
    { sound: dry, level: 0.7 },
    { sound: echo(dry, 0), level: 0.6 },
  ]);
  return filtered(filtered(room, 'low', 850), 'high', 110);
}

/** One stroke of a bow: a rough wave of twelve partials, shaken by the left hand, that speaks with a little noise. */
function bowed(seconds: number, height: number, seed: number): Wave {
  const partials = 12;
  let phase = 0;
  const string = wave(seconds, (t) => {
    const shake = 0.0045 * Math.min(1, Math.max(0, (t - 0.15) / 0.3)) * Math.sin(2 * Math.PI * 5.4 * t);
    phase += (2 * Math.PI * height * (1 + shake)) / RATE;
    let sum = 0;
    for (let k = 1; k <= partials; k += 1) sum += Math.sin(k * phase) / k;
    return sum;
  });
  const rosin = filtered(noise(seconds, seed), 'band', 900, 0.8);
  const stroke = (t: number) =>
    Math.min(1, t / 0.09) * Math.min(1, (seconds - t) / 0.08) * (0.75 + 0.25 * hump(0, seconds)(t));
  return shaped(
    together(seconds, [
      { sound: filtered(string, 'band', 420, 0.6), level: 0.9 },
      { sound: shaped(rosin, (t) => 0.25 + Math.exp(-t / 0.04)), level: 0.12 },
    ]),
    stroke,
  );
}
