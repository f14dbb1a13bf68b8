/** One file after the other is kept, until all are here, it is stopped, or it makes no sense to go on. Pure. */
import type { LaterFile } from './files.ts';
import type { Outcome, Trouble } from './talk.ts';

/** `stopped`: as asked; a Trouble: why it ended before all were here. `gone` alone ends nothing: the others are fetched. */
export type End = 'all' | 'stopped' | Trouble;

export interface Keeping {
  readonly files: readonly LaterFile[]; // those that are not here
  /** Keeps one of them; null where nobody answers. */
  readonly keep: (address: string) => Promise<Outcome | null>;
  readonly onKept: (address: string) => void;
  readonly stopped: () => boolean;
}

export async function keepAll({ files, keep, onKept, stopped }: Keeping): Promise<End> {
  let end: End = 'all';
  for (const { address } of files) {
    if (stopped()) return 'stopped';
    const outcome = (await keep(address)) ?? 'away';
    if (outcome === 'kept') onKept(address);
    else if (outcome === 'gone') end = 'gone';
    else return outcome;
  }
  return end;
}
