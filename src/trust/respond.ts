/** The door of the model: a move and a bond in, a response with its reasons out. */
import type { Breach, Person, Role } from './bond.ts';

/** State between the two; `memory` is what the model needs to remember of the moves so far. */
export interface Bond {
  readonly breach: Breach;
  readonly responsible: Person;
  readonly hurt: Person;
  readonly memory: Readonly<Record<string, unknown>>;
}

/** One number that moved, and the rule that moved it most. */
export interface Change {
  readonly role: Role;
  readonly part: keyof Person;
  readonly from: number;
  readonly to: number;
}

export interface Response {
  readonly after: Bond;
  readonly changes: readonly Change[];
  readonly rules: readonly string[];
  readonly sources: readonly string[];
}
