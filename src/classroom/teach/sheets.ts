/** Which stories have a sheet made for them, and the sheet of any other. Pure. */
import type { StoryFile } from '../../story/beat.ts';
import { readTeaching } from '../../story/teaching.ts';
import { FINE_THANKS } from './fine-thanks.ts';
import { ON_CREDIT } from './on-credit.ts';
import { ownSheet } from './own-sheet.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Sheet } from './sheet.ts';
import { THIRD_ROW } from './third-row.ts';
import { THREE_TIMES } from './three-times.ts';

export const SHEETS: readonly Sheet[] = [ON_CREDIT, THREE_TIMES, THIRD_ROW, FINE_THANKS];

export interface ReadySheet {
  readonly sheet: Sheet;
  readonly prepared: Prepared;
}

/** The sheet of a story as it is now: by its own tags, else the one made for it, else a general one. */
export function sheetOf(file: StoryFile): ReadySheet {
  const made = SHEETS.find(({ story }) => story === file.id);
  const written = readTeaching(file.ink).stops.length > 0;
  return (made && !written && tryToPrepare(made, file)) || readyOf(ownSheet(file), file);
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
