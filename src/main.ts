/** The composition root: the only file that sees every room. */

import { cards, earlierCards, load, loadEarlier, opening } from 'virtual:stories';
import { effect, signal } from '@preact/signals';
import { openStore } from './journal/store.ts';
import { applyLook } from './look/apply-settings.ts';
import { onVisible } from './look/on-visible.ts';
import { mountPages } from './pages/pages.tsx';
import { fetchAhead } from './pages/routes.tsx';
import type { Openings } from './play/opening.ts';
import type { App } from './session/app.ts';
import { readSettings } from './session/parse-settings.ts';
import { hrefOf, type Route, readRoute } from './session/route.ts';
import { shareSettings } from './session/shared-settings.ts';
import { shelved } from './story/catalogue.ts';
import { TEMPERAMENT_IDS } from './trust/pulls/traits.ts';

/** How long the start waits for the browser's storage, in ms. Without an answer the game is played in memory. */
const PATIENCE = 1500;

async function openHouse(): Promise<App> {
  const kept = signal<string | null>(null);
  const unreadable = signal(0);
  const store = await openStore({
    patience: PATIENCE,
    temperaments: TEMPERAMENT_IDS,
    onTrouble(message, kind) {
      if (kind === 'aside') unreadable.value += 1;
      else kept.value = message;
    },
  });
  const settings = signal(readSettings(await store.settings()));
  const shared = shareSettings(store, settings.value, (next) => {
    settings.value = next;
  });
  effect(() => {
    applyLook(document.documentElement, settings.value);
    shared.keep(settings.value);
  });
  onVisible(() => void shared.look());
  return {
    cards: shelved(cards),
    load,
    opening: openingOf,
    loadEarlier,
    earlierCards,
    store,
    settings,
    lookAtSettings: shared.look,
    storageTrouble: kept,
    asideCount: unreadable,
    go,
  };
}

/** As the build has played it. */
async function openingOf(story: string): Promise<Openings> {
  return (await opening(story)) as Openings;
}

function go(route: Route): void {
  location.hash = hrefOf(route);
}

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element "${id}": Seams does not know where to draw.`);
  return element;
}

/** Where it does not arrive it is asked for again with the next address. */
function joinLater(): void {
  import('./pages/later.ts').then(
    ({ joinPages }) => joinPages(),
    () => addEventListener('hashchange', joinLater, { once: true }),
  );
}

fetchAhead(readRoute(location.hash), openingOf);
const app = await openHouse();
mountPages(
  { skip: place('skip'), top: place('top'), page: place('page'), foot: place('foot') },
  app,
  joinLater,
);
