import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Audio, mountAudio } from '../../src/audio/audio.ts';
import { bond, line, moment, music, sound, step } from './build.ts';
import { type FakeHowl, FakeHowler, howls } from './fake-howler.ts';

vi.mock('howler', async () => {
  const { FakeHowl, FakeHowler } = await import('./fake-howler.ts');
  return { Howl: FakeHowl, Howler: FakeHowler };
});

const LOUD = { music: 50, sounds: 80, muted: false };
const SONG = line(music('three-times'));

let page: EventTarget & { hidden: boolean };
let browser: EventTarget;
let settings = signal(LOUD);
let audio: Audio;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  page = Object.assign(new EventTarget(), { hidden: false });
  browser = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', browser);
  vi.stubGlobal('navigator', {});
  howls.length = 0;
  FakeHowler.ctx.calls.length = 0;
  settings = signal(LOUD);
  audio = mountAudio({ settings });
});

afterEach(() => {
  audio.destroy();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The first gesture, and what it fetches. */
async function touch() {
  browser.dispatchEvent(new Event('click'));
  await vi.dynamicImportSettled();
}

function named(name: string): FakeHowl {
  const found = howls.findLast((howl) => howl.name === name);
  if (!found) throw new Error(`${name} was not asked for, only ${howls.map((howl) => howl.name)}`);
  return found;
}
const level = (name: string) => named(name).playing[0]?.volume;

function arriveAll() {
  for (const howl of howls) if (howl.state() === 'loading') howl.arrive();
}

async function playing() {
  await touch();
  audio.open(moment([SONG], bond(90, 90)), [], 1);
  arriveAll();
}

describe('before the first gesture', () => {
  test('nothing is fetched', async () => {
    audio.open(moment([SONG]), [], 1);
    audio.cue(line(sound('door')));
    audio.show(step({ trust: 5 }));
    await vi.dynamicImportSettled();
    expect(howls).toEqual([]);
  });

  test('after it, what should be sounding by then', async () => {
    audio.open(moment([SONG]), [], 1);
    await touch();
    expect(howls.map((howl) => howl.name).sort()).toEqual([
      'sounds',
      'three-times-calm',
      'three-times-strain',
      'three-times-warmth',
    ]);
  });

  test('a player who has already pressed something here need not do it again', async () => {
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
    const other = mountAudio({ settings });
    await vi.dynamicImportSettled();
    expect(howls.map((howl) => howl.name)).toEqual(['sounds']);
    other.destroy();
  });

  test('a play that was left before it stays silent', async () => {
    audio.destroy();
    await touch();
    expect(howls).toEqual([]);
  });
});

describe('music', () => {
  test('waits for all layers and starts them together', async () => {
    await touch();
    audio.open(moment([SONG]), [], 1);
    named('three-times-calm').arrive();
    named('three-times-warmth').arrive();
    expect(named('three-times-calm').playing).toEqual([]);
    named('three-times-strain').arrive();
    expect(named('three-times-calm').playing.length).toBe(1);
    expect(named('three-times-strain').playing.length).toBe(1);
  });

  test('a layer that does not come is left out', async () => {
    await touch();
    audio.open(moment([SONG]), [], 1);
    named('three-times-strain').arrive('loaderror');
    named('three-times-warmth').arrive();
    named('three-times-calm').arrive();
    expect(named('three-times-calm').playing.length).toBe(1);
    expect(named('three-times-strain').playing).toEqual([]);
  });

  test('goes round, from where it was measured to go round best', async () => {
    await playing();
    expect(named('three-times-calm').options.sprite.round).toEqual([expect.any(Number), 30_000, true]);
  });

  test('follows the bond from warmth to strain, at the volume that is set', async () => {
    await playing();
    const levels = () => ['warmth', 'calm', 'strain'].map((layer) => level(`three-times-${layer}`));
    expect(levels()).toEqual([0.5, 0, 0]);
    audio.show(step({ kind: 'pitfall', after: bond(0, 0) }));
    expect(levels()).toEqual([0, 0, 0.5]);
  });

  test.each(['third-row', 'fine-thanks'] as const)('%s has its own three layers', async (id) => {
    await touch();
    audio.cue(line(music(id)));
    arriveAll();
    expect(howls.filter(({ name }) => name.startsWith(id)).map(({ played }) => played)).toEqual([
      ['round'],
      ['round'],
      ['round'],
    ]);
    expect(level(`${id}-calm`)).toBe(0.5);
  });

  test('one theme gives way to the next, and to none', async () => {
    await playing();
    const warm = named('three-times-warmth');
    audio.cue(line(music('on-credit')));
    arriveAll();
    expect(level('three-times-warmth')).toBe(0);
    expect(level('on-credit')).toBe(0.5);
    vi.advanceTimersByTime(5000);
    expect(warm.gone).toBe(true);
    audio.cue(line(music('none')));
    const [fade] = named('on-credit').fades.slice(-1);
    expect(fade).toMatchObject({ to: 0 });
    expect(fade?.ms).toBeGreaterThan(2000); // softly, not cut off
    expect(named('on-credit').gone).toBe(false);
    vi.advanceTimersByTime(5000);
    expect(named('on-credit').gone).toBe(true);
  });

  test('does not begin anew with each line', async () => {
    await playing();
    audio.cue(SONG);
    audio.cue(line());
    audio.open(moment([SONG], bond(90, 90)), [], 1);
    expect(named('three-times-calm').played).toEqual(['round']);
    expect(howls.length).toBe(4);
  });

  test('fades out when the play is left', async () => {
    await playing();
    audio.destroy();
    expect(level('three-times-warmth')).toBe(0);
    vi.advanceTimersByTime(2000);
    expect(howls.every((howl) => howl.gone)).toBe(true);
  });

  test('that comes after the play was left does not play', async () => {
    await touch();
    audio.open(moment([SONG]), [], 1);
    const layers = ['calm', 'strain', 'warmth'].map((layer) => named(`three-times-${layer}`));
    audio.destroy();
    for (const layer of layers) layer.arrive();
    expect(layers.flatMap((layer) => layer.played)).toEqual([]);
  });
});

describe('volumes', () => {
  test('follow the settings at once', async () => {
    await playing();
    settings.value = { ...LOUD, music: 20 };
    expect(level('three-times-warmth')).toBe(0.2);
    settings.value = { ...LOUD, muted: true };
    expect(level('three-times-warmth')).toBe(0);
    settings.value = LOUD;
    expect(level('three-times-warmth')).toBe(0.5);
  });

  test('muted also silences the theme that is on its way out', async () => {
    await playing();
    audio.cue(line(music('none')));
    const warm = named('three-times-warmth');
    warm.volume(0.3); // half-way down
    settings.value = { ...LOUD, muted: true };
    expect(warm.playing[0]?.volume).toBe(0);
  });

  test('while muted nothing is fetched; afterwards it is', async () => {
    settings.value = { ...LOUD, muted: true };
    await playing();
    audio.cue(line(sound('door')));
    expect(howls).toEqual([]);
    settings.value = LOUD;
    arriveAll();
    expect(level('three-times-warmth')).toBe(0.5);
    expect(named('sounds').played).toEqual([]);
  });
});

describe('sounds', () => {
  test('of lines that come at once take turns; too many are dropped', async () => {
    await playing();
    for (const id of ['door', 'steps', 'bus', 'bell', 'cup', 'page'] as const) audio.cue(line(sound(id)));
    expect(named('sounds').played).toEqual(['door']);
    vi.advanceTimersByTime(5000);
    expect(named('sounds').played).toEqual(['door', 'steps', 'bus', 'bell']);
  });

  test('a choice of the player is heard at once, the thread after it', async () => {
    await playing();
    audio.show(step({ trust: 5 }));
    expect(named('sounds').played).toEqual(['choice']);
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual(['choice', 'stitch']);
    audio.show(step({ kind: 'pitfall', seat: 'temperament' }));
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual(['choice', 'stitch', 'thread-pull']);
  });

  test('a mended ending is heard after its line', async () => {
    await playing();
    const mark = { id: 'seam', title: 'A seam' };
    const end = line({ kind: 'ending', ...mark });
    const last = step({ kind: 'plain', seat: 'temperament' });
    audio.show({ ...last, next: { ...last.next, ending: { ...mark, mended: true } } });
    audio.cue(line());
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual([]);
    audio.cue(end);
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual(['mended']);
  });

  test('a file that comes soon is still heard, one that comes late is not', async () => {
    await touch();
    audio.cue(line(sound('door')));
    vi.advanceTimersByTime(300);
    arriveAll();
    expect(named('sounds').played).toEqual(['door']);

    audio.destroy();
    audio = mountAudio({ settings });
    await touch();
    audio.cue(line(sound('door')));
    vi.advanceTimersByTime(3000);
    arriveAll();
    expect(named('sounds').played).toEqual([]);
  });

  test('rain goes on until the story is elsewhere', async () => {
    await playing();
    audio.cue(line(sound('rain')));
    audio.cue(line());
    expect(named('sounds').played).toEqual(['rain']);
    expect(level('sounds')).toBe(0.8);
    audio.cue(line({ kind: 'scene', scene: 'kitchen-evening' }));
    expect(level('sounds')).toBe(0);
    named('sounds').emit('fade');
    expect(named('sounds').playing).toEqual([]);
  });

  test('every sound that a story can ask for is in the file', async () => {
    const { SOUNDS } = await import('../../src/story/cues.ts');
    await playing();
    const { sprite } = named('sounds').options;
    for (const id of [...SOUNDS, 'choice', 'stitch', 'thread-pull', 'mended'])
      expect(sprite[id]?.[1]).toBeGreaterThan(50);
  });
});

test('all is still while the page is hidden', async () => {
  await playing();
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(FakeHowler.ctx.calls).toEqual(['suspend']);
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(FakeHowler.ctx.calls).toEqual(['suspend', 'resume']);
});

test('whatever goes wrong with sound stays with sound', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await playing();
  const broken = named('sounds');
  broken.play = () => {
    throw new Error('no device');
  };
  expect(() => audio.cue(line(sound('door')))).not.toThrow();
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
