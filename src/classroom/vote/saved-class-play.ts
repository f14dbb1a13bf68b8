/** A class play as it is kept on the device: the play, and the vote that is being counted. Pure. */
import * as v from 'valibot';
import { exactly, listOf, shown, text, troubleIn, whole } from '../../journal/check.ts';
import { LIMITS, type PlayRecord, parseRecord } from '../../journal/record.ts';
import { SAID_LIMITS, TallySchema, type Vote } from '../../journal/said.ts';
import { readRoomLetters } from '../../rooms/letters.ts';
import { TOKEN } from '../../rooms/wire.ts';
import { TEMPERAMENT_IDS } from '../../trust/pulls/traits.ts';
import { WORDS } from '../board/words.ts';
import type { OwnRoom } from '../way-in/open-room.ts';
import { NOT_TOLD } from './by-room.ts';
import { MOST_TYPED, MOST_UNDONE, type RunningVote, VOTE_STEPS, type VoteCount } from './vote.ts';

export interface ClassPlay {
  readonly record: PlayRecord;
  readonly people: number | null; // how many people vote; null: unknown
  readonly vote: RunningVote | null; // null: none was begun
  readonly name: string | null; // that a teacher gave it, such as "8b, Tuesday"
  readonly room: OwnRoom | null; // with phones; null: none was opened, or it is over
  readonly plan: string | null; // id of the lesson plan that set it up; null: none did, or one that is not known here
  readonly cards: boolean; // the room votes with cards that a camera counts
  readonly touched: number; // when it was begun or went on last, ms since 1970
}

export const LONGEST_NAME = 80; // letters; a play's own name is no longer
const LONGEST_PLAN = 40;

const FORMAT = 1;

const Id = text(1, SAID_LIMITS.id);
const Letters = v.pipe(
  v.string(),
  v.check((letters) => readRoomLetters(letters) === letters),
);
const Whole = whole(0, SAID_LIMITS.count);
const CountSchema = v.object({
  tally: TallySchema,
  before: listOf(v.object({ option: Id, was: Whole }), MOST_UNDONE),
});
const RoomCountsSchema = v.object({
  first: v.nullable(TallySchema),
  second: v.nullable(TallySchema),
  within: v.boolean(),
});
const VoteSchema = v.pipe(
  v.object({
    n: whole(1, SAID_LIMITS.votes),
    options: listOf(Id, SAID_LIMITS.options),
    step: v.picklist(VOTE_STEPS),
    first: CountSchema,
    second: CountSchema,
    room: v.optional(RoomCountsSchema, NOT_TOLD), // up to 0.2 none was kept
    typed: v.optional(v.record(Id, text(0, MOST_TYPED)), {}), // 0.1 did not keep it
    asked: v.optional(v.nullable(whole(0, SAID_LIMITS.options)), null), // nor these two
    turn: v.optional(whole(0, Number.MAX_SAFE_INTEGER), 0),
  }),
  v.check(({ options, first, second, room }) =>
    [
      first,
      second,
      ...[room.first, room.second].flatMap((tally) => (tally ? [{ tally, before: [] }] : [])),
    ].every((count) => countsOnly(count, options)),
  ),
);
const KeptSchema = v.object(
  {
    format: exactly(FORMAT),
    record: v.unknown(),
    people: v.nullable(whole(1, SAID_LIMITS.count)),
    vote: v.unknown(),
    // Up to 0.2 none of these was kept.
    name: v.fallback(v.nullable(text(1, LONGEST_NAME)), null),
    room: v.fallback(
      v.nullable(v.object({ letters: Letters, key: v.pipe(v.string(), v.regex(TOKEN)) })),
      null,
    ),
    plan: v.fallback(v.nullable(text(1, LONGEST_PLAN)), null),
    cards: v.fallback(v.boolean(), false),
    touched: v.fallback(v.nullable(whole(0, LIMITS.time)), null),
  },
  WORDS.rightClassPlay,
);

/** Whether a count has votes for these options only: others would count in every sum and be shown nowhere. */
function countsOnly({ tally, before }: VoteCount, options: readonly string[]): boolean {
  return [...Object.keys(tally), ...before.map(({ option }) => option)].every((id) => options.includes(id));
}

/** What a teacher typed as a name; null where nothing was. */
export function nameIn(typed: string): string | null {
  const name = typed.trim().slice(0, LONGEST_NAME).trim();
  return name === '' ? null : name;
}

/** A class play as plain data for the store; `parseClassPlay` reads it back. */
export function keptClassPlay(play: ClassPlay): object {
  return { format: FORMAT, ...play };
}

export type ReadClassPlay =
  | { readonly ok: true; readonly play: ClassPlay }
  | { readonly ok: false; readonly why: string }; // a sentence for the teacher

/**
 * Reads anything as a class play of this story. A vote that cannot be read, or that counts what was not offered, costs
 * only itself: the room votes anew. Never throws.
 */
export function parseClassPlay(kept: unknown, story: string): ReadClassPlay {
  const read = v.safeParse(KeptSchema, kept, { abortEarly: true });
  if (!read.success) return { ok: false, why: troubleIn(read.issues) };
  const { record: keptRecord, people, vote: keptVote, name, room, plan, cards, touched } = read.output;
  const record = parseRecord(keptRecord, TEMPERAMENT_IDS);
  if (!record.ok) return { ok: false, why: record.why };
  if (record.record.story !== story)
    return { ok: false, why: WORDS.otherClassPlay(shown(record.record.story)) };
  const play = {
    record: record.record,
    people,
    vote: parseVote(keptVote),
    name,
    room,
    plan,
    cards,
    touched: touched ?? record.record.touched,
  };
  return { ok: true, play };
}

/** Reads a vote by itself; null where it cannot be read. Never throws. */
export function parseVote(kept: unknown): RunningVote | null {
  const vote = v.safeParse(VoteSchema, kept, { abortEarly: true });
  return vote.success ? vote.output : null;
}

/** Whether a vote is about this decision: its number, and the same options in the same order. */
export function fitsDecision(
  vote: RunningVote | null,
  n: number,
  options: readonly string[],
): vote is RunningVote {
  return (
    vote?.n === n &&
    vote.options.length === options.length &&
    vote.options.every((id, at) => id === options[at])
  );
}

/** Whether a vote that was kept with a decision counted nothing but these options. */
export function countedOnly({ first, second }: Vote, options: readonly string[]): boolean {
  return [...Object.keys(first), ...Object.keys(second ?? {})].every((id) => options.includes(id));
}
