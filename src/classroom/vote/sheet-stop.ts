/** Which decisions of a class play stand on the story's sheet, and what the sheet asks there. Pure. */
import type { Stop } from '../teach/sheet.ts';
import { stopsOnSheet } from '../teach/sheets.ts';

/** A decision of the sheet, as it is numbered there. */
export interface SheetStop {
  readonly nth: number; // from 1
  readonly of: number;
  readonly ask: readonly string[];
}

/** The stops of a story; none where it cannot be read for them: a class plays on without. */
export function findStops(file: Parameters<typeof stopsOnSheet>[0]): readonly Stop[] {
  try {
    return stopsOnSheet(file);
  } catch {
    return [];
  }
}

/** The number on the sheet of a decision with these options; null: it does not stand there. */
export type StopOf = (options: readonly { readonly id: string }[]) => number | null;

export function stopsOf(file: Parameters<typeof stopsOnSheet>[0]): StopOf {
  const stops = findStops(file);
  return (options) => stopHere(stops, options)?.nth ?? null;
}

/** The stop at a decision with these options; null: it does not stand on the sheet. */
export function stopHere(
  stops: readonly Stop[],
  options: readonly { readonly id: string }[],
): SheetStop | null {
  const at = stops.findIndex(({ choice }) => options.some(({ id }) => id === choice));
  const stop = stops[at];
  return stop ? { nth: at + 1, of: stops.length, ask: stop.ask } : null;
}
