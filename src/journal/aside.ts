/** Saved data that cannot be read: it is kept unchanged in a row of its own ("aside"), with the reason. */
import { nestedTooDeep } from './nested.ts';
import { parseRecord } from './record.ts';
import type { Rows, Shelf } from './shelf.ts';

export interface Aside {
  readonly kept: unknown; // as it was found
  readonly why: string; // a sentence
}

const TAKEN = '+'; // added to a key that is in use already

/**
 * Moves a row to `aside`. Overwrites nothing there. A value that the browser could not write again,
 * since it is nested too deep, is left where it is.
 */
export async function moveAside(
  shelf: Shelf,
  from: { readonly rows: Rows; readonly key: string },
  aside: Aside,
): Promise<void> {
  if (nestedTooDeep(aside.kept)) return;
  let key = from.key;
  while ((await shelf.get('aside', key)) !== undefined) key += TAKEN;
  await shelf.put([{ rows: 'aside', key, value: aside }, from]);
}

/** Moves plays back from `aside` that an earlier release could not read and this one can. */
export async function bringBack(shelf: Shelf, temperaments: readonly string[]): Promise<void> {
  for (const [key, value] of await shelf.all('aside')) {
    if (!isAside(value)) continue;
    const read = parseRecord(value.kept, temperaments);
    if (!read.ok || (await shelf.get('plays', read.record.id)) !== undefined) continue;
    await shelf.put([
      { rows: 'plays', key: read.record.id, value: read.record },
      { rows: 'aside', key },
    ]);
  }
}

/** Whether a value is an entry that `moveAside` wrote. */
export function isAside(kept: unknown): kept is Aside {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'kept' in kept &&
    'why' in kept &&
    typeof kept.why === 'string'
  );
}
