/** Tones of places and motifs of things: as they are made, and as they were built. */
import { describe, expect, test } from 'vitest';
import { MOTIFS } from '../motifs/motifs.ts';
import type { Measured } from '../motifs/render.ts';
import { THEMES } from '../music/pieces.ts';
import { ROOT } from '../place.ts';
import { readBuilt } from '../record/built.ts';
import { loudestTenth } from '../sounds/all.ts';
import { padded } from '../studio/mix.ts';
import { seamOf } from '../studio/seam.ts';
import { RATE, strengthOf, toDb } from '../studio/wave.ts';
import { LOUDNESS, TONES } from '../tones/all.ts';
import { ROUND } from '../tones/beds.ts';
import { kib, readJson } from './assets.ts';

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
    const loop = readJson('tones/tones.json').loops[id];
    expect(loop.length).toBe(ROUND * 1000);
    expect(Math.abs(loop.loudness - LOUDNESS)).toBeLessThan(2);
    expect(loop.seam).toBeLessThan(1);
  });
});

describe.each(MOTIFS)('the motif of $id', ({ id, parts, beats, tempo }) => {
  const notes = parts.flatMap((part) => part.notes);

  test('is short, and was built small and about as loud as the music', () => {
    const end = Math.max(...notes.map((note) => note.at + note.beats));
    expect((end * 60) / tempo).toBeLessThan(3.6);
    expect(beats).toBeGreaterThan(end); // so that the round before has died away
    expect(kib(`motifs/${id}.ogg`)).toBeLessThanOrEqual(24);
    const facts = readBuilt(ROOT).motifs?.[id]?.facts ?? {};
    const { loudness, peak } = facts[id] as Measured;
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
