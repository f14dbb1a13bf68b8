import { describe, expect, test, vi } from 'vitest';
import { mountAudio } from '../../src/audio/audio.ts';
import { bond, line, moment, music, scene, sound, step, thing } from './build.ts';
import { FakeHowler, howls } from './fake-howler.ts';
import { arriveAll, asked, LOUD, level, listening, named, playing, SONG, touch } from './listening.ts';

const here = listening();

describe('before the first gesture', () => {
  test('nothing is fetched', async () => {
    here.audio.open(moment([SONG]), [], 1);
    here.audio.cue(line(scene('stairwell'), sound('door'), thing('vera')));
    here.audio.show(step({ trust: 5 }));
    await vi.dynamicImportSettled();
    expect(howls).toEqual([]);
  });

  test('after it, what should be sounding by then', async () => {
    here.audio.open(moment([SONG], bond(30, 30)), [], 1);
    await touch(here);
    expect(asked()).toEqual(['sounds', 'three-times-calm', 'three-times-strain']);
  });

  test('a player who has already pressed something here need not do it again', async () => {
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
    const other = mountAudio({ settings: here.settings });
    await vi.dynamicImportSettled();
    expect(asked()).toEqual(['sounds']);
    other.destroy();
  });

  test('a play that was left before it stays silent', async () => {
    here.audio.destroy();
    await touch(here);
    expect(howls).toEqual([]);
  });
});

describe('volumes', () => {
  test('follow the settings at once', async () => {
    await playing(here);
    here.settings.value = { ...LOUD, music: 20 };
    expect(level('three-times-warmth')).toBe(0.2);
    here.settings.value = { ...LOUD, muted: true };
    expect(level('three-times-warmth')).toBe(0);
    here.settings.value = LOUD;
    expect(level('three-times-warmth')).toBe(0.5);
  });

  test('muted also silences the theme that is on its way out', async () => {
    await playing(here);
    here.audio.cue(line(music('none')));
    const warm = named('three-times-warmth');
    warm.volume(0.3); // half-way down
    here.settings.value = { ...LOUD, muted: true };
    expect(warm.playing[0]?.volume).toBe(0);
  });

  test('while muted nothing is fetched; afterwards it is', async () => {
    here.settings.value = { ...LOUD, muted: true };
    await playing(here);
    here.audio.cue(line(sound('door')));
    expect(howls).toEqual([]);
    here.settings.value = LOUD;
    arriveAll();
    expect(level('three-times-warmth')).toBe(0.5);
    expect(named('sounds').played).toEqual([]);
  });
});

test('all is still while the page is hidden', async () => {
  await playing(here);
  here.page.hidden = true;
  here.page.dispatchEvent(new Event('visibilitychange'));
  expect(FakeHowler.ctx.calls).toEqual(['suspend']);
  here.page.hidden = false;
  here.page.dispatchEvent(new Event('visibilitychange'));
  expect(FakeHowler.ctx.calls).toEqual(['suspend', 'resume']);
});

test('whatever goes wrong with sound stays with sound', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await playing(here);
  const broken = named('sounds');
  broken.play = () => {
    throw new Error('no device');
  };
  expect(() => here.audio.cue(line(sound('door')))).not.toThrow();
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
