/** Plays that share their first choices: which is a branch of which, and which add nothing to the others. Pure. */
import type { Seat } from '../play/step.ts';
import type { PlayRecord } from './record.ts';

/** A play, and all plays that share a beginning with it. */
export interface PlayFamily {
  readonly first: PlayRecord; // the earliest begun
  readonly branches: readonly Branch[]; // in depth: each follows the play it branched from, or that play's earlier branches
}

export interface Branch {
  readonly record: PlayRecord;
  readonly from: PlayRecord;
  readonly shared: number; // decisions both have in common, from the start
  readonly depth: number; // 1: a branch of `first`; 2: a branch of such a branch; and so on
}

/** A key, equal for plays in which the same choices lead to the same moments: same story, model, role, seats and seed. */
export function playFamilyOf({ story, modelVersion, role, seats, seed }: PlayRecord): string {
  return JSON.stringify([story, modelVersion, role, seed, seatOf(seats.responsible), seatOf(seats.hurt)]);
}

function seatOf(seat: Seat): readonly unknown[] {
  if (seat.kind === 'player') return [seat.kind];
  return [seat.kind, seat.temperament, seat.kind === 'echo' ? seat.choices : []];
}

/** A set of plays, looked up by their choices. */
export interface Book {
  add(record: PlayRecord): void;
  /** Whether a play in it has exactly these choices and this ending. */
  has(record: PlayRecord): boolean;
  /** Whether a play in it begins with all choices of this one, so that nothing is lost without it. */
  holds(record: PlayRecord): boolean;
}

/** Makes a book of these records; `add` puts more into it. */
export function bookOf(records: readonly PlayRecord[]): Book {
  const families = new Map<string, Path>();
  const place = (record: PlayRecord) => {
    const start = families.get(playFamilyOf(record));
    const { shared, path } = start ? follow(start, record.choices) : { shared: -1, path: null };
    return shared === record.choices.length ? path : null;
  };
  const book: Book = {
    add(record) {
      const key = playFamilyOf(record);
      const start = families.get(key) ?? newPath();
      families.set(key, start);
      extend(start, record, null);
    },
    has: (record) => place(record)?.ends.has(record.ending) ?? false,
    holds(record) {
      const there = place(record);
      return there !== null && (record.ending === null || there.ends.has(record.ending));
    },
  };
  records.forEach(book.add);
  return book;
}

/**
 * All plays as families, the last touched first. A play branches off from the earliest begun one with which it shares
 * the longest beginning; plays begun alike that parted at the very first decision are one family as well.
 */
export function familiesOf(records: readonly PlayRecord[]): readonly PlayFamily[] {
  const grown = new Map<string, { readonly top: Twig; readonly paths: Path; latest: number }>();
  for (const record of [...records].sort(byBeginning)) {
    const key = playFamilyOf(record);
    const twig: Twig = { record, shared: 0, under: [] };
    const family = grown.get(key) ?? { top: twig, paths: newPath(), latest: 0 };
    grown.set(key, family);
    const { shared, path } = follow(family.paths, record.choices);
    const { first } = path;
    first?.under.push({ ...twig, shared });
    extend(family.paths, record, first?.under.at(-1) ?? twig);
    family.latest = Math.max(family.latest, record.touched);
  }
  const latestFirst = [...grown.values()].sort((a, b) => b.latest - a.latest);
  return latestFirst.map(({ top }) => ({ first: top.record, branches: branchesUnder(top) }));
}

/** Finished plays that are in every choice the same as another; of each such group the named or first begun stays. */
export function doublesIn(records: readonly PlayRecord[]): readonly PlayRecord[] {
  const book = bookOf([]);
  return [...records].sort(namedFirst).filter((record) => {
    if (record.ending === null) return false;
    const double = record.name === null && book.has(record);
    book.add(record);
    return double;
  });
}

/**
 * Unfinished plays without a name that hold nothing: no decision beyond what another play of these holds, or none at all,
 * those that were gone back from among them.
 * Of two that hold the same, one stays.
 */
export function stubsIn(records: readonly PlayRecord[]): readonly PlayRecord[] {
  const paths = new Map<string, Path>();
  const stubs: PlayRecord[] = [];
  for (const record of [...records].sort(worthFirst)) {
    const key = playFamilyOf(record);
    const path = paths.get(key) ?? newPath();
    const way = [...record.choices, ...record.ahead];
    const { shared } = follow(path, way);
    const stub = record.ending === null && record.name === null && way.length === shared;
    if (stub) {
      stubs.push(record);
    } else {
      extend(path, record, null);
      paths.set(key, path);
    }
  }
  return stubs;
}

interface Twig {
  readonly record: PlayRecord;
  readonly shared: number;
  readonly under: Twig[];
}

/** All branches in depth, the earliest parting first. Not recursive: a long chain could overflow the stack. */
function branchesUnder(top: Twig): readonly Branch[] {
  const branches: Branch[] = [];
  const waiting = waitingUnder(top, 1);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { twig, from, depth } = next;
    branches.push({ record: twig.record, from, shared: twig.shared, depth });
    for (const each of waitingUnder(twig, depth + 1)) waiting.push(each);
  }
  return branches;
}

function waitingUnder({ record, under }: Twig, depth: number) {
  const lastFirst = [...under].reverse().sort((a, b) => b.shared - a.shared);
  return lastFirst.map((twig) => ({ twig, from: record, depth }));
}

/** A place in the choices of a family. */
interface Path {
  readonly next: Map<string, Path>;
  readonly ends: Set<string | null>; // endings of the plays that stop here
  first: Twig | null; // the first play that was added along this path
}

function newPath(): Path {
  return { next: new Map(), ends: new Set(), first: null };
}

/** Follows `choices` as far as earlier plays took the same ones. */
function follow(from: Path, choices: readonly string[]): { shared: number; path: Path } {
  let path = from;
  for (const [shared, choice] of choices.entries()) {
    const next = path.next.get(choice);
    if (!next) return { shared, path };
    path = next;
  }
  return { shared: choices.length, path };
}

function extend(from: Path, { choices, ending }: PlayRecord, by: Twig | null): void {
  let path = from;
  path.first ??= by;
  for (const choice of choices) {
    const next = path.next.get(choice) ?? newPath();
    path.next.set(choice, next);
    path = next;
    path.first ??= by;
  }
  path.ends.add(ending);
}

function byBeginning(a: PlayRecord, b: PlayRecord): number {
  return a.begun - b.begun || a.touched - b.touched || (a.id < b.id ? -1 : 1);
}

function namedFirst(a: PlayRecord, b: PlayRecord): number {
  return Number(a.name === null) - Number(b.name === null) || byBeginning(a, b);
}

/** For sorting: finished and named plays first, then the longer ones. */
function worthFirst(a: PlayRecord, b: PlayRecord): number {
  const spared = ({ ending, name }: PlayRecord) => Number(ending === null && name === null);
  return spared(a) - spared(b) || b.choices.length - a.choices.length || b.touched - a.touched;
}
