/** What rooms sound like when nobody speaks in them: a fridge, pipes, a lift shaft, air that somebody has warmed. */
import { echo, roundAndRound } from '../studio/mix.ts';
import { filtered, noise, struck, together, tone, type Wave } from '../studio/wave.ts';
import { bed, drone, ROUND, swelling } from './beds.ts';

/** A fridge that has been running all day, and a clock over the door. */
export function kitchen(): Wave {
  const tick = (seed: number, height: number) =>
    struck(filtered(noise(0.06, seed), 'band', height, 5), { rise: 0.001, half: 0.005 });
  const clock = Array.from({ length: ROUND }, (_, n) => ({
    sound: n % 2 === 0 ? tick(3, 2300) : tick(5, 1900),
    at: n + 0.5,
    level: n % 2 === 0 ? 0.3 : 0.22,
  }));
  return together(ROUND, [
    { sound: drone(50), level: 0.05 },
    { sound: drone(100), level: 0.06 },
    { sound: drone(100.2), level: 0.035 }, // beats against the other, once in five seconds
    { sound: drone(200.1), level: 0.018 },
    { sound: drone(300), level: 0.008 },
    { sound: bed(7, 90, 420), level: 0.5 },
    ...clock,
  ]);
}

/** A bedroom with its window shut: the town is there, but it lies down. */
export function night(): Wave {
  return together(ROUND, [
    { sound: swelling(bed(11, 50, 190), 0.25, 1), level: 1 },
    { sound: swelling(bed(13, 240, 520), 0.6, 2), level: 0.12 },
    { sound: bed(17, 1800, 3600), level: 0.012 },
    { sound: drone(60), level: 0.006 },
  ]);
}

/** A hall with its rows empty: much air, and it is not quite still. */
export function hall(): Wave {
  const air = bed(19, 60, 320);
  const far = roundAndRound(bed(23, 200, 900), (twice) => echo(twice, 0));
  return together(ROUND, [
    { sound: swelling(air, 0.2, 1), level: 0.8 },
    { sound: far, level: 0.25 },
    { sound: bed(29, 2400, 5200), level: 0.02 },
  ]);
}

/** A stairwell hums on its own notes, whatever is said in it. */
export function stairs(): Wave {
  const hollow = [98, 147, 221, 331].map((height, n) => ({
    sound: swelling(bed(31 + n, height * 0.7, height * 1.4, height), 0.3, n + 1),
    level: 0.5 / (n + 1),
  }));
  const pipe = struck(
    tone(0.5, () => 412),
    { rise: 0.004, half: 0.05 },
  );
  const knocks = together(ROUND, [
    { sound: pipe, at: 3.1, level: 0.05 },
    { sound: pipe, at: 3.42, level: 0.03 },
    { sound: pipe, at: 7.6, level: 0.035 },
  ]);
  const far = roundAndRound(knocks, (twice) => echo(twice, 0));
  return together(ROUND, [
    ...hollow,
    { sound: far, level: 0.6 },
    { sound: bed(37, 900, 2400), level: 0.015 },
  ]);
}

/** Ventilation, as in every lobby: it begins before anybody comes and stops after all have gone. */
export function lobby(): Wave {
  return together(ROUND, [
    { sound: bed(41, 130, 380), level: 0.6 },
    { sound: bed(43, 500, 1300), level: 0.16 },
    { sound: swelling(bed(47, 1500, 4200), 0.15, 1), level: 0.03 },
    { sound: drone(120), level: 0.02 },
    { sound: drone(240.1), level: 0.008 },
  ]);
}
