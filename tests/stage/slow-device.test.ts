import { describe, expect, test } from 'vitest';
import { watchSlowFrames } from '../../src/stage/slow-device.ts';

/** What the watch says after each of `frames` frames of `ms`. */
function run(watch: (ms: number) => boolean, frames: number, ms: number): boolean {
  return Array.from({ length: frames }, () => watch(ms)).at(-1) ?? false;
}

describe('a device that draws', () => {
  test('fast enough is never told to keep still, not even at the idle pace', () => {
    const watch = watchSlowFrames();
    expect(run(watch, 300, 17)).toBe(false);
    expect(run(watch, 300, 33)).toBe(false);
  });

  test('slowly at the start only is left alone', () => {
    const watch = watchSlowFrames();
    expect(run(watch, 15, 100)).toBe(false);
    expect(run(watch, 300, 17)).toBe(false);
  });

  test('with a hitch now and then is left alone', () => {
    const watch = watchSlowFrames();
    for (let second = 0; second < 20; second++) {
      expect(run(watch, 59, 17)).toBe(false);
      expect(watch(100)).toBe(false);
    }
  });

  test('so slowly that its first frames take seconds is told before there are many', () => {
    expect(run(watchSlowFrames(), 26, 100)).toBe(true);
  });

  test('slowly for seconds is told, and stays told', () => {
    const watch = watchSlowFrames();
    expect(run(watch, 80, 75)).toBe(true);
    expect(run(watch, 300, 17)).toBe(true);
  });
});
