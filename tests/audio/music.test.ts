import { describe, expect, test, vi } from 'vitest';
import { bond, line, moment, music, step } from './build.ts';
import { FakeHowler, howls } from './fake-howler.ts';
import { arriveAll, asked, level, listening, named, playing, SONG, touch } from './listening.ts';

const here = listening();
const NEARLY_WARM = bond(36, 40); // a step from where warmth begins, and strain not yet gone
const STRAINED = bond(10, 20);

describe('music', () => {
  test('begins with the layers that are heard, together; the one that is near comes after them', async () => {
    await touch(here);
    here.audio.open(moment([SONG], NEARLY_WARM), [], 1);
    expect(asked()).toEqual(['sounds', 'three-times-calm', 'three-times-strain']);
    named('three-times-calm').arrive();
    expect(named('three-times-calm').playing).toEqual([]);
    named('three-times-strain').arrive();
    expect(named('three-times-calm').playing.length).toBe(1);
    expect(named('three-times-strain').playing.length).toBe(1);
    expect(asked()).toContain('three-times-warmth');
  });

  test('fetches no layer that the bond is far from', async () => {
    await playing(here, { at: STRAINED });
    arriveAll();
    expect(asked()).toEqual(['sounds', 'three-times-calm', 'three-times-strain']);
    here.audio.show(step({ after: bond(90, 90) }));
    expect(asked()).toContain('three-times-warmth');
  });

  test('a layer that comes later joins in where the others are by then', async () => {
    await playing(here, { at: STRAINED });
    FakeHowler.ctx.currentTime = 42.5; // in the second round
    here.audio.show(step({ after: bond(90, 90) }));
    named('three-times-warmth').arrive();
    FakeHowler.ctx.currentTime = 50;
    expect(named('three-times-calm').place).toBeCloseTo(20);
    expect(named('three-times-warmth').place).toBeCloseTo(20);
    expect(level('three-times-warmth')).toBe(0.5);
    expect(level('three-times-strain')).toBe(0);
  });

  test('the clock of the layers stands still while all sound does', async () => {
    await playing(here, { at: STRAINED });
    vi.advanceTimersByTime(60_000); // no second of which was heard
    here.audio.show(step({ after: bond(90, 90) }));
    named('three-times-warmth').arrive();
    expect(named('three-times-warmth').place).toBeCloseTo(0);
  });

  test('a layer that does not come is left out', async () => {
    await touch(here);
    here.audio.open(moment([SONG], STRAINED), [], 1);
    named('three-times-strain').arrive('loaderror');
    named('three-times-calm').arrive();
    expect(named('three-times-calm').playing.length).toBe(1);
    expect(named('three-times-strain').playing).toEqual([]);
  });

  test('a layer that did not come is asked for again at the next decision, and joins in', async () => {
    await touch(here);
    here.audio.open(moment([SONG], STRAINED), [], 1);
    const lost = named('three-times-strain');
    lost.arrive('loaderror');
    named('three-times-calm').arrive();
    here.audio.show(step({ after: STRAINED }));
    const again = named('three-times-strain');
    expect(again).not.toBe(lost);
    expect(lost.gone).toBe(true);
    again.arrive();
    expect(again.playing.length).toBe(1);
    here.audio.show(step({ after: STRAINED }));
    expect(howls.filter(({ name }) => name === 'three-times-strain')).toHaveLength(2);
  });

  test('goes round, from where it was measured to go round best', async () => {
    await playing(here);
    expect(named('three-times-warmth').options.sprite?.round).toEqual([expect.any(Number), 30_000, true]);
  });

  test('follows the bond from warmth to strain, at the volume that is set', async () => {
    await playing(here);
    expect(level('three-times-warmth')).toBe(0.5);
    here.audio.show(step({ kind: 'pitfall', after: bond(0, 0) }));
    arriveAll();
    expect(['warmth', 'strain'].map((layer) => level(`three-times-${layer}`))).toEqual([0, 0.5]);
  });

  test.each(['third-row', 'fine-thanks', 'on-credit'] as const)('%s has its own layers', async (id) => {
    await touch(here);
    here.audio.cue(line(music(id)));
    arriveAll();
    expect(level(`${id}-calm`)).toBe(0.5);
    here.audio.show(step({ after: bond(90, 90) }));
    arriveAll();
    expect(level(`${id}-warmth`)).toBe(0.5);
  });

  test('one theme gives way to the next, and to none', async () => {
    await playing(here);
    const warm = named('three-times-warmth');
    here.audio.cue(line(music('on-credit')));
    arriveAll();
    expect(level('three-times-warmth')).toBe(0);
    expect(level('on-credit-warmth')).toBe(0.5);
    vi.advanceTimersByTime(5000);
    expect(warm.gone).toBe(true);
    here.audio.cue(line(music('none')));
    const [fade] = named('on-credit-warmth').fades.slice(-1);
    expect(fade).toMatchObject({ to: 0 });
    expect(fade?.ms).toBeGreaterThan(2000); // softly, not cut off
    expect(named('on-credit-warmth').gone).toBe(false);
    vi.advanceTimersByTime(5000);
    expect(named('on-credit-warmth').gone).toBe(true);
  });

  test('does not begin anew with each line', async () => {
    await playing(here);
    here.audio.cue(SONG);
    here.audio.cue(line());
    here.audio.open(moment([SONG], bond(90, 90)), [], 1);
    expect(named('three-times-warmth').played).toEqual(['round']);
    expect(asked().filter((name) => name === 'three-times-warmth').length).toBe(1);
  });

  test('that comes back while it fades goes on where it was', async () => {
    await playing(here);
    const warm = named('three-times-warmth');
    here.audio.cue(line(music('none')));
    vi.advanceTimersByTime(1000);
    here.audio.cue(SONG);
    expect(warm.fades.at(-1)).toMatchObject({ to: 0.5 });
    vi.advanceTimersByTime(10_000);
    expect(warm.gone).toBe(false);
    expect(warm.played).toEqual(['round']);
    expect(named('three-times-warmth')).toBe(warm);
  });

  test('that comes back after a silence begins anew, and fades in', async () => {
    await playing(here);
    const warm = named('three-times-warmth');
    here.audio.cue(line(music('none')));
    vi.advanceTimersByTime(5000);
    expect(warm.gone).toBe(true);
    here.audio.cue(SONG);
    arriveAll();
    expect(named('three-times-warmth')).not.toBe(warm);
    expect(named('three-times-warmth').fades.at(-1)).toMatchObject({ to: 0.5, ms: 2500 });
  });

  test('that gives way in its turn is not cut off', async () => {
    await playing(here);
    const warm = named('three-times-warmth');
    here.audio.cue(line(music('on-credit')));
    arriveAll();
    here.audio.cue(line(music('third-row')));
    expect(warm.gone).toBe(false);
    expect(named('on-credit-warmth').fades.at(-1)).toMatchObject({ to: 0, ms: 2500 });
    vi.advanceTimersByTime(5000);
    expect(warm.gone).toBe(true);
  });

  test('fades out when the play is left', async () => {
    await playing(here);
    here.audio.destroy();
    expect(level('three-times-warmth')).toBe(0);
    vi.advanceTimersByTime(2000);
    expect(howls.every((howl) => howl.gone)).toBe(true);
  });

  test('that comes after the play was left does not play', async () => {
    await touch(here);
    here.audio.open(moment([SONG], STRAINED), [], 1);
    const layers = ['calm', 'strain'].map((layer) => named(`three-times-${layer}`));
    here.audio.destroy();
    for (const layer of layers) layer.arrive();
    expect(layers.flatMap((layer) => layer.played)).toEqual([]);
  });
});
