/** The cards themselves, and what a sweep of them comes to. */
import { describe, expect, test } from 'vitest';
import { CARD_SIDE, EDGES, SHEETS, stripsOf } from '../../../src/classroom/cards/card.ts';
import { FIELDS, isWhite, LEAST_APART, MOST_CARDS } from '../../../src/classroom/cards/marks.ts';
import { answerOf, type Point, type Sighting, sightingsOf } from '../../../src/classroom/cards/reading.ts';
import { countedOf, NOTHING_SEEN, type Room, withPicture } from '../../../src/classroom/cards/sweep.ts';

const FIELD = Array.from(
  { length: FIELDS * FIELDS },
  (_, n) => [n % FIELDS, Math.floor(n / FIELDS)] as const,
);

/** The mark as it looks after so many quarters with the clock. */
function turned(number: number, quarters: number): string {
  return FIELD.map(([x, y]) => {
    let [u, v] = [x, y];
    for (let n = 0; n < quarters; n++) [u, v] = [v, FIELDS - 1 - u];
    return isWhite(number, u, v) ? '#' : '.';
  }).join('');
}

const apart = (one: string, other: string) => [...one].filter((field, n) => field !== other.charAt(n)).length;

describe('the marks', () => {
  test('of any two cards, turned as they may be, differ in eight fields; so does one from itself turned', () => {
    const all = Array.from({ length: MOST_CARDS }, (_, n) => [0, 1, 2, 3].map((q) => turned(n + 1, q)));
    let least = FIELDS * FIELDS;
    for (const [n, [upright = '', ...others]] of all.entries()) {
      for (const other of others) least = Math.min(least, apart(upright, other));
      for (const another of all.slice(n + 1).flat()) least = Math.min(least, apart(upright, another));
    }
    expect(least).toBe(LEAST_APART);
  });

  test('there is none beyond the last', () => {
    expect(() => isWhite(MOST_CARDS + 1, 0, 0)).toThrow(/There is no card 61/);
    expect(() => isWhite(0, 0, 0)).toThrow();
  });

  test('have a whole black border and one unit of white around it', () => {
    const strips = stripsOf(1);
    expect(strips.filter(({ y }) => y === 1)).toEqual([{ x: 1, y: 1, width: 7 }]);
    expect(strips.filter(({ y }) => y === 7)).toEqual([{ x: 1, y: 7, width: 7 }]);
    expect(strips.every(({ x, width }) => x >= 1 && x + width <= CARD_SIDE - 1)).toBe(true);
    expect(EDGES.map(({ text }) => text)).toEqual(['A · 1', 'B · 2', 'C · 3', 'D · 4']);
  });

  test('fit on a sheet of A4 within its margins', () => {
    for (const [cards, { side }] of Object.entries(SHEETS)) {
      const across = Math.floor((210 - 2 * 13) / side);
      const down = Math.floor((297 - 2 * 12) / side);
      expect(across * down, `${cards} a sheet`).toBeGreaterThanOrEqual(Number(cards));
    }
  });
});

/** Corners of a mark that was turned with the clock, around a place. */
const held = (degrees: number, { x, y }: Point = { x: 100, y: 100 }): Point[] =>
  [225, 315, 45, 135].map((corner) => {
    const angle = ((corner + degrees) * Math.PI) / 180;
    return { x: x + 30 * Math.cos(angle), y: y + 30 * Math.sin(angle) };
  });

describe('a card', () => {
  test.each([
    [0, 0],
    [-90, 1],
    [180, 2],
    [-180, 2],
    [90, 3],
    [30, 0],
    [-62, 1],
    [45, null],
    [-40, null],
    [-130, null],
  ])('turned by %i° answers %s', (degrees, answer) => {
    expect(answerOf(held(degrees))).toBe(answer);
  });

  test('says the letter that stands on top', () => {
    for (const [nth, { turn }] of EDGES.entries()) expect(answerOf(held(-turn))).toBe(nth);
  });

  test('found twice at one place is one; at two places it is two', () => {
    const near = { number: 3, corners: held(0, { x: 104, y: 98 }) };
    const far = { number: 3, corners: held(90, { x: 400, y: 98 }) };
    const found = [{ number: 3, corners: held(0) }, near];
    expect(sightingsOf(found)).toHaveLength(1);
    expect(sightingsOf([...found, far])).toHaveLength(2);
  });
});

/** Pictures as `number: letter`; `/` is aslant. */
function swept(...pictures: readonly string[]) {
  return pictures.reduce((sweep, picture) => {
    const sightings: Sighting[] = picture
      .split(' ')
      .filter((each) => each !== '')
      .map((each) => {
        const [number, letter = ''] = each.split(':');
        return {
          number: Number(number),
          answer: letter === '/' ? null : 'ABCD'.indexOf(letter),
          corners: [],
          at: { x: 0, y: 0 },
        };
      });
    return withPicture(sweep, sightings);
  }, NOTHING_SEEN);
}

const room = (cards: number | null, answers = 4): Room => ({ cards, answers });
const counts = (sweep: ReturnType<typeof swept>, answers = 4) => [
  ...countedOf(sweep, room(null, answers)).counts.values(),
];

describe('a sweep', () => {
  test('counts each card once, however often it is seen', () => {
    expect(counts(swept('1:A 2:B', '1:A 2:B', '1:A', '1:A 2:B'))).toEqual([1, 1, 0, 0]);
  });

  test('believes a card that says the same twice, and no glimpse', () => {
    expect(counts(swept('1:A'))).toEqual([0, 0, 0, 0]);
    expect(counts(swept('1:A', '1:B', '1:A'))).toEqual([0, 0, 0, 0]);
    expect(counts(swept('1:A', '', '', '1:A'))).toEqual([1, 0, 0, 0]);
    expect(counts(swept('1:A', '1:/', '1:A'))).toEqual([0, 0, 0, 0]);
  });

  test('takes the last clear reading and tells that the card was turned', () => {
    const sweep = swept('1:A', '1:A', '1:C', '1:C');
    expect(counts(sweep)).toEqual([0, 0, 1, 0]);
    expect(countedOf(sweep, room(null)).turned).toEqual([1]);
    const glimpse = swept('1:A', '1:A', '1:C', '1:A', '1:A');
    expect(counts(glimpse)).toEqual([1, 0, 0, 0]);
    expect(countedOf(glimpse, room(null)).turned).toEqual([]);
  });

  test('tells which cards it did not see, while fewer were read than are out', () => {
    expect(countedOf(swept('1:A 3:A', '1:A 3:A'), room(4)).unseen).toEqual([2, 4]);
    expect(countedOf(swept('1:A 7:A', '1:A 7:A'), room(2)).unseen).toEqual([]);
    expect(countedOf(swept('1:A', '1:A'), room(null)).unseen).toEqual([]);
  });

  test('tells of letters that are no answer, of cards held at a slant, and of a number that is there twice', () => {
    const sweep = swept('1:D 2:/ 3:A 3:B', '1:D 2:/');
    const counted = countedOf(sweep, room(null, 2));
    expect(counted.beyond).toEqual([1]);
    expect(counted.aslant).toEqual([2]);
    expect(counted.twice).toEqual([3]);
    expect([...counted.counts]).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(counted.seen).toEqual([1]);
  });
});
