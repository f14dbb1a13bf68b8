import { describe, expect, test, vi } from 'vitest';
import tones from '../../assets/tones/tones.json';
import { airAfter, SILENT_AIR } from '../../src/audio/air.ts';
import { SCENES } from '../../src/story/cues.ts';
import { line, moment, music, scene, thing } from './build.ts';
import { arriveAll, asked, LOUD, level, listening, named, playing, touch } from './listening.ts';

const here = listening();
const KITCHEN = line(scene('kitchen-evening'));

describe('the tone of a room', () => {
  test('comes with the place, goes round, and keeps to the volume of sounds', async () => {
    await playing(here, { lines: [KITCHEN] });
    expect(asked()).toEqual(['kitchen', 'sounds']); // and no other place
    expect(level('kitchen')).toBe(0.8);
    expect(named('kitchen').options.sprite?.round).toEqual([expect.any(Number), 10_000, true]);
    here.settings.value = { ...LOUD, music: 0, sounds: 30 };
    expect(level('kitchen')).toBe(0.3);
    here.settings.value = { ...LOUD, muted: true };
    expect(level('kitchen')).toBe(0);
  });

  test('gives way to that of the next place, softly', async () => {
    await playing(here, { lines: [KITCHEN] });
    const kitchen = named('kitchen');
    here.audio.cue(line(scene('park-bench')));
    arriveAll();
    expect(kitchen.fades.at(-1)).toMatchObject({ to: 0 });
    expect(kitchen.fades.at(-1)?.ms).toBeGreaterThan(1000);
    expect(kitchen.gone).toBe(false);
    expect(level('river')).toBe(0.8);
    vi.advanceTimersByTime(5000);
    expect(kitchen.gone).toBe(true);
  });

  test('goes on from one scene to the next in the same place, and when music stops', async () => {
    await playing(here, { lines: [KITCHEN] });
    here.audio.cue(line(scene('kitchen-morning'), music('none')));
    expect(named('kitchen').played).toEqual(['round']);
    expect(level('kitchen')).toBe(0.8);
  });

  test('is not fetched while sounds are off', async () => {
    here.settings.value = { ...LOUD, sounds: 0 };
    await playing(here, { lines: [KITCHEN] });
    expect(asked()).toEqual([]);
    here.settings.value = LOUD;
    expect(asked()).toContain('kitchen');
  });

  test('is there for every place, and no other is', () => {
    const needed = SCENES.map((id) => airAfter(SILENT_AIR, line(scene(id))).tone);
    expect(new Set(needed)).toEqual(new Set(Object.keys(tones.loops)));
  });
});

describe('the motif of the thing', () => {
  const SCARF = line(thing('vera'));

  test('is heard a little after its line, once, at the volume of music', async () => {
    await playing(here);
    expect(asked()).not.toContain('three-times'); // fetched when it is due
    here.audio.cue(SCARF);
    named('three-times').arrive();
    expect(named('three-times').played).toEqual([]);
    vi.advanceTimersByTime(2000);
    here.audio.cue(SCARF);
    vi.advanceTimersByTime(2000);
    expect(named('three-times').played.length).toBe(1);
    expect(level('three-times')).toBe(0.5);
    here.audio.cue(line(thing('nadia')));
    vi.advanceTimersByTime(2000);
    expect(named('three-times').played.length).toBe(2);
  });

  test('a play that is resumed does not tell again who has it', async () => {
    await touch(here);
    here.audio.open(moment([line(music('three-times')), SCARF]), [], 2);
    here.audio.cue(line(thing('vera')));
    vi.advanceTimersByTime(2000);
    expect(asked()).not.toContain('three-times');
  });

  test('one that comes too late is not of its moment', async () => {
    await playing(here);
    here.audio.cue(SCARF);
    vi.advanceTimersByTime(6000);
    named('three-times').arrive();
    expect(named('three-times').played).toEqual([]);
  });

  test('is not fetched while music is off, and silent once it is', async () => {
    here.settings.value = { ...LOUD, music: 0 };
    await playing(here);
    here.audio.cue(SCARF);
    vi.advanceTimersByTime(2000);
    expect(asked()).toEqual(['sounds']);
    here.settings.value = LOUD;
    here.audio.cue(line(thing(null)));
    named('three-times').arrive();
    here.settings.value = { ...LOUD, muted: true };
    vi.advanceTimersByTime(2000);
    expect(named('three-times').played).toEqual([]);
  });
});
