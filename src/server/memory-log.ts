/**
 * Logs of rooms in this process's memory: one process alone serves. It follows each room from its opening on, so that no entry
 * has to be kept: what it made of the room is all.
 */
import type { Head, Hearer, RoomLog } from './log.ts';

interface Kept {
  readonly head: Head;
  hearer: Hearer | null;
}

export function memoryLog(): RoomLog {
  const rooms = new Map<string, Kept>();
  return {
    create: async (letters, head) => {
      if (rooms.has(letters)) return false;
      rooms.set(letters, { head, hearer: null });
      return true;
    },
    follow: async (letters, hearer) => {
      const kept = rooms.get(letters);
      if (!kept) return null;
      kept.hearer = hearer;
      return kept.head;
    },
    append: async (letters, entry) => {
      const kept = rooms.get(letters);
      kept?.hearer?.hear(entry);
      return kept !== undefined;
    },
    upToDate: async () => {},
    forget: async (letters) => {
      rooms.delete(letters);
    },
    lost: async () => [],
    close: async () => rooms.clear(),
  };
}
