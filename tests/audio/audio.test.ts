import { describe, expect, test, vi } from 'vitest';
import type { Cue } from '../../src/story/cues.ts';
import { bond, ELSEWHERE, line, moment, music, sound, step } from './build.ts';
import { FakeHowler, howls } from './fake-howler.ts';
import { arriveAll, asked, level, named, SONG, setUp } from './rig.ts';

vi.mock('howler', async () => {
  const { FakeHowl, FakeHowler } = await import('./fake-howler.ts');
  return { Howl: FakeHowl, Howler: FakeHowler };
});
const rig = setUp();

describe('before the first gesture', () => {
  test('nothing is fetched', async () => {
    rig.audio.open(moment([SONG], bond(30, 30)), [], 1);
    rig.audio.cue(line(sound('door')));
    rig.audio.show(step({ trust: 5 }));
    await vi.dynamicImportSettled();
    expect(howls).toEqual([]);
  });

  test('after it, what should be sounding by then', async () => {
    rig.audio.open(moment([SONG], bond(30, 30)), [], 1);
    await rig.touch();
    expect(asked()).toEqual(['sounds', 'three-times-calm', 'three-times-strain']);
  });

  test('a player who has already pressed something here need not do it again', async () => {
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
    rig.remount();
    await vi.dynamicImportSettled();
    expect(asked()).toEqual(['sounds']);
  });

  test('a play that was left before it stays silent', async () => {
    rig.audio.destroy();
    await rig.touch();
    expect(howls).toEqual([]);
  });
});

describe('sounds', () => {
  test('of lines that come at once take turns; too many are dropped', async () => {
    await rig.playing();
    for (const id of ['door', 'steps', 'bus', 'bell', 'cup', 'page'] as const) rig.audio.cue(line(sound(id)));
    expect(named('sounds').played).toEqual(['door']);
    vi.advanceTimersByTime(5000);
    expect(named('sounds').played).toEqual(['door', 'steps', 'bus', 'bell']);
  });

  test('a choice of the player is heard at once, the thread after it', async () => {
    await rig.playing();
    rig.audio.show(step({ trust: 5 }));
    expect(named('sounds').played).toEqual(['choice']);
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual(['choice', 'stitch']);
    rig.audio.show(step({ kind: 'pitfall', seat: 'temperament' }));
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual(['choice', 'stitch', 'thread-pull']);
    rig.audio.show(step({ kind: 'pitfall', seat: 'temperament', lowered: ['hurt'] }));
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played.at(-1)).toBe('snap');
  });

  test('the thing of the story has its notes, in its own theme, when it changes hands', async () => {
    await rig.playing();
    const given = (person: string | null, ...cues: Cue[]) => line({ kind: 'thing', person }, ...cues);
    const heard = () => {
      vi.advanceTimersByTime(1000);
      return named('sounds').played.filter((id) => id.endsWith('-thing'));
    };
    rig.audio.cue(line(music('none'))); // it is still this story's
    rig.audio.cue(given('vera'));
    expect(heard()).toEqual(['three-times-thing']);
    rig.audio.cue(given('vera'));
    rig.audio.cue(given(null));
    expect(heard()).toEqual(['three-times-thing']);
    rig.audio.cue(given('nadia', ELSEWHERE)); // on stage with it, from the first
    expect(heard()).toEqual(['three-times-thing']);
    rig.audio.cue(given('vera'));
    expect(heard()).toEqual(['three-times-thing', 'three-times-thing']);
  });

  test('a mended ending is heard after its line', async () => {
    await rig.playing();
    const mark = { id: 'seam', title: 'A seam' };
    const end = line({ kind: 'ending', ...mark });
    const last = step({ kind: 'plain', seat: 'temperament' });
    rig.audio.show({ ...last, next: { ...last.next, ending: { ...mark, mended: true } } });
    rig.audio.cue(line());
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual([]);
    rig.audio.cue(end);
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual(['mended']);
  });

  test('a file that comes soon is still heard, one that comes late is not', async () => {
    await rig.touch();
    rig.audio.cue(line(sound('door')));
    vi.advanceTimersByTime(300);
    arriveAll();
    expect(named('sounds').played).toEqual(['door']);

    rig.remount();
    await rig.touch();
    rig.audio.cue(line(sound('door')));
    vi.advanceTimersByTime(3000);
    arriveAll();
    expect(named('sounds').played).toEqual([]);
  });

  test('rain goes on until the story is elsewhere', async () => {
    await rig.playing();
    rig.audio.cue(line(sound('rain')));
    rig.audio.cue(line());
    expect(named('sounds').played).toEqual(['rain']);
    expect(level('sounds')).toBe(0.8);
    rig.audio.cue(line({ kind: 'scene', scene: 'kitchen-evening' }));
    expect(level('sounds')).toBe(0);
    named('sounds').emit('fade');
    expect(named('sounds').playing).toEqual([]);
  });

  test('every sound that a story can ask for is in the file', async () => {
    const { MUSIC, SOUNDS } = await import('../../src/story/cues.ts');
    await rig.playing();
    const { sprite } = named('sounds').options;
    const things = MUSIC.filter((id) => id !== 'none').map((id) => `${id}-thing`);
    for (const id of [...SOUNDS, 'choice', 'stitch', 'thread-pull', 'snap', 'mended', ...things])
      expect(sprite[id]?.[1]).toBeGreaterThan(50);
  });
});

test('all is still while the page is hidden', async () => {
  await rig.playing();
  rig.page.hidden = true;
  rig.page.dispatchEvent(new Event('visibilitychange'));
  expect(FakeHowler.ctx.calls).toEqual(['suspend']);
  rig.page.hidden = false;
  rig.page.dispatchEvent(new Event('visibilitychange'));
  expect(FakeHowler.ctx.calls).toEqual(['suspend', 'resume']);
});

test('whatever goes wrong with sound stays with sound', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await rig.playing();
  const broken = named('sounds');
  broken.play = () => {
    throw new Error('no device');
  };
  expect(() => rig.audio.cue(line(sound('door')))).not.toThrow();
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
