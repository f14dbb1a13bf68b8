/** A shelf that never fails: stored on the device while that works, then in memory with all that could be rescued. */
import { inTurn } from './in-turn.ts';
import { memoryShelf, type Put, ROWS, type Shelf } from './shelf.ts';

export interface KeptShelf extends Shelf {
  readonly kept: 'device' | 'memory';
}

/**
 * `open` is tried at once and, when a call fails, once more: browsers drop connections for reasons of their own.
 * When that fails too, memory takes over and `onLost` hears the reason, once. Calls run one after the other, so that a
 * call that was tried again never overtakes a later one.
 */
export async function openFallback(
  open: () => Promise<Shelf>,
  onLost: (reason: unknown) => void,
): Promise<KeptShelf> {
  const memory = memoryShelf(); // a copy of all that is written here, ready to take over
  let device: Shelf | null = null;
  const queue = inTurn();
  try {
    device = await open();
  } catch (reason) {
    onLost(reason);
  }

  async function attempt<T>(act: (shelf: Shelf) => Promise<T>): Promise<T> {
    if (device === null) return act(memory);
    const failing = device;
    try {
      return await act(failing);
    } catch {
      try {
        const again = await open();
        failing.close();
        device = again;
        return await act(again);
      } catch (reason) {
        await rescue(device, memory);
        device.close();
        device = null;
        onLost(reason);
        return act(memory);
      }
    }
  }

  function ask<T>(act: (shelf: Shelf) => Promise<T>): Promise<T> {
    return queue(() => attempt(act));
  }

  function change(act: (shelf: Shelf) => Promise<void>): Promise<void> {
    return ask(async (shelf) => {
      await act(shelf);
      if (shelf !== memory) await act(memory);
    });
  }

  return {
    get kept() {
      return device === null ? 'memory' : 'device';
    },
    get: (rows, key) => ask((shelf) => shelf.get(rows, key)),
    all: (rows) => ask((shelf) => shelf.all(rows)),
    keys: (rows, prefix) => ask((shelf) => shelf.keys(rows, prefix)),
    put: (puts, firmness) => change((shelf) => shelf.put(puts, firmness)),
    update: (at, make, firmness) =>
      ask(async (shelf) => {
        let puts: readonly Put[] = [];
        await shelf.update(
          at,
          (stored) => {
            puts = make(stored);
            return puts;
          },
          firmness,
        );
        if (shelf !== memory) await memory.put(puts); // as the device has it by now
      }),
    jot: (put) => device?.jot(put) ?? false,
    clear: () => change((shelf) => shelf.clear()),
    close: () => device?.close(),
  };
}

/** Copies rows from the failing device that memory does not have: a full disk can often still be read. */
async function rescue(device: Shelf, memory: Shelf): Promise<void> {
  for (const rows of ROWS) {
    try {
      const [there, here] = [await device.all(rows), await memory.all(rows)];
      const missing: Put[] = [...there]
        .filter(([key]) => !here.has(key))
        .map(([key, value]) => ({ rows, key, value }));
      await memory.put(missing);
    } catch {
      // This kind of row cannot be read any more: only what this tab has written is left.
    }
  }
}
