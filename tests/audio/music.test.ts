import { describe, expect, test, vi } from 'vitest';
import { TONE_OF } from '../../src/audio/places.ts';
import { SCENES, type SceneId } from '../../src/story/cues.ts';
import { bond, line, moment, music, sound, step } from './build.ts';
import { FakeHowler, howls } from './fake-howler.ts';
import { arriveAll, asked, LOUD, level, named, SONG, setUp } from './rig.ts';

vi.mock('howler', async () => {
  const { FakeHowl, FakeHowler } = await import('./fake-howler.ts');
  return { Howl: FakeHowl, Howler: FakeHowler };
});
const rig = setUp();

describe('music', () => {
  test('waits for the layers that are to be heard and starts them together', async () => {
    await rig.touch();
    rig.audio.open(moment([SONG], bond(30, 30)), [], 1);
    named('three-times-calm').arrive();
    expect(named('three-times-calm').playing).toEqual([]);
    named('three-times-strain').arrive();
    expect(named('three-times-calm').playing.length).toBe(1);
    expect(named('three-times-strain').playing.length).toBe(1);
    expect(asked()).not.toContain('three-times-warmth');
  });

  test('a layer that comes to be heard later is fetched then, and comes in where the others are', async () => {
    await rig.touch();
    rig.audio.open(moment([SONG], bond(30, 30)), [], 1);
    arriveAll();
    FakeHowler.ctx.currentTime += 41; // one round of 30 s and 11 s more
    rig.audio.show(step({ after: bond(90, 90) }));
    const warmth = named('three-times-warmth');
    warmth.arrive();
    expect(warmth.playing[0]?.volume).toBe(0.5);
    const [from = 0] = warmth.options.sprite.round ?? [];
    expect(warmth.sought.at(-1)).toBeCloseTo(from / 1000 + 11, 6);
    expect(named('three-times-calm').played).toEqual(['round']); // the others went on
  });

  test('a layer that does not come is left out', async () => {
    await rig.touch();
    rig.audio.open(moment([SONG], bond(30, 30)), [], 1);
    named('three-times-strain').arrive('loaderror');
    named('three-times-calm').arrive();
    expect(named('three-times-calm').playing.length).toBe(1);
    expect(named('three-times-strain').playing).toEqual([]);
  });

  test('goes round, from where it was measured to go round best', async () => {
    await rig.playing();
    expect(named('three-times-warmth').options.sprite.round).toEqual([expect.any(Number), 30_000, true]);
  });

  test('follows the bond from warmth to strain, at the volume that is set', async () => {
    await rig.playing();
    const levels = () => ['warmth', 'calm', 'strain'].map((layer) => level(`three-times-${layer}`));
    expect(level('three-times-warmth')).toBe(0.5);
    rig.audio.show(step({ after: bond(40, 60) }));
    rig.audio.show(step({ kind: 'pitfall', after: bond(0, 0) }));
    arriveAll();
    expect(levels()).toEqual([0, 0, 0.5]);
  });

  test.each(['third-row', 'fine-thanks'] as const)('%s has its own three layers', async (id) => {
    await rig.touch();
    rig.audio.cue(line(music(id)));
    arriveAll();
    expect(level(`${id}-calm`)).toBe(0.5);
    rig.audio.show(step({ after: bond(0, 0) }));
    rig.audio.show(step({ after: bond(90, 90) }));
    arriveAll();
    const layers = ['calm', 'strain', 'warmth'].map((layer) => named(`${id}-${layer}`));
    expect(layers.map(({ played }) => played)).toEqual([['round'], ['round'], ['round']]);
  });

  test('one theme gives way to the next, and to none', async () => {
    await rig.playing();
    const warm = named('three-times-warmth');
    rig.audio.cue(line(music('on-credit')));
    arriveAll();
    expect(level('three-times-warmth')).toBe(0);
    expect(level('on-credit')).toBe(0.5);
    vi.advanceTimersByTime(5000);
    expect(warm.gone).toBe(true);
    rig.audio.cue(line(music('none')));
    const [fade] = named('on-credit').fades.slice(-1);
    expect(fade).toMatchObject({ to: 0 });
    expect(fade?.ms).toBeGreaterThan(2000); // softly, not cut off
    expect(named('on-credit').gone).toBe(false);
    vi.advanceTimersByTime(5000);
    expect(named('on-credit').gone).toBe(true);
  });

  test('does not begin anew with each line', async () => {
    await rig.playing();
    rig.audio.cue(SONG);
    rig.audio.cue(line());
    rig.audio.open(moment([SONG], bond(90, 90)), [], 1);
    expect(named('three-times-warmth').played).toEqual(['round']);
    expect(asked()).toEqual(['sounds', 'three-times-warmth']);
  });

  test('fades out when the play is left', async () => {
    await rig.playing();
    rig.audio.destroy();
    expect(level('three-times-warmth')).toBe(0);
    vi.advanceTimersByTime(2000);
    expect(howls.every((howl) => howl.gone)).toBe(true);
  });

  test('that comes after the play was left does not play', async () => {
    await rig.touch();
    rig.audio.open(moment([SONG], bond(30, 30)), [], 1);
    const layers = ['calm', 'strain'].map((layer) => named(`three-times-${layer}`));
    rig.audio.destroy();
    for (const layer of layers) layer.arrive();
    expect(layers.flatMap((layer) => layer.played)).toEqual([]);
  });
});

describe('rooms', () => {
  const at = (scene: SceneId) => line({ kind: 'scene', scene });

  test('every scene has a tone, and every tone a file that goes round', async () => {
    await rig.playing();
    for (const scene of SCENES) rig.audio.cue(at(scene));
    for (const tone of Object.values(TONE_OF)) {
      expect(named(tone).options.sprite.round).toEqual([expect.any(Number), 8000, true]);
    }
  });

  test('a tone is fetched when its place comes, and gives way to that of the next place', async () => {
    await rig.playing();
    expect(asked()).not.toContain('kitchen');
    rig.audio.cue(at('kitchen-evening'));
    named('kitchen').arrive();
    expect(level('kitchen')).toBe(0.8);
    rig.audio.cue(line());
    rig.audio.cue(at('kitchen-morning')); // another light, the same clock
    expect(named('kitchen').played).toEqual(['round']);
    rig.audio.cue(at('stairwell'));
    expect(level('kitchen')).toBe(0);
    named('hollow').arrive();
    expect(level('hollow')).toBe(0.8);
    vi.advanceTimersByTime(5000);
    expect(named('kitchen').gone).toBe(true);
  });

  test('it is as loud as sounds are, whatever music is', async () => {
    await rig.playing();
    rig.audio.cue(at('park-bench'));
    named('water').arrive();
    rig.settings.value = { ...LOUD, music: 0, sounds: 30 };
    expect(level('water')).toBe(0.3);
    rig.settings.value = { ...LOUD, muted: true };
    expect(level('water')).toBe(0);
  });
});

describe('volumes', () => {
  test('follow the settings at once', async () => {
    await rig.playing();
    rig.settings.value = { ...LOUD, music: 20 };
    expect(level('three-times-warmth')).toBe(0.2);
    rig.settings.value = { ...LOUD, muted: true };
    expect(level('three-times-warmth')).toBe(0);
    rig.settings.value = LOUD;
    expect(level('three-times-warmth')).toBe(0.5);
  });

  test('muted also silences the theme that is on its way out', async () => {
    await rig.playing();
    rig.audio.cue(line(music('none')));
    const warm = named('three-times-warmth');
    warm.volume(0.3); // half-way down
    rig.settings.value = { ...LOUD, muted: true };
    expect(warm.playing[0]?.volume).toBe(0);
  });

  test('while muted nothing is fetched; afterwards it is', async () => {
    rig.settings.value = { ...LOUD, muted: true };
    await rig.playing();
    rig.audio.cue(line(sound('door')));
    expect(howls).toEqual([]);
    rig.settings.value = LOUD;
    arriveAll();
    expect(level('three-times-warmth')).toBe(0.5);
    expect(named('sounds').played).toEqual([]);
  });
});
