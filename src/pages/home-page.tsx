/** The first page, with what was played on this device. */

import type { House } from '../session/app.ts';
import { savedPlay } from '../session/saved-plays.ts';
import { Home } from './home.tsx';
import { type Page, simplePage } from './page.tsx';
import { WORDS } from './words.ts';

export async function openHomePage(house: House): Promise<Page> {
  const plays = await house.store.plays();
  const shelves = await Promise.all(
    house.cards.map(async ({ id }) => {
      const { endings } = await house.store.found(id);
      return [id, { saved: savedPlay(id, plays) !== null, endings }] as const;
    }),
  );
  return simplePage(
    WORDS.seams,
    <Home
      cards={house.cards}
      shelves={Object.fromEntries(shelves)}
      plays={plays.length}
      unreadable={house.unreadable}
      kept={house.kept}
      onCode={(code) => house.go({ page: 'debrief', code })}
    />,
  );
}
