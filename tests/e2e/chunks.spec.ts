/** How the build is cut: what the browser needs first is small, and no file of it waits for one that waits for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, type Route, test } from '@playwright/test';
import { askedAt, measureSizes } from '../../src/tools/bench/sizes.ts';
import { circlesIn } from '../layers/judge.ts';

const ASSETS = 'dist/assets';
const IMPORTED = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$\s,]+\s*from\s*)?"\.\/([^"]+\.js)"/g;

/** Which scripts each script imports before it can run, for their effects alone as well. */
const LINKS = () =>
  readdirSync(ASSETS)
    .filter((file) => file.endsWith('.js'))
    .flatMap((from) =>
      [...readFileSync(join(ASSETS, from), 'utf8').matchAll(IMPORTED)].map(([, to = '']) => ({ from, to })),
    );

test('no scripts import each other in a circle', () => {
  const links = LINKS();
  expect(links.length).toBeGreaterThan(50);
  expect(circlesIn(links)).toEqual([]);
});

test('the page itself starts without Ink, story, model and reader', () => {
  const [main = ''] = /assets\/index-[^"]+\.js/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
  const reached = new Set([main.replace('assets/', '')]);
  const links = LINKS();
  for (const file of reached) for (const { from, to } of links) if (from === file) reached.add(to);
  expect([...reached].map((file) => file.replace(/-[\w-]{8}\.js$/, '')).sort()).toEqual(['common', 'index']);
});

/** What each address may ask for before its first words stand, how much that is, and what it asks for behind them at once. */
const BUDGET = JSON.parse(readFileSync('budget.json', 'utf8')) as Record<
  string,
  { readonly KB: number; readonly words: readonly string[]; readonly behind: readonly string[] }
>;

/** `assets/play-DGPhi3s8.js` as `play.js`. */
const nameOf = (url: string) =>
  new URL(url).pathname.replace(/^.*\/(?=.)/, '').replace(/-[\w-]{8}(\.\w+)$/, '$1');

/** Holds every answer but the page itself; what was asked for is in `asked`. */
async function holdAll(page: Page) {
  const asked = new Set<string>(['/']);
  const held: Route[] = [];
  let free: (name: string) => boolean = () => false;
  await page.route(/\/assets\//, (route) => {
    const name = nameOf(route.request().url());
    asked.add(name);
    if (free(name)) return route.continue();
    held.push(route);
  });
  return {
    asked,
    release(names: (name: string) => boolean) {
      free = names;
      for (const route of held.splice(0)) {
        if (names(nameOf(route.request().url()))) void route.continue();
        else held.push(route);
      }
    },
  };
}

for (const [address, { KB, words, behind }] of Object.entries(BUDGET)) {
  test(`${address}: its first words ask for this and no more, all at once`, async ({ page }) => {
    await page.addInitScript(() => {
      const moved = { sum: 0 };
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const each of list.getEntries()) moved.sum += (each as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const line = await holdAll(page);
    await page.goto(`/${address}`, { waitUntil: 'commit' });
    // While nothing has been answered everything that the words need is under way.
    await expect.poll(() => [...line.asked].filter((name) => !name.endsWith('.svg')).sort()).toEqual(words);
    line.release((name) => words.includes(name));
    if (address === '#/') {
      await expect(page.locator('#why-not')).toHaveCount(0); // it has started, and is drawn over what the build wrote
      await expect(page.getByRole('heading', { name: 'On Credit' })).toBeVisible();
    } else {
      await expect(page.getByRole('log', { name: 'Story' })).toContainText(/\w/);
      await expect.poll(() => behind.filter((name) => !line.asked.has(name))).toEqual([]); // unanswered, all of it
    }
    expect(
      await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum),
    ).toBeLessThan(0.01);
    line.release((name) => words.includes(name) || behind.includes(name));
    if (address !== '#/') await decide(page);
  });

  test(`${address}: its first words weigh no more than that, in KB gzipped`, () => {
    const files = ['index.html', ...askedAt('dist', address.replace('#/', ''))];
    const bytes = files.map((file) => gzipSync(readFileSync(join('dist', file)), { level: 9 }).length);
    expect(bytes.reduce((all, each) => all + each, 0) / 1024).toBeLessThanOrEqual(KB);
  });
}

/** Reads to the first decision and takes its first choice: the story goes on. */
async function decide(page: Page): Promise<void> {
  const choices = page.getByRole('list', { name: 'Choices' }).getByRole('button');
  const next = page.locator('.reader-next');
  while (!(await choices.first().isVisible())) await next.click();
  const log = page.getByRole('log', { name: 'Story' });
  const before = (await log.textContent()) ?? '';
  await choices.first().click();
  await expect(log).not.toHaveText(before);
}

/**
 * Release 0.1.0 needed 96.7 and 118.8. Since then came: parts that are asked for again (0.9), words for a page that cannot
 * start (0.5), speakers of every script (1.1), keys of every keyboard and double presses (0.5), two tabs (0.6), a look for
 * what is said and another for what is done (0.7), the moment and the person with model 2 beside them (2.4), plays of
 * earlier versions (0.6), stories that share what they are built of (0.2), whole beats, presses anywhere and looking back
 * where a class reads (0.7), class plays with names and the rules at work in time that passes (0.5), the first page as HTML and
 * a first scene shipped ahead (5), of which the words stand after 60, decisions that are noted before they are shown and told ahead (0.7), the heading of a page
 * that was pressed for before its script came (0.1), nights between two moves and one more earlier model (0.2); and Three Times itself has grown by 14.7, for its words hang on
 * what was done.
 */
test('the answer to the first choice needs no more than this, in KB gzipped', () => {
  expect(measureSizes('dist', 'on-credit').firstChoiceKB).toBeLessThanOrEqual(113.3);
  expect(measureSizes('dist', 'three-times').firstChoiceKB).toBeLessThanOrEqual(149.4);
});
