/**
 * All plays as one file, and such a file read again. Pure: text in, text out.
 * Each play in a file is read for itself: one that is broken is left out and told, the others come in.
 */
import * as v from 'valibot';
import { bookOf } from './branches.ts';
import { nestedTooDeep } from './nested.ts';
import { LIMITS, type PlayRecord, parseRecord } from './record.ts';
import { FILE } from './words-file.ts';

/** What a file may hold at most; thousands of times what anybody plays, and still read in a moment. */
export const FILE_LIMITS = { bytes: 10_000_000, plays: 5000, decisions: 400_000 } as const;

/** The format of the file around the records, which have their own. */
const FILE_FORMAT = 1;

export type ReadFile =
  | {
      readonly ok: true;
      readonly fresh: readonly PlayRecord[]; // to be kept, with ids that are free here
      readonly places: readonly number[]; // of each of `fresh` in the file, 1 the first
      readonly left: readonly LeftOut[]; // plays that cannot be read
      readonly waiting: readonly (LeftOut & { readonly play: WaitingPlay })[]; // to be kept as they are, for another Seams
      readonly known: number; // plays that are here already
      readonly strangers: readonly Stranger[]; // of `fresh`: plays of stories that are not here
    }
  | { readonly ok: false; readonly why: string }; // a sentence for the player; nothing is to be kept

/** A play that only another Seams can read, as it was found. */
export interface WaitingPlay {
  readonly id: string;
}

/** A play of a file that was left out. */
export interface LeftOut {
  readonly n: number; // its place in the file, 1 the first
  readonly why: string; // a sentence
}

export interface Stranger {
  readonly story: string;
  readonly plays: number;
}

/** What there is on this device when a file is read. */
export interface ImportContext {
  readonly plays: readonly PlayRecord[];
  readonly waiting: readonly WaitingPlay[];
  readonly stories: readonly string[]; // ids
  readonly temperaments: readonly string[]; // ids
  readonly now: number; // ms since 1970
  newId(): string;
}

/** Text that `readPlaysFile` reads back. `waiting`: plays that are kept for another Seams; they go out as they are. */
export function writePlaysFile(plays: readonly PlayRecord[], waiting: readonly WaitingPlay[] = []): string {
  return `${JSON.stringify({ seams: 'plays', format: FILE_FORMAT, plays: [...plays, ...waiting] }, null, 1)}\n`;
}

/**
 * Reads anything as a file of plays. A play that is here already, whatever its id, is counted and left as it is; one
 * of a story that is not here comes in and waits for it; one of a newer format, or of a temperament that is not known
 * here, is to be kept as it is; one that cannot be read is left out: the file still has it. Never throws.
 */
export function readPlaysFile(text: string, here: ImportContext): ReadFile {
  if (text.length > FILE_LIMITS.bytes) return refuse(FILE.fileTooLarge(FILE_LIMITS.bytes));
  const plays = playsIn(text);
  if (typeof plays === 'string') return refuse(plays);
  const read: Placed[] = [];
  const left: LeftOut[] = [];
  const wait = gateFor(here);
  let [decisions, known] = [0, 0];
  for (const [at, kept] of plays.entries()) {
    const answer = parseRecord(kept, here.temperaments);
    if (!answer.ok) {
      const waits = answer.newer && wait.take(kept, { n: at + 1, why: answer.why });
      if (waits === 'known') known += 1;
      else if (!waits) left.push({ n: at + 1, why: answer.why });
      continue;
    }
    read.push({ n: at + 1, play: answer.record });
    decisions += answer.record.choices.length;
    if (decisions > FILE_LIMITS.decisions) return refuse(FILE.fileTooLong(FILE_LIMITS.decisions));
  }
  const fresh = sort(read, here);
  return {
    ok: true,
    fresh: fresh.map(({ play }) => play),
    places: fresh.map(({ n }) => n),
    left,
    waiting: wait.taken,
    known: known + read.length - fresh.length,
    strangers: strangersIn(fresh, here.stories),
  };
}

/** Takes plays that only another Seams can read, unless they are here already or could not be written on a device. */
function gateFor(here: ImportContext) {
  const ids = new Set([...here.plays, ...here.waiting].map(({ id }) => id));
  const there = new Set(here.waiting.map(writtenWithoutId));
  const taken: (LeftOut & { readonly play: WaitingPlay })[] = [];
  return {
    taken,
    take(kept: unknown, told: LeftOut): boolean | 'known' {
      if (!isWaiting(kept) || nestedTooDeep(kept)) return false;
      const written = writtenWithoutId(kept);
      if (there.has(written)) return 'known';
      const own = ids.has(kept.id) ? { ...kept, id: here.newId() } : kept;
      there.add(written);
      ids.add(own.id);
      taken.push({ ...told, play: own });
      return true;
    },
  };
}

function isWaiting(kept: unknown): kept is WaitingPlay {
  return v.is(v.looseObject({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.id)) }), kept);
}

/** Equal for the same play under two ids. */
function writtenWithoutId(play: WaitingPlay): string {
  return JSON.stringify({ ...play, id: '' });
}

interface Placed {
  readonly n: number; // its place in the file, 1 the first
  readonly play: PlayRecord;
}

/** The entries, still unread, or the reason why there are none. */
function playsIn(text: string): readonly unknown[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return FILE.fileNotOurs; // or nested deeper than the browser reads
  }
  const frame = v.safeParse(Frame, value);
  if (!frame.success) return FILE.fileNotOurs;
  const { format, plays } = frame.output;
  if (format > FILE_FORMAT) return FILE.fileNewer;
  if (format !== FILE_FORMAT) return FILE.fileNotOurs;
  return plays.length > FILE_LIMITS.plays ? FILE.fileTooMany(FILE_LIMITS.plays) : plays;
}

const Frame = v.object({
  seams: v.literal('plays'),
  format: v.pipe(v.number(), v.safeInteger()),
  plays: v.custom<unknown[]>(Array.isArray), // its entries are looked at one by one, once their number is
});

/** Plays of the file that are not on this device yet, each once. */
function sort(read: readonly Placed[], here: ImportContext): readonly Placed[] {
  const kept = bookOf(here.plays);
  const taken = new Set(here.plays.map(({ id }) => id));
  const arrived = bookOf([]);
  const fresh: Placed[] = [];
  for (const { n, play } of read) {
    // A name is worth keeping even where another play goes further.
    const known = play.name === null ? kept.holds(play) : kept.has(play);
    if (known || arrived.has(play)) continue;
    arrived.add(play);
    const own = ownVersion(play, taken.has(play.id) ? here.newId() : play.id, here.now);
    taken.add(own.id);
    fresh.push({ n, play: own });
  }
  return fresh;
}

/** The clock of another device may run ahead: nothing that is kept here is later than now. */
function ownVersion(play: PlayRecord, id: string, now: number): PlayRecord {
  return { ...play, id, begun: Math.min(play.begun, now), touched: Math.min(play.touched, now) };
}

function strangersIn(fresh: readonly Placed[], stories: readonly string[]): readonly Stranger[] {
  const counts = new Map<string, number>();
  for (const { play } of fresh) {
    const { story } = play;
    if (!stories.includes(story)) counts.set(story, (counts.get(story) ?? 0) + 1);
  }
  return [...counts].map(([story, plays]) => ({ story, plays }));
}

function refuse(why: string): ReadFile {
  return { ok: false, why };
}
