/** What benchmarks of a played page have in common: their dice, what lies on the device, and the end of a tab. */
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import type { PlayRecord } from '../../journal/record.ts';

/** A context for measures: a service worker would fetch what a bench takes away by a route, and answer for the host. */
export const MEASURED = {
  viewport: { width: 1280, height: 720 },
  serviceWorkers: 'block',
} as const satisfies BrowserContextOptions;

/** Whole numbers from 0, below what is asked for; the same seed gives the same ones. */
export function diceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** What runs these files names functions by a helper that pages do not have: they get it from here on. */
export function nameFunctions(where: BrowserContext | Page): Promise<unknown> {
  return where.addInitScript({ content: 'globalThis.__name = (named) => named;' });
}

/** How long something takes on the screen, in ms. */
export interface Waited {
  readonly ms: number;
  readonly frame: number; // the longest time between two frames meanwhile
}

/**
 * From the next `event` on the page until something that fits `selector` and holds `text` is painted. To be asked for before
 * what brings the event; the page has to have `nameFunctions`.
 */
export function waitedFrom(
  page: Page,
  event: 'click' | 'change',
  selector: string,
  text = '',
): Promise<Waited> {
  return page.evaluate(
    (wanted) =>
      new Promise<Waited>((done) => {
        const begin = () => {
          const started = performance.now();
          let [before, frame] = [started, 0];
          const look = (now: number) => {
            frame = Math.max(frame, now - before);
            before = now;
            const there = document.querySelector(wanted.selector)?.textContent;
            if (there?.includes(wanted.text)) done({ ms: performance.now() - started, frame });
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        document.addEventListener(wanted.event, begin, { capture: true, once: true });
      }),
    { event, selector, text },
  );
}

/** All plays on the disk as the browser's own storage holds them, the one touched last first. */
export function allKept(page: Page): Promise<readonly PlayRecord[]> {
  return page.evaluate(
    () =>
      new Promise<readonly PlayRecord[]>((done, fail) => {
        const opening = indexedDB.open('seams');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const asked = database.transaction('plays').objectStore('plays').getAll();
          asked.onerror = () => fail(asked.error);
          asked.onsuccess = () => {
            database.close();
            done((asked.result as PlayRecord[]).sort((a, b) => b.touched - a.touched));
          };
        };
      }),
  );
}

/** Ends the page's process, as an operating system that needs the memory would. */
export async function endTab(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => {}); // it has no time to answer
  await crashed;
  await page.close();
}
