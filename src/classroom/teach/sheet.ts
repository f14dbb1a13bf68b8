/** The data of a teacher's sheet for one story. Words only; choices are named by id and read from the present story. Pure. */
import type { Role } from '../../trust/bond.ts';

/** A decision at which it is worth stopping. */
export interface Stop {
  readonly choice: string; // the id of any choice that stands there
  readonly why: string; // what a class may disagree about
  readonly ask: readonly string[];
}

/** A real play, both seats played. */
export interface Example {
  readonly role: Role; // whose seat it is shown from
  readonly seed: number;
  readonly choices: string; // ids in order, blanks between them
  readonly ending: string; // the id of where it ends
  readonly told: string; // what happened, and why
}

export interface Sheet {
  readonly story: string; // its id
  readonly about: readonly string[]; // the story, endings included
  readonly care: string; // what may touch somebody, and what to do about it
  readonly stops: readonly Stop[];
  readonly general?: boolean; // the stops were found by rule, since nobody wrote any
  readonly afterwards: readonly string[];
  readonly examples: readonly Example[];
}
