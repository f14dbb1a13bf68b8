/** Tests of Seams on a device: each has a host of its own, whose network can be cut. */
import { test as base, type Page } from '@playwright/test';
import { type OfflineHost, openHost } from '../../src/tools/bench/offline-host.ts';
import { answerTests } from './for-tests.ts';
import { story } from './player.ts';

/** A host of its own for each test; `cut` ends its answers and the browser's network, `back` undoes both. */
export const test = base.extend<{
  host: OfflineHost;
  cut: () => Promise<void>;
  back: () => Promise<void>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures are needed
  host: async ({}, use) => {
    const host = await openHost('dist', answerTests);
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
  cut: async ({ host, context }, use) =>
    use(async () => {
      host.down(true);
      await context.setOffline(true);
    }),
  back: async ({ host, context }, use) =>
    use(async () => {
      host.down(false);
      await context.setOffline(false);
    }),
});

/** All that the story has said. */
export const said = async (page: Page) => (await story(page).innerText()).trim();

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Until this page's own worker has all that it keeps at once, and answers for it. */
export async function onDevice(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    polling: 100,
  });
}

/** Until a new version waits. */
export async function newVersionWaits(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration) throw new Error('There is no worker.');
    await registration.update();
    while (!registration.waiting) await new Promise((next) => setTimeout(next, 50));
  });
}

/** Pictures that the page has fetched and the worker has not kept. */
export function picturesLeft(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    const pictures = fetched.filter((name) => name.endsWith('.webp'));
    if (pictures.length === 0) return ['none was fetched'];
    const kept = await Promise.all(pictures.map((name) => caches.match(name)));
    return pictures.filter((_, at) => !kept[at]);
  });
}

/** Those of the worker, and what the browser keeps by itself. */
export async function emptyCaches(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
}
