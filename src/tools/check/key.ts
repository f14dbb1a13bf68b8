/**
 * When two saved states of a story are the same for all that can still come. At a decision the engine keeps the
 * options (each with the thread it continues, its tunnels and temporary values), the variables, the visit counts, the
 * turns and the seed of its dice. What follows depends on the option taken, its thread, and what later content reads;
 * `Flow` finds every read that can still be made from there. So the key holds the options with their threads, and
 * only those variables and counts that can still be read; turns and dice are left free wherever they are read, and so
 * is the bond, since it may be any at every step. Two states with one key offer the same decisions from then on.
 */
import type { InkFlow, Reads } from './flow.ts';
import type { Freedom } from './guess.ts';

/** The engine's own JSON of its state, as far as the key needs it. */
export interface SavedState {
  readonly flows: Readonly<Record<string, SavedFlow>>;
  readonly currentFlowName: string;
  readonly variablesState: Readonly<Record<string, unknown>>;
  readonly visitCounts: Readonly<Record<string, number>>;
}

interface SavedFlow {
  readonly callstack: { readonly threads: readonly SavedThread[] };
  readonly choiceThreads?: Readonly<Record<string, SavedThread>>;
  readonly currentChoices: readonly SavedChoice[];
}

interface SavedThread {
  readonly callstack: readonly { readonly cPath?: string; readonly idx?: number }[];
  readonly threadIndex: number;
  readonly previousContentObject?: string;
}

interface SavedChoice {
  readonly originalChoicePath: string;
  readonly originalThreadIndex: number;
  readonly targetPath: string;
}

export interface KeyParts {
  readonly key: string;
  readonly free: readonly string[]; // counts and variables that can still be read and were left out
}

export function keyParts(saved: SavedState, flow: InkFlow, freedom: Freedom): KeyParts {
  const { choiceThreads, callstack, currentChoices } = saved.flows[saved.currentFlowName] ?? EMPTY;
  const options = currentChoices.map(({ originalChoicePath, originalThreadIndex, targetPath }) => {
    const thread =
      choiceThreads?.[originalThreadIndex] ??
      callstack.threads.find(({ threadIndex }) => threadIndex === originalThreadIndex);
    return {
      originalChoicePath,
      targetPath,
      frames: thread?.callstack ?? [],
      before: thread?.previousContentObject ?? '',
    };
  });
  const starts = options.flatMap(({ targetPath, frames }) => [targetPath, ...frames.flatMap(placeOfFrame)]);
  const reads = flow.readsFrom([...new Set(starts)]);
  const free: string[] = [];
  const kept = [...countsKept(saved, reads, freedom, free), ...namesKept(saved, reads, freedom, free)];
  return { key: JSON.stringify([options, kept]), free };
}

const EMPTY: SavedFlow = { callstack: { threads: [] }, currentChoices: [] };

function placeOfFrame({ cPath, idx }: SavedThread['callstack'][number]): readonly string[] {
  if (cPath === undefined) return [];
  return [cPath === '' ? `${idx ?? 0}` : `${cPath}.${idx ?? 0}`];
}

function countsKept(saved: SavedState, reads: Reads, freedom: Freedom, free: string[]): readonly string[] {
  const read = reads.allCounts
    ? Object.keys(saved.visitCounts)
    : [...new Set([...reads.used, ...reads.turns, ...reads.counts])];
  const kept: string[] = [];
  for (const path of read.sort()) {
    const exact = reads.allCounts || reads.used.has(path) || !freedom.isFree(path);
    const count = saved.visitCounts[path] ?? 0;
    // Whether it is used up is all that a once-only choice asks.
    if (exact)
      kept.push(`${path} ${reads.counts.has(path) || reads.turns.has(path) ? count : Math.min(count, 1)}`);
    if (!exact) free.push(path);
  }
  return kept;
}

function namesKept(saved: SavedState, reads: Reads, freedom: Freedom, free: string[]): readonly string[] {
  const kept: string[] = [];
  for (const name of [...reads.names].sort()) {
    if (freedom.bond.has(name)) continue;
    if (freedom.names.has(name)) free.push(name);
    else if (name in saved.variablesState) kept.push(`${name} ${JSON.stringify(saved.variablesState[name])}`);
  }
  return kept;
}
