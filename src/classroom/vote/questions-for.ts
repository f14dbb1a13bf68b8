/** What a class talks about at a decision: the sheet's own questions, or two that were not asked before in this play. Pure. */
import type { Names } from '../../debrief/outcomes.ts';
import type { Vote, VoteTally } from '../../journal/said.ts';
import type { Play } from '../../play/play.ts';
import type { Option, Role } from '../board/board-play.ts';
import type { Stop } from '../teach/sheet.ts';
import { stopHere } from './sheet-stop.ts';
import { type TalkQuestion, talkBefore } from './talk-before.ts';
import { countOf, type RunningVote, tallyOf } from './vote.ts';

/** What was voted on, and what stands on the story's sheet. */
export interface Talked {
  readonly play: Pick<Play, 'steps' | 'moment'>;
  readonly votes: readonly Vote[];
  readonly stops: readonly Stop[];
  readonly people: Names;
}

export function questionsFor(talked: Talked, vote: RunningVote): readonly TalkQuestion[] {
  const { play, votes } = talked;
  const asked = new Set<string>();
  for (const { n, first } of votes) {
    const step = play.steps[n - 1];
    if (n >= vote.n || !step) continue;
    for (const { text } of questionsAt(talked, step.by, step.options, first, asked)) asked.add(text);
  }
  const { by, beat } = play.moment;
  return by === null ? [] : questionsAt(talked, by, beat.options, tallyOf(vote, 'first'), asked);
}

function questionsAt(
  { stops, people }: Talked,
  by: Role,
  options: readonly Option[],
  first: VoteTally,
  asked: ReadonlySet<string>,
): readonly TalkQuestion[] {
  const stop = stopHere(stops, options);
  if (stop && stop.ask.length > 0) return stop.ask.slice(0, 2).map((text) => ({ about: [], text }));
  const answers = options.map(({ id, move, manner }) => ({ move, manner, votes: countOf(first, id) }));
  return talkBefore(by, answers, people, asked);
}
