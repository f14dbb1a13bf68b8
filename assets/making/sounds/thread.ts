/** What the thread and a choice sound like: near, small, of wood and yarn. */
import {
  dice,
  filtered,
  hump,
  noise,
  plucked,
  shaped,
  struck,
  together,
  tone,
  type Wave,
} from '../studio/wave.ts';

/** A pencil set down on paper. */
export function choice(): Wave {
  return together(0.16, [
    { sound: struck(filtered(noise(0.16, 5), 'band', 1700, 2), { half: 0.008 }), level: 1.2 },
    {
      sound: struck(
        tone(0.16, () => 420),
        { half: 0.014 },
      ),
      level: 0.45,
    },
  ]);
}

/** A needle through cloth, the yarn after it, and a warm pluck as it sits. */
export function stitch(): Wave {
  const yarn = shaped(
    filtered(noise(0.8, 11), 'band', (t) => 900 + 2600 * t, 1.4),
    hump(0.05, 0.34),
  );
  return together(0.8, [
    { sound: struck(filtered(noise(0.1, 7), 'band', 2400, 3), { half: 0.006 }), level: 0.5 },
    { sound: yarn, level: 0.35 },
    { sound: filtered(plucked(0.5, 329.6, 0.09, 13), 'low', 1500), at: 0.3, level: 0.7 },
    { sound: filtered(plucked(0.45, 493.9, 0.08, 17), 'low', 1700), at: 0.35, level: 0.45 },
  ]);
}

/** A strand drawn tight: it creaks fibre by fibre, and gives. */
export function threadPull(): Wave {
  const throwDice = dice(23);
  const fibres = Array.from({ length: 16 }, (_, n) => ({
    sound: struck(filtered(noise(0.03, 29 + n), 'band', 900 + 90 * n, 4), { half: 0.004 }),
    at: 0.02 + 0.42 * (n / 16) ** 0.8 + 0.01 * throwDice(),
    level: 0.4 + 0.7 * throwDice(),
  }));
  return together(1.15, [
    ...fibres,
    {
      sound: shaped(
        filtered(noise(0.5, 31), 'band', (t) => 500 + 1500 * t, 5),
        hump(0, 0.5),
      ),
      level: 0.35,
    },
    { sound: filtered(plucked(0.7, 98, 0.08, 37), 'low', 900), at: 0.45, level: 1.1 },
    { sound: filtered(plucked(0.7, 103.8, 0.07, 41), 'low', 900), at: 0.452, level: 0.6 },
  ]);
}

/** The last stitch of all: the yarn goes through once more, and four strings that had been loose are in tune. */
export function mended(): Wave {
  const strings = [196, 293.7, 392, 493.9].map((height, n) => ({
    sound: filtered(plucked(1.7, height, 0.34 - 0.04 * n, 61 + n), 'low', 1500 + 250 * n),
    at: 0.3 + 0.17 * n,
    level: 0.7 - 0.06 * n,
  }));
  const yarn = shaped(
    filtered(noise(0.5, 67), 'band', (t) => 900 + 2200 * t, 1.4),
    hump(0, 0.34),
  );
  return together(2.2, [{ sound: yarn, level: 0.22 }, ...strings]);
}

/** A strand that gives way: one dry crack, and two ends that fly apart. Nothing rings after it. */
export function snap(): Wave {
  const crack = (seed: number, height: number, half: number) =>
    struck(filtered(noise(0.12, seed), 'band', height, 0.9), { rise: 0.0004, half });
  const end = (seed: number, from: number) =>
    shaped(
      filtered(noise(0.16, seed), 'band', (t) => from * 2 ** (-9 * t), 2.5),
      hump(0, 0.1),
    );
  return together(0.34, [
    { sound: crack(71, 620, 0.006), at: 0.02, level: 0.7 }, // the last fibre but one
    { sound: crack(73, 2600, 0.0035), at: 0.07, level: 1.6 },
    { sound: crack(79, 340, 0.012), at: 0.07, level: 1.1 },
    { sound: end(83, 3800), at: 0.08, level: 0.24 },
    { sound: end(89, 2900), at: 0.1, level: 0.16 },
  ]);
}
