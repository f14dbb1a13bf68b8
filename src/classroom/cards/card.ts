/**
 * What stands where on a voting card. Pure. The unit is a field of the mark: the mark is 7 wide with its border, and the
 * letters stand in one unit of white around it.
 */
import { FIELDS, isWhite } from './marks.ts';

/** What a card can answer, in the order in which its edges go round with the clock. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** Fields along an edge of a mark with its border. */
export const MARK_SIDE = FIELDS + 2;

/** Units along an edge of a card. */
export const CARD_SIDE = MARK_SIDE + 2;

/** How tall a letter at an edge is, in units: small enough that a neighbour has to want to read it. */
export const LETTER_SIZE = 0.44;

/** A black strip of one row, in units from the top left of the card. */
export interface Strip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A letter at an edge, upright when that edge is on top. */
export interface Edge {
  readonly text: string;
  readonly x: number; // of its middle, units
  readonly y: number;
  readonly turn: number; // degrees with the clock
}

/** The black of the mark of card `number`, row by row. */
export function stripsOf(number: number): readonly Strip[] {
  const strips: Strip[] = [];
  for (let y = 0; y < MARK_SIDE; y++) {
    let from: number | null = null;
    for (let x = 0; x <= MARK_SIDE; x++) {
      const black = x < MARK_SIDE && isBlack(number, x, y);
      if (black) from ??= x;
      else if (from !== null) {
        strips.push({ x: from + 1, y: y + 1, width: x - from });
        from = null;
      }
    }
  }
  return strips;
}

/** The four letters, each with the number of the answer that it stands for. */
export const EDGES: readonly Edge[] = LETTERS.map((letter, nth) => {
  const [middle, near, far] = [CARD_SIDE / 2, 0.42, CARD_SIDE - 0.42];
  const [x, y] = (
    [
      [middle, near],
      [far, middle],
      [middle, far],
      [near, middle],
    ] as const
  )[nth] ?? [middle, near];
  return { text: `${letter} · ${nth + 1}`, x, y, turn: nth * 90 };
});

function isBlack(number: number, x: number, y: number): boolean {
  const inside = x > 0 && y > 0 && x <= FIELDS && y <= FIELDS;
  return !inside || !isWhite(number, x - 1, y - 1);
}

/** How many cards lie on a sheet of A4, and the edge of one in mm. They fit within margins of 13 mm. */
export const SHEETS = {
  1: { side: 182 },
  2: { side: 132 },
  4: { side: 90 },
} as const;

export type CardsASheet = keyof typeof SHEETS;

/** Edge of a mark in mm. */
export function markOf(cards: CardsASheet): number {
  return (SHEETS[cards].side * MARK_SIDE) / CARD_SIDE;
}

/**
 * How wide a mark must be in the picture, px: in a fair light 149 of 150 were read at this size, each in one picture that was
 * looked at twice (`npm run bench -- cards`).
 */
export const READ_FROM = 28;

/** How wide the picture of a good camera is, px, and how much it sees, degrees: those of many phones and laptops. */
const PICTURE = 1920;
const VIEW = 66;

/** Up to how many metres from the camera a mark with an edge of `mark` mm is read, in half metres. */
export function reachOf(mark: number): number {
  const wide = 2 * Math.tan((VIEW * Math.PI) / 360); // metres of room in the picture, for each metre away
  const metres = ((mark / 1000) * PICTURE) / (READ_FROM * wide);
  return Math.floor(metres * 2) / 2;
}
