/** Small things near at hand: telephone, page, cup, door. */
import { dice, filtered, hump, noise, shaped, struck, together, tone, type Wave } from '../studio/wave.ts';

/** Two short shivers on a table top. */
export function phoneBuzz(): Wave {
  const motor = shaped(
    tone(1, (t) => 168 + 4 * Math.sin(2 * Math.PI * 9 * t)),
    (t) => Math.sign(Math.sin(2 * Math.PI * 168 * t)) * 0.4 + 0.6,
  );
  const rattle = shaped(
    filtered(noise(1, 3), 'band', 1300, 1.2),
    (t) => Math.max(0, Math.sin(2 * Math.PI * 84 * t)) ** 3,
  );
  const shiver = (t: number) => {
    const into = t < 0.38 ? t / 0.34 : (t - 0.5) / 0.34;
    return into <= 0 || into >= 1 ? 0 : Math.min(1, 14 * into, 10 * (1 - into));
  };
  const whole = together(0.95, [
    { sound: filtered(motor, 'low', 1400), level: 0.7 },
    { sound: rattle, level: 0.45 },
  ]);
  return filtered(shaped(whole, shiver), 'high', 120);
}

/** A breath of air and two soft notes going up. */
export function messageSent(): Wave {
  const air = shaped(
    filtered(noise(0.5, 9), 'band', (t) => 700 + 5200 * t, 1.5),
    hump(0, 0.3),
  );
  const note = (height: number) =>
    struck(
      tone(0.4, () => height),
      { rise: 0.008, half: 0.05 },
    );
  return together(0.5, [
    { sound: air, level: 0.35 },
    { sound: note(659.3), at: 0.05, level: 0.32 },
    { sound: note(987.8), at: 0.13, level: 0.3 },
    { sound: note(1975.5), at: 0.13, level: 0.05 },
  ]);
}

/** The latch, a moment of hinge, and the leaf in its frame. */
export function door(): Wave {
  const click = (seed: number, height: number) =>
    struck(filtered(noise(0.08, seed), 'band', height, 3), { half: 0.009 });
  const hinge = shaped(
    filtered(
      shaped(noise(0.5, 21), (t) => (Math.sin(2 * Math.PI * (38 + 30 * t) * t) > 0.7 ? 1 : 0)),
      'band',
      (t) => 620 + 260 * t,
      9,
    ),
    hump(0.02, 0.42),
  );
  const leaf = together(0.7, [
    { sound: struck(filtered(noise(0.7, 25), 'low', 190, 1.1), { rise: 0.004, half: 0.06 }), level: 3 },
    {
      sound: struck(
        tone(0.7, (t) => 74 - 14 * t),
        { half: 0.075 },
      ),
      level: 0.7,
    },
    { sound: struck(filtered(noise(0.3, 27), 'band', 1100, 0.8), { half: 0.018 }), level: 0.55 },
  ]);
  return together(1.2, [
    { sound: click(15, 2300), level: 0.8 },
    { sound: hinge, at: 0.06, level: 0.5 },
    { sound: leaf, at: 0.5 },
    { sound: click(17, 1900), at: 0.55, level: 0.7 },
  ]);
}

/** A page turned over. */
export function page(): Wave {
  const throwDice = dice(33);
  const crackle = Array.from({ length: 22 }, () => ({
    sound: struck(
      filtered(noise(0.02, Math.floor(1e6 * throwDice())), 'band', 2500 + 3000 * throwDice(), 2),
      {
        half: 0.003,
      },
    ),
    at: 0.04 + 0.38 * throwDice(),
    level: 0.5 * throwDice(),
  }));
  const sweep = shaped(
    filtered(noise(0.6, 35), 'band', (t) => 1300 + 3600 * Math.sin(Math.PI * Math.min(1, t / 0.5)), 0.9),
    (t) => hump(0, 0.3)(t) + 0.7 * hump(0.2, 0.52)(t),
  );
  return together(0.6, [{ sound: sweep, level: 0.6 }, ...crackle]);
}

/** A cup found by its saucer. */
export function cup(): Wave {
  const clink = (seed: number, pitch: number) =>
    together(0.6, [
      ...[2130, 3380, 4720, 6210].map((height, n) => ({
        sound: struck(
          tone(0.6, () => height * pitch),
          { rise: 0.001, half: 0.055 / (n + 1) },
        ),
        level: 0.32 / (n + 1),
      })),
      { sound: struck(filtered(noise(0.06, seed), 'band', 3000, 1), { half: 0.004 }), level: 0.4 },
    ]);
  const table = struck(
    tone(0.2, () => 210),
    { half: 0.02 },
  );
  return together(0.8, [
    { sound: clink(41, 1) },
    { sound: clink(43, 1.013), at: 0.11, level: 0.45 },
    { sound: clink(45, 0.996), at: 0.17, level: 0.2 },
    { sound: table, level: 0.4 },
  ]);
}
