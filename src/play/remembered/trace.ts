/**
 * What a story did from one place on, as a tree: it does the same until it reads something; what it reads decides how it
 * goes on. Pure.
 */
import type { Beat, Line } from '../../story/beat.ts';
import type { Values } from '../../story/story.ts';
import type { InkValue } from './watch.ts';

/** What an engine keeps of the way that a play took. */
export interface Kept {
  readonly variables: Map<string, InkValue>;
  readonly visits: Map<string, number>; // by path
}

/** What was read: a value of the game's own, a variable of the story, or how often something was visited. */
export interface Read {
  readonly of: 'given' | 'variable' | 'visits';
  readonly name: string;
}

/** What a story does on the way, besides reading. */
export type Act =
  | { readonly kind: 'line'; readonly previous: Line | null } // the game is asked for its values
  | { readonly kind: 'write'; readonly name: string; readonly value: InkValue }
  | { readonly kind: 'visit'; readonly path: string }
  | { readonly kind: 'mark' }
  | { readonly kind: 'back' };

/** A read with what came of it. */
export interface ReadAs {
  readonly kind: 'read';
  readonly read: Read;
  readonly as: string;
}

/** Where a beat came to its end. */
export interface Arrival<Place> {
  readonly beat: Beat;
  readonly place: Place;
}

export interface Trace<Place> {
  readonly acts: readonly Act[];
  readonly end: Fork<Place> | Arrival<Place>;
}

interface Fork<Place> {
  readonly read: Read;
  readonly on: Map<string, Trace<Place>>; // by what came of it
}

/** How a walk sees what is read. */
export interface Eyes {
  values(previous: Line | null): Values; // before a line
  see(read: Read, kept: Kept, values: Values): string;
}

/** Goes along a tree as far as it is known; changes `kept` on the way. Null where it is not known how it goes on. */
export function walk<Place>(from: Trace<Place> | undefined, kept: Kept, eyes: Eyes): Arrival<Place> | null {
  const undo: (() => void)[] = [];
  let values: Values = {};
  let trace = from;
  while (trace) {
    for (const act of trace.acts) {
      if (act.kind === 'line') values = eyes.values(act.previous);
      else if (act.kind === 'mark') undo.length = 0;
      else if (act.kind === 'back') for (const back of undo.splice(0).reverse()) back();
      else undo.push(change(kept, act));
    }
    if ('beat' in trace.end) return trace.end;
    trace = trace.end.on.get(eyes.see(trace.end.read, kept, values));
  }
  return null;
}

/** Returns what takes it back. */
function change({ variables, visits }: Kept, act: Extract<Act, { kind: 'write' | 'visit' }>): () => void {
  if (act.kind === 'visit') {
    const before = visits.get(act.path) ?? 0;
    visits.set(act.path, before + 1);
    return () => visits.set(act.path, before);
  }
  const before = variables.get(act.name);
  variables.set(act.name, act.value);
  return () => before && variables.set(act.name, before);
}

/** The tree with one more way in it; `events` is the whole way. Throws where a known way would have to do something else. */
export function grow<Place>(
  trace: Trace<Place> | undefined,
  events: readonly (Act | ReadAs)[],
  arrival: Arrival<Place>,
): Trace<Place> {
  const at = events.findIndex(({ kind }) => kind === 'read');
  const next = events[at];
  if (next?.kind !== 'read') return { acts: events as readonly Act[], end: arrival };
  const fork: Trace<Place> = trace ?? {
    acts: events.slice(0, at) as readonly Act[],
    end: { read: next.read, on: new Map() },
  };
  if (fork.acts.length !== at || 'beat' in fork.end || fork.end.read.name !== next.read.name) {
    throw new Error('A story did something else, though it read the same.');
  }
  const { on } = fork.end;
  on.set(next.as, grow(on.get(next.as), events.slice(at + 1), arrival));
  return fork;
}
