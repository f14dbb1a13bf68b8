/** What this tab knows of Seams on the device, for whoever shows it. */
import type { End } from './keep-all.ts';
import type { WhyNot } from './rules.ts';
import type { Told, Trouble } from './talk.ts';

export interface Offline {
  readonly whyNot: WhyNot | null;
  readonly told: Told | null; // null: not known yet, or nothing is kept
  readonly unkept: Trouble | null; // why it is not kept, where it was tried
  readonly keeping: boolean; // the rest is being fetched
  readonly ended: End | null; // how the last fetching of the rest went
  readonly promised: boolean | null; // the browser keeps it when it needs room; null: it was not asked
  readonly waiting: 'no' | 'here' | 'for-a-play'; // a new version; the last: it was asked for, and another tab plays
  readonly install: (() => Promise<unknown>) | null; // where the browser offers it
  readonly installed: boolean; // this is the installed Seams
}

let now: Offline = {
  whyNot: null,
  told: null,
  unkept: null,
  keeping: false,
  ended: null,
  promised: null,
  waiting: 'no',
  install: null,
  installed: false,
};
const watchers = new Set<(state: Offline) => void>();

export function offlineNow(): Offline {
  return now;
}

export function setOffline(change: Partial<Offline>): void {
  now = { ...now, ...change };
  for (const tell of watchers) tell(now);
}

/** Calls `tell` with every change; call the answer to stop. */
export function watchOffline(tell: (state: Offline) => void): () => void {
  watchers.add(tell);
  return () => void watchers.delete(tell);
}
