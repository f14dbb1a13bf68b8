import { expect, test } from 'vitest';
import { STITCH_COLOURS, STITCH_LINES, stitchFamilyOf } from '../../src/thread/stitches.ts';
import { MOVES } from '../../src/trust/moves.ts';

test('every practice of the catalogue has a family, and nothing else has', () => {
  for (const { id, kind } of Object.values(MOVES))
    expect(
      stitchFamilyOf(id) !== null,
      `${id} is a ${kind}: only a practice has a stitch, in src/thread/stitches.ts`,
    ).toBe(kind === 'practice');
});

test('pitfalls and plain moves have no family', () => {
  expect([stitchFamilyOf('deny'), stitchFamilyOf('plain'), stitchFamilyOf('no-such-move')]).toEqual([
    null,
    null,
    null,
  ]);
});

test('families differ by colour, and without colour by shape', () => {
  expect(new Set(Object.values(STITCH_COLOURS)).size).toBe(6);
  const inked = Object.values(STITCH_LINES).map((lines) => cells(lines).join(' '));
  expect(new Set(inked).size).toBe(6);
  const sets = inked.map((cell) => new Set(cell.split(' ')));
  sets.forEach((one, i) => {
    for (const other of sets.slice(i + 1)) {
      const shared = [...one].filter((cell) => other.has(cell)).length;
      expect(shared / Math.max(one.size, other.size)).toBeLessThan(0.6);
    }
  });
});

test('a stitch is about as large as the thread is thick, and crosses it', () => {
  for (const lines of Object.values(STITCH_LINES)) {
    const points = lines.flat();
    expect(Math.max(...points.map(({ x }) => Math.abs(x)))).toBeLessThan(14);
    expect(Math.min(...points.map(({ y }) => y))).toBeLessThan(-8);
    expect(Math.max(...points.map(({ y }) => y))).toBeGreaterThan(8);
  }
});

/** The squares of 4 px that a shape runs through: what is left of it in black and white. */
function cells(lines: (typeof STITCH_LINES)['truth']): string[] {
  const found = new Set<string>();
  for (const line of lines) {
    line.slice(1).forEach((to, i) => {
      const from = line[i] ?? to;
      for (let t = 0; t <= 1; t += 0.05) {
        const [x, y] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t];
        found.add(`${Math.round(x / 4)},${Math.round(y / 4)}`);
      }
    });
  }
  return [...found].sort();
}
