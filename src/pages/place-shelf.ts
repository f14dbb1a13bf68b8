/** Where places are kept: for as long as the tab is open, by the entry of its history. */
import { markHere, noteHere } from '../session/here.ts';
import type { Standing } from './controls.ts';

export interface Place {
  readonly y: number; // px the window was scrolled
  readonly followed: string | null; // the name of the link or button that led away
  readonly at: number | null; // px from the window's upper edge to it; null where it does not move with the page
  readonly controls: Standing;
  readonly scrolled: Readonly<Record<string, readonly [number, number]>>; // parts that scroll by themselves
}

export interface PlaceShelf {
  /** The name of the present entry of the history; it gets one where it has none. */
  entry(): string;
  get(entry: string): Place | null;
  put(entry: string, place: Place): void;
  keep(): void; // for a reload
}

const ROW = 'seams-places';
const ENTRY = 'seams'; // the note that names an entry
const MOST = 40; // entries that are kept, the latest

/** Never throws: where the browser keeps nothing for a tab, places last until the page is loaded again. */
export function openPlaceShelf(): PlaceShelf {
  const places = new Map<string, Place>(keptPlaces());
  const first = Math.round(performance.timeOrigin).toString(36);
  let entries = 0;
  return {
    entry() {
      const known = noteHere(ENTRY);
      if (known !== null) return known;
      const entry = `${first}.${++entries}`;
      markHere(ENTRY, entry); // one that cannot be marked has no place to come back to
      return entry;
    },
    get: (entry) => places.get(entry) ?? null,
    put(entry, place) {
      places.delete(entry); // the latest stands last
      places.set(entry, place);
    },
    keep() {
      try {
        sessionStorage.setItem(ROW, JSON.stringify([...places].slice(-MOST)));
      } catch {
        // Full, or forbidden.
      }
    },
  };
}

/** Forgets what was typed and opened on pages. */
export function forgetPlaces(): void {
  try {
    sessionStorage.removeItem(ROW);
  } catch {
    // Forbidden: then nothing lies there.
  }
}

/** What lies there may be another Seams' or anybody's: whatever is no place is left out. */
function keptPlaces(): [string, Place][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(ROW) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is [string, Place] {
  if (!Array.isArray(value) || typeof value[0] !== 'string' || !isObject(value[1])) return false;
  const { y, followed, at, controls, scrolled } = value[1] as Partial<Record<keyof Place, unknown>>;
  const pairs = isObject(scrolled) ? Object.values(scrolled) : [null];
  return (
    Number.isFinite(y) &&
    (followed === null || typeof followed === 'string') &&
    (at === null || Number.isFinite(at)) &&
    isObject(controls) &&
    Object.values(controls).every((each) => typeof each === 'string') &&
    pairs.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
