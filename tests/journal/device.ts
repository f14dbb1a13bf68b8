/** A device for tests of the store: an IndexedDB of its own for each test, and what the player was told. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { openStore, type Store } from '../../src/journal/store.ts';
import type { TroubleKind } from '../../src/journal/trouble.ts';
import { TEMPERAMENT_IDS } from './sample.ts';

export interface Device {
  /** What the player was told in this test. */
  readonly troubles: readonly { readonly message: string; readonly kind: TroubleKind }[];
  /** Opens the store as a page does that is loaded, knowing these temperaments; it is closed after the test. */
  open(temperaments?: readonly string[]): Promise<Store>;
}

/** Gives the tests of the file that calls it a new device each. */
export function newDevice(): Device {
  const troubles: { message: string; kind: TroubleKind }[] = [];
  const stores: Store[] = [];
  beforeEach(() => {
    troubles.length = 0;
    vi.stubGlobal('indexedDB', new IDBFactory());
  });
  afterEach(() => {
    for (const store of stores.splice(0)) store.close();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const open = async (temperaments = TEMPERAMENT_IDS) => {
    const store = await openStore({
      temperaments,
      onTrouble: (message, kind) => troubles.push({ message, kind }),
    });
    stores.push(store);
    return store;
  };
  return { troubles, open };
}

/** The database as another tab sees it. */
export function raw(version?: number): Promise<IDBDatabase> {
  return settled(indexedDB.open('seams', version));
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export async function rawPut(rows: string, key: string, value: unknown): Promise<void> {
  const database = await raw();
  await settled(database.transaction(rows, 'readwrite').objectStore(rows).put(value, key));
  database.close();
}

export async function rawGet(rows: string, key: string): Promise<unknown> {
  const database = await raw();
  const value = await settled(database.transaction(rows).objectStore(rows).get(key));
  database.close();
  return value;
}

/** From now on the device refuses every write with an error of this name. */
export function failPuts(name: string): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('as asked', name);
  });
}
