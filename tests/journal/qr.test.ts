import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQr } from '../../src/classroom/board/qr-read.ts';
import type { Pixels } from '../../src/look/camera.ts';
import { drawQr } from '../../src/look/qr-draw.ts';

/** The picture in black and white, so many pixels a square, turned by quarters. */
function pixelsOf(text: string, scale: number, quarters = 0): Pixels {
  const { size, path } = drawQr(text);
  const black = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(width); at++) black.add(`${Number(x) + at} ${y}`);
  }
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      let [px, py] = [Math.floor(x / scale), Math.floor(y / scale)];
      for (let turn = 0; turn < quarters; turn++) [px, py] = [py, size - 1 - px];
      if (black.has(`${px} ${py}`)) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

test('what is drawn is read again, however it is held', () => {
  const link = 'https://example.org/seams/#/story/three-times?as=hurt&opposite=quick&seed=77&meters=debrief';
  for (const text of ['56K5-R06K-18B6-DGZY-YGGX-4Z', link, 'x', `Vera’s ${'long '.repeat(60)}`]) {
    for (const quarters of [0, 1, 2]) expect(readQr(pixelsOf(text, 4, quarters), true)).toBe(text);
  }
});

test('any code is drawn and read back, also as a frame of a camera', () => {
  const letter = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ-');
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 12, maxLength: 60 }), (code) => {
      expect(readQr(pixelsOf(code, 5), false)).toBe(code);
    }),
    { seed: 6461, numRuns: 30 },
  );
});

test('a picture without one gives nothing, whatever is in it', () => {
  const grey = { width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(128) };
  expect(readQr(grey, true)).toBeNull();
  expect(readQr({ width: 0, height: 0, data: new Uint8ClampedArray() }, true)).toBeNull();
});
