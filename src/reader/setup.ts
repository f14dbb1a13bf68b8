/** What the reading layer is given, and what it asks for. */
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Settings } from '../look/settings.ts';
import type { Moment } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import type { Role } from '../trust/bond.ts';
import type { Names } from './people.ts';

export interface ReaderSetup {
  readonly title: string; // of the story
  readonly people: Names;
  readonly role: Role | 'both'; // the seat the player holds; both: two players on one device
  readonly settings: Signal<Settings>;
  readonly storageTrouble: Signal<string | null>; // a word for the player when nothing can be kept
  takenBefore(optionId: string): boolean; // in an earlier play
  wasRead(line: Line): boolean; // in an earlier play
  findRules(): Promise<Readonly<Record<string, string>>>; // the model's rules in a sentence each, by id
  thoughtsOf?(role: Role): readonly Line[]; // since their last decision; for whoever of two players holds the screen
  readonly room?: Room | undefined; // a whole room plays, on a projector
}

/** A room decides in its own way, and is led by a clicker: Page Down goes on, Page Up goes back. */
export interface Room {
  /** Stands in place of the choices of decision `n`, 1 the first. */
  decision(n: number, moment: Moment, acts: RoomActs): ComponentChildren;
}

export interface RoomActs {
  choose(index: number): void; // the place of an option, from 0
  back(): void; // to the decision before
}

export interface ReaderCallbacks {
  /** The nth line (1, 2, …) of the present moment came into view; not called for lines already read on `open`. */
  onLine(line: Line, n: number): void;
  /** A player decided; `show` the step. */
  onChoose(optionId: string): void;
  /** The lines are read and the other person decides now; `show` the step. */
  onAdvance(): void;
  /** To the decision before; `open` there. */
  onBack(): void;
  onLeave(): void;
  /** Something was set; writing it into the settings signal makes it so. */
  onSettings(next: Settings): void;
  /** The ending was read and the player wants to see what happened. */
  onEnding(): void;
}
