/** The short sounds: as they are made, and as they were built. */
import { describe, expect, test } from 'vitest';
import { SOUNDS } from '../../../src/story/cues.ts';
import { loudestTenth, makeStrip, RECIPES } from '../sounds/all.ts';
import { peakOf, RATE, toDb, type Wave } from '../studio/wave.ts';
import { kib, readJson } from './assets.ts';

const STRIP = makeStrip();

describe('the file of all sounds', () => {
  test('has every sound that a story, a choice or the thread can ask for, and no other', () => {
    const asked = [...SOUNDS, 'choice', 'stitch', 'thread-pull', 'snap', 'mended'];
    expect(Object.keys(readJson('sounds/sounds.json').sprite).sort()).toEqual(asked.sort());
  });

  test('has each where the player looks for it', () => {
    expect(readJson('sounds/sounds.json').sprite).toEqual(STRIP.places);
  });

  test('is small', () => {
    expect(kib('sounds/sounds.ogg')).toBeLessThanOrEqual(200);
    expect(kib('sounds/sounds.m4a')).toBeLessThanOrEqual(240);
  });
});

describe('sounds', () => {
  test.each(RECIPES)('$id is short, at its level, and neither clips nor is silent', ({ id, make, loops }) => {
    const sound = make();
    expect(sound.length / RATE).toBeLessThanOrEqual(loops ? 4 : 3.5);
    expect(sound.every(Number.isFinite)).toBe(true);
    expect(Buffer.from(make().buffer).equals(Buffer.from(sound.buffer))).toBe(true); // the same on every run
    const [start = 0, length = 0] = STRIP.places[id] ?? [];
    const heard = STRIP.sound.slice((start * RATE) / 1000, ((start + length) * RATE) / 1000);
    expect(peakOf(heard)).toBeLessThan(0.65);
    expect(toDb(loudestTenth(heard))).toBeGreaterThan(-36);
    if (!loops) expect(Math.abs(heard.at(-1) ?? 1)).toBeLessThan(0.001);
  });

  test('what belongs to the thread is softer than what belongs to the story', () => {
    const level = (id: string) => RECIPES.find((recipe) => recipe.id === id)?.loudness ?? 0;
    for (const quiet of ['choice', 'stitch', 'thread-pull', 'mended'])
      for (const clear of ['phone-buzz', 'door', 'bus']) expect(level(quiet)).toBeLessThan(level(clear));
  });

  test('no two sounds overlap in the strip', () => {
    const places = Object.values(STRIP.places);
    places.slice(1).forEach(([start], n) => {
      const [before = 0, length = 0] = places[n] ?? [];
      expect(start).toBeGreaterThanOrEqual(before + length + 200);
    });
  });
});

describe('the snap', () => {
  const made = (id: string): Wave =>
    RECIPES.find((recipe) => recipe.id === id)?.make() ?? new Float32Array(0);
  /** Seconds from the strongest moment until what is left is a hundredth of all. */
  const ringing = (sound: Wave) => {
    const strongest = sound.reduce(
      (best, value, n) => (Math.abs(value) > Math.abs(sound[best] ?? 0) ? n : best),
      0,
    );
    const all = sound.reduce((sum, value) => sum + value * value, 0);
    let left = 0;
    let n = sound.length;
    while (n > 0 && left < all / 100) {
      n -= 1;
      left += (sound[n] ?? 0) ** 2;
    }
    return (n - strongest) / RATE;
  };

  test('is short and dry where the pull draws on', () => {
    expect(made('snap').length / RATE).toBeLessThan(0.4);
    expect(ringing(made('snap'))).toBeLessThan(0.12);
    expect(ringing(made('thread-pull'))).toBeGreaterThan(2 * ringing(made('snap')));
  });
});
