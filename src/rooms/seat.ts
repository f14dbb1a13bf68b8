/** A device's token in a room, kept in its tab: a reload, a sleep or a way to another page leads back into the same seat. */
import { newToken } from './line.ts';
import { TOKEN } from './wire.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const ROW = 'seams-room ';
const unkept = new Map<string, string>(); // where the tab keeps nothing: until it is closed

/** The token that this tab has in a room, made where there is none. */
export function tokenFor(letters: string, shelf: () => Shelf = tab): string {
  const known = keptToken(letters, shelf);
  if (known !== null) return known;
  const token = newToken();
  keepToken(letters, token, shelf);
  return token;
}

/** This tab is the device with this token from now on. */
export function keepToken(letters: string, token: string, shelf: () => Shelf = tab): void {
  try {
    shelf().setItem(ROW + letters, token);
  } catch {
    unkept.set(letters, token); // full, or forbidden
  }
}

/** Null where this tab was never in the room. */
export function keptToken(letters: string, shelf: () => Shelf = tab): string | null {
  try {
    const kept = shelf().getItem(ROW + letters);
    if (kept !== null && TOKEN.test(kept)) return kept;
  } catch {
    // forbidden
  }
  return unkept.get(letters) ?? null;
}

/** The tab leaves the room for good. */
export function dropToken(letters: string, shelf: () => Shelf = tab): void {
  unkept.delete(letters);
  try {
    shelf().removeItem(ROW + letters);
  } catch {
    // nothing was kept there
  }
}

function tab(): Storage {
  return sessionStorage;
}
