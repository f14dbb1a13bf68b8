/** Plays that parted from each other: who shares a beginning with whom, and which plays say nothing of their own. Pure. */
import type { Seat } from '../play/step.ts';
import { FEW, type PlayRecord } from './record.ts';

/** A play, and all that parted from it or from each other. */
export interface Family {
  readonly first: PlayRecord; // the earliest begun
  readonly branches: readonly Branch[]; // each right behind the one it parted from or its other branches
}

export interface Branch {
  readonly record: PlayRecord;
  readonly from: PlayRecord;
  readonly shared: number; // decisions both have in common, from the start
  readonly depth: number; // 1: parted from the first
}

/** What two plays must have in common to be one until they part: the same choices then led to the same moments. */
export function familyOf({ story, role, seats, seed }: PlayRecord): string {
  return JSON.stringify([story, role, seed, seatOf(seats.responsible), seatOf(seats.hurt)]);
}

function seatOf(seat: Seat): readonly unknown[] {
  if (seat.kind === 'player') return [seat.kind];
  return [seat.kind, seat.temperament, seat.kind === 'echo' ? seat.choices : []];
}

/** True when `record` says nothing that `other` does not say as well: the same play as far as it goes. */
export function holds(other: PlayRecord, record: PlayRecord): boolean {
  return (
    familyOf(other) === familyOf(record) &&
    record.choices.length <= other.choices.length &&
    record.choices.every((choice, at) => choice === other.choices[at]) &&
    (record.ending === null || record.ending === other.ending)
  );
}

/**
 * All plays as families, the last touched first. A play branches off from the earliest begun one with which it shares
 * the longest beginning; plays begun alike that parted at the very first decision are one family as well.
 */
export function familiesOf(records: readonly PlayRecord[]): readonly Family[] {
  const grown = new Map<string, { readonly top: Twig; readonly paths: Path; latest: number }>();
  for (const record of [...records].sort(byBeginning)) {
    const key = familyOf(record);
    const twig: Twig = { record, shared: 0, under: [] };
    const family = grown.get(key) ?? { top: twig, paths: newPath(), latest: 0 };
    grown.set(key, family);
    const { shared, first } = follow(family.paths, record.choices);
    first?.under.push({ ...twig, shared });
    extend(family.paths, record.choices, first?.under.at(-1) ?? twig);
    family.latest = Math.max(family.latest, record.touched);
  }
  const latestFirst = [...grown.values()].sort((a, b) => b.latest - a.latest);
  return latestFirst.map(({ top }) => ({ first: top.record, branches: branchesUnder(top) }));
}

/** Finished plays that are in every choice the same as another; of each such group the named or first begun stays. */
export function doublesIn(records: readonly PlayRecord[]): readonly PlayRecord[] {
  const seen = new Set<string>();
  return [...records].sort(namedFirst).filter((record) => {
    if (record.ending === null) return false;
    const key = JSON.stringify([familyOf(record), record.choices, record.ending]);
    const double = seen.has(key) && record.name === null;
    seen.add(key);
    return double;
  });
}

/**
 * Unfinished plays without a name that hold next to nothing: fewer than a few decisions beyond what another play of
 * these holds, or beyond the beginning. What one of them alone holds is never given up for another of them.
 */
export function stubsIn(records: readonly PlayRecord[]): readonly PlayRecord[] {
  const paths = new Map<string, Path>();
  const stubs: PlayRecord[] = [];
  for (const record of [...records].sort(worthFirst)) {
    const key = familyOf(record);
    const path = paths.get(key) ?? newPath();
    const { shared } = follow(path, record.choices);
    const stub = record.ending === null && record.name === null && record.choices.length - shared < FEW;
    if (stub) {
      stubs.push(record);
    } else {
      extend(path, record.choices, null);
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

/** In depth, the earliest parting first. Not by calls within calls: a chain of branches may be long. */
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

/** A place in the choices of a family, with the play that came by first. */
interface Path {
  readonly next: Map<string, Path>;
  first: Twig | null;
}

function newPath(): Path {
  return { next: new Map(), first: null };
}

/** As far as somebody went this way before. */
function follow(from: Path, choices: readonly string[]): { shared: number; first: Twig | null } {
  let path = from;
  for (const [shared, choice] of choices.entries()) {
    const next = path.next.get(choice);
    if (!next) return { shared, first: path.first };
    path = next;
  }
  return { shared: choices.length, first: path.first };
}

function extend(from: Path, choices: readonly string[], by: Twig | null): void {
  let path = from;
  path.first ??= by;
  for (const choice of choices) {
    const next = path.next.get(choice) ?? newPath();
    path.next.set(choice, next);
    path = next;
    path.first ??= by;
  }
}

function byBeginning(a: PlayRecord, b: PlayRecord): number {
  return a.begun - b.begun || a.touched - b.touched || (a.id < b.id ? -1 : 1);
}

function namedFirst(a: PlayRecord, b: PlayRecord): number {
  return Number(a.name === null) - Number(b.name === null) || byBeginning(a, b);
}

/** Finished and named plays, then the longer ones: each is measured against those before it. */
function worthFirst(a: PlayRecord, b: PlayRecord): number {
  const spared = ({ ending, name }: PlayRecord) => Number(ending === null && name === null);
  return spared(a) - spared(b) || b.choices.length - a.choices.length || b.touched - a.touched;
}
