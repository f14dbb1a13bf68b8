/** The teacher's sheets: one page of paper for each story. */

import { SheetView } from '../classroom/teach/sheet-view.tsx';
import { sheetOf } from '../classroom/teach/sheets.ts';
import { TEACH } from '../classroom/teach/words.ts';
import type { App } from '../session/app.ts';
import type { StoryCard } from '../story/beat.ts';
import { type Page, simplePage } from './page.tsx';

/** Of any story: what was written for it, or general questions. */
export async function openSheetPage(app: App, card: StoryCard): Promise<Page> {
  const { sheet, prepared } = sheetOf(await app.load(card.id));
  const title = TEACH.sheetOf(card.header.title);
  return simplePage(title, <SheetView {...{ card, sheet, prepared, title }} />);
}
