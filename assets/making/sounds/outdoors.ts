/** What comes from further off: bell, bus, steps, ball, rain. */
import { closed } from '../studio/mix.ts';
import {
  dice,
  filtered,
  hump,
  noise,
  RATE,
  shaped,
  struck,
  together,
  tone,
  type Wave,
} from '../studio/wave.ts';

/** The school's electric bell, at the other end of the corridor. */
export function bell(): Wave {
  const partials = [
    [1180, 1],
    [1893, 0.6],
    [2764, 0.45],
    [3710, 0.3],
    [5120, 0.16],
  ] as const;
  const hits = Array.from({ length: 17 }, (_, n) => ({
    sound: together(0.42, [
      ...partials.map(([height, level], i) => ({
        sound: struck(
          tone(0.42, () => height * (1 + 0.0015 * (n % 3))),
          { rise: 0.001, half: 0.09 / (1 + 0.5 * i) },
        ),
        level: 0.16 * level,
      })),
      { sound: struck(filtered(noise(0.02, 51 + n), 'band', 3400, 1), { half: 0.002 }), level: 0.12 },
    ]),
    at: n / 16,
    level: n % 2 === 0 ? 1 : 0.86,
  }));
  return filtered(together(1.45, hits), 'low', 3600);
}

/** A diesel that has somewhere to be: it comes, stops, and lets out its air. */
export function bus(): Wave {
  const turn = (t: number) => 31 + 12 * Math.exp(-2.2 * t);
  let phase = 0;
  const engine = filtered(
    shaped(noise(1.5, 61), (t) => {
      phase += turn(t) / RATE;
      return 0.35 + (1 - (phase % 1)) ** 2;
    }),
    'low',
    (t) => 330 - 90 * t,
    1.2,
  );
  const whine = shaped(
    tone(1.5, (t) => 4.02 * turn(t)),
    (t) => 0.7 * Math.exp(-1.5 * t),
  );
  const air = shaped(filtered(noise(1.5, 63), 'high', 1900), (t) =>
    t < 0.78 ? 0 : Math.min(1, (t - 0.78) / 0.02) * 0.5 ** ((t - 0.78) / 0.11),
  );
  return together(1.5, [
    { sound: shaped(engine, (t) => Math.min(1, t / 0.35) * Math.min(1, (1.5 - t) / 0.5)), level: 2.4 },
    { sound: shaped(whine, (t) => Math.min(1, t / 0.35)), level: 0.16 },
    { sound: air, level: 0.26 },
  ]);
}

/** Four steps on stone. */
export function steps(): Wave {
  const step = (seed: number, heel: number) =>
    together(0.34, [
      {
        sound: struck(
          tone(0.34, (t) => heel - 60 * t),
          { half: 0.022 },
        ),
        level: 0.8,
      },
      { sound: struck(filtered(noise(0.2, seed), 'band', 900, 0.9), { half: 0.014 }), level: 0.8 },
      { sound: shaped(filtered(noise(0.3, seed + 1), 'band', 2600, 0.8), hump(0.05, 0.19)), level: 0.16 },
    ]);
  return together(1.5, [
    { sound: step(71, 112) },
    { sound: step(73, 98), at: 0.37, level: 0.85 },
    { sound: step(75, 116), at: 0.73, level: 0.92 },
    { sound: step(77, 101), at: 1.1, level: 0.8 },
  ]);
}

/** A football on asphalt: three bounces, each sooner than the last. */
export function ball(): Wave {
  const bounce = (seed: number) =>
    together(0.4, [
      {
        sound: struck(
          tone(0.4, (t) => 150 * 2 ** (-3 * t) + 30),
          { rise: 0.003, half: 0.045 },
        ),
      },
      {
        sound: struck(
          tone(0.4, () => 655),
          { half: 0.03 },
        ),
        level: 0.12,
      },
      { sound: struck(filtered(noise(0.1, seed), 'band', 1500, 0.7), { half: 0.006 }), level: 0.6 },
    ]);
  return together(1.4, [
    { sound: bounce(81) },
    { sound: bounce(83), at: 0.52, level: 0.6 },
    { sound: bounce(85), at: 0.88, level: 0.36 },
    { sound: bounce(87), at: 1.12, level: 0.2 },
  ]);
}

/** Four seconds of steady rain on leaves and a tin roof, without beginning or end. */
export function rain(): Wave {
  const over = 0.5;
  const seconds = 4 + over;
  const throwDice = dice(91);
  const drops = Array.from({ length: 260 }, () => {
    const height = 1500 + 2600 * throwDice();
    return {
      sound: struck(
        tone(0.05, (t) => height + 9000 * t),
        { rise: 0.001, half: 0.004 + 0.006 * throwDice() },
      ),
      at: (seconds - 0.05) * throwDice(),
      level: 0.1 * throwDice() ** 2,
    };
  });
  return closed(
    together(seconds, [
      { sound: filtered(filtered(noise(seconds, 93), 'high', 500), 'low', 5200), level: 0.14 },
      { sound: filtered(noise(seconds, 95), 'band', 420, 0.6), level: 0.2 },
      ...drops,
    ]),
    over,
  );
}
