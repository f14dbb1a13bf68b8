/** When the lesson of a class play began: kept for as long as the tab lives, so that a reload does not begin it anew. */
import { forgetRows } from '../../look/forget-rows.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const ROW = 'seams-lesson ';
const LONGEST = 12 * 60 * 60 * 1000; // ms; a class play that is opened in another lesson begins at 0 again

/** ms since 1970. `play`: the place of the class play; `now` where it is opened for the first time in this tab. */
export function lessonBegan(play: string, now: number, shelf: () => Shelf = tab): number {
  try {
    const kept = Number(shelf().getItem(ROW + play) ?? Number.NaN);
    if (kept <= now && now - kept < LONGEST) return kept;
    shelf().setItem(ROW + play, String(now));
  } catch {
    // forbidden: a reload begins it anew
  }
  return now;
}

/** Forgets all lessons of this tab. */
export function forgetLessons(shelf: () => Storage = tab): void {
  forgetRows(shelf, ROW);
}

function tab(): Storage {
  return sessionStorage;
}
