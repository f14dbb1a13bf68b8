/** The rooms as drawn: every scene of the stories has its picture, calm enough for people to stand before. */
import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { SCENES } from '../../../src/story/cues.ts';
import { ROOT } from '../place.ts';
import { drawRoom } from '../rooms/all.ts';
import { letter, widthOf } from '../rooms/pen/lettering.ts';
import { fileOf, type Layer } from '../rooms/room.ts';

const FOLDER = `${ROOT}/assets/rooms`;
const KB = 1024;
/** Where a head can be on either side, px of the picture; greys run from 0 to 255. */
const HEADS = { top: 110, width: 400, height: 300 };

describe.each(SCENES)('the room %s', (scene) => {
  const room = drawRoom(scene);
  const back = `${FOLDER}/${fileOf(scene, 'back')}`;

  test('has an opaque picture of 1600 × 900, at most 40 KB', async () => {
    const { width, height, format } = await sharp(back).metadata();
    expect([format, width, height]).toEqual(['webp', 1600, 900]);
    expect((await sharp(back).stats()).isOpaque).toBe(true);
    expect(readFileSync(back).length).toBeLessThanOrEqual(40 * KB);
  });

  test.each<readonly [Layer, number, string]>([
    ['near', 0.77, 'before the people'],
    ['seat', 0.5, 'under the shoulders of who sits on it'],
    ['thing', 0.45, 'where nobody’s face is'],
  ])(
    'has its layer "%s" exactly when it draws it, and keeps it low: %f of the height, %s',
    async (layer, top) => {
      const file = `${FOLDER}/${fileOf(scene, layer)}`;
      expect(existsSync(file)).toBe(Boolean(room[layer]));
      if (!room[layer]) return;
      const { data, info } = await sharp(file)
        .ensureAlpha()
        .extractChannel(3)
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([1600, 900]);
      const highest = Math.floor(data.findIndex((alpha) => alpha > 8) / info.width);
      expect(highest).toBeGreaterThanOrEqual(info.height * top);
      expect(readFileSync(file).length).toBeLessThanOrEqual(26 * KB);
    },
  );

  test.each([
    ['left', 240],
    ['right', 960],
  ])(
    'is calm behind the head on the %s: no line as dark as a person’s, no hard contrast',
    async (_, left) => {
      const grey = await sharp(back)
        .extract({ left, ...HEADS })
        .greyscale()
        .raw()
        .toBuffer();
      const dark = grey.filter((value) => value < 50).length / grey.length;
      const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length;
      const spread = Math.sqrt(grey.reduce((sum, value) => sum + (value - mean) ** 2, 0) / grey.length);
      expect(dark).toBeLessThan(0.01);
      expect(mean).toBeGreaterThan(90); // hair and outlines are at about 26
      expect(spread).toBeLessThan(48);
    },
  );

  test('is drawn the same each time', () => {
    expect(drawRoom(scene)).toEqual(room);
  });
});

describe('signs', () => {
  test('a letter that nobody has drawn yet is an error that names it', () => {
    expect(() => letter('Q', 0, 0, 20)).toThrow(/"Q"/);
  });

  test('a word is as wide as its letters and the gaps between them', () => {
    expect(widthOf('VD', 100)).toBe(2 * 84 - 24);
    expect(widthOf('I', 50)).toBe(10);
  });
});
