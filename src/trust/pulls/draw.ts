/**
 * M8.6: drawing lots without dice. The same seed and turn draw the same number. Whole 32-bit arithmetic
 * throughout.
 */

/** Odd constants, as hash functions use them: neighbouring seeds and turns come out far apart. */
const SPREAD_SEED = 0x9e3779b1;
const SPREAD_TURN = 0x85ebca77;
const STIR = 0xc2b2ae3d;

/** Mixes the bits of a whole number, so that a small difference changes all of them. */
function stir(value: number): number {
  const folded = Math.imul(value ^ (value >>> 15), STIR);
  return (folded ^ (folded >>> 13)) >>> 0;
}

/** A whole number from 0 to `below` − 1, for whole `seed` and `turn` and a whole `below` of at least 1. */
export function draw(seed: number, turn: number, below: number): number {
  const mixed = stir(stir(Math.imul(seed, SPREAD_SEED)) ^ Math.imul(turn + 1, SPREAD_TURN));
  return stir(mixed) % below;
}
