import { describe, expect, test, vi } from 'vitest';
import { mountAudio } from '../../src/audio/audio.ts';
import { line, sound, step } from './build.ts';
import { arriveAll, level, listening, named, playing, touch } from './listening.ts';

const here = listening();

describe('sounds', () => {
  test('of lines that come at once take turns; too many are dropped', async () => {
    await playing(here);
    for (const id of ['door', 'steps', 'bus', 'bell', 'cup', 'page'] as const)
      here.audio.cue(line(sound(id)));
    expect(named('sounds').played).toEqual(['door']);
    vi.advanceTimersByTime(5000);
    expect(named('sounds').played).toEqual(['door', 'steps', 'bus', 'bell']);
  });

  test('a choice of the player is heard at once, the thread after it', async () => {
    await playing(here);
    here.audio.show(step({ trust: 5 }));
    expect(named('sounds').played).toEqual(['choice']);
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual(['choice', 'stitch']);
    here.audio.show(step({ kind: 'pitfall', seat: 'temperament' }));
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual(['choice', 'stitch', 'thread-pull']);
    here.audio.show(step({ kind: 'pitfall', seat: 'temperament', trust: -8, lowered: ['hurt'] }));
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual(['choice', 'stitch', 'thread-pull', 'snap']);
  });

  test('a mended ending is heard after its line', async () => {
    await playing(here);
    const mark = { id: 'seam', title: 'A seam' };
    const end = line({ kind: 'ending', ...mark });
    const last = step({ kind: 'plain', seat: 'temperament' });
    here.audio.show({ ...last, next: { ...last.next, ending: { ...mark, mended: true } } });
    here.audio.cue(line());
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual([]);
    here.audio.cue(end);
    vi.advanceTimersByTime(1000);
    expect(named('sounds').played).toEqual(['mended']);
  });

  test('a file that did not come is asked for again with the next sound', async () => {
    await touch(here);
    const lost = named('sounds');
    lost.arrive('loaderror');
    here.audio.cue(line(sound('door')));
    vi.advanceTimersByTime(300);
    expect(named('sounds')).not.toBe(lost);
    arriveAll();
    expect(named('sounds').played).toEqual(['door']);
  });

  test('a file that comes soon is still heard, one that comes late is not', async () => {
    await touch(here);
    here.audio.cue(line(sound('door')));
    vi.advanceTimersByTime(300);
    arriveAll();
    expect(named('sounds').played).toEqual(['door']);

    here.audio.destroy();
    here.audio = mountAudio({ settings: here.settings });
    await touch(here);
    here.audio.cue(line(sound('door')));
    vi.advanceTimersByTime(3000);
    arriveAll();
    expect(named('sounds').played).toEqual([]);
  });

  test('rain goes on until the story is elsewhere', async () => {
    await playing(here);
    here.audio.cue(line(sound('rain')));
    here.audio.cue(line());
    expect(named('sounds').played).toEqual(['rain']);
    expect(level('sounds')).toBe(0.8);
    here.audio.cue(line({ kind: 'scene', scene: 'kitchen-evening' }));
    expect(level('sounds')).toBe(0);
    named('sounds').emit('fade');
    expect(named('sounds').playing).toEqual([]);
  });

  test('every sound that a story can ask for is in the file', async () => {
    const { SOUNDS } = await import('../../src/story/cues.ts');
    await playing(here);
    const { sprite } = named('sounds').options;
    for (const id of [...SOUNDS, 'choice', 'stitch', 'thread-pull', 'snap', 'mended'])
      expect(sprite?.[id]?.[1]).toBeGreaterThan(50);
  });
});
