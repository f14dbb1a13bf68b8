/** The teacher's sheets: one page of paper for each story. */

import { prepare } from '../classroom/teach/prepare.ts';
import { SheetView } from '../classroom/teach/sheet-view.tsx';
import { SHEETS } from '../classroom/teach/sheets.ts';
import { TEACH } from '../classroom/teach/words.ts';
import type { App } from '../session/app.ts';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { type Page, simplePage } from './page.tsx';

export function openTeachPage({ cards }: App): Page {
  return simplePage(
    TEACH.title,
    <div class="column">
      <h1>{TEACH.title}</h1>
      <p class="lead">{TEACH.lead}</p>
      <p>{TEACH.guide}</p>
      <ul>
        {SHEETS.map(({ story }) => (
          <li key={story}>
            <a href={hrefOf({ page: 'teach', story })}>{titleOf(cards, story)}</a>
          </li>
        ))}
      </ul>
      <p>{TEACH.careAlways}</p>
      <p>
        <a href={hrefOf({ page: 'not-this' })}>{TEACH.notThis}</a>
      </p>
    </div>,
  );
}

/** Null where the story has no sheet. */
export async function openSheetPage(app: App, card: StoryCard): Promise<Page | null> {
  const sheet = SHEETS.find(({ story }) => story === card.id);
  if (!sheet) return null;
  const prepared = prepare(sheet, await app.load(card.id));
  const title = TEACH.sheetOf(card.header.title);
  return simplePage(title, <SheetView {...{ card, sheet, prepared, title }} />);
}

function titleOf(cards: readonly StoryCard[], story: string): string {
  return cards.find(({ id }) => id === story)?.header.title ?? story;
}
