/** The composition root: the only file that sees every room. */

import { cards, load } from 'virtual:stories';
import { effect, signal } from '@preact/signals';
import { openStore } from './journal/store.ts';
import type { House } from './pages/house.ts';
import { readSettings } from './pages/kept-settings.ts';
import { applyLook } from './pages/look.ts';
import { mountPages } from './pages/pages.tsx';
import { hrefOf, type Route, readRoute } from './pages/router.ts';
import { fetchAhead } from './pages/routes.tsx';
import { shelved } from './story/catalogue.ts';
import { TEMPERAMENT_WORDS } from './trust/words-temperament.ts';

/** How long the start waits for the browser's storage, in ms. Without an answer the game is played in memory. */
const PATIENCE = 1500;

async function openHouse(): Promise<House> {
  const kept = signal<string | null>(null);
  const unreadable = signal(0);
  const store = await openStore({
    patience: PATIENCE,
    temperaments: Object.keys(TEMPERAMENT_WORDS),
    onTrouble(message, kind) {
      if (kind === 'aside') unreadable.value += 1;
      else kept.value = message;
    },
  });
  const settings = signal(readSettings(await store.settings()));
  let first = true;
  effect(() => {
    applyLook(document.documentElement, settings.value);
    if (!first) void store.saveSettings(settings.value);
    first = false;
  });
  return { cards: shelved(cards), load, store, settings, kept, unreadable, go };
}

function go(route: Route): void {
  location.hash = hrefOf(route);
}

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element "${id}": Seams does not know where to draw.`);
  return element;
}

fetchAhead(readRoute(location.hash), load);
const house = await openHouse();
mountPages({ skip: place('skip'), top: place('top'), page: place('page'), foot: place('foot') }, house);
