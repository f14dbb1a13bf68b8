/** What is kept of a play: choice ids, never ink state. */
import * as v from 'valibot';
import type { Seats } from '../play/step.ts';
import type { Role } from '../trust/bond.ts';
import { migrate, RECORD_FORMAT } from './migrate.ts';
import { WORDS } from './words.ts';

export interface PlayRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly id: string; // unique on this device
  readonly story: string;
  readonly storyVersion: string;
  readonly modelVersion: string;
  readonly role: Role | 'both'; // the seat the player holds; both: two players on one device
  readonly seats: Seats;
  readonly seed: number; // whole, 1 … 2^31 − 1
  readonly choices: readonly string[]; // ids in order, both people's
  readonly line: number; // how many lines of the last beat had been read
  readonly ending: string | null;
  readonly begun: number; // ms since 1970, from the caller
  readonly touched: number;
}

/** What a record may hold at most; far above any play, so that a hostile file stays small. */
export const LIMITS = { choices: 2000, id: 200, lines: 100_000, seed: 2 ** 31 - 1 } as const;

export type ParsedRecord =
  | { readonly ok: true; readonly record: PlayRecord }
  | { readonly ok: false; readonly newer: boolean; readonly why: string }; // newer: kept by a newer Seams

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.id));
const Time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Choices = v.pipe(
  v.custom<unknown[]>(
    (list) => Array.isArray(list) && list.length <= LIMITS.choices, // before its items are looked at
    WORDS.rightLength(LIMITS.choices),
  ),
  v.array(Id),
);
const SeatSchema = v.variant('kind', [
  v.object({ kind: v.literal('player') }),
  v.object({ kind: v.literal('temperament'), temperament: Id }),
  v.object({ kind: v.literal('echo'), choices: Choices, temperament: Id }),
]);
const RecordSchema: v.GenericSchema<unknown, PlayRecord> = v.pipe(
  v.object({
    format: v.literal(RECORD_FORMAT),
    id: Id,
    story: Id,
    storyVersion: Id,
    modelVersion: Id,
    role: v.picklist(['responsible', 'hurt', 'both']),
    seats: v.object({ responsible: SeatSchema, hurt: SeatSchema }),
    seed: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(LIMITS.seed)),
    choices: Choices,
    line: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LIMITS.lines)),
    ending: v.nullable(Id),
    begun: Time,
    touched: Time,
  }),
  v.forward(
    v.check((record) => heldByPlayer(record.role, record.seats), WORDS.playerSeat),
    ['role'],
  ),
);

function heldByPlayer(role: Role | 'both', seats: Seats): boolean {
  const held: readonly Role[] = role === 'both' ? ['responsible', 'hurt'] : [role];
  return held.every((each) => seats[each].kind === 'player');
}

/** Reads anything as a record, older formats too. Never throws; `why` is a sentence a player can read. */
export function parseRecord(kept: unknown): ParsedRecord {
  const migrated = migrate(kept);
  if (!migrated.ok) return migrated;
  const parsed = v.safeParse(RecordSchema, migrated.value, { abortEarly: true });
  if (parsed.success) return { ok: true, record: parsed.output };
  const [issue] = parsed.issues;
  const expected = issue.type === 'custom' || issue.type === 'check' ? issue.message : issue.expected;
  const why = WORDS.unexpected(v.getDotPath(issue) ?? '', (expected ?? 'different').slice(0, LIMITS.id));
  return { ok: false, newer: false, why };
}

/** What a play is begun with; `now` in ms since 1970. */
export type Beginning = Pick<
  PlayRecord,
  'id' | 'story' | 'storyVersion' | 'modelVersion' | 'role' | 'seats' | 'seed'
> & { readonly now: number };

export function beginRecord({ now, ...play }: Beginning): PlayRecord {
  return { ...play, format: RECORD_FORMAT, choices: [], line: 0, ending: null, begun: now, touched: now };
}

/** One more choice, by whoever decided; the lines that follow it are unread. */
export function withChoice(record: PlayRecord, choice: string, now: number): PlayRecord {
  return { ...record, choices: [...record.choices, choice], line: 0, touched: now };
}

/** `line` lines of the last beat have been read. */
export function withLine(record: PlayRecord, line: number, now: number): PlayRecord {
  return { ...record, line, touched: now };
}

export function withEnding(record: PlayRecord, ending: string, now: number): PlayRecord {
  return { ...record, ending, touched: now };
}

/** The same play, gone back to the moment after its first `choices` choices. */
export function cutTo(record: PlayRecord, choices: number, now: number): PlayRecord {
  const kept = record.choices.slice(0, Math.max(0, choices));
  return { ...record, choices: kept, line: 0, ending: null, touched: now };
}

/** A new play that shares the first `choices` choices with this one, which stays as it was. */
export function branchFrom(record: PlayRecord, choices: number, id: string, now: number): PlayRecord {
  return { ...cutTo(record, choices, now), id, begun: now };
}

/** The record as it goes on in another version of its story or of the model. */
export function withVersions(
  record: PlayRecord,
  versions: Pick<PlayRecord, 'storyVersion' | 'modelVersion'>,
  now: number,
): PlayRecord {
  return { ...record, ...versions, touched: now };
}
