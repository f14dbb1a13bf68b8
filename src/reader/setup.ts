/** The types between the reading layer and session/: what it is given, and what it calls back. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Settings } from '../look/settings.ts';
import type { Moment } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import type { Memory, Role } from '../trust/bond.ts';
import type { Debt } from '../trust/debts.ts';
import type { Names } from './people.ts';

export interface ReaderSetup {
  readonly title: string; // of the story
  readonly people: Names;
  readonly role: Role | 'both'; // the seat the player holds; both: two players on one device
  readonly settings: ReadonlySignal<Settings>;
  readonly storageTrouble: ReadonlySignal<string | null>; // a sentence for the player while nothing can be saved; else null
  takenBefore(optionId: string): boolean; // in an earlier play
  wasRead(line: Line): boolean; // in an earlier play
  findRules(): Promise<Readonly<Record<string, string>>>; // the model's rules in a sentence each, by id
  findOwing(): Promise<Owing>;
  thoughtsOf?(role: Role): readonly Line[]; // since that role's last decision; with two players on one device only
  readonly room?: Room | undefined; // a whole class plays on a projector ("the room")
  readonly across?: Across | undefined; // somebody decides for the other person on another device
}

/** What is owed, as the model tells it: what stands, and what fell due while time went by, with a sentence for each. */
export interface Owing {
  readonly openWords: Readonly<Record<Debt, string>>; // a clause
  readonly dueWords: Readonly<Record<Debt, string>>;
  openDebts(memory: Memory): readonly Debt[];
  dueBetween(before: Memory, after: Memory): readonly Debt[];
}

/**
 * A class that plays together: it votes on decisions, and a clicker (Page Down, Page Up) or a press anywhere leads through
 * the play. What was read stands until one goes on.
 */
export interface Room {
  /** What to show instead of the choices of decision `n` (1, 2, …). */
  decision(n: number, moment: Moment, acts: RoomActs): ComponentChildren;
  /** What to show beside Next while the room reads. `past`: it looks at what was said before. */
  beside(past: boolean, acts: RoomActs): ComponentChildren;
}

/** Somebody decides for the other person on another device: their decisions come when they come. */
export interface Across {
  readonly waits: ReadonlySignal<boolean>; // the play stands at their decision, and it has not come yet
  waiting(): ComponentChildren; // what to show meanwhile instead of Next
  beside(): ComponentChildren; // what to show in the bar
}

export interface RoomActs {
  readonly running: boolean; // through the beats, from one decision of its own to the next
  choose(index: number): void; // the place of an option, from 0
  undo(): void; // back to the decision before, which is open again
  lookBack(): void; // at what was said before; nothing is undone
  run(on: boolean): void;
}

export interface ReaderCallbacks {
  /** The nth line (1, 2, …) of the present moment came into view; not called for lines already read on `open`. */
  onLine(line: Line, n: number): void;
  /** A player decided; `show` the step. */
  onChoose(optionId: string): void;
  /** What the player wrote at the stop before decision `n`; empty: nothing. Answer with `stopBefore(null)`. */
  onStop(n: number, text: string): void;
  /** The lines are read and the other person decides now; `show` the step. */
  onAdvance(): void;
  /** The player goes back; answer with `open` at the player's decision before. */
  onBack(): void;
  onLeave(): void;
  /** The player changed a setting; it takes effect when written into the settings signal. */
  onSettings(next: Settings): void;
  /** The ending was read and the player wants to see what happened. */
  onEnding(): void;
}
