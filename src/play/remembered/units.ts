/**
 * What a story does from one place up to its next line, as a tree: what it reads on the way decides how it goes on; at
 * the end stands what it told and what it changed. Pure.
 */
import type { Line, Option } from '../../story/beat.ts';
import type { Cue } from '../../story/cues.ts';
import type { Expression } from './expressions.ts';
import type { InkValue } from './watch.ts';

/** A variable of the story as it stands, and what tells it from others. */
export interface Held {
  readonly value: InkValue & { readonly valueObject?: unknown };
  readonly as: Seen;
}

/** What is seen where something is read; equal for what the story cannot tell apart. */
export type Seen = string | number;

/** What an engine keeps of the way that a play took. */
export interface Kept {
  readonly variables: Map<string, Held>;
  readonly visits: Map<string, number>; // by path
}

/** What was read: a value of the game's own, a variable of the story, how often something was visited, or what comes of these. */
export type Read =
  | { readonly of: 'given' | 'variable' | 'visits'; readonly name: string }
  | { readonly of: 'expression'; readonly name: string; readonly expression: Expression };

/** A read with what came of it, as it was before this line. */
export interface ReadAs {
  readonly read: Read;
  readonly as: Seen;
}

/** A line with all that changed until it was told. */
export interface Unit<Place> {
  readonly line: Line | null; // null where it has no words
  readonly cues: readonly Cue[];
  readonly timed: boolean; // time passes in it: its cues are new ones each time that it is told
  readonly knot: string | null; // where it led to; null: it was not said
  readonly writes: readonly (readonly [string, Held])[];
  readonly visits: readonly (readonly [string, number])[]; // how many more
  readonly place: Place; // where it ended
  readonly options: readonly Option[] | null; // null: the beat goes on
}

export type Tree<Place> = Fork<Place> | Unit<Place>;

interface Fork<Place> {
  readonly read: Read;
  readonly on: Map<Seen, Tree<Place>>; // by what came of it
}

/** How what is read is seen. */
export interface Eyes {
  see(read: Read): Seen;
}

/** The unit that follows where these things are seen; undefined where it is not known. */
export function find<Place>(from: Tree<Place> | undefined, eyes: Eyes): Unit<Place> | undefined {
  let tree = from;
  while (tree && 'on' in tree) tree = tree.on.get(eyes.see(tree.read));
  return tree;
}

/** What a unit does to what is kept. */
export function apply({ variables, visits: counts }: Kept, { writes, visits }: Unit<unknown>): void {
  for (const [name, held] of writes) variables.set(name, held);
  for (const [path, more] of visits) counts.set(path, (counts.get(path) ?? 0) + more);
}

/** The tree with one more unit in it, found by `reads` in their order. Throws where a known way reads something else. */
export function grow<Place>(
  tree: Tree<Place> | undefined,
  [next, ...reads]: readonly ReadAs[],
  unit: Unit<Place>,
): Tree<Place> {
  if (!next) return unit;
  const { read, as } = next;
  const fork: Tree<Place> = tree ?? { read, on: new Map() };
  if (!('on' in fork) || fork.read.name !== read.name || fork.read.of !== read.of) {
    throw new Error('A story did something else, though it read the same.');
  }
  fork.on.set(as, grow(fork.on.get(as), reads, unit));
  return fork;
}
