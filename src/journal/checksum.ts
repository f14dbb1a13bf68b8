/**
 * The checksum of a play code: four symbols of a Reed–Solomon code over the field of 32 elements
 * (arithmetic modulo x^5 + x^2 + 1, generator with the roots a, a^2, a^3, a^4).
 *
 * What it surely catches: any change within four neighbouring letters (so every wrong letter and every swap of
 * neighbours) at any length, and any one to four wrong letters in codes of up to 30 letters. Anything else slips
 * through once in 2^20 at most by chance.
 * Pure.
 */

export const CHECK_LENGTH = 4;

const FIELD = 32;
const ORDER = FIELD - 1; // of the multiplicative group
const MODULUS = 0b100101;

const POWERS = powers();
const LOGS = new Map(POWERS.map((power, exponent) => [power, exponent]));
const GENERATOR = generator();

function powers(): readonly number[] {
  const list: number[] = [];
  for (let power = 1; list.length < ORDER; power = power & 16 ? (power << 1) ^ MODULUS : power << 1) {
    list.push(power);
  }
  return list;
}

function times(a: number, b: number): number {
  const [logA, logB] = [LOGS.get(a), LOGS.get(b)];
  if (logA === undefined || logB === undefined) return 0; // zero has no logarithm
  return POWERS[(logA + logB) % ORDER] ?? 0;
}

/** The generator's coefficients below the leading one, highest power first. */
function generator(): readonly number[] {
  let product: readonly number[] = [1];
  for (let exponent = 1; exponent <= CHECK_LENGTH; exponent++) {
    const root = POWERS[exponent] ?? 0;
    const shifted = [...product, 0];
    product = shifted.map((term, at) => term ^ times(at === 0 ? 0 : (product[at - 1] ?? 0), root));
  }
  return product.slice(1);
}

/** The four symbols that belong behind these. Symbols are whole numbers 0–31. */
export function checkOf(symbols: readonly number[]): readonly number[] {
  let rest: readonly number[] = new Array<number>(CHECK_LENGTH).fill(0);
  // The leading one makes letters lost or added at the front count, zeros too.
  for (const symbol of [1, ...symbols]) {
    const carry = symbol ^ (rest[0] ?? 0);
    rest = GENERATOR.map((term, at) => (rest[at + 1] ?? 0) ^ times(carry, term));
  }
  return rest;
}
