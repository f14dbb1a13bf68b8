/**
 * When two states of a story are the same for all that can still come. At a decision the engine keeps the
 * options (each with the thread it continues, its tunnels and temporary values), the variables, the visit counts, the
 * turns and the seed of its dice. What follows depends on the option taken, its thread, and what later content reads;
 * `Flow` finds every read that can still be made from there. So the key holds the options with their threads, and
 * only those variables and counts that can still be read; turns and dice are left free wherever they are read, and so
 * is the bond, since it may be any at every step. Two states with one key offer the same decisions from then on.
 */
import type { InkContainer, InkObject } from './engine.ts';
import type { InkFlow, Reads } from './flow.ts';
import type { Freedom } from './guess.ts';
import type { Stand } from './stand.ts';
import { valueKey } from './value-key.ts';

export interface KeyParts {
  readonly key: string;
  readonly free: readonly string[]; // counts and variables that can still be read and were left out
}

export function keyParts(stand: Stand, flow: InkFlow, freedom: Freedom): KeyParts {
  const options = (stand.position.choices as readonly Choice[]).map(optionOf);
  const starts = options.flatMap(({ targetPath, frames }) => [targetPath, ...frames.flatMap(({ at }) => at)]);
  const reads = flow.readsFrom([...new Set(starts)]);
  const free: string[] = [];
  const kept = [...countsKept(stand, reads, freedom, free), ...namesKept(stand, reads, freedom, free)];
  return { key: JSON.stringify([options, kept]), free };
}

/** The parts of an option, by the engine's own names. */
interface Choice {
  readonly sourcePath: string;
  readonly pathStringOnChoice: string;
  readonly threadAtGeneration: Thread | null;
}

interface Thread {
  readonly callstack: readonly Frame[];
  readonly previousPointer: { Resolve(): InkObject | null };
}

interface Frame {
  readonly currentPointer: { readonly container: InkContainer | null; readonly index: number };
  readonly inExpressionEvaluation: boolean;
  readonly type: number;
  readonly temporaryVariables: ReadonlyMap<string, unknown>;
}

function optionOf({ sourcePath, pathStringOnChoice, threadAtGeneration: thread }: Choice) {
  return {
    sourcePath,
    targetPath: pathStringOnChoice,
    frames: thread?.callstack.map(frameOf) ?? [],
    before: String(thread?.previousPointer.Resolve()?.path ?? ''),
  };
}

function frameOf({ currentPointer, inExpressionEvaluation, type, temporaryVariables }: Frame) {
  return {
    at: placeOf(currentPointer),
    inExpressionEvaluation,
    type,
    temps: [...temporaryVariables].map(([name, value]) => [name, valueKey(value)]),
  };
}

function placeOf({ container, index }: Frame['currentPointer']): readonly string[] {
  if (!container) return [];
  const path = String(container.path);
  return [path === '' ? `${index}` : `${path}.${index}`];
}

function countsKept({ visits }: Stand, reads: Reads, freedom: Freedom, free: string[]): readonly string[] {
  const read = reads.allCounts
    ? [...visits.keys()]
    : [...new Set([...reads.used, ...reads.turns, ...reads.counts])];
  const kept: string[] = [];
  for (const path of read.sort()) {
    const exact = reads.allCounts || reads.used.has(path) || !freedom.isFree(path);
    const count = visits.get(path) ?? 0;
    // Whether it is used up is all that a once-only choice asks.
    if (exact)
      kept.push(`${path} ${reads.counts.has(path) || reads.turns.has(path) ? count : Math.min(count, 1)}`);
    if (!exact) free.push(path);
  }
  return kept;
}

function namesKept({ variables }: Stand, reads: Reads, freedom: Freedom, free: string[]): readonly string[] {
  const kept: string[] = [];
  for (const name of [...reads.names].sort()) {
    if (freedom.bond.has(name)) continue;
    if (freedom.names.has(name)) free.push(name);
    else if (variables.has(name)) kept.push(`${name} ${valueKey(variables.get(name))}`);
  }
  return kept;
}
