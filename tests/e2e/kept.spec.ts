import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { begin, choose, readOn, story, withoutStage } from './player.ts';

test.beforeEach(({ page }) => withoutStage(page));

/** Ends the page's process, as an operating system that needs the memory would. */
async function kill(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

async function reopen(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.bringToFront();
  await page.goto('/#/play/three-times');
  await expect(story(page)).toBeVisible();
  return page;
}

/** How many decisions were taken, as the history tells it. */
async function decided(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'History' }).click();
  const count = await page.getByRole('dialog').locator('section').count();
  await page.keyboard.press('Escape');
  return count;
}

test('a reload comes back to the same line', async ({ page }) => {
  await begin(page, 'three-times', 'Vera');
  await readOn(page);
  await choose(page, 1);
  await page.keyboard.press('Space');
  await page.waitForTimeout(300);
  const said = await story(page).innerText();
  await page.reload();
  await expect(story(page)).toBeVisible();
  const last = said.trim().split('\n').at(-1) ?? '?';
  expect((await story(page).innerText()).trim().split('\n').at(-1)).toBe(last);
});

test('the tab killed fifty times: every time the play goes on at the last choice made', async ({ page }) => {
  test.setTimeout(300_000);
  const context = page.context();
  await begin(page, 'three-times', 'Vera');
  let seed = 20;
  const dice = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  let now = page;
  for (let kills = 1; kills <= 50; kills++) {
    for (let more = dice(3); more > 0; more--) {
      if ((await readOn(now)) === 'end') await begin(now, 'three-times', 'Nadia');
      else await choose(now, 1 + dice(4)); // its answer stands on the screen: this choice was made
    }
    const made = await decided(now);
    await now.waitForTimeout(dice(60));
    await kill(now);
    now = await reopen(context);
    expect(await decided(now), `after kill ${kills}`).toBe(made);
  }
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
