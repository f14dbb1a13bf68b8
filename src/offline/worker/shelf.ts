/**
 * What the worker keeps, on two shelves of the browser's caches: what is kept at once (by workbox-precaching, for all
 * releases together, since names hold hashes), and what is kept later. Each Seams of an origin has its own two.
 */
import { PrecacheController } from 'workbox-precaching';
import type { Files, KeptPage } from '../files.ts';
import type { Outcome, Told } from '../talk.ts';
import type { LastingEvent } from './scope.ts';
import { isWhole, troubleOf } from './whole.ts';

/** How many files are on their way at a time while Seams is put on the device: a slow line waits longest for each to begin. */
const LANES = 3;
const ANY: CacheQueryOptions = { ignoreVary: true }; // a name says all; hosts vary by what makes no difference to it

export interface Shelf {
  readonly laterName: string;
  isOnce(address: string): boolean;
  isLater(address: string): boolean;
  /** Whether a page with this mark is one of this release. */
  isOwn(mark: string): boolean;
  /** Keeps what is kept at once; rejects where one is missing. What is here is not fetched again. */
  install(event: LastingEvent): Promise<void>;
  /** A file kept at once, or of an older release; undefined where it is not here. Addresses are whole. */
  find(address: string): Promise<Response | undefined>;
  told(): Promise<Told>;
  keep(address: string): Promise<Outcome>;
  forget(): Promise<void>;
  mend(): Promise<void>;
  tidy(event: LastingEvent): Promise<void>;
}

export function openShelf(files: Files, scope: string): Shelf {
  const whole = (address: string) => new URL(address, scope).href;
  const folder = new URL(scope).pathname;
  const laterName = `seams later ${folder}`;
  const pages = new Map<string, KeptPage>(files.pages.map((page) => [whole(page.address), page]));
  const later = new Set(files.later.map(({ address }) => whole(address)));
  const controller = openController(files, `seams once ${folder}`, pages);
  const once = controller.getURLsToCacheKeys();
  const { cacheName } = controller.strategy;

  async function keep(name: string, address: string, key: string): Promise<Outcome> {
    try {
      const cache = await caches.open(name);
      if (await cache.match(key, ANY)) return 'kept';
      const page = pages.get(address);
      const answer = await fetch(address, { cache: page ? 'reload' : 'default', priority: 'low' });
      if (!(await isWhole(answer, page))) return 'gone';
      await cache.put(key, answer);
      return 'kept';
    } catch (error) {
      return troubleOf(error);
    }
  }

  async function kept(name: string): Promise<ReadonlySet<string>> {
    return new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
  }

  return {
    laterName,
    isOnce: (address) => once.has(address),
    isLater: (address) => later.has(address),
    isOwn: (mark) => files.pages.some((page) => page.mark === mark),
    async install(event) {
      const left = once.entries();
      const lane = async () => {
        for (const [address, key] of left) if ((await keep(cacheName, address, key)) !== 'kept') return;
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      await controller.install(event); // looks through all, and says what is wrong with the first that is missing
    },
    find: async (address) => (await caches.open(cacheName)).match(once.get(address) ?? address, ANY),
    async told() {
      const [here, hereLater] = await Promise.all([kept(cacheName), kept(laterName)]);
      const keys = [...once.values()];
      return {
        release: files.release,
        once: { files: keys.length, kept: keys.filter((key) => here.has(key)).length, bytes: files.bytes },
        later: files.later.map((file) => ({ ...file, kept: hereLater.has(whole(file.address)) })),
      };
    },
    keep: async (address) => {
      const at = whole(address);
      return later.has(at) ? keep(laterName, at, at) : 'gone';
    },
    async forget() {
      await caches.delete(laterName);
    },
    async mend() {
      for (const [address, key] of once) await keep(cacheName, address, key);
    },
    async tidy(event) {
      await controller.activate(event);
      const cache = await caches.open(laterName);
      for (const request of await cache.keys()) if (!later.has(request.url)) await cache.delete(request);
    },
  };
}

function openController(files: Files, cacheName: string, pages: ReadonlyMap<string, KeptPage>) {
  const controller = new PrecacheController({
    cacheName,
    plugins: [
      {
        requestWillFetch: async ({ request }) => new Request(request, { priority: 'low' }),
        cacheWillUpdate: async ({ request, response }) =>
          (await isWhole(response, pages.get(request.url))) ? response : null,
      },
    ],
  });
  controller.strategy.matchOptions = ANY;
  controller.addToCacheList([
    ...files.pages.map(({ address, revision }) => ({ url: address, revision })),
    ...files.parts.map((url) => ({ url, revision: null })),
  ]);
  return controller;
}
