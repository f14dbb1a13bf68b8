/** What the last import brought, so that it can be taken back as a whole: until the page is loaded again. */
import type { WaitingPlay } from '../journal/plays-file.ts';
import type { Store } from '../journal/store.ts';

type Kept = Pick<Store, 'plays' | 'waitingPlays' | 'deletePlays'>;

/** Each play that was brought, as it came, by its id. */
type Brought = ReadonlyMap<string, string>;

const imports = new WeakMap<Kept, Brought>();

/** Notes what has just been brought in; what was brought before that stays for good. */
export function noteImport(store: Kept, plays: readonly WaitingPlay[]): void {
  imports.set(store, new Map(plays.map((play) => [play.id, JSON.stringify(play)])));
}

/** The ids of all that the last import brought; none where it was taken back, or there was none. */
export function importedInto(store: Kept): readonly string[] {
  return [...(imports.get(store)?.keys() ?? [])];
}

export interface TakenBack {
  readonly gone: readonly string[]; // ids
  readonly changed: number; // went on or were named since: they stay
}

/** Takes away what the last import brought and is still as it came, and nothing else. */
export async function takeImportBack(store: Kept): Promise<TakenBack> {
  const brought = imports.get(store) ?? new Map<string, string>();
  const there = [...(await store.plays()), ...(await store.waitingPlays())].filter(({ id }) =>
    brought.has(id),
  );
  const gone = there.filter((play) => JSON.stringify(play) === brought.get(play.id)).map(({ id }) => id);
  await store.deletePlays(gone);
  imports.delete(store);
  return { gone, changed: there.length - gone.length };
}
