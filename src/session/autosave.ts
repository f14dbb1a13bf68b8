/** Keeps a record as it changes: at once, or soon, and never an older state after a newer one. */
import type { PlayRecord } from '../journal/record.ts';

export interface Autosave {
  /** Writes the record as it is now; resolves when it is kept, or when the store could not keep it. */
  now(): Promise<void>;
  /** The record has changed: it is written in a moment, or after the write that is on its way. */
  soon(): void;
}

/** `save` resolves when a record is kept; `current` gives the newest state. */
export function openAutosave(
  save: (record: PlayRecord) => Promise<void>,
  current: () => PlayRecord,
): Autosave {
  let writing = 0; // writes on their way
  let stale = false; // the record is newer than what is on its way

  async function now(): Promise<void> {
    stale = false;
    writing += 1;
    try {
      await save(current());
    } catch {
      // The choice stands all the same; the next write carries it along, and the store tells what it cannot keep.
    } finally {
      writing -= 1;
      if (stale && writing === 0) void now();
    }
  }

  return {
    now,
    soon() {
      stale = true;
      queueMicrotask(() => {
        if (stale && writing === 0) void now();
      });
    },
  };
}
