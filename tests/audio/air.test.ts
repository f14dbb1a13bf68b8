import { describe, expect, test } from 'vitest';
import { airAfter, airSoFar, motifBetween, SILENT_AIR, soundsOf } from '../../src/audio/air.ts';
import type { Line } from '../../src/story/beat.ts';
import { ELSEWHERE, LATER, line, moment, music, scene, sound, step, thing } from './build.ts';

describe('the air', () => {
  test('music stays until another one is said, or none', () => {
    let air = airAfter(SILENT_AIR, line(music('three-times')));
    air = airAfter(airAfter(air, line()), line(ELSEWHERE));
    expect(air.music).toBe('three-times');
    expect(airAfter(air, line(music('none'))).music).toBe('none');
  });

  test('rain stays in its place and its time', () => {
    const wet = airAfter(SILENT_AIR, line(sound('rain')));
    expect(wet.rain).toBe(true);
    expect(airAfter(wet, line(sound('door'))).rain).toBe(true);
    expect(airAfter(wet, line(ELSEWHERE)).rain).toBe(false);
    expect(airAfter(wet, line(LATER)).rain).toBe(false);
    expect(airAfter(wet, line(ELSEWHERE, sound('rain'))).rain).toBe(true);
  });

  test('a play that is resumed sounds as it did: to the line, not beyond', () => {
    const opening = moment([line(music('on-credit'))]);
    const taken = [step({ lines: [line(), line(music('three-times')), line(sound('rain'))] })];
    expect(airSoFar(opening, [], 0)).toEqual(SILENT_AIR);
    expect(airSoFar(opening, taken, 1)).toMatchObject({ music: 'on-credit', rain: false });
    expect(airSoFar(opening, taken, 2)).toMatchObject({ music: 'three-times', rain: false });
    expect(airSoFar(opening, taken, 3)).toMatchObject({ music: 'three-times', rain: true });
  });

  test('a place has its tone until the story is elsewhere', () => {
    expect(SILENT_AIR.tone).toBeNull();
    const kitchen = airAfter(SILENT_AIR, line(scene('kitchen-morning')));
    expect(kitchen.tone).toBe('kitchen');
    expect(airAfter(kitchen, line(LATER, sound('door'), music('none'))).tone).toBe('kitchen');
    expect(airAfter(kitchen, line(ELSEWHERE)).tone).toBe('stairs');
  });

  test('the motif comes when the thing is shown and when it changes hands, and not else', () => {
    const heard = (...lines: Line[]) => {
      const airs = [SILENT_AIR];
      for (const each of lines) airs.push(airAfter(airs.at(-1) ?? SILENT_AIR, each));
      return airs.slice(1).map((air, n) => motifBetween(airs[n] ?? SILENT_AIR, air));
    };
    const song = line(music('third-row'));
    expect(heard(song, line(thing(null)), line(thing('maya')))).toEqual([null, 'third-row', 'third-row']);
    expect(heard(song, line(thing('maya')), line(thing('maya')), line())).toEqual([
      null,
      'third-row',
      null,
      null,
    ]);
    expect(heard(line(music('third-row'), music('none'), thing('maya')))).toEqual([null]);
    expect(heard(song, line(music('none')), line(thing('maya'))).at(-1)).toBe('third-row'); // over silence too
    expect(heard(line(thing('somebody')))).toEqual([null]); // a story without music of ours
  });
});

test('the sounds of a line, in order', () => {
  expect(soundsOf(line(sound('door'), music('none'), sound('steps')))).toEqual(['door', 'steps']);
});
