/** The door of the pages: one address, one page. Loads first, then draws; focus and title follow. */

import { afterPaint } from '../look/after-paint.ts';
import { focusHeading } from '../look/focus-heading.ts';
import type { App } from '../session/app.ts';
import { type Route, readRoute } from '../session/route.ts';
import { drawFrame } from './frame.tsx';
import { FailedPage, isStoryTrouble } from './lost.tsx';
import { type Page, simplePage } from './page.tsx';
import type { Places as KeptPlaces } from './place.ts';
import type { Place } from './place-shelf.ts';
import { openRoute } from './routes.tsx';
import { WORDS } from './words.ts';

export interface Places {
  readonly skip: HTMLElement; // the link past header and menu
  readonly top: HTMLElement;
  readonly page: HTMLElement;
  readonly foot: HTMLElement;
}

/** A page that takes longer than this says so, in ms. */
const SLOW = 400;

/** Shows the page of the present address, and of every address after it. `standing` is called once the first one is painted. */
export function mountPages(places: Places, app: App, standing: () => void): { destroy(): void } {
  let leave: () => void = () => {};
  let turn = 0;
  let kept: KeptPlaces | null = null;
  let stands = false;
  // Whatever is fetched for that waits for the first page.
  const behind = afterPaint<() => boolean>((reloaded) => {
    void mindPlaces(reloaded);
    if (!stands) standing();
    stands = true;
  });
  /** What came after a reload is brought to where one stood; any other first page begins at its top. */
  async function mindPlaces(reloaded: () => boolean): Promise<void> {
    try {
      const { openPlaces } = await import('./place.ts');
      kept ??= openPlaces(places.page);
    } catch {
      return; // without it every page begins at its top
    }
    const place = reloaded() ? kept.here() : null;
    if (place) kept.comeBack(place, false);
  }

  async function open(first: boolean, place: Place | null = null) {
    const mine = ++turn;
    const route = readRoute(location.hash);
    const pressed = first && cameByPress(route);
    const slow = setTimeout(() => places.page.setAttribute('aria-busy', 'true'), SLOW);
    const again = () => void open(false, place);
    let over = first; // what the build wrote of home is that page
    const failed = (error: unknown) => {
      over = false;
      return failedPage(error, app.store.kept === 'device', again);
    };
    const page = await openRoute(app, route).catch((error) => unlessLoading(error, failed));
    clearTimeout(slow);
    if (mine !== turn) return; // the player has gone on already
    places.page.removeAttribute('aria-busy');
    leave();
    leave = () => {};
    try {
      leave = draw(places, route, page, over);
    } catch (error) {
      leave = draw(places, route, failed(error));
    }
    if (place !== null && !page.full) kept?.comeBack(place, !first);
    else if (!first || pressed) arrive(places.page);
    if (!kept) behind.push(() => first && mine === turn && !page.full);
  }

  const onHash = () => void open(false, kept?.turn());
  const onSkip = (event: Event) => {
    event.preventDefault(); // an address of its own would be a page
    skipTo(places.page);
  };
  addEventListener('hashchange', onHash);
  places.skip.addEventListener('click', onSkip);
  void open(true);
  return {
    destroy() {
      removeEventListener('hashchange', onHash);
      places.skip.removeEventListener('click', onSkip);
      turn += 1;
      leave();
    },
  };
}

/** Home stood in the page before its script came, and somebody has gone on from there by then. */
function cameByPress({ page }: Route): boolean {
  return page !== 'home' && !document.documentElement.hasAttribute('data-elsewhere');
}

/** Where a part is gone because the host has a newer version, the page is loaded anew, and nothing is drawn any more. */
async function unlessLoading(error: unknown, failed: (error: unknown) => Page): Promise<Page> {
  const loading = await import('../offline/join.ts').then(
    ({ isLoadedAnew }) => isLoadedAnew(error), // it came long before
    () => false,
  );
  return loading ? new Promise(() => {}) : failed(error);
}

function draw({ top, page: place, foot }: Places, route: Route, page: Page, over = false): () => void {
  const written = over && route.page === 'home' ? place.querySelector('main') : null;
  const { activeElement } = document;
  const element = written ?? document.createElement(page.full ? 'div' : 'main'); // a play brings its own <main>
  element.className = page.full ? 'page-full' : 'page';
  // What the build wrote of the first page is drawn over where it stands.
  if (written) written.querySelector('#why-not')?.remove();
  else place.replaceChildren(element);
  document.title = page.title;
  document.documentElement.removeAttribute('data-elsewhere');
  document.documentElement.toggleAttribute('data-full', page.full);
  drawFrame(top, foot, route);
  const leave = page.mount(element);
  if (written) focusAgain(activeElement);
  return leave;
}

/** What is drawn over is moved in the page, and loses the focus by that: whoever came there by keys stays there. */
function focusAgain(before: Element | null): void {
  const { activeElement, body } = document;
  if (activeElement === body && before instanceof HTMLElement && before !== body && before.isConnected)
    before.focus({ preventScroll: true });
}

/** A new page is read from its top: the eye by scrolling, a screen reader by its heading. */
function arrive(place: HTMLElement): void {
  scrollTo(0, 0);
  const heading = place.querySelector('h1');
  if (heading) focusHeading(heading);
}

function skipTo(place: HTMLElement): void {
  const main = place.querySelector('main');
  if (!main) return;
  main.tabIndex = -1;
  main.focus();
}

function failedPage(error: unknown, kept: boolean, again: () => void): Page {
  console.error(error);
  const title = isStoryTrouble(error) ? WORDS.brokenTitle : WORDS.failedTitle;
  const anew = () => location.reload();
  return simplePage(title, <FailedPage error={error} kept={kept} onAgain={again} onAnew={anew} />);
}
