/** Tones of places and motifs of things: as they are made, and as they were built. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { padded } from '../../src/tools/score/mix.ts';
import { MOTIFS } from '../../src/tools/score/motifs.ts';
import { THEMES } from '../../src/tools/score/pieces.ts';
import { seamOf } from '../../src/tools/score/seam.ts';
import { loudestTenth, RECIPES } from '../../src/tools/score/sounds/all.ts';
import { LOUDNESS, TONES } from '../../src/tools/score/tones/all.ts';
import { ROUND } from '../../src/tools/score/tones/beds.ts';
import { RATE, strengthOf, toDb, type Wave } from '../../src/tools/score/wave.ts';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const kib = (path: string) => statSync(`assets/${path}`).size / 1024;

describe.each(Object.entries(TONES))('the tone %s', (id, make) => {
  const sound = make();

  test('is one round, the same each time, and goes round without a jump', () => {
    expect(sound.length).toBe(ROUND * RATE);
    expect(Buffer.from(make().buffer).equals(Buffer.from(sound.buffer))).toBe(true);
    expect(seamOf(padded(sound, 4800), 100, ROUND * 1000)).toBeLessThan(1);
  });

  test('is even: nothing in it stands out, and its middle is as strong as its seam', () => {
    const level = toDb(strengthOf(sound));
    expect(toDb(loudestTenth(sound)) - level).toBeLessThan(6);
    const seconds = Array.from({ length: ROUND }, (_, n) =>
      toDb(strengthOf(sound, n * RATE, (n + 1) * RATE)),
    );
    for (const second of seconds) expect(Math.abs(second - level)).toBeLessThan(4);
  });

  test('was built small, quiet and smooth', () => {
    expect(kib(`tones/${id}.ogg`)).toBeLessThanOrEqual(25);
    expect(kib(`tones/${id}.m4a`)).toBeLessThanOrEqual(36);
    const loop = readJson('assets/tones/tones.json').loops[id];
    expect(loop.length).toBe(ROUND * 1000);
    expect(Math.abs(loop.loudness - LOUDNESS)).toBeLessThan(2);
    expect(loop.seam).toBeLessThan(1);
  });
});

test('tones and motifs are there in both formats, and nothing else is', () => {
  const both = (ids: readonly string[]) => ids.flatMap((id) => [`${id}.m4a`, `${id}.ogg`]).sort();
  expect(Object.keys(readJson('assets/tones/tones.json').files)).toEqual(both(Object.keys(TONES)));
  expect(Object.keys(readJson('assets/motifs/motifs.json').files)).toEqual(both(MOTIFS.map(({ id }) => id)));
});

describe.each(MOTIFS)('the motif of $id', ({ id, parts, beats, tempo }) => {
  const notes = parts.flatMap((part) => part.notes);

  test('is short, and was built small and about as loud as the music', () => {
    const end = Math.max(...notes.map((note) => note.at + note.beats));
    expect((end * 60) / tempo).toBeLessThan(3.6);
    expect(beats).toBeGreaterThan(end); // so that the round before has died away
    expect(kib(`motifs/${id}.ogg`)).toBeLessThanOrEqual(24);
    const { loudness, peak } = readJson('assets/motifs/motifs.json').motifs[id];
    expect(Math.abs(loudness + 24)).toBeLessThan(1);
    expect(peak).toBeLessThan(-1);
  });

  test('keeps to the scale of its theme, and its last tone hardly ever rubs against what the theme holds', () => {
    const theme = THEMES.find(([layer]) => layer?.theme === id)?.flatMap((layer) => layer.parts) ?? [];
    const held = new Map<number, number>(); // beats, by tone
    for (const { key, beats: length } of theme.filter(({ drums }) => !drums).flatMap((part) => part.notes)) {
      held.set(key % 12, (held.get(key % 12) ?? 0) + length);
    }
    const all = [...held.values()].reduce((sum, length) => sum + length, 0);
    const scale = [...held].sort(([, a], [, b]) => b - a).slice(0, 7);
    for (const { key } of notes) expect(scale.map(([tone]) => tone)).toContain(key % 12);
    const last = notes.reduce((a, b) => (b.at >= a.at ? b : a)).key;
    const rubbing = (held.get((last + 1) % 12) ?? 0) + (held.get((last + 11) % 12) ?? 0);
    expect(rubbing / all).toBeLessThan(0.12);
  });
});

describe('the snap', () => {
  const made = (id: string): Wave =>
    RECIPES.find((recipe) => recipe.id === id)?.make() ?? new Float32Array(0);
  /** Seconds from the strongest moment until what is left is a hundredth of all. */
  const ringing = (sound: Wave) => {
    const strongest = sound.reduce(
      (best, value, n) => (Math.abs(value) > Math.abs(sound[best] ?? 0) ? n : best),
      0,
    );
    const all = sound.reduce((sum, value) => sum + value * value, 0);
    let left = 0;
    let n = sound.length;
    while (n > 0 && left < all / 100) {
      n -= 1;
      left += (sound[n] ?? 0) ** 2;
    }
    return (n - strongest) / RATE;
  };

  test('is short and dry where the pull draws on', () => {
    expect(made('snap').length / RATE).toBeLessThan(0.4);
    expect(ringing(made('snap'))).toBeLessThan(0.12);
    expect(ringing(made('thread-pull'))).toBeGreaterThan(2 * ringing(made('snap')));
  });
});
