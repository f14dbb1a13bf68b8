/** The music: as it is written, and as it was built. */
import { describe, expect, test } from 'vitest';
import { keyOf, type Piece, roundLength } from '../music/notes.ts';
import { PIECES, THEMES } from '../music/pieces.ts';
import { kib, readJson } from './assets.ts';

describe('what is built', () => {
  test.each([
    ['ogg', 480],
    ['m4a', 576], // what few browsers ask for
  ])('as %s a story fetches at most %d KiB of music', (format, most) => {
    for (const theme of THEMES) {
      const sum = theme.reduce((all, { id }) => all + kib(`music/${id}.${format}`), 0);
      expect(sum, theme[0]?.theme).toBeLessThanOrEqual(most);
    }
  });

  test('loops were measured: level, no clipping, no jump', () => {
    for (const piece of PIECES) {
      const loop = readJson('music/music.json').loops[piece.id];
      expect(loop.length).toBe(roundLength(piece));
      expect(Math.abs(loop.loudness - piece.loudness)).toBeLessThan(0.5);
      expect(loop.peak).toBeLessThan(-1);
      expect(loop.seam).toBeLessThan(1);
    }
  });

  test('the layers of a theme go round in the same place of the music, but for what nobody hears', () => {
    const { loops } = readJson('music/music.json');
    for (const theme of THEMES) {
      const starts = theme.map(({ id }) => loops[id].start);
      expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(16);
    }
  });
});

/** Beats in which a note of one piece and a note of the other lie a semitone apart, each held for a beat or longer. */
function clashing(one: Piece | undefined, other: Piece): number {
  const held = (piece: Piece) =>
    piece.parts
      .filter(({ drums }) => !drums)
      .flatMap(({ notes }) => notes)
      .filter(({ beats }) => beats >= 0.9);
  let sum = 0;
  for (const a of one ? held(one) : []) {
    for (const b of held(other)) {
      if (Math.abs(a.key - b.key) !== 1) continue;
      sum += Math.max(0, Math.min(a.at + a.beats, b.at + b.beats) - Math.max(a.at, b.at) - 0.5);
    }
  }
  return sum;
}

describe('scores', () => {
  test.each(PIECES)('$id: every part fills its round and goes no further', (piece) => {
    for (const { notes, name } of piece.parts) {
      expect(notes.length, name).toBeGreaterThan(3);
      for (const { at, beats, velocity, key } of notes) {
        expect(at, name).toBeLessThan(piece.beats);
        expect(at + beats, name).toBeLessThan(piece.beats + 2); // a held note may ring into the next round
        expect(beats).toBeGreaterThan(0);
        expect(velocity).toBeGreaterThan(0);
        expect(velocity).toBeLessThan(100);
        expect(key).toBeGreaterThan(20);
      }
    }
  });

  test('the layers of one theme are equally long, equally fast, and named after it', () => {
    for (const layers of THEMES) {
      expect(new Set(layers.map(({ theme, tempo, beats }) => `${theme} ${tempo} ${beats}`)).size).toBe(1);
      expect(layers.every(({ id, theme }) => id.startsWith(theme))).toBe(true);
    }
    expect(new Set(PIECES.map(({ id }) => id)).size).toBe(PIECES.length);
  });

  test('a phrase that stops one note early is finished in the warm layer, and there alone', () => {
    const cello = (id: string) =>
      PIECES.find((piece) => piece.id === id)?.parts.find(({ name }) => name === 'cello')?.notes ?? [];
    const home = (id: string) => cello(id).filter(({ key, beats }) => key === keyOf('G3') && beats > 4);
    expect(home('third-row-calm')).toEqual([]);
    expect(home('third-row-strain')).toEqual([]);
    expect(home('third-row-warmth').map(({ at }) => Math.floor(at))).toEqual([32]);
    expect(cello('third-row-calm').at(-1)?.key).toBe(keyOf('A3'));
  });

  test('layers that are crossfaded hardly ever hold notes a semitone apart', () => {
    for (const [calm, ...others] of THEMES) {
      for (const other of others) expect(clashing(calm, other), other.id).toBeLessThan(other.beats / 10);
    }
  });

  test('a round is 20 to 32 seconds, in whole milliseconds', () => {
    for (const piece of PIECES) {
      expect(roundLength(piece)).toBeGreaterThanOrEqual(20_000);
      expect(roundLength(piece)).toBeLessThanOrEqual(32_000);
    }
    const [piece] = PIECES;
    expect(piece && (() => roundLength({ ...piece, tempo: 97 }))).toThrow(/cannot be looped/);
  });
});
