/** What a picture says: marks with their corners become cards with an answer. Pure. */
import { LETTERS } from './card.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark that was found in a picture. */
export interface FoundMark {
  readonly number: number; // of the card
  readonly corners: readonly Point[]; // four, px, from the mark's own top left on with the clock
}

/** A card in one picture. */
export interface Sighting {
  readonly number: number;
  readonly answer: number | null; // 0 A … 3 D; null: held too much aslant to tell
  readonly corners: readonly Point[];
  readonly at: Point; // its middle, px
}

/** How far from upright a card still says which edge is on top, in degrees. At 45 it would be a toss. */
export const MOST_SLANT = 33;

/** The cards of one picture. A mark that was found twice at one place is one. */
export function sightingsOf(found: readonly FoundMark[]): readonly Sighting[] {
  const sightings: Sighting[] = [];
  for (const { number, corners } of found) {
    const at = middleOf(corners);
    const again = sightings.some((each) => each.number === number && isNear(at, each));
    if (!again) sightings.push({ number, answer: answerOf(corners), corners, at });
  }
  return sightings;
}

/** Which edge is on top: 0 A … 3 D; null where the card is held too much aslant, or its corners make no sense. */
export function answerOf(corners: readonly Point[]): number | null {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  if (!topLeft || !topRight || !bottomRight || !bottomLeft) return null;
  const along = { x: topRight.x - topLeft.x, y: topRight.y - topLeft.y };
  const below = { x: bottomRight.x - bottomLeft.x, y: bottomRight.y - bottomLeft.y };
  const degrees = (Math.atan2(along.y + below.y, along.x + below.x) * 180) / Math.PI;
  const quarters = Math.round(degrees / 90);
  if (Math.abs(degrees - quarters * 90) > MOST_SLANT) return null;
  const edges = LETTERS.length;
  return ((-quarters % edges) + edges) % edges; // a quarter with the clock brings the edge before it to the top
}

function middleOf(corners: readonly Point[]): Point {
  const sum = (of: (corner: Point) => number) => corners.reduce((all, corner) => all + of(corner), 0);
  return { x: sum(({ x }) => x) / corners.length, y: sum(({ y }) => y) / corners.length };
}

/** Nearer to the middle of a card's mark than half the mark is wide. */
function isNear({ x, y }: Point, { at, corners: [a, , c] }: Sighting): boolean {
  const across = a && c ? Math.hypot(c.x - a.x, c.y - a.y) : 0;
  return Math.hypot(at.x - x, at.y - y) < across / 2;
}
