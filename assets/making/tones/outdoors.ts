/** What places under the sky sound like when nothing happens in them. */
import { dice, filtered, hump, noise, shaped, struck, together, tone, type Wave } from '../studio/wave.ts';
import { bed, drone, ROUND, swelling, wrapped } from './beds.ts';

/** A road at the edge of town: a wash of tyres, and one car that turns off before it gets here. */
export function street(): Wave {
  const car = shaped(
    filtered(noise(5, 51), 'band', (t) => 520 + 240 * Math.sin((Math.PI * t) / 5), 0.8),
    hump(0, 5),
  );
  return together(ROUND, [
    { sound: swelling(bed(53, 70, 340), 0.3, 1), level: 0.8 },
    { sound: swelling(bed(57, 500, 1400), 0.4, 2), level: 0.07 },
    { sound: wrapped([{ sound: car, at: 6.5, level: 0.1 }]) },
  ]);
}

/** Wind over asphalt, a flag rope that says so, and somewhere a class with its windows open. */
export function yard(): Wave {
  const rope = struck(
    tone(0.3, () => 1460),
    { rise: 0.001, half: 0.02 },
  );
  return together(ROUND, [
    { sound: swelling(bed(61, 160, 520), 0.25, 2), level: 0.5 },
    { sound: swelling(bed(63, 600, 1500), 0.6, 3), level: 0.06 },
    { sound: murmur(67, 6), level: 0.1 },
    {
      sound: wrapped([
        { sound: rope, at: 1.3, level: 0.02 },
        { sound: rope, at: 1.62, level: 0.012 },
        { sound: rope, at: 6.1, level: 0.016 },
      ]),
    },
  ]);
}

/** A car park at night after rain: a lamp hums, a gutter counts, the road is wet and far away. */
export function carPark(): Wave {
  const throwDice = dice(71);
  const drops = Array.from({ length: 14 }, () => {
    const height = 1100 + 1300 * throwDice();
    const drop = struck(
      tone(0.12, (t) => height + 5200 * t),
      { rise: 0.001, half: 0.012 },
    );
    return { sound: drop, at: ROUND * throwDice(), level: 0.014 + 0.03 * throwDice() ** 2 };
  });
  return together(ROUND, [
    { sound: swelling(bed(73, 60, 300), 0.25, 1), level: 0.7 },
    { sound: swelling(bed(79, 1600, 4200), 0.3, 2), level: 0.035 },
    { sound: drone(100), level: 0.03 },
    { sound: drone(200), level: 0.014 },
    { sound: wrapped(drops) },
  ]);
}

/** A slow river against stone, and a bird that thinks of spring. */
export function river(): Wave {
  const throwDice = dice(83);
  const gurgles = Array.from({ length: 90 }, () => {
    const height = 320 + 620 * throwDice() ** 2;
    const bubble = struck(
      tone(0.14, (t) => height * (1 + 2.2 * t)),
      { rise: 0.012, half: 0.022 },
    );
    return { sound: bubble, at: ROUND * throwDice(), level: 0.05 * throwDice() ** 2 };
  });
  const call = (height: number) =>
    shaped(
      tone(0.16, (t) => height + 700 * Math.sin(38 * t)),
      hump(0, 0.16),
    );
  const bird = [2900, 3300, 2900].map((height, n) => ({
    sound: call(height),
    at: 4.2 + 0.24 * n,
    level: 0.012,
  }));
  return together(ROUND, [
    { sound: swelling(bed(87, 240, 700), 0.3, 2), level: 0.3 },
    { sound: swelling(bed(89, 900, 2600), 0.35, 3), level: 0.05 },
    { sound: wrapped([...gurgles, ...bird, { sound: call(3100), at: 8.7, level: 0.006 }]) },
  ]);
}

/** A square full of people who are buying cake. */
export function fair(): Wave {
  return together(ROUND, [
    { sound: murmur(91, 18), level: 0.6 },
    { sound: swelling(bed(97, 90, 300), 0.2, 1), level: 0.3 },
  ]);
}

/** People who talk too far off to be understood: noise in the places of vowels, in the time of syllables. */
function murmur(seed: number, people: number): Wave {
  const throwDice = dice(seed);
  const syllables = Array.from({ length: people * 16 }, (_, n) => {
    const length = 0.12 + 0.22 * throwDice();
    const vowel = filtered(noise(length, seed + 13 * n), 'band', 260 + 900 * throwDice() ** 2, 3);
    return { sound: shaped(vowel, hump(0, length)), at: ROUND * throwDice(), level: 0.3 + 0.7 * throwDice() };
  });
  return wrapped(syllables);
}
