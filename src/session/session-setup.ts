/** What a session is given. */
import type { Draft, Reconciled } from '../journal/reconcile.ts';
import type { PlayRecord } from '../journal/record.ts';
import type { Firmness } from '../journal/store.ts';
import type { StoryFile } from '../story/beat.ts';
import type { ForesightSetup } from './foresight.ts';

export interface SessionSetup {
  readonly file: StoryFile;
  readonly record: PlayRecord;
  readonly kept: boolean; // the record was read from what is kept; false: it is a new one
  /** Resolves when it is kept, with `left`: ways that were left by going back. */
  save(draft: Draft, left: readonly PlayRecord[], firmness: Firmness): Promise<Reconciled>;
  /** Notes a choice so that a killed tab cannot lose it, in no time; null: it was not, and showing it waits for keeping. */
  jot?(draft: Draft, left: readonly PlayRecord[]): string | null;
  newId(): string;
  now(): number; // ms since 1970, later each time
  readonly patience?: number; // ms that showing waits for keeping
  readonly later?: (work: () => void) => () => void; // puts off what the player does not wait for; left out: it is done at once
  readonly foresight?: ForesightSetup; // left out: what follows is told when it is decided
}
