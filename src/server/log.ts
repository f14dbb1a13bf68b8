/** Where the logs of rooms stand. A process appends to them and hears all of them, its own entries too, in one order. */
import type { Entry, Opening } from '../rooms/acts.ts';

/** What a room is opened with; it stands before its log. */
export interface Head {
  readonly opening: Opening;
  readonly owner: string; // the SHA-256 of the key it was opened with, base64url
  readonly opened: number; // ms since 1970
}

/** Who hears a room's log. */
export interface Hearer {
  /** The next entry; each is heard once. */
  hear(entry: Entry): void;
  /** The log was put together anew after a loss: what was heard counts no more, and all of it is heard again. */
  anew(): void;
}

/** Every promise rejects with `LogDown` where the log does not answer: the device asks again. */
export interface RoomLog {
  /** False where a room has these letters already. */
  create(letters: string, head: Head): Promise<boolean>;
  /** Resolves when all entries so far were heard; null: there is no such room. Ended by `forget`. */
  follow(letters: string, hearer: Hearer): Promise<Head | null>;
  /** Resolves when the entry stands in the log; it is heard before or soon after. False: there is no such room any more. */
  append(letters: string, entry: Entry): Promise<boolean>;
  /** Resolves when everything that stood in the log at this moment was heard. */
  upToDate(letters: string): Promise<void>;
  /** The room is over: nothing is kept of it. */
  forget(letters: string): Promise<void>;
  /** Which of these processes answer no more. */
  lost(processes: readonly string[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The log does not answer at the moment. */
export class LogDown extends Error {
  override readonly name = 'LogDown';
}
