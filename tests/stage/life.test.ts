import { describe, expect, test } from 'vitest';
import { dice, openLife } from '../../src/stage/people/life.ts';

const FRAME = 1000 / 60;

function watch(seed: number, seconds: number, letters = 0) {
  const life = openLife(seed);
  life.talk(letters);
  return Array.from({ length: Math.round(seconds * 60) }, () => life.live(FRAME));
}

describe('life', () => {
  test('a person blinks now and then, and never for long', () => {
    const signs = watch(11, 60);
    const blinks = signs.filter(({ blink }, i) => blink && !signs[i - 1]?.blink).length;
    expect(blinks).toBeGreaterThan(8);
    expect(blinks).toBeLessThan(40);
    const shut = signs.filter(({ blink }) => blink).length / 60;
    expect(shut / blinks).toBeLessThan(0.25);
  });

  test('breath goes in and out, within its bounds', () => {
    const breaths = watch(5, 10).map(({ breath }) => breath);
    expect(Math.max(...breaths)).toBeGreaterThan(0.95);
    expect(Math.min(...breaths)).toBeLessThan(-0.95);
    expect(breaths.every((breath) => Math.abs(breath) <= 1)).toBe(true);
  });

  test('a mouth moves only while something is being said, longer for a longer line, and shuts', () => {
    const open = (letters: number) => watch(3, 8, letters).filter(({ mouth }) => mouth >= 0).length;
    expect(open(0)).toBe(0);
    expect(open(20)).toBeGreaterThan(5);
    expect(open(80)).toBeGreaterThan(open(20) * 2);
    expect(watch(3, 8, 2000).at(-1)?.mouth).toBe(-1);
  });

  test('something passes over a silent mouth now and then, and not while it speaks', () => {
    const stirs = watch(11, 60).filter(({ stir }, i, all) => stir && !all[i - 1]?.stir).length;
    expect(stirs).toBeGreaterThan(3);
    expect(stirs).toBeLessThan(12);
    expect(watch(11, 60, 2000).some(({ stir, mouth }) => stir && mouth >= 0)).toBe(false);
  });

  test('two seeds live differently, one seed the same again', () => {
    expect(watch(11, 20)).toEqual(watch(11, 20));
    expect(watch(11, 20)).not.toEqual(watch(29, 20));
  });

  test('dice fall between 0 and 1 and are not stuck', () => {
    const roll = dice(0);
    const rolls = Array.from({ length: 1000 }, roll);
    expect(rolls.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(new Set(rolls).size).toBeGreaterThan(990);
  });
});
