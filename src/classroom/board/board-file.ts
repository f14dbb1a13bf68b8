/** A board as one file, and as it is kept on the device: the codes and nothing else. Pure: text in, text out. */
import * as v from 'valibot';
import { WORDS } from './words.ts';

/** What a board may hold at most: more than a school, and still read in a moment. */
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
  | { readonly ok: true; readonly board: Board }
  | { readonly ok: false; readonly ours: boolean; readonly why: string }; // ours: it says that it is a board

const Frame = v.object({
  seams: v.literal('board'),
  format: v.pipe(v.number(), v.safeInteger()),
  story: v.pipe(v.string(), v.minLength(1), v.maxLength(BOARD_LIMITS.id)),
  plays: v.custom<unknown[]>(Array.isArray), // its entries are looked at once their number is known
});

const EntrySchema = v.object({
  code: v.pipe(v.string(), v.minLength(1), v.maxLength(BOARD_LIMITS.code)),
  times: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(BOARD_LIMITS.times)),
});

/** Text that `readBoardFile` reads back. */
export function writeBoardFile(board: Board): string {
  return `${JSON.stringify(keptBoard(board), null, 1)}\n`;
}

/** The board as it is kept; `parseBoard` reads it. */
export function keptBoard({ story, plays }: Board): object {
  return { seams: 'board', format: FORMAT, story, plays: plays.map(({ code, times }) => ({ code, times })) };
}

/** Reads any text as a board file: all of it or nothing. Never throws. */
export function readBoardFile(text: string): ReadBoard {
  if (text.length > BOARD_LIMITS.bytes) return refuse(true, WORDS.tooLarge);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(false, WORDS.notAFile); // or nested deeper than the browser reads
  }
  return parseBoard(value);
}

/** Reads anything as a board. Never throws. */
export function parseBoard(value: unknown): ReadBoard {
  const frame = v.safeParse(Frame, value);
  if (!frame.success) return refuse(saysBoard(value), WORDS.notABoard);
  const { format, story, plays } = frame.output;
  if (format > FORMAT) return refuse(true, WORDS.newerBoard);
  if (format !== FORMAT) return refuse(true, WORDS.notABoard);
  if (plays.length > BOARD_LIMITS.plays) return refuse(true, WORDS.tooMany(BOARD_LIMITS.plays));
  const merged = new Map<string, number>();
  for (const [at, kept] of plays.entries()) {
    const entry = v.safeParse(EntrySchema, kept);
    if (!entry.success) return refuse(true, WORDS.brokenEntry(at + 1));
    const { code, times } = entry.output;
    merged.set(code, Math.max(times, merged.get(code) ?? 0));
  }
  return { ok: true, board: { story, plays: [...merged].map(([code, times]) => ({ code, times })) } };
}

function saysBoard(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'seams' in value && value.seams === 'board';
}

function refuse(ours: boolean, why: string): ReadBoard {
  return { ok: false, ours, why };
}
