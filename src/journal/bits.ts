/** Whole numbers as rows of bits, the heaviest first. Pure. */

export type Bit = 0 | 1;

/** Reads the next `width` bits as a number; null when there are not as many left. */
export type Take = (width: number) => number | null;

export const SYMBOL_WIDTH = 5; // a letter of a play code

export function toBits(value: number, width: number): Bit[] {
  return Array.from({ length: width }, (_, at) =>
    Math.floor(value / 2 ** (width - 1 - at)) % 2 === 1 ? 1 : 0,
  );
}

export function fromBits(bits: readonly number[]): number {
  return bits.reduce((value, bit) => value * 2 + bit, 0);
}

/** Symbols are whole numbers 0–31; the last one is filled with zeros. */
export function toSymbols(bits: readonly Bit[]): readonly number[] {
  const symbols: number[] = [];
  for (let at = 0; at < bits.length; at += SYMBOL_WIDTH) {
    const part = bits.slice(at, at + SYMBOL_WIDTH);
    symbols.push(fromBits(part) * 2 ** (SYMBOL_WIDTH - part.length));
  }
  return symbols;
}

export function takeFrom(symbols: readonly number[]): Take {
  const bits = symbols.flatMap((symbol) => toBits(symbol, SYMBOL_WIDTH));
  let at = 0;
  return (width) => {
    if (at + width > bits.length) return null;
    at += width;
    return fromBits(bits.slice(at - width, at));
  };
}
