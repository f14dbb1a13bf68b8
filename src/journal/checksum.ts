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
  return [1, ...symbols].reduce(after, NOTHING);
}

/** How many of these symbols, counted from the first, are a code with its checksum: every such number, the least first. */
export function lengthsThatAddUp(symbols: readonly number[]): readonly number[] {
  const lengths: number[] = [];
  let check = after(NOTHING, 1);
  for (const [at, symbol] of symbols.entries()) {
    if (check.every((part, n) => part === symbols[at + n])) lengths.push(at + CHECK_LENGTH);
    check = after(check, symbol);
  }
  return lengths;
}

const NOTHING: readonly number[] = new Array<number>(CHECK_LENGTH).fill(0);

/** The checksum with one symbol more. It begins with a one, so that letters lost or added at the front count, zeros too. */
function after(check: readonly number[], symbol: number): readonly number[] {
  const carry = symbol ^ (check[0] ?? 0);
  return GENERATOR.map((term, at) => (check[at + 1] ?? 0) ^ times(carry, term));
}
