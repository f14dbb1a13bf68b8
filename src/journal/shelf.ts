/** A shelf stores rows by key, on the device or in memory. The store decides what is kept, a shelf where. */

/** plays by id · settings under one key · found: what was read, chosen, reached · aside: records that cannot be read. */
export const ROWS = ['plays', 'settings', 'found', 'aside'] as const;
export type Rows = (typeof ROWS)[number];

/** A change to one row; without a value the row is deleted. */
export interface Put {
  readonly rows: Rows;
  readonly key: string;
  readonly value?: unknown;
}

export interface Shelf {
  get(rows: Rows, key: string): Promise<unknown>; // undefined where there is none
  all(rows: Rows): Promise<ReadonlyMap<string, unknown>>;
  keys(rows: Rows, prefix: string): Promise<readonly string[]>;
  /** All of them or none; resolves when they are kept for good. */
  put(puts: readonly Put[]): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}

/** A shelf in memory: its rows are gone when the tab is closed. */
export function memoryShelf(): Shelf {
  const shelf: Record<Rows, Map<string, unknown>> = {
    plays: new Map(),
    settings: new Map(),
    found: new Map(),
    aside: new Map(),
  };
  return {
    get: async (rows, key) => shelf[rows].get(key),
    all: async (rows) => new Map(shelf[rows]),
    keys: async (rows, prefix) => [...shelf[rows].keys()].filter((key) => key.startsWith(prefix)),
    put: async (puts) => {
      for (const { rows, key, value } of puts) {
        if (value === undefined) shelf[rows].delete(key);
        else shelf[rows].set(key, value);
      }
    },
    clear: async () => {
      for (const rows of ROWS) shelf[rows].clear();
    },
    close: () => {},
  };
}
