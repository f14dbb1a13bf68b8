/** A sweep of the camera over a room, as data: picture after picture, each card counts once. Pure. */
import { LETTERS } from './card.ts';
import type { Sighting } from './reading.ts';

/** In how many pictures one after the other a card must say the same before it counts. */
export const TIMES = 2;

/** One card so far. */
interface CardSeen {
  readonly answer: number | null; // what counts: its last clear answer; null before the first
  readonly last: number | null; // what the last picture said; null: aslant
  readonly times: number; // how often it said so in a row
  readonly turned: boolean; // it was clear, and then clear otherwise
  readonly twice: boolean; // at two places in one picture
}

/** By the number of the card. */
export type Sweep = ReadonlyMap<number, CardSeen>;

export const NOTHING_SEEN: Sweep = new Map();

/** The sweep with one picture more. A card that is at two places in it says nothing by it. */
export function withPicture(sweep: Sweep, sightings: readonly Sighting[]): Sweep {
  const next = new Map(sweep);
  const times = (number: number) => sightings.filter((each) => each.number === number).length;
  for (const { number, answer } of sightings) {
    const before = next.get(number);
    if (times(number) > 1) next.set(number, { ...fresh, ...before, twice: true });
    else next.set(number, seenAgain(before ?? fresh, answer));
  }
  return next;
}

const fresh: CardSeen = { answer: null, last: null, times: 0, turned: false, twice: false };

function seenAgain(card: CardSeen, answer: number | null): CardSeen {
  const times = answer !== null && answer === card.last ? card.times + 1 : 1;
  const seen = { ...card, last: answer, times };
  if (answer === null || times < TIMES) return seen;
  return { ...seen, answer, turned: card.turned || (card.answer !== null && card.answer !== answer) };
}

export interface Room {
  readonly answers: number; // how many answers there are, 2 … 4
  readonly cards: number | null; // how many cards are out, if that is known
}

/** Votes by answer, 0 the first; every answer is in it. */
export type Counts = ReadonlyMap<number, number>;

/** What a sweep comes to. Numbers of cards are in order. */
export interface Counted {
  readonly counts: Counts;
  readonly seen: readonly number[]; // cards that were read, whatever they say
  readonly unseen: readonly number[]; // of cards 1 … `cards`, while fewer were read than are out
  readonly beyond: readonly number[]; // they say an answer that there is not
  readonly aslant: readonly number[]; // found, and never clear
  readonly turned: readonly number[];
  readonly twice: readonly number[];
}

export function countedOf(sweep: Sweep, { answers, cards }: Room): Counted {
  const all = [...sweep].sort(([one], [other]) => one - other);
  const numbers = (is: (card: CardSeen) => boolean) =>
    all.filter(([, card]) => is(card)).map(([number]) => number);
  const seen = numbers(({ answer }) => answer !== null);
  const counts = new Map(LETTERS.slice(0, answers).map((_, answer) => [answer, 0]));
  for (const { answer } of sweep.values()) {
    const count = answer === null ? undefined : counts.get(answer);
    if (answer !== null && count !== undefined) counts.set(answer, count + 1);
  }
  const missing = cards !== null && seen.length < cards;
  return {
    counts,
    seen,
    unseen: missing
      ? Array.from({ length: cards }, (_, n) => n + 1).filter((number) => !seen.includes(number))
      : [],
    beyond: numbers(({ answer }) => answer !== null && answer >= answers),
    aslant: numbers(({ answer, last, twice }) => answer === null && last === null && !twice),
    turned: numbers(({ turned }) => turned),
    twice: numbers(({ twice }) => twice),
  };
}
