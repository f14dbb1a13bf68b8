/** The first page, with what was played on this device. */

import type { App } from '../session/app.ts';
import { savedPlay } from '../session/saved-plays.ts';
import { Home } from './home.tsx';
import { type Page, simplePage } from './page.tsx';
import { WORDS } from './words.ts';

export async function openHomePage(app: App): Promise<Page> {
  const [plays, presents] = await Promise.all([app.store.plays(), app.store.presents()]);
  const shelves = await Promise.all(
    app.cards.map(async ({ id }) => {
      const { endings } = await app.store.seen(id);
      return [id, { saved: savedPlay(id, plays, presents) !== null, endings }] as const;
    }),
  );
  return simplePage(
    WORDS.seams,
    <Home
      cards={app.cards}
      shelves={Object.fromEntries(shelves)}
      plays={plays.length}
      unreadable={app.asideCount}
      kept={app.storageTrouble}
      onCode={(code) => app.go({ page: 'debrief', code })}
    />,
  );
}
