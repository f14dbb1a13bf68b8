/**
 * The place of a player on a page: how far it was scrolled, what was open and chosen, which link was followed. Kept for
 * each entry of the browser's history, so that Back, Forward and Reload lead to where one stood.
 */
import { focusHeading } from '../look/focus-heading.ts';
import { findNamed, nameOf, readControls, writeControls } from './controls.ts';
import { openPlaceShelf, type Place } from './place-shelf.ts';

export interface Places {
  /** What is known of the present entry: after a reload, before anything was done. */
  here(): Place | null;
  /** Another address stands in the bar: notes the place on the page that is still shown; what is known of the new one. */
  turn(): Place | null;
  /** The page is drawn: brings it to how it was left, also what arrives later, until the player does something. */
  comeBack(place: Place, focus: boolean): void;
}

const SCROLLS = '[tabindex="0"]';
const ACTED = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** `page`: where pages are drawn. From now on the browser itself no longer scrolls on Back. */
export function openPlaces(page: HTMLElement): Places {
  const shelf = openPlaceShelf();
  let entry = shelf.entry();
  let pressed: Element | null = null;
  let settling: Settling = DONE;
  history.scrollRestoration = 'manual';

  function note() {
    if (!page.hasChildNodes() || document.documentElement.hasAttribute('data-full')) return; // a play has its own
    if (settling.waits()) return; // it is not yet as it was left
    const followed = pressed?.isConnected ? pressed : document.activeElement;
    shelf.put(entry, placeOn(page, followed));
  }
  addEventListener(
    'click',
    (event) => {
      pressed = event.target instanceof Element ? event.target : null;
    },
    true,
  );
  addEventListener('pagehide', () => {
    note();
    shelf.keep();
  });
  addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    note();
    shelf.keep();
  });

  return {
    here: () => shelf.get(entry),
    turn() {
      note();
      settling.end();
      settling = DONE;
      pressed = null;
      entry = shelf.entry();
      return shelf.get(entry);
    },
    comeBack(place, focus) {
      settling = settle(page, place, focus);
    },
  };
}

function placeOn(page: HTMLElement, followed: Element | null): Place {
  const name = nameOf(document.body, followed);
  const scrolled = [...page.querySelectorAll(SCROLLS)].flatMap((part, n) =>
    part.scrollTop + part.scrollLeft > 0 ? [[`${n}`, [part.scrollLeft, part.scrollTop]] as const] : [],
  );
  return {
    y: scrollY,
    followed: name,
    at: name === null || !followed || isHeld(followed) ? null : followed.getBoundingClientRect().top,
    controls: readControls(page),
    scrolled: Object.fromEntries(scrolled),
  };
}

/** Whether it stays in the window while the page scrolls. */
function isHeld(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (['fixed', 'sticky'].includes(getComputedStyle(each).position)) return true;
  }
  return false;
}

/** A page on its way to how it was left. */
interface Settling {
  waits(): boolean; // for something that has not arrived
  end(): void;
}

const DONE: Settling = { waits: () => false, end() {} };

/** Goes on as long as something arrives, and until the player does something. */
function settle(page: HTMLElement, place: Place, focus: boolean): Settling {
  let ended = false;
  let missing = place.controls;
  let focuses = focus;
  const heading = page.querySelector<HTMLElement>('h1');
  const again = () => {
    missing = writeControls(page, missing);
    const followed = place.followed === null ? null : findNamed(document.body, place.followed);
    if (focuses) {
      focuses = followed === null;
      const active = document.activeElement;
      if (followed) followed.focus({ preventScroll: true });
      else if (heading && active !== heading) focusHeading(heading);
    }
    scrollBack(page, place, followed);
  };
  const grown = new ResizeObserver(again);
  const changed = new MutationObserver(again);
  grown.observe(page);
  changed.observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-run', 'data-placed', 'open'],
  });
  const end = () => {
    ended = true;
    grown.disconnect();
    changed.disconnect();
    for (const act of ACTED) removeEventListener(act, end, true);
  };
  for (const act of ACTED) addEventListener(act, end, { capture: true, passive: true });
  again();
  return { end, waits: () => !ended && (Object.keys(missing).length > 0 || scrollY < place.y - 1) };
}

function scrollBack(page: HTMLElement, { y, at, scrolled }: Place, followed: HTMLElement | null): void {
  const parts = page.querySelectorAll(SCROLLS);
  for (const [n, [left, top]] of Object.entries(scrolled)) parts[Number(n)]?.scrollTo(left, top);
  // What was followed stays where it was, even if more stands above it by now.
  if (followed && at !== null) scrollBy(0, followed.getBoundingClientRect().top - at);
  else scrollTo(0, y);
}
