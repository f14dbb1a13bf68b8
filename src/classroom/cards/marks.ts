/**
 * The marks on voting cards: five by five fields in a black border. Pure.
 *
 * Any two marks, however they are turned, differ in at least eight fields, and so does each from itself at another turn.
 * Drawn by chance and kept as they are: cards that were printed once must be read for ever.
 */

/** Fields along an edge of a mark, without its border. */
export const FIELDS = 5;

/** In how many fields any two marks differ at least. */
export const LEAST_APART = 8;

/** By number from 1 on: 25 bits from the top left on, row by row, 1 white. */
const CODES = [
  '0b976fc 07dd03d 0f1acb9 1557d7a 0dc1184 0b4420b 1abe8f0 1aff908 00287bc 0fc8d56',
  '052e792 1d0ca68 1b0d2a4 05abfd5 1f1b212 1762106 07ee64e 124fe2a 01436b6 1b36c5c',
  '046c8f3 1544bc2 1cf0868 0e6da06 117d4d8 0ca694b 1bc19b2 16bdeb8 0235c47 1577613',
  '08db867 117476e 19a2f53 17900d6 01503df 14d0183 0f28ec2 1b43801 19d5eea 148b0a2',
  '021ca7f 0304d34 0380ee5 12db894 16327ec 0878e7a 019fd93 1964cbe 01e114a 0f41e18',
  '0049ded 11c2a3d 0f17586 13ed817 00b34c1 1b61f4f 0c6a5e0 0cd975c 068fb8a 018c77b',
]
  .join(' ')
  .split(' ')
  .map((code) => Number.parseInt(code, 16));

/** How many cards there are. */
export const MOST_CARDS = CODES.length;

/** The code of each mark, card 1 first: an integer of 25 bits. */
export function markCodes(): readonly number[] {
  return CODES;
}

/** Whether a field of the mark of card `number` (1 … MOST_CARDS) is white; `x` and `y` from the top left, 0 … 4. */
export function isWhite(number: number, x: number, y: number): boolean {
  const code = CODES[number - 1];
  if (code === undefined)
    throw new RangeError(`There is no card ${number}: they go from 1 to ${MOST_CARDS}.`);
  return ((code >> (FIELDS * FIELDS - 1 - (y * FIELDS + x))) & 1) === 1;
}
