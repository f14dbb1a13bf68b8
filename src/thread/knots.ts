/** What is left of harm: the knot where the thread snapped, the loop that a pitfall pulled out of it, what is still open. Shapes only. Pure. */
import type { StitchMark } from './stitches.ts';

/** The torn fibres that stick out of a knot. */
export const KNOT_STUBS: readonly (readonly StitchMark[])[] = [
  [-6, -6, -9, -14, -14, -18, -21, -19, -24, -15],
  [5, -8, 8, -16, 13, -22, 20, -23],
  [-7, 7, -12, 13, -14, 20, -12, 26],
  [7, 6, 13, 11, 19, 13, 25, 11],
].map(pairs);

/** The lump itself: two loops, the second over the first. */
export const KNOT_LOOPS: readonly (readonly StitchMark[])[] = [
  ring(-6, -2, 11, 9, -0.5),
  ring(6, 2, 11, 9, -0.5),
];

/** A loop pulled out of the yarn, leaning, its foot crossed. */
export const SNAG_LOOP: readonly StitchMark[] = Array.from({ length: 21 }, (_, i) => {
  const t = i / 20;
  const turn = 2 * Math.PI * t - Math.PI / 2;
  return { x: 15 * (t - 0.5) - 13 * Math.cos(turn) * Math.sin(Math.PI * t), y: -14 * (1 + Math.sin(turn)) };
});

/** A knot that nobody has drawn tight: a loop that hangs from the thread, and an end that has gone through it. */
export const OPEN_KNOT: readonly (readonly StitchMark[])[] = [
  Array.from({ length: 25 }, (_, i) => {
    const t = i / 24;
    const turn = Math.PI * (1.28 - 2.56 * t) + Math.PI / 2;
    return {
      x: 20 * (t - 0.5) * (1 - Math.sin(Math.PI * t)) + 11 * Math.cos(turn),
      y: 15 + 11.5 * Math.sin(turn),
    };
  }),
  pairs([-14, 27, -6, 21, 3, 15, 9, 7, 15, -4]),
];

function pairs(numbers: readonly number[]): StitchMark[] {
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []));
}

function ring(x: number, y: number, wide: number, high: number, turn: number): StitchMark[] {
  return Array.from({ length: 19 }, (_, i) => {
    const at = (2 * Math.PI * i) / 18;
    const [a, b] = [wide * Math.cos(at), high * Math.sin(at)];
    return { x: x + a * Math.cos(turn) - b * Math.sin(turn), y: y + a * Math.sin(turn) + b * Math.cos(turn) };
  });
}
