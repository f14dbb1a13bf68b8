/** A play as data: what every view draws. */
import type { Beat, EndingMark, Option, StoryFile } from '../story/beat.ts';
import type { Role } from '../trust/bond.ts';
import type { RuleId } from '../trust/laws.ts';
import type { MoveKind } from '../trust/moves.ts';
import type { People } from '../trust/pulls/traits.ts';
import type { Bond, Response } from '../trust/respond.ts';
import type { Pull } from '../trust/temperament.ts';

export type SeatKind = 'player' | 'temperament' | 'echo';

/** Who decides for a role. `temperament` names one; an echo falls back on one where its record has no answer. */
export type Seat =
  | { readonly kind: 'player' }
  | { readonly kind: 'temperament'; readonly temperament: string }
  | { readonly kind: 'echo'; readonly choices: readonly string[]; readonly temperament: string };

export interface Seats {
  readonly responsible: Seat;
  readonly hurt: Seat;
}

/** Everything besides the choices that determines a play: the same setup and choices give the same play. */
export interface PlaySetup {
  readonly file: StoryFile; // its model answers
  readonly seats: Seats;
  readonly role: Role | 'both'; // whose thoughts are shown
  readonly seed: number; // whole, 1 … 2^31 − 1
}

/** A beat with the bond at its end and who decides next. */
export interface Moment {
  readonly beat: Beat;
  readonly bond: Bond; // after the time that passed in the beat
  readonly contact: number; // the smaller openness, 0–100
  readonly by: Role | null; // whose decision stands at the end; null at an ending
  readonly seat: SeatKind | null; // who decides for that role
  readonly passing: readonly RuleId[]; // rules at work in the time that passed in the beat, each once
  readonly ending: (EndingMark & { readonly mended: boolean }) | null;
}

/** One decided choice with the bond before and after, and what followed it. */
export interface Step {
  readonly n: number; // 1, 2, …
  readonly by: Role;
  readonly seat: SeatKind;
  readonly option: Option; // what was chosen
  readonly options: readonly Option[]; // what could have been
  readonly kind: MoveKind;
  readonly before: Bond;
  readonly response: Response; // after, changes, rules, sources
  readonly pulls: readonly Pull[]; // why a simulated person chose so; empty for a player
  readonly next: Moment; // what followed, up to the next decision
  readonly people: People; // who the two are to the model (T18)
  readonly model: string; // the version that answered
}
