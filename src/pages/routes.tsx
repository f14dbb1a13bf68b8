/** Which page an address opens. Each page is a chunk of its own, so that a play fetches nothing but what it needs. */
import type { App } from '../session/app.ts';
import type { Route } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { LostPage } from './lost.tsx';
import { type Page, simplePage } from './page.tsx';
import { WORDS } from './words.ts';

const CHUNKS = {
  home: () => import('./home-page.tsx'),
  story: () => import('./story-page.tsx'),
  play: () => import('./play-page.ts'),
  debrief: () => import('./debrief-page.tsx'),
  plays: () => import('./plays-page.tsx'),
  compare: () => import('./compare-page.tsx'),
  teach: () => import('./teach-page.tsx'),
  map: () => import('./map-page.tsx'),
  model: () => import('./model-page.tsx'),
  class: () => import('./class-page.tsx'),
  board: () => import('./board-page.tsx'),
  'class-play': () => import('./class-play-page.tsx'),
  cards: () => import('./cards-page.tsx'),
  join: () => import('./join-page.tsx'),
  duet: () => import('./join-page.tsx'),
  about: () => import('./about.tsx'),
  'not-this': () => import('./not-this.tsx'),
  settings: () => import('./settings-page.tsx'),
  lost: async () => null,
} satisfies Record<Route['page'], () => Promise<unknown>>;

/** Starts fetching what the first page needs, while the browser still opens its storage. */
export function fetchAhead(route: Route, opening: App['opening']): void {
  const words = route.page === 'play' ? opening(route.story) : null;
  Promise.all([CHUNKS[route.page](), words]).catch(() => {}); // told when the page opens
}

/** Rejects when something the page needs does not arrive. */
export async function openRoute(app: App, route: Route): Promise<Page> {
  const of = (story: string, open: (card: StoryCard) => Page | Promise<Page>) => {
    const card = app.cards.find(({ id }) => id === story);
    return card ? open(card) : lostPage(WORDS.noStoryTitle, WORDS.noStoryWhy(story));
  };
  switch (route.page) {
    case 'home':
      return (await CHUNKS.home()).openHomePage(app);
    case 'story':
      return of(route.story, async (card) => (await CHUNKS.story()).openStoryPage(app, card, route.asked));
    case 'map':
      return of(route.story, async (card) => (await CHUNKS.map()).openMapPage(app, card));
    case 'play':
      return of(route.story, async (card) => (await CHUNKS.play()).openPlayPage(app, card));
    case 'debrief':
      return (await CHUNKS.debrief()).openDebriefPage(app, route.code);
    case 'plays':
      return (await CHUNKS.plays()).openPlaysPage(app);
    case 'compare':
      return (await CHUNKS.compare()).openComparePage(app, route.one, route.other);
    case 'model':
      return (await CHUNKS.model()).openModelPage(app, route.code ?? null);
    case 'teach': {
      const { openSheetPage } = await CHUNKS.teach();
      return of(route.story, (card) => openSheetPage(app, card));
    }
    case 'class':
      return (await CHUNKS.class()).openClassPage(app, route.at ?? null);
    case 'board': {
      const { openBoardPage, openBoardsPage } = await CHUNKS.board();
      if (route.story === undefined) return openBoardsPage(app);
      return of(route.story, (card) => openBoardPage(app, card));
    }
    case 'class-play': {
      const { openClassPlayPage, openSetUpPage } = await CHUNKS['class-play']();
      if (route.story === undefined) return openSetUpPage(app);
      return of(route.story, (card) => openClassPlayPage(app, card, route.id));
    }
    case 'cards':
      return (await CHUNKS.cards()).openCardsPage();
    case 'join':
      return (await CHUNKS.join()).openJoinPage(app, route.letters ?? null);
    case 'duet':
      return (await CHUNKS.duet()).openDuetPage(app, route.id);
    case 'about':
      return (await CHUNKS.about()).openAboutPage();
    case 'not-this':
      return (await CHUNKS['not-this']()).openNotThisPage();
    case 'settings':
      return (await CHUNKS.settings()).openSettingsPage(app);
    case 'lost':
      return lostPage(WORDS.lostTitle, WORDS.lostWhy(route.address));
  }
}

function lostPage(title: string, why: string): Page {
  return simplePage(title, <LostPage title={title} why={why} />);
}
