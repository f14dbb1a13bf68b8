import { type Browser, expect, type Page, test } from '@playwright/test';
import { tryAll } from '../../src/tools/bench/kept/kept.ts';
import { decided, killAgainAndAgain } from '../../src/tools/bench/kills.ts';
import { untilKept } from './on-device.ts';
import { begin, choose, playToTheMiddle, readOn, story, wordsAlone } from './player.ts';

test.beforeEach(({ page }) => wordsAlone(page));

const saidLast = async (page: Page) => (await story(page).innerText()).trim().split('\n').at(-1);

test('a reload comes back to the same line', async ({ page }) => {
  await playToTheMiddle(page);
  const last = await saidLast(page);
  await page.reload();
  await expect(story(page)).toBeVisible();
  expect(await saidLast(page)).toBe(last);
});

test('a tab killed again and again goes on at the last choice made each time', async ({ context }) => {
  // A thousand times, and without waiting for the disk: npm run bench -- kills 1000.
  const plan = { story: 'three-times', kills: 2, seed: 20 };
  const { decisions, behind } = await killAgainAndAgain(context, {
    ...plan,
    before: (page, made) => untilKept(page, plan.story, made),
  });
  expect(decisions).toBeGreaterThan(0);
  expect(behind).toEqual([]);
});

test('a decision is not lost with a tab that is killed in the very moment in which it is shown', async ({
  browser,
  context,
  page,
}) => {
  await begin(page, 'on-credit', 'Sami');
  let tab = page;
  for (let kills = 0; kills < 3; kills++) {
    await readOn(tab);
    const made = await decided(tab);
    // From the moment the words come the page does nothing more, and hears of nothing: as if it were gone.
    const stopped = tab.waitForEvent('dialog'); // nobody answers it
    await tab.evaluate(() => {
      const log = document.querySelector('[role=log]') as Element;
      new MutationObserver(() => alert('stop')).observe(log, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      setTimeout(() => document.querySelector<HTMLElement>('[aria-label="Choices"] button')?.click());
    });
    await stopped;
    const crashed = tab.waitForEvent('crash');
    await killRenderers(browser);
    await crashed;
    await tab.close();
    tab = await context.newPage();
    await wordsAlone(tab);
    await tab.goto('/#/play/on-credit');
    await expect(story(tab)).toBeVisible();
    expect(await decided(tab)).toBe(made + 1);
  }
});

/** Ends the processes that draw pages. A page that is stopped hears of nothing else. */
async function killRenderers(browser: Browser): Promise<void> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
  await devtools.detach();
}

test('whatever people do, nothing that was decided is lost and nothing is decided unasked', async ({
  context,
}) => {
  // More sequences: npm run bench -- kept 1000.
  const { decisions, lost, unasked, astray } = await tryAll(context, {
    ...{ story: 'on-credit', sequences: 1, seed: 20, acts: 14 },
  });
  expect(decisions).toBeGreaterThan(0);
  expect({ lost, unasked, astray }).toEqual({ lost: [], unasked: [], astray: [] });
});

test('a corrupt record is told and put aside, and the rest goes on', async ({ page }) => {
  await begin(page, 'on-credit', 'Sami');
  await readOn(page);
  await choose(page, 1);
  await readOn(page);
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        void indexedDB.databases().then(([found]) => {
          const open = indexedDB.open(found?.name ?? '');
          open.onsuccess = () => {
            const change = open.result.transaction('plays', 'readwrite');
            change.objectStore('plays').put({ format: 1, id: 7, choices: 'many' }, 'broken');
            change.oncomplete = () => done();
            change.onerror = () => fail(change.error);
          };
          open.onerror = () => fail(open.error);
        });
      }),
  );
  await page.goto('about:blank');
  await page.goto('/#/');
  await expect(page.getByText('1 saved play could not be read and was put aside')).toBeVisible();
  await page.goto('/#/story/on-credit');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
});

test('where nothing can be kept the game plays on and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await begin(page, 'on-credit', 'Sami');
  await readOn(page);
  await choose(page, 1);
  await readOn(page);
  await expect(page.getByText(/This browser keeps nothing for Seams/).first()).toBeVisible();
});
