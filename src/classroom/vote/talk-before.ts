/** Two questions for a class to discuss before it votes again: they fit the decision and do not judge it. Pure. */
import type { Names } from '../../debrief/outcomes.ts';
import type { Option, Role } from '../board/board-play.ts';
import { ANY, BEFORE, BY_REACH, PAIR_TAKES, REACH, type Taken, WORDS_TAKEN } from './words-before.ts';

export interface TalkAnswer extends Pick<Option, 'move' | 'manner'> {
  readonly votes: number;
}

export interface TalkQuestion {
  readonly about: readonly number[]; // answers, 1 the first; empty: all of them
  readonly text: string;
}

type Drawn = TalkAnswer & { readonly nth: number };

/**
 * About the answers that drew the most votes, in the order of the story where they drew as many: first about the two
 * together, then about one alone. What is in `asked` is not asked again, as long as there is something else to ask.
 */
export function talkBefore(
  by: Role,
  answers: readonly TalkAnswer[],
  people: Names,
  asked: ReadonlySet<string> = new Set(),
): readonly TalkQuestion[] {
  const who = people[by];
  const other = people[by === 'responsible' ? 'hurt' : 'responsible'];
  const drawn = answers.map((each, n) => ({ ...each, nth: n + 1 })).sort((a, b) => b.votes - a.votes);
  const any = ANY.map((ask) => ({ about: [], text: ask(who, other) }));
  const singles = drawn.flatMap((each) => singleOf(each, who, other));
  const first = [...pairOf(drawn.slice(0, 2), who, other), ...any, ...singles];
  const isNew = ({ text }: TalkQuestion) => !asked.has(text);
  const one = first.find(isNew) ?? first[0];
  const second = [...singles, ...any.slice(1), ...any].filter(({ text }) => text !== one?.text);
  const two = second.find(isNew) ?? second[0];
  return [one, two].filter((each) => each !== undefined);
}

/** The question about two answers together, where there is one that fits both. */
function pairOf(two: readonly Drawn[], who: string, other: string): readonly TalkQuestion[] {
  const sorted = two.toSorted((a, b) => reachOf(a).localeCompare(reachOf(b)));
  const key = sorted.map(reachOf).join(' ');
  const ask = BY_REACH[key];
  const takes = PAIR_TAKES[key];
  const [one, another] = sorted;
  if (!ask || !one || !another) return [];
  const fits = takes?.every((taken, at) => isTaken(sorted[at], taken)) ?? true;
  return fits ? [{ about: two.map(({ nth }) => nth).sort((a, b) => a - b), text: ask(who, other) }] : [];
}

function singleOf({ move, manner, nth }: Drawn, who: string, other: string): readonly TalkQuestion[] {
  const ask = BEFORE[move];
  if (!ask || (manner === 'done' && WORDS_TAKEN.has(move))) return [];
  return [{ about: [nth], text: ask(who, other) }];
}

function reachOf({ move }: TalkAnswer): string {
  return REACH[move] ?? '';
}

/** Where nobody can tell how an answer is meant, it is taken for either. */
function isTaken(answer: TalkAnswer | undefined, taken: Taken | null): boolean {
  return taken === null || answer?.manner === null || answer?.manner === taken;
}
