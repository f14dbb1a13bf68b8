/** Two questions for a class to discuss before it votes again: they fit the decision and do not judge it. Pure. */
import type { Names } from '../../debrief/outcomes.ts';
import type { Role } from '../board/board-play.ts';
import { ANY, ANY_SECOND, BEFORE, BY_REACH, REACH } from './words-before.ts';

export interface TalkAnswer {
  readonly move: string;
  readonly votes: number;
}

export interface TalkQuestions {
  readonly about: readonly number[]; // answers, 1 the first; empty: all of them
  readonly text: string;
}

/** About the two answers that drew the most votes, in the order of the story where they drew as many. */
export function talkBefore(
  by: Role,
  answers: readonly TalkAnswer[],
  people: Names,
): readonly [TalkQuestions, TalkQuestions] {
  const who = people[by];
  const other = people[by === 'responsible' ? 'hurt' : 'responsible'];
  const drawn = answers.map((each, n) => ({ ...each, nth: n + 1 })).sort((a, b) => b.votes - a.votes);
  const two = drawn.slice(0, 2);
  const pair =
    BY_REACH[
      two
        .map(({ move }) => REACH[move] ?? '')
        .sort()
        .join(' ')
    ];
  const telling = drawn.find(({ move }) => BEFORE[move]);
  const about = telling && BEFORE[telling.move];
  return [
    pair
      ? { about: two.map(({ nth }) => nth).sort((a, b) => a - b), text: pair(who, other) }
      : { about: [], text: ANY(who, other) },
    telling && about
      ? { about: [telling.nth], text: about(who, other) }
      : { about: [], text: ANY_SECOND(who, other) },
  ];
}
