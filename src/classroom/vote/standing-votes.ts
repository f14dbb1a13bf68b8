/** The votes of a class play, decision by decision: those that were begun, and those that are kept with the play. */
import { type PlayRecord, withVote } from '../../journal/record.ts';
import type { Vote } from '../../journal/said.ts';
import type { Session } from '../../session/session.ts';
import { type ClassPlay, countedOnly, fitsDecision } from './saved-class-play.ts';
import { beginVote, keptVote, type RunningVote, resumeVote } from './vote.ts';

export interface StandingVotes {
  /** The vote at decision `n` as it stands; a new one counts as the one before did. */
  begun(n: number, options: readonly string[]): RunningVote;
  note(vote: RunningVote): void;
  /** The room takes `chosen` at decision `n`: its vote goes into the record. */
  decide(n: number, chosen: string, vote: RunningVote): void;
}

export function votesOf(session: Session, kept: Pick<ClassPlay, 'vote' | 'record'>): StandingVotes {
  const standing = new Map<number, RunningVote>(kept.vote ? [[kept.vote.n, kept.vote]] : []);
  const said = kept.record.votes;
  let hands = kept.vote !== null && kept.vote.asked !== null;
  return {
    begun(n, options) {
      const vote = standing.get(n) ?? null;
      if (fitsDecision(vote, n, options)) return vote;
      const before = said.find((each) => each.n === n);
      return before && countedOnly(before, options)
        ? resumeVote(before, options)
        : beginVote(n, options, hands);
    },
    note(vote) {
      standing.set(vote.n, vote);
      hands = vote.asked !== null;
    },
    decide(n, chosen, vote) {
      if (session.record.ahead[0] !== chosen) {
        for (const each of [...standing.keys()]) if (each > n) standing.delete(each); // of a way that was left
      }
      session.note((record) => voted(record, n, keptVote(vote, chosen)));
    },
  };
}

/** Null: this decision was taken without a vote. */
function voted(record: PlayRecord, n: number, vote: Vote | null): PlayRecord {
  if (vote) return withVote(record, vote);
  return { ...record, votes: record.votes.filter((each) => each.n !== n) };
}
