/** A class play as it is kept on the device: the play, and the vote that is being counted. Pure. */
import * as v from 'valibot';
import { type PlayRecord, parseRecord } from '../../journal/record.ts';
import { SAID_LIMITS, TallySchema } from '../../journal/said.ts';
import { MOST_UNDONE, type RunningVote, VOTE_STEPS } from './vote.ts';

export interface ClassPlay {
  readonly record: PlayRecord;
  readonly people: number | null; // who vote; null: not told
  readonly vote: RunningVote | null; // null: none was begun
}

const FORMAT = 1;

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(SAID_LIMITS.id));
const Whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(SAID_LIMITS.count));
const CountSchema = v.object({
  tally: TallySchema,
  before: v.pipe(v.array(v.object({ option: Id, was: Whole })), v.maxLength(MOST_UNDONE)),
});
const VoteSchema = v.object({
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  options: v.pipe(v.array(Id), v.maxLength(SAID_LIMITS.options)),
  step: v.picklist(VOTE_STEPS),
  first: CountSchema,
  second: CountSchema,
});
const KeptSchema = v.object({
  format: v.literal(FORMAT),
  record: v.unknown(),
  people: v.nullable(v.pipe(Whole, v.minValue(1))),
  vote: v.unknown(),
});

/** What `parseClassPlay` reads back. */
export function keptClassPlay(play: ClassPlay): object {
  return { format: FORMAT, ...play };
}

/** Null for anything that is no class play. A vote that cannot be read costs only itself. Never throws. */
export function parseClassPlay(kept: unknown): ClassPlay | null {
  const read = v.safeParse(KeptSchema, kept);
  if (!read.success) return null;
  const record = parseRecord(read.output.record);
  if (!record.ok) return null;
  const vote = v.safeParse(VoteSchema, read.output.vote);
  return {
    record: record.record,
    people: read.output.people,
    vote: vote.success ? vote.output : null,
  };
}

/** Whether a vote is about this decision: its number, and the same options in the same order. */
export function fitsDecision(
  vote: RunningVote | null,
  n: number,
  options: readonly string[],
): vote is RunningVote {
  return vote?.n === n && vote.options.join('\n') === options.join('\n');
}
