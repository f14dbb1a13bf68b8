/** Links of another hand: every page that an address opens is drawn or says why not. */

import { signal } from '@preact/signals';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { codeOf } from '../../src/journal/play-code.ts';
import type { Store } from '../../src/journal/store.ts';
import { openComparePage } from '../../src/pages/compare-page.tsx';
import { openDebriefPage } from '../../src/pages/debrief-page.tsx';
import { openModelPage } from '../../src/pages/model-page.tsx';
import { openRoute } from '../../src/pages/routes.tsx';
import type { App } from '../../src/session/app.ts';
import { readRoute } from '../../src/session/route.ts';
import { play, STORIES, story } from '../classroom/class.ts';
import { record } from '../journal/sample.ts';
import { SEED, spoiltText } from './hostile.ts';

vi.stubGlobal('history', { state: null });

const nothing = { choices: new Set<string>(), endings: new Set<string>(), lines: new Set<string>() };
const app = {
  cards: STORIES(),
  load: async (id: string) => story(id),
  store: {
    plays: async () => [record()],
    seen: async () => nothing,
    presents: async () => new Map(),
    boards: async () => new Map(),
    classPlays: async () => new Map(),
  } as unknown as Store,
  settings: signal({}),
  kept: signal(null),
  unreadable: signal(0),
  go: () => {},
} as unknown as App;

const CODES = [1, 2].map((seed) => codeOf(play('on-credit', seed)));
const code = spoiltText(CODES);

test('a debrief, a comparison, the model: any code', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(code, code, async (one, other) => {
      for (const page of [
        await openDebriefPage(app, one),
        await openComparePage(app, one, other),
        await openModelPage(app, one),
      ])
        expect(page.title).toMatch(/ · Seams$/);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test('any address leads to a page', { timeout: 300_000 }, async () => {
  const address = spoiltText([
    ...[
      '#/',
      '#/story/on-credit?as=hurt&opposite=grumpy&seed=0',
      '#/plays',
      '#/map/on-credit',
      '#/class/board',
      '#/class/cards',
    ],
    ...[
      '#/class/play/on-credit',
      '#/model',
      '#/teach',
      '#/settings',
      '#/about',
      '#/story/__proto__',
      '#/play/x?a=b',
    ],
    ...[`#/debrief/${CODES[0]}`, `#/compare/${CODES[0]}/${CODES[1]}`, `#/model/${CODES[0]}`, '#/constructor'],
  ]);
  await fc.assert(
    fc.asyncProperty(address, async (hash) => {
      const route = readRoute(hash);
      if (route.page === 'play') return; // mounts a whole play: a browser shows it
      expect((await openRoute(app, route)).title).toMatch(/Seams$/);
    }),
    { seed: SEED, numRuns: 150 },
  );
});
