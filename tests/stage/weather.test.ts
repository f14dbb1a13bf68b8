import { describe, expect, test } from 'vitest';
import { WEATHER, type Weather, weatherIn } from '../../src/stage/place/weather.ts';
import { marksOf, type WeatherMark } from '../../src/stage/place/weather-marks.ts';
import { SCENES } from '../../src/story/cues.ts';

const marksAt = (
  seconds: number,
  weathers: readonly Weather[] = SCENES.flatMap((scene) => weatherIn(scene, false)),
) => weathers.flatMap((weather, i) => marksOf(weather, seconds, i + 1));
const TIMES = [0, 0.1, 3.7, 20, 61.3, 500, 7200];

describe('the weather of a place', () => {
  test('each place has some, and little enough to be drawn on any machine', () => {
    for (const scene of SCENES) {
      expect(WEATHER[scene].length, scene).toBeGreaterThan(0);
      expect(marksAt(20, WEATHER[scene]).length, scene).toBeLessThanOrEqual(40);
    }
  });

  test('the same time gives the same marks, another one others', () => {
    expect(marksAt(20)).toEqual(marksAt(20));
    expect(marksAt(20.5)).not.toEqual(marksAt(20));
  });

  test('every mark is in the picture or just beside it, and has a strength', () => {
    for (const seconds of TIMES)
      for (const { x, y, size, alpha } of [
        ...marksAt(seconds),
        ...marksAt(seconds, weatherIn('car-park-night', true)),
      ]) {
        expect(x).toBeGreaterThanOrEqual(-120);
        expect(x).toBeLessThanOrEqual(1750);
        expect(y).toBeGreaterThanOrEqual(-60);
        expect(y).toBeLessThanOrEqual(960);
        expect(size).toBeGreaterThan(0);
        expect(alpha).toBeGreaterThanOrEqual(-0.001);
        expect(alpha).toBeLessThanOrEqual(1);
      }
  });

  test('nothing leaps where it can be seen: from one frame to the next a mark moves little', () => {
    const slow = SCENES.flatMap((scene) => weatherIn(scene, false));
    const far = ({ x, y }: WeatherMark, to: WeatherMark | undefined) =>
      to ? Math.hypot(x - to.x, y - to.y) : 0;
    for (const seconds of TIMES)
      for (const [i, weather] of slow.entries()) {
        const [now, next] = [marksOf(weather, seconds, i), marksOf(weather, seconds + 1 / 30, i)];
        if (now.length !== next.length) continue;
        for (const [k, mark] of now.entries())
          if (mark.alpha > 0.15 && weather.kind !== 'glints' && weather.kind !== 'dust')
            expect(far(mark, next[k]), weather.kind).toBeLessThan(40);
      }
  });

  test('rain falls out of doors, and drives off what flutters', () => {
    const kinds = (...at: Parameters<typeof weatherIn>) => weatherIn(...at).map(({ kind }) => kind);
    expect(kinds('park-bench', true)).toEqual(['rain', 'glints', 'glints']);
    expect(kinds('flat-evening', true)).toEqual(kinds('flat-evening', false));
    expect(kinds(null, true)).toEqual([]);
  });
});
