/** The shelf on the device: IndexedDB. The only file that touches the browser's storage; store.ts is its only caller. */
import { type IDBPDatabase, openDB } from 'idb';
import { type Change, type Firmness, type Put, ROWS, type Rows, type Shelf } from './shelf.ts';

const NAME = 'seams';
const VERSION = 1;
const LAST = '\uffff'; // sorts after every key with the same prefix

/** Why storage gave up, as a name: of a DOMException, or one of these. */
export const MISSING = 'Missing';
export const BLOCKED = 'Blocked';
export const SILENT = 'Silent';

export class StorageTrouble extends Error {
  constructor(override readonly name: string) {
    super(`the browser's storage cannot be used: ${name}`);
  }
}

/**
 * Opens the database, or rejects: missing, forbidden, newer than this code, held open by an older tab, or no answer
 * within `patience` ms (some browsers leave the request hanging for ever).
 */
export async function openDevice(patience: number): Promise<Shelf> {
  if (typeof indexedDB === 'undefined' || indexedDB === null) throw new StorageTrouble(MISSING);
  let giveUp: (trouble: StorageTrouble) => void = () => {};
  let gaveUp = false;
  // First of all: a browser that refuses at once leaves nothing behind that fails later, unheard.
  const opening = openDB(NAME, VERSION, {
    upgrade: (database) => {
      for (const rows of ROWS) {
        if (!database.objectStoreNames.contains(rows)) database.createObjectStore(rows);
      }
    },
    blocked: () => giveUp(new StorageTrouble(BLOCKED)),
    // A newer Seams in another tab must not wait for this one; the next write here finds out.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const trouble = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const timer = setTimeout(() => giveUp(new StorageTrouble(SILENT)), patience);
  // The answer may still come after giving up: an open database would then block other tabs.
  opening.then((database) => gaveUp && database.close()).catch(() => {});
  try {
    return deviceShelf(await Promise.race([opening, trouble]));
  } catch (reason) {
    gaveUp = true;
    throw reason;
  } finally {
    clearTimeout(timer);
  }
}

function deviceShelf(database: IDBPDatabase): Shelf {
  return {
    get: (rows, key) => database.get(rows, key),
    all: async (rows) => {
      const reading = database.transaction(rows);
      const { store, done } = reading;
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
      // Seams writes texts only; a row under another key is not of it, and stays as it is.
      return new Map(keys.flatMap((key, at) => (typeof key === 'string' ? [[key, values[at]]] : [])));
    },
    keys: async (rows, prefix) => {
      const keys = await database.getAllKeys(rows, IDBKeyRange.bound(prefix, prefix + LAST));
      return keys.map(String);
    },
    put: async (puts, firmness) => {
      if (puts.length === 0) return;
      const touched = [...new Set(puts.map((each) => each.rows))];
      const durability = durabilityOf(touched, firmness);
      const writing = database.transaction(touched, 'readwrite', { durability });
      const written = writeAll(writing, puts);
      writing.commit(); // not when the answers have been heard: the page may be gone by then
      await Promise.all([...written, writing.done]);
    },
    update: async (at, change, firmness) => {
      const durability = durabilityOf([at.rows], firmness);
      // All rows: what `change` writes is not known before it has seen what stands there.
      const writing = database.transaction(ROWS, 'readwrite', { durability });
      const stored: unknown = await writing.objectStore(at.rows).get(at.key);
      const written = writeAll(writing, changed(writing, stored, change));
      writing.commit();
      await Promise.all([...written, writing.done]);
    },
    jot: (put) => {
      try {
        const writing = database.transaction(put.rows, 'readwrite', { durability: 'relaxed' });
        writing.done.catch(() => {});
        for (const each of writeAll(writing, [put])) each.catch(() => {});
        writing.commit();
        return true;
      } catch {
        return false;
      }
    },
    clear: async () => {
      const writing = database.transaction(ROWS, 'readwrite', { durability: 'strict' });
      await Promise.all([...ROWS.map((rows) => writing.objectStore(rows).clear()), writing.done]);
    },
    close: () => database.close(),
  };
}

/** What to write; a `change` that throws leaves everything as it is. */
function changed(writing: Writing, stored: unknown, change: Change): readonly Put[] {
  try {
    return change(stored);
  } catch (reason) {
    writing.done.catch(() => {}); // it fails now; `reason` is what is told
    writing.abort();
    throw reason;
  }
}

interface Writing {
  objectStore(rows: Rows): Writable;
  abort(): void;
  readonly done: Promise<void>;
}

interface Writable {
  put(value: unknown, key: string): Promise<unknown>;
  delete(key: string): Promise<void>;
}

/** Asks for all writes of a transaction; if the browser refuses one at once, none of them happens. */
function writeAll(writing: Writing, puts: readonly Put[]): readonly Promise<unknown>[] {
  const written: Promise<unknown>[] = [];
  try {
    for (const each of puts) written.push(write(writing.objectStore(each.rows), each));
  } catch (reason) {
    Promise.allSettled([...written, writing.done]); // they all fail now; `reason` is what is told
    writing.abort();
    throw reason;
  }
  return written;
}

function write(store: Writable, { key, value }: Put): Promise<unknown> {
  return value === undefined ? store.delete(key) : store.put(value, key);
}

/** Plays outlive a crash of the machine; what was read before need not, and is written at every line. */
function durabilityOf(
  touched: readonly Rows[],
  firmness: Firmness = touched.every((rows) => rows === 'found') ? 'quick' : 'firm',
): IDBTransactionDurability {
  return firmness === 'quick' ? 'relaxed' : 'strict';
}
