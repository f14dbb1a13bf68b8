/** What is kept of a play: choice ids, never ink state. What becomes of a record that cannot be read: docs/what-comes-in.md. Pure. */
import * as v from 'valibot';
import type { Seats } from '../play/step.ts';
import { ROLES, type Role } from '../trust/bond.ts';
import { exactly, listOf, oneOf, shown, text, troubleIn, whole } from './check.ts';
import { migrate, RECORD_FORMAT } from './migrate.ts';
import {
  type Reflection,
  ReflectionSchema,
  SAID_LIMITS,
  type Seen,
  SeenSchema,
  type Vote,
  VotesSchema,
} from './said.ts';
import { WORDS } from './words.ts';

export interface PlayRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly id: string; // unique on this device
  readonly name: string | null; // given by the player
  readonly story: string;
  readonly storyVersion: string;
  readonly modelVersion: string;
  readonly role: Role | 'both'; // the seat the player holds; both: two players on one device
  readonly seats: Seats;
  readonly seed: number; // whole, 1 … 2^31 − 1
  readonly choices: readonly string[]; // ids in order, both people's
  readonly ahead: readonly string[]; // choices taken from here on before the player went back; empty otherwise
  readonly line: number; // how many lines of the last beat had been read
  readonly ending: string | null;
  readonly reflection: Reflection | null; // what the player wrote after the ending
  readonly seen: readonly Seen[]; // what the player wrote at stops during the play, in order
  readonly votes: readonly Vote[]; // a class play's, in order; else empty
  readonly begun: number; // ms since 1970, from the caller
  readonly touched: number;
}

/** What a record may hold at most; far above any play, so that a hostile file stays small. */
export const LIMITS = {
  choices: 2000,
  id: 200,
  name: 80,
  lines: 100_000,
  seed: 2 ** 31 - 1,
  time: 8.64e15, // ms since 1970: the last moment that a calendar can show
} as const;

/** A play with fewer decisions was hardly begun: there is next to nothing to compare. It is kept all the same. */
export const FEW = 3;

export type ParsedRecord =
  | { readonly ok: true; readonly record: PlayRecord }
  | { readonly ok: false; readonly newer: boolean; readonly why: string }; // newer: another Seams may read it

const Id = text(1, LIMITS.id);
const Time = whole(0, LIMITS.time);
const Choices = listOf(Id, LIMITS.choices);
const SeatSchema = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('player') }),
    v.object({ kind: v.literal('temperament'), temperament: Id }),
    v.object({ kind: v.literal('echo'), choices: Choices, temperament: Id }),
  ],
  WORDS.rightSeat,
);
const RecordSchema: v.GenericSchema<unknown, PlayRecord> = v.pipe(
  v.object(
    {
      format: exactly(RECORD_FORMAT),
      id: Id,
      name: v.nullable(text(1, LIMITS.name)),
      story: Id,
      storyVersion: Id,
      modelVersion: Id,
      role: oneOf(['responsible', 'hurt', 'both']),
      seats: v.object({ responsible: SeatSchema, hurt: SeatSchema }, WORDS.rightSeats),
      seed: whole(1, LIMITS.seed),
      choices: Choices,
      ahead: Choices,
      line: whole(0, LIMITS.lines),
      ending: v.nullable(Id),
      reflection: v.nullable(ReflectionSchema),
      seen: SeenSchema,
      votes: VotesSchema,
      begun: Time,
      touched: Time,
    },
    WORDS.rightRecord,
  ),
  v.forward(
    v.check((record) => heldByPlayer(record.role, record.seats), WORDS.playerSeat),
    ['role'],
  ),
);

function heldByPlayer(role: Role | 'both', seats: Seats): boolean {
  const held: readonly Role[] = role === 'both' ? ['responsible', 'hurt'] : [role];
  return held.every((each) => seats[each].kind === 'player');
}

/**
 * Reads anything as a record, older formats too. Never throws; `why` is a sentence a player can read: where, what
 * stands there, what should, and what to do. `temperaments` are the ids that the model knows. Whether the choices and
 * the ending are the story's is for its replay to say: a record may wait for a story, or for a build of it.
 */
export function parseRecord(kept: unknown, temperaments: readonly string[]): ParsedRecord {
  const migrated = migrate(kept);
  if (!migrated.ok) return migrated;
  const parsed = v.safeParse(RecordSchema, migrated.value, { abortEarly: true });
  if (!parsed.success) return { ok: false, newer: false, why: troubleIn(parsed.issues) };
  const record = parsed.output;
  for (const role of ROLES) {
    const seat = record.seats[role];
    if (seat.kind === 'player' || temperaments.includes(seat.temperament)) continue;
    const part = `seats.${role}.temperament`;
    const why = WORDS.unknownTemperament(part, shown(seat.temperament), temperaments);
    return { ok: false, newer: true, why };
  }
  return { ok: true, record };
}

/** What has to be known to begin a record; `now` in ms since 1970. */
export type Beginning = Pick<
  PlayRecord,
  'id' | 'story' | 'storyVersion' | 'modelVersion' | 'role' | 'seats' | 'seed'
> & { readonly now: number };

/** A record without choices, in the present format. */
export function beginRecord({ now, ...play }: Beginning): PlayRecord {
  const empty = {
    name: null,
    choices: [],
    ahead: [],
    line: 0,
    ending: null,
    reflection: null,
    seen: [],
    votes: [],
  };
  return { ...play, ...empty, format: RECORD_FORMAT, begun: now, touched: now };
}

/** Adds a choice, whoever decided; the lines after it are unread. `now` in ms since 1970, here and below. */
export function withChoice(record: PlayRecord, choice: string, now: number): PlayRecord {
  const [next, ...rest] = record.ahead;
  const ahead = next === choice ? rest : [];
  return { ...record, choices: [...record.choices, choice], ahead, line: 0, touched: now };
}

/**
 * The choices that are lost when the player went back and now takes another `choice`, as a play with this `id`;
 * null where nothing is lost.
 */
export function leftBy(record: PlayRecord, choice: string, id: string): PlayRecord | null {
  const { choices, ahead } = record;
  if (ahead.length === 0 || ahead[0] === choice) return null;
  const touched = Math.max(0, record.touched - 1); // the play that goes on is the later one
  const all = [...choices, ...ahead].slice(0, LIMITS.choices);
  return { ...record, id, name: null, choices: all, ahead: [], line: 0, touched };
}

/** With the player's name for it; a blank name removes the name. */
export function withName(record: PlayRecord, name: string): PlayRecord {
  const trimmed = name.trim().slice(0, LIMITS.name).trim();
  return { ...record, name: trimmed === '' ? null : trimmed };
}

/** `line` lines of the last beat have been read. */
export function withLine(record: PlayRecord, line: number, now: number): PlayRecord {
  return { ...record, line, touched: now };
}

/** With what the player wrote after the play; null removes it. `touched` stays as it was. */
export function withReflection(record: PlayRecord, reflection: Reflection | null): PlayRecord {
  return { ...record, reflection };
}

/** With what the player wrote at the stop before decision `n`; a blank text removes it. */
export function withSeen(record: PlayRecord, n: number, text: string): PlayRecord {
  const written = text.trim().slice(0, SAID_LIMITS.seen).trim();
  const others = record.seen.filter((each) => each.n !== n);
  const seen = written === '' ? others : [...others, { n, text: written }].sort((a, b) => a.n - b.n);
  return { ...record, seen };
}

/** With the votes of a class at one decision; replaces earlier votes at the same decision. */
export function withVote(record: PlayRecord, vote: Vote): PlayRecord {
  return {
    ...record,
    votes: [...record.votes.filter(({ n }) => n !== vote.n), vote].sort((a, b) => a.n - b.n),
  };
}

/** Finished with the ending of this id. */
export function withEnding(record: PlayRecord, ending: string, now: number): PlayRecord {
  return { ...record, ending, touched: now };
}

/** Gone back to the moment after the first `choices` choices; the others move to `ahead`. */
export function cutTo(record: PlayRecord, choices: number, now: number): PlayRecord {
  const length = Math.max(0, choices);
  const kept = record.choices.slice(0, length);
  const ahead = [...record.choices.slice(length), ...record.ahead].slice(0, LIMITS.choices);
  const votes = record.votes.filter(({ n }) => n <= length);
  const seen = record.seen.filter(({ n }) => n <= length + 1); // what was seen before the decision that stands open again
  return {
    ...record,
    choices: kept,
    ahead,
    line: 0,
    ending: null,
    reflection: null,
    seen,
    votes,
    touched: now,
  };
}

/** A new play that shares the first `choices` choices with this one, which stays as it was. */
export function branchFrom(record: PlayRecord, choices: number, id: string, now: number): PlayRecord {
  return { ...cutTo(record, choices, now), id, name: null, ahead: [], begun: now };
}

/** The record as it goes on in another version of its story or of the model. */
export function withVersions(
  record: PlayRecord,
  versions: Pick<PlayRecord, 'storyVersion' | 'modelVersion'>,
  now: number,
): PlayRecord {
  return { ...record, ...versions, touched: now };
}
