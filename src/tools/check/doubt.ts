/** Why a walk over a story proves nothing, and where in the story that comes from. */
import type { InkObject } from './engine.ts';

export interface Doubt {
  readonly why: string; // goes on after "Not proven: "
  readonly at: string | null; // a path in the compiled ink
}

export function doubtAt(why: string, object: InkObject | null): Doubt {
  return { why, at: object && String(object.path) };
}
