/** The key of a board's room, kept on the device that opened it and nowhere else. */
import { forgetRows } from '../../../look/forget-rows.ts';
import { TOKEN } from '../../../rooms/wire.ts';
import type { OwnRoom } from '../../way-in/open-room.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const ROW = 'seams-board-key ';

export function keptKey(story: string, shelf: () => Shelf = device): OwnRoom | null {
  try {
    const [letters = '', key = ''] = (shelf().getItem(ROW + story) ?? '').split(' ');
    return letters !== '' && TOKEN.test(key) ? { letters, key } : null;
  } catch {
    return null;
  }
}

/** Null: the room is over. Where the device keeps nothing, the room stays with the page. */
export function keepKey(story: string, kept: OwnRoom | null, shelf: () => Shelf = device): void {
  try {
    if (kept === null) shelf().removeItem(ROW + story);
    else shelf().setItem(ROW + story, `${kept.letters} ${kept.key}`);
  } catch {
    // full, or forbidden
  }
}

/** Forgets the keys of all boards. */
export function forgetKeys(shelf: () => Storage = device): void {
  forgetRows(shelf, ROW);
}

function device(): Storage {
  return localStorage;
}
