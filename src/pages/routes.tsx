/** Which page an address opens. Pages that are not needed for playing are chunks of their own. */
import { Home } from './home.tsx';
import type { House } from './house.ts';
import { LostPage } from './lost.tsx';
import { type Page, simplePage } from './page.tsx';
import type { Route } from './router.ts';
import { savedPlay } from './saved.ts';
import { openStoryPage } from './story-page.tsx';
import { WORDS } from './words.ts';

/** Starts fetching what the first page needs, while the browser still opens its storage. */
export function fetchAhead(route: Route, load: House['load']): void {
  if (route.page !== 'play') return;
  Promise.all([import('./play-page.ts'), load(route.story)]).catch(() => {}); // told when the page opens
}

/** Rejects when something the page needs does not arrive. */
export async function openRoute(house: House, route: Route): Promise<Page> {
  switch (route.page) {
    case 'home':
      return openHome(house);
    case 'story':
    case 'play': {
      const card = house.cards.find(({ id }) => id === route.story);
      if (!card)
        return simplePage(
          WORDS.noStoryTitle,
          <LostPage title={WORDS.noStoryTitle} why={WORDS.noStoryWhy(route.story)} />,
        );
      if (route.page === 'story') return openStoryPage(house, card);
      return (await import('./play-page.ts')).openPlayPage(house, card);
    }
    case 'debrief':
      return (await import('./debrief-page.tsx')).openDebriefPage(house, route.code);
    case 'about': {
      const { About } = await import('./about.tsx');
      return simplePage(WORDS.about, <About />);
    }
    case 'not-this': {
      const { NotThis } = await import('./not-this.tsx');
      return simplePage(WORDS.notThis, <NotThis />);
    }
    case 'settings': {
      const { SettingsPage } = await import('./settings-page.tsx');
      return simplePage(WORDS.settings, <SettingsPage house={house} />);
    }
    case 'lost':
      return simplePage(
        WORDS.lostTitle,
        <LostPage title={WORDS.lostTitle} why={WORDS.lostWhy(route.address)} />,
      );
  }
}

async function openHome(house: House): Promise<Page> {
  const plays = await house.store.plays();
  const found = await Promise.all(house.cards.map(({ id }) => house.store.found(id)));
  const shelves = Object.fromEntries(
    house.cards.map(({ id }, n) => [
      id,
      { saved: savedPlay(id, plays) !== null, endings: found[n]?.endings ?? new Set<string>() },
    ]),
  );
  return simplePage(
    WORDS.seams,
    <Home
      cards={house.cards}
      shelves={shelves}
      unreadable={house.unreadable}
      kept={house.kept}
      onCode={(code) => house.go({ page: 'debrief', code })}
    />,
  );
}
