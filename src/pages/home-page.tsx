/** The first page, with what was played on this device. */

import { whenIdle } from '../look/idle.ts';
import type { App } from '../session/app.ts';
import { savedPlay } from '../session/saved-plays.ts';
import { Home } from './home.tsx';
import { keptPage, type Page } from './page.tsx';
import { fetchSoon, prepareWords } from './prepare.ts';
import { WORDS } from './words.ts';

export function openHomePage(app: App): Promise<Page> {
  whenIdle(() => fetchSoon(() => [import('./story-page.tsx'), import('./play-page.ts')])); // where one goes from here
  return keptPage(
    WORDS.seams,
    () => readShelves(app),
    ({ shelves, plays }) => (
      <Home
        cards={app.cards}
        shelves={shelves}
        plays={plays}
        unreadable={app.asideCount}
        kept={app.storageTrouble}
        onLook={(story) => prepareWords(app, story)}
        onCode={(code) => app.go({ page: 'debrief', code })}
      />
    ),
  );
}

async function readShelves({ store, cards }: App) {
  const [plays, presents] = await Promise.all([store.plays(), store.presents()]);
  const shelves = await Promise.all(
    cards.map(async ({ id }) => {
      const { endings } = await store.seen(id);
      return [id, { saved: savedPlay(id, plays, presents) !== null, endings }] as const;
    }),
  );
  return { shelves: Object.fromEntries(shelves), plays: plays.length };
}
