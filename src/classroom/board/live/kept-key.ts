/** The key of a board's room, kept on the device that opened it and nowhere else. */
import { TOKEN } from '../../../rooms/wire.ts';

export interface KeptKey {
  readonly letters: string;
  readonly key: string;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const ROW = 'seams-board-key ';

export function keptKey(story: string, shelf: () => Shelf = device): KeptKey | null {
  try {
    const [letters = '', key = ''] = (shelf().getItem(ROW + story) ?? '').split(' ');
    return letters !== '' && TOKEN.test(key) ? { letters, key } : null;
  } catch {
    return null;
  }
}

/** Null: the room is over. Where the device keeps nothing, the room stays with the page. */
export function keepKey(story: string, kept: KeptKey | null, shelf: () => Shelf = device): void {
  try {
    if (kept === null) shelf().removeItem(ROW + story);
    else shelf().setItem(ROW + story, `${kept.letters} ${kept.key}`);
  } catch {
    // full, or forbidden
  }
}

/** Forgets the keys of all boards. */
export function forgetKeys(shelf: () => Storage = device): void {
  try {
    const kept = shelf();
    for (const row of Object.keys(kept)) if (row.startsWith(ROW)) kept.removeItem(row);
  } catch {
    // forbidden: nothing was kept there
  }
}

function device(): Storage {
  return localStorage;
}
