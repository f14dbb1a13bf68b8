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

/**
 * Goes along a tree to the end of a beat; `kept` changes on the way. Null where it is not known how it goes on: then
 * `kept` is as it was.
 */
export function walk<Place>(from: Trace<Place> | undefined, kept: Kept, eyes: Eyes): Arrival<Place> | null {
  const before: Before[] = []; // of all that changed, in order
  let marked = 0; // how many changes there were when the engine began to look ahead
  let values: Values = {};
  let trace = from;
  while (trace) {
    for (const act of trace.acts) {
      if (act.kind === 'line') values = eyes.values(act.previous);
      else if (act.kind === 'mark') marked = before.length;
      else if (act.kind === 'back') undo(before, marked);
      else before.push(change(kept, act));
    }
    if ('beat' in trace.end) return trace.end;
    trace = trace.end.on.get(eyes.see(trace.end.read, kept, values));
  }
  undo(before, 0);
  return null;
}

/** One thing as it was before it changed. */
interface Before {
  readonly of: Map<string, unknown>;
  readonly key: string;
  readonly value: unknown; // undefined: it was not there
}

function change({ variables, visits }: Kept, act: Extract<Act, { kind: 'write' | 'visit' }>): Before {
  if (act.kind === 'visit') {
    const value = visits.get(act.path);
    visits.set(act.path, (value ?? 0) + 1);
    return { of: visits, key: act.path, value };
  }
  const value = variables.get(act.name);
  variables.set(act.name, act.value);
  return { of: variables, key: act.name, value };
}

/** Takes changes back, the last one first, until so many are left. */
function undo(before: Before[], left: number): void {
  for (const { of, key, value } of before.splice(left).reverse()) {
    if (value === undefined) of.delete(key);
    else of.set(key, value);
  }
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
