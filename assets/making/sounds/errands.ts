/** The noises of a working day: keys, car, lift, keyboard, kettle and a lunch box. */
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
  tone,
  type Wave,
} from '../studio/wave.ts';

/** A bunch of keys taken up. */
export function keys(): Wave {
  const throwDice = dice(301);
  const clinks = Array.from({ length: 13 }, (_, n): Placed[] => {
    const [height, at] = [2900 + 2400 * throwDice(), 0.72 * (n / 13) ** 1.25 + 0.035 * throwDice()];
    return [1, 1.53, 2.21].map((partial, i) => ({
      sound: struck(
        tone(0.16, () => height * partial),
        { rise: 0.0006, half: (0.016 + 0.02 * throwDice()) / (i + 1) },
      ),
      at,
      level: (0.4 + 0.6 * throwDice()) / (i + 1.4),
    }));
  }).flat();
  const ring = shaped(filtered(noise(0.95, 303), 'band', 5200, 1.5), hump(0, 0.8));
  return together(0.95, [...clinks, { sound: ring, level: 0.06 }]);
}

/** A car comes up on a wet road, stops, and its door falls shut. */
export function car(): Wave {
  const stop = 1.35;
  let phase = 0;
  const firing = (t: number) => 27 + 21 * Math.exp(-2.4 * t);
  const engine = filtered(
    shaped(noise(2.5, 311), (t) => {
      phase += firing(t) / RATE;
      return 0.3 + (1 - (phase % 1)) ** 3;
    }),
    'low',
    (t) => 420 - 130 * Math.min(1, t),
    1.1,
  );
  const hum = tone(2.5, (t) => 2 * firing(t));
  const runs = (t: number) => Math.min(1, t / 0.3) * (t < stop ? 1 : Math.max(0, 1 - (t - stop) / 0.09));
  const tyres = shaped(
    filtered(noise(2.5, 313), 'band', (t) => 2300 - 900 * Math.min(1, t), 0.7),
    (t) => Math.min(1, t / 0.2) * Math.max(0, 1 - t / 1.05) ** 1.5,
  );
  const leaf = together(0.5, [
    { sound: struck(filtered(noise(0.5, 315), 'low', 260, 1), { rise: 0.003, half: 0.045 }), level: 2.6 },
    {
      sound: struck(
        tone(0.5, (t) => 92 - 20 * t),
        { half: 0.05 },
      ),
      level: 0.7,
    },
    { sound: struck(filtered(noise(0.1, 317), 'band', 1700, 1.5), { half: 0.007 }), level: 0.5 },
  ]);
  return together(2.5, [
    { sound: shaped(engine, runs), level: 1.9 },
    { sound: shaped(hum, runs), level: 0.12 },
    { sound: tyres, level: 0.32 },
    { sound: leaf, at: 1.9 },
  ]);
}

/** A lift comes down, says so, and opens. */
export function lift(): Wave {
  const motor = shaped(
    together(0.9, [
      { sound: tone(0.9, (t) => 104 - 46 * Math.min(1, t / 0.7)) },
      { sound: tone(0.9, (t) => 311 - 138 * Math.min(1, t / 0.7)), level: 0.3 },
      { sound: filtered(noise(0.9, 321), 'low', 240), level: 1.2 },
    ]),
    (t) => Math.min(1, t / 0.15) * Math.max(0, 1 - t / 0.8),
  );
  const gong = together(
    1,
    [
      [1318.5, 1, 0.16],
      [2637, 0.25, 0.07],
      [3560, 0.12, 0.03],
    ].map(([height = 0, level = 0, half = 0.1]) => ({
      sound: struck(
        tone(1, () => height),
        { rise: 0.002, half },
      ),
      level,
    })),
  );
  const rollers = shaped(
    filtered(noise(0.9, 323), 'band', (t) => 620 + 500 * t, 0.9),
    (t) => hump(0, 0.85)(t) * (0.7 + 0.3 * Math.sin(2 * Math.PI * 19 * t)),
  );
  const sill = struck(filtered(noise(0.3, 325), 'low', 240, 1.1), { rise: 0.003, half: 0.03 });
  return together(2, [
    { sound: motor, level: 0.35 },
    { sound: gong, at: 0.62, level: 0.42 },
    { sound: rollers, at: 0.95, level: 0.55 },
    { sound: sill, at: 1.72, level: 0.9 },
  ]);
}

/** Seconds at which a key goes down; the last is the long one. */
const STROKES = [0.02, 0.15, 0.24, 0.38, 0.46, 0.6, 0.83, 0.92, 1.02, 1.21] as const;

/** A few words on a laptop. */
export function typing(): Wave {
  const throwDice = dice(331);
  const strokes = STROKES.flatMap((at, n): Placed[] => {
    const long = n === STROKES.length - 1;
    const strength = long ? 1 : 0.55 + 0.35 * throwDice();
    const height = (long ? 0.7 : 1) * (0.9 + 0.2 * throwDice());
    const down = filtered(noise(0.05, 333 + n), 'band', 2500 * height, 2.2);
    return [
      { sound: struck(down, { half: 0.0045 }), at, level: strength },
      {
        sound: struck(
          tone(0.08, () => 235 * height),
          { half: 0.009 },
        ),
        at,
        level: 0.35 * strength,
      },
      { sound: struck(down, { half: 0.003 }), at: at + 0.062, level: 0.3 * strength },
    ];
  });
  return together(1.35, strokes);
}

/** Water that gets to the boil, and the switch that says it has. */
export function kettle(): Wave {
  const [seconds, ready] = [2.3, 1.75];
  const throwDice = dice(341);
  const heat = (t: number) => (t < ready ? 0.45 + 0.55 * (t / ready) : 0.5 ** ((t - ready) / 0.13));
  const bubbles = Array.from({ length: 150 }, (): Placed => {
    const [at, height] = [(seconds - 0.1) * throwDice() ** 0.75, 260 + 620 * throwDice()];
    return {
      sound: struck(
        tone(0.09, (t) => height * (1 + 5 * t)),
        { rise: 0.003, half: 0.009 + 0.012 * throwDice() },
      ),
      at,
      level: 0.42 * throwDice() * heat(at),
    };
  });
  const seethe = (height: number, q: number, seed: number) =>
    shaped(filtered(noise(seconds, seed), 'band', height, q), (t) => heat(t) * Math.min(1, t / 0.4));
  const click = struck(filtered(noise(0.08, 343), 'band', 2100, 2), { half: 0.006 });
  return together(seconds, [
    { sound: seethe(360, 0.6, 345), level: 0.55 },
    { sound: seethe(2600, 0.5, 347), level: 0.13 },
    ...bubbles,
    { sound: click, at: ready, level: 2.6 },
  ]);
}

/** The two clips of a plastic lid. */
export function lunchBox(): Wave {
  const clip = (seed: number, height: number) =>
    together(0.3, [
      { sound: struck(filtered(noise(0.06, seed), 'band', 2100 * height, 2.5), { half: 0.005 }), level: 1 },
      {
        sound: struck(
          tone(0.2, () => 610 * height),
          { half: 0.012 },
        ),
        level: 0.35,
      },
      {
        sound: struck(
          tone(0.3, () => 236),
          { half: 0.028 },
        ),
        level: 0.4,
      },
    ]);
  const lid = shaped(filtered(noise(0.16, 351), 'band', 1100, 1.2), hump(0, 0.15));
  return together(0.62, [
    { sound: lid, level: 0.25 },
    { sound: clip(353, 1), at: 0.11 },
    { sound: clip(355, 0.93), at: 0.3, level: 0.85 },
  ]);
}
