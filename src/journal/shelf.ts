/** A shelf stores rows by key, on the device or in memory. The store decides what is kept, a shelf where. */

/** plays by id · settings under one key · found: what was read, chosen, reached · aside: records that cannot be read. */
export const ROWS = ['plays', 'settings', 'found', 'aside'] as const;
export type Rows = (typeof ROWS)[number];

/** Where a row lies. */
export interface Place {
  readonly rows: Rows;
  readonly key: string;
}

/** A change to one row; without a value the row is deleted. */
export interface Put extends Place {
  readonly value?: unknown;
}

/** What to write in view of what stands there. */
export type Change = (stored: unknown) => readonly Put[];

/**
 * When a write counts as kept. firm: when it outlives a loss of power. quick: when it outlives the tab and the browser,
 * which is sooner.
 */
export type Firmness = 'firm' | 'quick';

export interface Shelf {
  get(rows: Rows, key: string): Promise<unknown>; // undefined where there is none
  all(rows: Rows): Promise<ReadonlyMap<string, unknown>>;
  keys(rows: Rows, prefix: string): Promise<readonly string[]>;
  /** All of them or none; resolves when they are kept for good. */
  put(puts: readonly Put[], firmness?: Firmness): Promise<void>;
  /**
   * Looks at one row and writes what `change` makes of it, with nothing between the two: another tab cannot come in
   * between. `change` is given undefined where there is no such row; it may be asked twice and must change nothing itself.
   */
  update(at: Place, change: Change, firmness?: Firmness): Promise<void>;
  /**
   * Asks for a quick write right now, which is done when it is asked for while nothing else is being written: the tab may be
   * killed in the next moment. False where it cannot be asked for; nobody hears of it if it fails.
   */
  jot(put: Put): boolean;
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
  const put = (puts: readonly Put[]) => {
    for (const { rows, key, value } of puts) {
      if (value === undefined) shelf[rows].delete(key);
      else shelf[rows].set(key, value);
    }
  };
  return {
    get: async (rows, key) => shelf[rows].get(key),
    all: async (rows) => new Map(shelf[rows]),
    keys: async (rows, prefix) => [...shelf[rows].keys()].filter((key) => key.startsWith(prefix)),
    put: async (puts) => put(puts),
    update: async ({ rows, key }, change) => put(change(shelf[rows].get(key))),
    jot: () => false,
    clear: async () => {
      for (const rows of ROWS) shelf[rows].clear();
    },
    close: () => {},
  };
}
