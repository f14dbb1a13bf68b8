/** Two questions to talk about before a room votes again: they fit the decision and do not judge it. Pure. */
import type { People } from '../debrief/outcomes.ts';
import type { Role } from './board-play.ts';
import { ANY, ANY_SECOND, BEFORE, BY_REACH, REACH } from './words-before.ts';

export interface Answer {
  readonly move: string;
  readonly votes: number;
}

/** About the two answers that drew the most votes, in the order of the story where they drew as many. */
export function talkBefore(by: Role, answers: readonly Answer[], people: People): readonly [string, string] {
  const who = people[by];
  const other = people[by === 'responsible' ? 'hurt' : 'responsible'];
  const drawn = [...answers].sort((a, b) => b.votes - a.votes).map(({ move }) => move);
  const [one, two] = drawn.slice(0, 2).map((move) => REACH[move]);
  const pair = one && two ? BY_REACH[[one, two].sort().join(' ')] : undefined;
  const telling = drawn.find((move) => BEFORE[move]);
  const about = (telling ? BEFORE[telling] : undefined) ?? ANY_SECOND;
  return [(pair ?? ANY)(who, other), about(who, other)];
}
