/** One board in two tabs: what is kept of it, when this tab changes it and another one may have. Pure. */
import { BOARD_LIMITS, type Entry, keptBoard, parseBoard, parseEntry } from './board-file.ts';

/** How often each code counts; a code that is not in it does not. */
export type Counts = ReadonlyMap<string, number>;

export interface Merge {
  readonly story: string;
  readonly basis: Counts; // as this tab last knew what is kept
  readonly mine: Counts; // as this tab wants it
  nameOf(code: string): string; // codes of older builds, as this one writes them
}

export interface Merged {
  readonly counts: Counts; // all that is kept now, this tab's plays first
  readonly kept: object | null | undefined; // to be written; null: nothing is left; undefined: as it is
}

/**
 * Brings what this tab changed since `basis` into what is kept. What it knows nothing of stays, also entries that cannot be
 * read. Null where the whole of it is to be left alone: a newer Seams wrote it, or it is broken.
 */
export function mergeBoards(stored: unknown, { story, basis, mine, nameOf }: Merge): Merged | null {
  const there = entriesIn(stored, nameOf);
  if (there === null) return null;
  const { entries, strange, frame } = there;
  const counts = new Map<string, number>();
  const room = BOARD_LIMITS.plays - strange.length;
  const stay = [...entries].filter(([code, { times }]) => timesOf(code, times) > 0);
  let free = room - stay.length; // what is kept already goes before what is new
  for (const [code] of mine) {
    const times = timesOf(code, entries.get(code)?.times ?? 0);
    if (times === 0) continue;
    if (!entries.has(code) && free-- <= 0) continue;
    counts.set(code, times);
  }
  for (const [code, { times }] of stay) if (!counts.has(code)) counts.set(code, timesOf(code, times));
  const same =
    counts.size === entries.size && [...counts].every(([code, times]) => entries.get(code)?.times === times);
  if (same) return { counts, kept: undefined };
  const plays = [...counts].map(([code, times]) => ({ ...entries.get(code)?.whole, code, times }));
  if (plays.length + strange.length === 0) return { counts, kept: null };
  return { counts, kept: { ...keptBoard({ story, plays: [] }), ...frame, plays: [...plays, ...strange] } };

  function timesOf(code: string, kept: number): number {
    const [was, now] = [basis.get(code) ?? 0, mine.get(code) ?? 0];
    const times = was === 0 && now > 0 ? Math.max(kept, now) : kept + now - was; // handed in twice is one play
    return Math.min(BOARD_LIMITS.times, Math.max(0, times));
  }
}

interface Whole extends Entry {
  readonly whole: object; // with whatever else stands in it
}

/** What is kept: readable entries by code, others as they are. Null: not to be touched. */
function entriesIn(stored: unknown, nameOf: Merge['nameOf']) {
  const entries = new Map<string, Whole>();
  const strange: unknown[] = [];
  if (stored === undefined) return { entries, strange, frame: {} };
  const read = parseBoard(stored);
  if (!read.ok || typeof stored !== 'object' || stored === null || !('plays' in stored)) return null;
  for (const whole of Array.isArray(stored.plays) ? stored.plays : []) {
    const entry = parseEntry(whole);
    if (entry === null) {
      strange.push(whole);
      continue;
    }
    const code = nameOf(entry.code);
    const before = entries.get(code);
    if (before === undefined || before.times < entry.times)
      entries.set(code, { code, times: entry.times, whole });
  }
  return { entries, strange, frame: stored };
}
