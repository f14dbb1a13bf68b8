import { readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SOUNDS } from '../../src/story/cues.ts';
import { fileHashes, KINDS, sourceHash } from '../../src/tools/score/built.ts';
import { closed, mix, padded, roundAndRound } from '../../src/tools/score/mix.ts';
import { keyOf, type Piece, roundLength } from '../../src/tools/score/notes.ts';
import { PIECES, THEMES } from '../../src/tools/score/pieces.ts';
import { bestSeams, seamOf } from '../../src/tools/score/seam.ts';
import { loudestTenth, makeStrip, RECIPES } from '../../src/tools/score/sounds/all.ts';
import { filtered, noise, peakOf, RATE, strengthOf, toDb, tone, wave } from '../../src/tools/score/wave.ts';

const STRIP = makeStrip();
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('what is built', () => {
  test.each(KINDS)('%s are as their sources say', (kind) => {
    const built = readJson(`assets/${kind}/${kind}.json`);
    // Written anew since? `npx tsx src/tools/score/render.ts`
    expect(built.source).toBe(sourceHash(kind));
    expect(built.files).toEqual(fileHashes(`assets/${kind}`));
  });

  test('every piece and every sound is there, in both formats', () => {
    const files = PIECES.flatMap(({ id }) => [`${id}.m4a`, `${id}.ogg`]);
    expect(Object.keys(readJson('assets/music/music.json').files)).toEqual(files.sort());
    expect(Object.keys(readJson('assets/sounds/sounds.json').files)).toEqual(['sounds.m4a', 'sounds.ogg']);
    const sprite = Object.keys(readJson('assets/sounds/sounds.json').sprite);
    expect(sprite.sort()).toEqual(
      [...new Set(SOUNDS), 'choice', 'stitch', 'thread-pull', 'snap', 'mended'].sort(),
    );
  });

  test.each([
    ['ogg', 480, 200],
    ['m4a', 576, 240], // what few browsers ask for
  ])('as %s a story fetches at most %d KiB of music, and %d of sounds', (format, most, mostOfSounds) => {
    const kib = (path: string) => statSync(`assets/${path}.${format}`).size / 1024;
    for (const theme of THEMES) {
      const sum = theme.reduce((all, { id }) => all + kib(`music/${id}`), 0);
      expect(sum, theme[0]?.theme).toBeLessThanOrEqual(most);
    }
    expect(kib('sounds/sounds')).toBeLessThanOrEqual(mostOfSounds);
  });

  test('loops were measured: level, no clipping, no jump', () => {
    for (const piece of PIECES) {
      const loop = readJson('assets/music/music.json').loops[piece.id];
      expect(loop.length).toBe(roundLength(piece));
      expect(Math.abs(loop.loudness - piece.loudness)).toBeLessThan(0.5);
      expect(loop.peak).toBeLessThan(-1);
      expect(loop.seam).toBeLessThan(1);
    }
  });

  test('the layers of a theme go round in the same place of the music, but for what nobody hears', () => {
    const { loops } = readJson('assets/music/music.json');
    for (const theme of THEMES) {
      const starts = theme.map(({ id }) => loops[id].start);
      expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(16);
    }
  });

  test('the strip lies where the player looks for it', () => {
    const { sprite } = readJson('assets/sounds/sounds.json');
    expect(STRIP.places).toEqual(sprite);
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

describe('rounds', () => {
  const HUM = wave(0.5, (t) => Math.sin(2 * Math.PI * 440 * t)); // 220 periods
  const place = { gain: 0, pan: 0, dark: 2000, room: -10 };

  test('a filter over a round does not know where the round begins', () => {
    const soft = (sound: typeof HUM) => filtered(sound, 'low', 1000);
    const shifted = new Float32Array([...HUM.slice(5000), ...HUM.slice(0, 5000)]);
    const plain = roundAndRound(HUM, soft);
    const late = roundAndRound(shifted, soft);
    for (let n = 0; n < 2000; n += 50) expect(late[n]).toBeCloseTo(plain[n + 5000] ?? 9, 4);
  });

  test('a mixed round goes round without a jump, echo and all; the same cut short does not', () => {
    const long = wave(2, (t) => Math.sin(2 * Math.PI * 440 * t)); // the echo of its beginning has died away
    const { left } = mix([{ sound: { left: long, right: long }, placing: place }]);
    expect(seamOf(padded(left, 480), 10, 2000)).toBeLessThan(1.5);
    expect(seamOf(padded(left.slice(0, 95_952), 480), 10, 1999)).toBeGreaterThan(3);
  });

  test('pan and gain do what they say', () => {
    const right = mix([{ sound: { left: HUM, right: HUM }, placing: { ...place, pan: 1, room: -99 } }]);
    expect(strengthOf(right.left)).toBeLessThan(0.001);
    const loud = strengthOf(right.right);
    const softer = mix([
      { sound: { left: HUM, right: HUM }, placing: { ...place, pan: 1, room: -99, gain: -6 } },
    ]);
    expect(toDb(strengthOf(softer.right) / loud)).toBeCloseTo(-6, 1);
  });

  test('the best seam is found among worse ones', () => {
    const dirty = padded(HUM, 4800).map((value, n) => (n < 1000 ? value + ((n * 7919) % 13) / 50 : value));
    const [{ start = 0, seam = 9 } = {}] = bestSeams([[{ left: dirty, right: dirty }]], 500, 100);
    expect(start).toBeGreaterThan(20);
    expect(seam).toBeLessThan(1.5);
  });

  test('layers go round near each other, also where each alone would do so elsewhere', () => {
    const cleanIn = (first: number, end: number) => {
      const wave = padded(HUM, 4800).map((value, n) =>
        (n < first || n >= end) && n < 4800 ? value + ((n * 7919) % 13) / 50 : value,
      );
      return [{ left: wave, right: wave }];
    };
    const [early, late] = [cleanIn(0, 1200), cleanIn(3600, 4800)];
    const apart = (layers: Parameters<typeof bestSeams>[0][]) => {
      const starts = layers.flatMap((each) => bestSeams(each, 500, 100)).map(({ start }) => start);
      return Math.max(...starts) - Math.min(...starts);
    };
    expect(apart([[early], [late]])).toBeGreaterThan(40);
    expect(apart([[early, late]])).toBeLessThan(16);
  });

  test('noise that is closed goes on as if nothing were', () => {
    const hiss = filtered(noise(1.2, 3), 'low', 3000);
    const round = closed(hiss, 0.2);
    expect(round.length).toBe(RATE);
    expect(seamOf(padded(round, 480), 10, 1000)).toBeLessThan(2);
    const [edge, middle] = [strengthOf(round, 0, 4800), strengthOf(round, 20_000, 30_000)];
    expect(Math.abs(toDb(edge / middle))).toBeLessThan(2);
  });
});

describe('sounds', () => {
  test.each(RECIPES)('$id is short, at its level, and neither clips nor is silent', ({ id, make, loops }) => {
    const sound = make();
    expect(sound.length / RATE).toBeLessThanOrEqual(loops ? 4 : 3.5);
    expect(sound.every(Number.isFinite)).toBe(true);
    expect(Buffer.from(make().buffer).equals(Buffer.from(sound.buffer))).toBe(true); // the same on every run
    const [start = 0, length = 0] = STRIP.places[id] ?? [];
    const heard = STRIP.sound.slice((start * RATE) / 1000, ((start + length) * RATE) / 1000);
    expect(peakOf(heard)).toBeLessThan(0.65);
    expect(toDb(loudestTenth(heard))).toBeGreaterThan(-36);
    if (!loops) expect(Math.abs(heard.at(-1) ?? 1)).toBeLessThan(0.001);
  });

  test('what belongs to the thread is softer than what belongs to the story', () => {
    const level = (id: string) => RECIPES.find((recipe) => recipe.id === id)?.loudness ?? 0;
    for (const quiet of ['choice', 'stitch', 'thread-pull', 'mended'])
      for (const clear of ['phone-buzz', 'door', 'bus']) expect(level(quiet)).toBeLessThan(level(clear));
  });

  test('no two sounds overlap in the strip', () => {
    const places = Object.values(STRIP.places);
    places.slice(1).forEach(([start], n) => {
      const [before = 0, length = 0] = places[n] ?? [];
      expect(start).toBeGreaterThanOrEqual(before + length + 200);
    });
  });
});

test('filters pass what they should, at every height', () => {
  const level = (kind: 'low' | 'high', height: number) =>
    toDb(
      strengthOf(
        filtered(
          tone(0.3, () => height),
          kind,
          1000,
        ),
        4800,
      ) / Math.SQRT1_2,
    );
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 400 }), (height) => {
      expect(Math.abs(level('low', height))).toBeLessThan(1);
      expect(level('high', height)).toBeLessThan(-12);
    }),
    { seed: 1, numRuns: 10 },
  );
});
