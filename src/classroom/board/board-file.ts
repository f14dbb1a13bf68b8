/**
 * A board as one file, and as it is kept on the device: the codes and nothing else. Pure: text in, text out.
 * Each play in it is read for itself: one that is broken is left out and told. Whether a code says a play is for
 * `judge` to find out.
 */
import * as v from 'valibot';
import { exactly, text, troubleIn, whole } from '../../journal/check.ts';
import type { LeftOut } from '../../journal/plays-file.ts';
import { WORDS } from './words.ts';

/** Upper limits of a board, so that a hostile file is refused quickly: `bytes` of the file, lengths in letters. */
export const BOARD_LIMITS = { bytes: 4_000_000, plays: 10_000, times: 99, code: 4000, id: 200 } as const;

const FORMAT = 1;

/** A code, and how many people played exactly so. */
export interface Entry {
  readonly code: string;
  readonly times: number; // 1 … 99
}

export interface Board {
  readonly story: string; // its id
  readonly plays: readonly Entry[]; // each code once
}

export type ReadBoard =
  | { readonly ok: true; readonly board: Board; readonly left: readonly LeftOut[] } // left: plays that cannot be read
  | {
      readonly ok: false;
      readonly ours: boolean; // it is marked as a board file, though a broken one
      readonly newer: boolean; // a newer Seams can read it
      readonly why: string;
    };

const Frame = v.object(
  {
    seams: exactly('board'),
    format: whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    story: text(1, BOARD_LIMITS.id),
    plays: v.custom<unknown[]>(Array.isArray, WORDS.rightPlays), // its entries are looked at once their number is known
  },
  WORDS.rightBoard,
);

const EntrySchema = v.object(
  { code: text(1, BOARD_LIMITS.code), times: whole(1, BOARD_LIMITS.times) },
  WORDS.rightEntry,
);

/** Text that `readBoardFile` reads back. */
export function writeBoardFile(board: Board): string {
  return `${JSON.stringify(keptBoard(board), null, 1)}\n`;
}

/** The board as plain data for the store; `parseBoard` reads it. */
export function keptBoard({ story, plays }: Board): object {
  return { seams: 'board', format: FORMAT, story, plays: plays.map(({ code, times }) => ({ code, times })) };
}

/** Reads any text as a board file. Never throws. */
export function readBoardFile(written: string): ReadBoard {
  if (written.length > BOARD_LIMITS.bytes) return refuse(true, WORDS.tooLarge);
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return refuse(false, WORDS.notAFile); // or nested deeper than the browser reads
  }
  return parseBoard(value);
}

/** Reads anything as a board. Never throws. */
export function parseBoard(value: unknown): ReadBoard {
  const frame = v.safeParse(Frame, value, { abortEarly: true });
  if (!frame.success) return refuse(saysBoard(value), WORDS.notABoard(troubleIn(frame.issues)));
  const { format, story, plays } = frame.output;
  if (format > FORMAT) return { ok: false, ours: true, newer: true, why: WORDS.newerBoard };
  if (format !== FORMAT) return refuse(true, WORDS.notABoard(WORDS.neverFormat(format)));
  if (plays.length > BOARD_LIMITS.plays) return refuse(true, WORDS.tooMany(BOARD_LIMITS.plays));
  const merged = new Map<string, number>();
  const left: LeftOut[] = [];
  for (const [at, kept] of plays.entries()) {
    const entry = v.safeParse(EntrySchema, kept, { abortEarly: true });
    if (entry.success) {
      const { code, times } = entry.output;
      merged.set(code, Math.max(times, merged.get(code) ?? 0));
    } else left.push({ n: at + 1, why: troubleIn(entry.issues) });
  }
  const board = { story, plays: [...merged].map(([code, times]) => ({ code, times })) };
  return { ok: true, board, left };
}

/** One play of a board; null where it cannot be read. */
export function parseEntry(kept: unknown): Entry | null {
  const entry = v.safeParse(EntrySchema, kept, { abortEarly: true });
  return entry.success ? entry.output : null;
}

function saysBoard(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'seams' in value && value.seams === 'board';
}

function refuse(ours: boolean, why: string): ReadBoard {
  return { ok: false, ours, newer: false, why };
}
