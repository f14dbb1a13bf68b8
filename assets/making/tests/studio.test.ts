/** What all sound is made with: rounds without a beginning, mixing, seams, filters. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closed, mix, padded, roundAndRound } from '../studio/mix.ts';
import { bestSeams, seamOf } from '../studio/seam.ts';
import { filtered, noise, RATE, strengthOf, toDb, tone, wave } from '../studio/wave.ts';

describe('rounds', () => {
  const HUM = wave(0.5, (t) => Math.sin(2 * Math.PI * 440 * t)); // 220 periods
  const place = { gain: 0, pan: 0, dark: 2000, room: -10 };

  test('a filter over a round does not know where the round begins', () => {
    const soft = (sound: typeof HUM) => filtered(sound, 'low', 1000);
    const shifted = new Float32Array([...HUM.slice(5000), ...HUM.slice(0, 5000)]);
    const plain = roundAndRound(HUM, soft);
    const late = roundAndRound(shifted, soft);
    for (let n = 0; n < 2000; n += 50) expect(late[n]).toBeCloseTo(plain[n + 5000] ?? 9, 4);
  });

  test('a mixed round goes round without a jump, echo and all; the same cut short does not', () => {
    const long = wave(2, (t) => Math.sin(2 * Math.PI * 440 * t)); // the echo of its beginning has died away
    const { left } = mix([{ sound: { left: long, right: long }, placing: place }]);
    expect(seamOf(padded(left, 480), 10, 2000)).toBeLessThan(1.5);
    expect(seamOf(padded(left.slice(0, 95_952), 480), 10, 1999)).toBeGreaterThan(3);
  });

  test('pan and gain do what they say', () => {
    const right = mix([{ sound: { left: HUM, right: HUM }, placing: { ...place, pan: 1, room: -99 } }]);
    expect(strengthOf(right.left)).toBeLessThan(0.001);
    const loud = strengthOf(right.right);
    const softer = mix([
      { sound: { left: HUM, right: HUM }, placing: { ...place, pan: 1, room: -99, gain: -6 } },
    ]);
    expect(toDb(strengthOf(softer.right) / loud)).toBeCloseTo(-6, 1);
  });

  test('the best seam is found among worse ones', () => {
    const dirty = padded(HUM, 4800).map((value, n) => (n < 1000 ? value + ((n * 7919) % 13) / 50 : value));
    const [{ start = 0, seam = 9 } = {}] = bestSeams([[{ left: dirty, right: dirty }]], 500, 100);
    expect(start).toBeGreaterThan(20);
    expect(seam).toBeLessThan(1.5);
  });

  test('layers go round near each other, also where each alone would do so elsewhere', () => {
    const cleanIn = (first: number, end: number) => {
      const wave = padded(HUM, 4800).map((value, n) =>
        (n < first || n >= end) && n < 4800 ? value + ((n * 7919) % 13) / 50 : value,
      );
      return [{ left: wave, right: wave }];
    };
    const [early, late] = [cleanIn(0, 1200), cleanIn(3600, 4800)];
    const apart = (layers: Parameters<typeof bestSeams>[0][]) => {
      const starts = layers.flatMap((each) => bestSeams(each, 500, 100)).map(({ start }) => start);
      return Math.max(...starts) - Math.min(...starts);
    };
    expect(apart([[early], [late]])).toBeGreaterThan(40);
    expect(apart([[early, late]])).toBeLessThan(16);
  });

  test('noise that is closed goes on as if nothing were', () => {
    const hiss = filtered(noise(1.2, 3), 'low', 3000);
    const round = closed(hiss, 0.2);
    expect(round.length).toBe(RATE);
    expect(seamOf(padded(round, 480), 10, 1000)).toBeLessThan(2);
    const [edge, middle] = [strengthOf(round, 0, 4800), strengthOf(round, 20_000, 30_000)];
    expect(Math.abs(toDb(edge / middle))).toBeLessThan(2);
  });
});

test('filters pass what they should, at every height', () => {
  const level = (kind: 'low' | 'high', height: number) =>
    toDb(
      strengthOf(
        filtered(
          tone(0.3, () => height),
          kind,
          1000,
        ),
        4800,
      ) / Math.SQRT1_2,
    );
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 400 }), (height) => {
      expect(Math.abs(level('low', height))).toBeLessThan(1);
      expect(level('high', height)).toBeLessThan(-12);
    }),
    { seed: 1, numRuns: 10 },
  );
});
