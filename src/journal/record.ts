/** What is kept of a play: choice ids, never ink state. */
import type { Seats } from '../play/step.ts';
import type { Role } from '../trust/bond.ts';

export const RECORD_FORMAT = 1;

export interface PlayRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly id: string; // unique on this device
  readonly story: string;
  readonly storyVersion: string;
  readonly modelVersion: string;
  readonly role: Role | 'both'; // the seat the player holds; both: two players on one device
  readonly seats: Seats;
  readonly seed: number; // whole, 1 … 2^31 − 1
  readonly choices: readonly string[]; // ids in order, both people's
  readonly line: number; // how many lines of the last beat had been read
  readonly ending: string | null;
  readonly begun: number; // ms since 1970, from the caller
  readonly touched: number;
}
