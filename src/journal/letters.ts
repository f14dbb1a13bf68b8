/** The letters of a play code: Crockford's base 32, where no two letters look alike. Pure. */

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ O: '0', I: '1', L: '1' },
  // What Cyrillic and Greek keyboards write where the same shape is meant.
  ...{
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    І: '1',
    К: 'K',
    М: 'M',
    О: '0',
    Р: 'P',
    Ѕ: 'S',
    Т: 'T',
    Х: 'X',
  },
  ...{
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: '1',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: '0',
    Ρ: 'P',
    Τ: 'T',
    Χ: 'X',
  },
};
const SKIPPED = /[\s\u00ad\u200b-\u200d\ufeff\-\u2010-\u2015\u2212]+/gu; // blanks and every kind of hyphen
const GROUP = 4;

/** Symbols are whole numbers 0–31. Returns their letters in groups of four with hyphens between. */
export function toLetters(symbols: readonly number[]): string {
  const letters = symbols.map((symbol) => LETTERS.charAt(symbol));
  const groups: string[] = [];
  for (let at = 0; at < letters.length; at += GROUP) groups.push(letters.slice(at, at + GROUP).join(''));
  return groups.join('-');
}

/** Reads letters in any case, ignoring blanks and hyphens, with look-alikes (O for 0). `stray`: the first other sign, or null. */
export function fromLetters(text: string): { symbols: readonly number[]; stray: string | null } {
  const symbols: number[] = [];
  for (const written of text.replace(SKIPPED, '')) {
    const upper = written.toUpperCase();
    const symbol = upper.length === 1 ? LETTERS.indexOf(LOOK_ALIKES[upper] ?? upper) : -1;
    if (symbol < 0) return { symbols, stray: written };
    symbols.push(symbol);
  }
  return { symbols, stray: null };
}
