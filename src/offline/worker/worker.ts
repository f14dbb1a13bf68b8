/**
 * The service worker: answers for the files of the build, so that Seams opens without a network. It answers nothing else:
 * rooms, other pages of the host, requests for a part of a file go their way as if it were not there. It never takes
 * the place of an older one by itself.
 */
import { Route, Router } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { type Ask, readAsk } from '../talk.ts';
import type { LastingEvent, WorkerScope } from './scope.ts';
import { openShelf } from './shelf.ts';
import { isWhole, troubleOf } from './whole.ts';

declare const self: WorkerScope;

const { scope } = self.registration;
const [INDEX, ASSETS] = [`${scope}index.html`, `${scope}assets/`];
const shelf = openShelf(self.seamsFiles, scope);
const windows = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** A page's address without what it is asked with. */
function plain(url: URL): string {
  const { origin, pathname } = url;
  return origin + pathname;
}

/** The address under which a page is kept; null for pages of the host's own. */
function pageAt(url: URL): string | null {
  const at = plain(url) === scope ? INDEX : plain(url);
  return at.endsWith('.html') && shelf.isOnce(at) ? at : null;
}

const router = new Router();
router.registerRoute(
  new Route(
    ({ request, url }) => request.mode === 'navigate' && pageAt(url) !== null,
    async ({ request, url }) => (await shelf.find(pageAt(url) ?? INDEX)) ?? fetch(request),
  ),
);
router.registerRoute(
  new Route(
    ({ request, url }) => shelf.isLater(url.href) && !request.headers.has('range'),
    new CacheFirst({
      cacheName: shelf.laterName,
      matchOptions: { ignoreVary: true },
      plugins: [{ cacheWillUpdate: async ({ response }) => ((await isWhole(response)) ? response : null) }],
    }),
  ),
);
// Also what only an older release names, for its tabs; kept later by it or at once.
router.registerRoute(
  new Route(
    ({ request, url }) => url.href.startsWith(ASSETS) && !request.headers.has('range'),
    async ({ request, url }) =>
      (await shelf.find(url.href)) ?? (await caches.match(url.href, { ignoreVary: true })) ?? fetch(request),
  ),
);

async function install(event: LastingEvent): Promise<void> {
  try {
    await shelf.install(event);
  } catch (error) {
    for (const page of await windows()) page.postMessage({ unkept: troubleOf(error) });
    throw error;
  }
}

async function serve(ask: Ask, event: LastingEvent): Promise<unknown> {
  switch (ask.ask) {
    case 'told':
      return shelf.told();
    case 'keep':
      return shelf.keep(ask.address);
    case 'used':
      for (const address of ask.addresses) await shelf.keep(address);
      return true;
    case 'forget':
      await shelf.forget();
      return true;
    case 'mend':
      await shelf.mend();
      return shelf.told();
    case 'tidy':
      if (shelf.isOwn(ask.mark) && (await windows()).length === 1) await shelf.tidy(event);
      return true;
    case 'take':
      await self.skipWaiting();
      return true;
  }
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const answer = router.handleRequest({ request: event.request, event });
  if (answer) event.respondWith(answer);
});
self.addEventListener('message', (event) => {
  const ask = readAsk(event.data);
  if (ask) event.waitUntil(serve(ask, event).then((answer) => event.ports[0]?.postMessage(answer)));
});
