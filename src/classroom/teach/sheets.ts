/** Which stories have a sheet made for them, and the sheet of any other. Pure. */
import type { StoryFile } from '../../story/beat.ts';
import { readTeaching } from '../../story/teaching.ts';
import { readWays } from '../../story/ways.ts';
import { FINE_THANKS } from './fine-thanks.ts';
import { ON_CREDIT } from './on-credit.ts';
import { ownSheet, ownStops } from './own-sheet.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Sheet, Stop } from './sheet.ts';
import { THIRD_ROW } from './third-row.ts';
import { THREE_TIMES } from './three-times.ts';

export const SHEETS: readonly Sheet[] = [ON_CREDIT, THREE_TIMES, THIRD_ROW, FINE_THANKS];

export interface ReadySheet {
  readonly sheet: Sheet;
  readonly prepared: Prepared;
}

/** The sheet of a story as it is now: by its own tags, else the one made for it, else a general one. */
export function sheetOf(file: StoryFile): ReadySheet {
  const made = madeFor(file);
  return (made && tryToPrepare(made, file)) || readyOf(ownSheet(file), file);
}

/** The stops of that sheet, in its order, without playing its examples. Throws where the story is no Ink story. */
export function stopsOnSheet(file: StoryFile): readonly Stop[] {
  const made = madeFor(file);
  const ids = new Set(
    readWays(file.ink).flatMap(({ decisions }) =>
      decisions.flatMap(({ choices }) => choices.map(({ id }) => id)),
    ),
  );
  if (made?.stops.every(({ choice }) => ids.has(choice))) return made.stops;
  return ownStops(file).stops;
}

/** The sheet made for a story; none where the story itself says where to stop. */
function madeFor(file: StoryFile): Sheet | undefined {
  if (readTeaching(file.ink).stops.length > 0) return undefined;
  return SHEETS.find(({ story }) => story === file.id);
}

function readyOf(sheet: Sheet, file: StoryFile): ReadySheet {
  return { sheet, prepared: prepare(sheet, file) };
}

/** Null where the story was changed since, so that the sheet names what is not there any more. */
function tryToPrepare(sheet: Sheet, file: StoryFile): ReadySheet | null {
  try {
    return readyOf(sheet, file);
  } catch {
    return null;
  }
}
