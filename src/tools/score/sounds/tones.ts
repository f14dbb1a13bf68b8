/** Room tones: what a place sounds like when nobody speaks. Each goes round without beginning or end. */
import { closed } from '../mix.ts';
import {
  dice,
  filtered,
  hump,
  noise,
  type Placed,
  shaped,
  struck,
  together,
  tone,
  type Wave,
} from '../wave.ts';

const SECONDS = 8;
const OVER = 1; // second in which the end goes over into the beginning
const WHOLE = SECONDS + OVER;

/** Air that moves in a room of this darkness (Hz): no two moments alike, none that stands out. */
function air(seed: number, dark: number, q = 0.6): Wave {
  return filtered(filtered(noise(WHOLE, seed), 'low', dark, q), 'high', 60);
}

/** Goes up and down `times` times in a round, between `least` and 1; a whole number, so that it goes round. */
function swelling(sound: Wave, times: number, least: number, from = 0): Wave {
  return shaped(sound, (t) => {
    const way = 0.5 - 0.5 * Math.cos(2 * Math.PI * (from + (times * t) / SECONDS));
    return least + (1 - least) * way;
  });
}

/** Small things that happen now and then; none across the end of the round. */
function now(seed: number, count: number, make: (throwDice: () => number, n: number) => Placed): Placed[] {
  const throwDice = dice(seed);
  return Array.from({ length: count }, (_, n) => {
    const placed = make(throwDice, n);
    return { ...placed, at: OVER + (SECONDS - OVER - 0.6) * throwDice() };
  });
}

/** The mains' hum and its octaves. A round holds whole waves of it, so it needs no closing. */
function hum(levels: readonly number[]): Wave {
  return together(
    SECONDS,
    levels.map((level, n) => ({ sound: tone(SECONDS, () => 50 * (n + 1)), level })),
  );
}

/** A bird far off: two or three short calls that fall. */
function bird(throwDice: () => number): Placed {
  const height = 2600 + 1400 * throwDice();
  const calls = Array.from({ length: 2 + Math.floor(2 * throwDice()) }, (_, n) => ({
    sound: shaped(
      tone(0.12, (t) => height * (1 - 1.6 * t)),
      hump(0, 0.12),
    ),
    at: 0.16 * n,
  }));
  return { sound: filtered(together(0.6, calls), 'low', 3400), level: 0.012 + 0.014 * throwDice() };
}

/** A voice too far off to be understood: a hum that opens and shuts. */
function murmur(throwDice: () => number): Placed {
  const height = 105 + 130 * throwDice();
  const length = 0.25 + 0.3 * throwDice();
  const said = shaped(
    together(
      length,
      [1, 2, 3, 4, 5].map((n) => ({ sound: tone(length, (t) => n * height * (1 - 0.2 * t)), level: 1 / n })),
    ),
    hump(0, length),
  );
  return { sound: filtered(said, 'band', 480 + 500 * throwDice(), 1.4), level: 0.05 + 0.06 * throwDice() };
}

/** A lap of water against stone. */
function lap(throwDice: () => number, n: number): Placed {
  const length = 0.5;
  const wet = filtered(noise(length, 401 + n), 'band', (t) => 500 + 700 * throwDice() * t, 0.9);
  return { sound: shaped(wet, hump(0, length)), level: 0.1 + 0.12 * throwDice() };
}

/** A car that goes by two streets away. */
function passing(from: number, to: number, seed: number): Placed {
  return { sound: shaped(filtered(noise(WHOLE, seed), 'band', 340, 0.5), hump(from, to)), level: 0.5 };
}

/** How loud the hum and its octaves are, where there is any. */
const HUMS: Readonly<Record<string, readonly number[]>> = {
  kitchen: [0.05, 0.09, 0.015, 0.02],
  night: [0.02, 0.02],
  hollow: [0.012, 0.03],
  lobby: [0.01, 0.04, 0, 0.012],
};

const MAKERS = {
  kitchen: () => [
    { sound: air(301, 420), level: 0.3 },
    // The clock over the door: as many ticks as tocks in a round.
    ...Array.from({ length: SECONDS }, (_, n) => ({
      sound: struck(filtered(noise(0.04, 311 + (n % 2)), 'band', n % 2 === 0 ? 2100 : 1700, 5), {
        half: 0.006,
      }),
      at: OVER + n,
      level: 0.12,
    })),
  ],
  night: () => [
    { sound: swelling(air(321, 240), 1, 0.6), level: 0.7 },
    { sound: swelling(filtered(noise(WHOLE, 323), 'band', 900, 0.4), 2, 0.3), level: 0.03 },
  ],
  street: () => [
    { sound: swelling(air(331, 300), 1, 0.5), level: 0.8 },
    passing(1, 4.6, 333),
    passing(3.9, 6.9, 335),
    ...now(337, 3, bird),
  ],
  yard: () => [
    { sound: swelling(filtered(noise(WHOLE, 341), 'band', 620, 0.4), 2, 0.35), level: 0.3 },
    { sound: air(343, 260), level: 0.4 },
    ...now(345, 6, bird),
    ...now(347, 5, (throwDice) => ({ ...murmur(throwDice), level: 0.05 })),
  ],
  hall: () => [
    { sound: swelling(air(351, 190, 1.1), 1, 0.7), level: 1 },
    { sound: filtered(noise(WHOLE, 353), 'band', 1400, 0.4), level: 0.015 },
  ],
  hollow: () => [
    { sound: swelling(filtered(noise(WHOLE, 361), 'band', 210, 3), 1, 0.6), level: 0.5 },
    { sound: swelling(filtered(noise(WHOLE, 363), 'band', 470, 4), 2, 0.4, 0.25), level: 0.18 },
  ],
  lobby: () => [
    { sound: filtered(noise(WHOLE, 371), 'band', 520, 0.5), level: 0.22 },
    { sound: air(373, 320), level: 0.4 },
    ...now(375, 4, (throwDice) => ({ ...murmur(throwDice), level: 0.04 })),
  ],
  water: () => [
    { sound: swelling(air(381, 520), 2, 0.5), level: 0.4 },
    ...now(383, 12, lap),
    ...now(385, 4, bird),
  ],
  fair: () => [{ sound: air(391, 700), level: 0.3 }, ...now(393, 46, murmur), ...now(395, 2, bird)],
  drizzle: () => [
    { sound: filtered(filtered(noise(WHOLE, 411), 'high', 1800), 'low', 6500), level: 0.05 },
    { sound: air(413, 260), level: 0.4 },
    ...now(415, 70, (throwDice) => {
      const height = 900 + 1900 * throwDice();
      const drop = struck(
        tone(0.06, (t) => height + 7000 * t),
        { rise: 0.001, half: 0.005 + 0.006 * throwDice() },
      );
      return { sound: drop, level: 0.09 * throwDice() ** 2 };
    }),
  ],
} satisfies Record<string, () => readonly Placed[]>;

type ToneId = keyof typeof MAKERS;

export const TONES = Object.keys(MAKERS) as readonly ToneId[];

/** One round of a room tone, `SECONDS` long. */
export function makeTone(id: ToneId): Wave {
  const round = closed(together(WHOLE, MAKERS[id]()), OVER);
  return together(SECONDS, [{ sound: round }, { sound: hum(HUMS[id] ?? []) }]);
}
