/** Raised hands, asked for one answer at a time: a number, Enter, the next answer. Pure. */
import {
  backward,
  countOf,
  countTyped,
  isCounted,
  onward,
  type RunningVote,
  roundOf,
  settled,
  setVotes,
  totalOf,
  typedFor,
} from './vote.ts';

/** The answer for which hands are up, from 0; null: none is asked for. */
export function askedIn({ asked, options, ...vote }: RunningVote): number | null {
  const round = vote.step === 'first' || vote.step === 'second';
  return round && asked !== null && asked < options.length ? asked : null;
}

/** Asks for the hands of an answer; null: votes are pressed from here on. The same vote where nothing is counted. */
export function ask(standing: RunningVote, index: number | null): RunningVote {
  const vote = settled(standing);
  if (roundOf(vote) === null) return vote;
  const asked = index === null ? null : Math.min(vote.options.length, Math.max(0, index));
  return asked === vote.asked ? vote : { ...vote, asked };
}

/** How many of `people` have not raised a hand for any other answer; null: nobody knows how many people there are. */
export function restFor(vote: RunningVote, index: number, people: number | null): number | null {
  const round = roundOf(vote);
  if (round === null || people === null) return null;
  const { tally } = settled(vote)[round];
  return Math.max(0, people - totalOf(tally) + countOf(tally, vote.options[index] ?? ''));
}

/**
 * Counts what is typed for the answer that is asked for, and asks for the next one. Where nothing is typed and nothing was
 * counted, the last answer gets the rest of `people`, any other one nobody.
 */
export function askNext(vote: RunningVote, people: number | null): RunningVote {
  const asked = askedIn(vote);
  const option = asked === null ? undefined : vote.options[asked];
  if (asked === null || option === undefined) return vote;
  return ask(counted(vote, option, asked, people), asked + 1);
}

function counted(vote: RunningVote, option: string, asked: number, people: number | null): RunningVote {
  if (typedFor(vote, option) !== '') return countTyped(vote, option);
  if (isCounted(vote, option)) return vote;
  const last = asked === vote.options.length - 1;
  return setVotes(vote, option, (last && restFor(vote, asked, people)) || 0);
}

/**
 * One press on: hands for the next answer, or the next step. Where no vote was pressed yet and no phone has voted (`byRoom`),
 * hands are asked for. `people`: how many may raise a hand.
 */
export function stepOn(vote: RunningVote, people: number | null, byRoom = 0): RunningVote | null {
  if (askedIn(vote) !== null) return askNext(vote, people);
  const next = onward(vote, byRoom);
  return next === null && roundOf(vote) !== null ? ask(vote, 0) : next;
}

/** One press back: hands for the answer before, or the step before; null at the first step. */
export function stepBack(vote: RunningVote): RunningVote | null {
  const asked = roundOf(vote) === null ? null : vote.asked;
  return asked !== null && asked > 0 ? ask(vote, asked - 1) : backward(vote);
}

/** Counts that came from elsewhere, by the place of the option: they take the place of what was counted before. */
export function countedElsewhere(vote: RunningVote, counts: ReadonlyMap<number, number>): RunningVote {
  const counted = [...counts].reduce(
    (standing, [index, count]) => setVotes(standing, standing.options[index] ?? '', count),
    settled(vote),
  );
  return ask(counted, null);
}
