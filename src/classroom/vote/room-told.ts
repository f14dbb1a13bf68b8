/** What a class's room tells of its vote, taken into the vote as it stands here. Pure. */
import type { VoteTally } from '../../journal/said.ts';
import { ROUNDS, type Round } from '../../rooms/acts.ts';
import type { ClassStands } from '../../rooms/view.ts';
import { restOf } from './by-room.ts';
import { type RunningVote, VOTE_STEPS, type VoteStep } from './vote.ts';

/** From these steps on a round may be seen. */
const OPEN: Readonly<Record<Round, VoteStep>> = { first: 'shown', second: 'shift' };

/** What a room says of the vote that stands here. */
export type ToldVotes = Pick<ClassStands, 'step' | 'first' | 'second'>;

/**
 * The vote with what the room has counted; the same vote where it tells nothing new. What was told once stands until it is
 * voted again. `told`: at this decision of this play, at the step where the vote stands.
 */
export function takeIn(vote: RunningVote, told: ToldVotes): RunningVote {
  if (told.step !== vote.step) return vote;
  const rounds = ROUNDS.filter((round) => isOpen(vote.step, round) && vote.room[round] === null);
  return rounds.reduce((standing, round) => withTold(standing, round, told[round] ?? {}), vote);
}

function withTold(vote: RunningVote, round: Round, counts: VoteTally): RunningVote {
  const room = { ...vote.room, [round]: counts };
  if (!vote.room.within) return { ...vote, room };
  return { ...vote, room, [round]: { tally: restOf(vote[round].tally, counts), before: [] } };
}

/** Whether the class waits for what phones voted before it sees any count of this step. */
export function awaitsRoom({ step, room }: RunningVote): boolean {
  if (step === 'shift') return room.second === null;
  return (step === 'shown' || step === 'talk') && room.first === null;
}

function isOpen(step: VoteStep, round: Round): boolean {
  return VOTE_STEPS.indexOf(step) >= VOTE_STEPS.indexOf(OPEN[round]);
}
