/** An update of a Seams on a device: when it is taken, what it may do, and what it may not. */
import { expect, type Page } from '@playwright/test';
import { leftAway } from './for-tests.ts';
import { secondBuild } from './next-build.ts';
import { keptPlay } from './on-device.ts';
import { heading, newVersionWaits, onDevice, said, test } from './on-host.ts';
import { begin, choose, playToTheMiddle, readOn, story } from './player.ts';

const WORKER = '/offline-worker.js';
const SECOND = 'meta[name=second-build]';

test.use({ serviceWorkers: 'allow' });

const line = (page: Page) => page.getByText('A new version of Seams is here.');

/** Whatever a test asks of a page counts as a press on it, and then nothing is taken by itself: what it fetches tells as much. */
const untilSecondComes = (page: Page, timeout: number) =>
  page.waitForRequest(/\/index-second00\.js$/, { timeout });

/** A play in its middle, on the disk. */
async function inTheMiddle(page: Page): Promise<string> {
  await playToTheMiddle(page);
  return said(page);
}

test('an update that comes while a play runs takes not a line of it, and is taken afterwards', async ({
  page,
  context,
  host,
}) => {
  const before = await inTheMiddle(page);
  await onDevice(page);
  const second = secondBuild('dist');
  try {
    await host.swap(second.folder);
    await newVersionWaits(page);
    expect(await said(page)).toBe(before);
    await expect(line(page)).toBeHidden();
    await page.reload(); // the page of the play was just opened: not taken either
    await expect(story(page)).toBeVisible();
    expect(await said(page)).toBe(before);
    await expect(page.locator(SECOND)).toHaveCount(0);

    const other = await context.newPage();
    await other.goto('/');
    await expect(line(other)).toBeVisible(); // and not taken by itself: a play is open
    await other.getByRole('button', { name: 'Use it now' }).click();
    await expect(other.getByText('A play is open in another tab.')).toBeVisible();
    await other.close();

    await readOn(page);
    await choose(page, 1);
    await begin(page, 'on-credit', 'Sami'); // a part that the host has no more
    await expect(page.locator(SECOND)).toHaveCount(0);
    await page.goto('/#/');
    await expect(line(page)).toBeVisible();
    const kept = await keptPlay(page, 'three-times');
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(page.locator(SECOND)).toHaveCount(1);
    await expect(line(page)).toBeHidden();
    await page.goto('/#/play/three-times');
    await expect(story(page)).toBeVisible();
    const { choices, line: at } = (await keptPlay(page, 'three-times')) ?? {};
    expect({ choices, at }).toEqual({ choices: kept?.choices, at: kept?.line });
    expect(choices?.length).toBeGreaterThan(1);
  } finally {
    second.remove();
  }
});

test('rooms and other pages of the host go past the worker; a page that is opened with no play anywhere takes a waiting update by itself; half an update never comes', async ({
  page,
  host,
}) => {
  await page.goto('/');
  await onDevice(page);
  await test.step('rooms and other pages of the host go past the worker', async () => {
    const answered: [string, boolean][] = [];
    page.on('response', (response) => {
      answered.push([new URL(response.url()).pathname, response.fromServiceWorker()]);
    });
    await page.evaluate(async () => {
      await fetch('./rooms/ABCDE');
      await fetch('./rooms/', { method: 'POST', body: '{}' });
      await fetch('./assets/none-12345678.js', { headers: { range: 'bytes=0-1' } });
    });
    await page.goto('/blank.html');
    await page.goto('/');
    await expect(heading(page, 'Seams')).toBeVisible();
    for (const path of ['/rooms/ABCDE', '/rooms/', '/assets/none-12345678.js', '/blank.html'])
      expect(answered.filter(([at]) => at === path).map(([, worker]) => worker)).toEqual([false]);
    expect(answered.filter(([at]) => at === '/').map(([, worker]) => worker)).toEqual([true]);
    expect(host.asked.some(({ path }) => path === WORKER)).toBe(true);
  });

  const half = secondBuild('dist', true);
  const whole = secondBuild('dist');
  try {
    await host.swap(half.folder);
    const refused = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const coming = registration?.installing;
      while (coming?.state === 'installing') await new Promise((next) => setTimeout(next, 50));
      return coming?.state;
    });
    expect(refused).toBe('redundant');
    await page.reload();
    await expect(heading(page, 'Seams')).toBeVisible();
    await expect(page.locator(SECOND)).toHaveCount(0);

    await host.swap(whole.folder);
    await newVersionWaits(page);
    let visits = 0;
    await expect(async () => {
      const patience = 4000 * 2 ** visits++; // ms, twice as long each time: a busy machine comes to it too
      await Promise.all([untilSecondComes(page, patience), page.reload({ waitUntil: 'commit' })]);
    }).toPass(); // now and then a browser lets it in only at the next time
    await expect(page.locator(SECOND)).toHaveCount(1);
  } finally {
    half.remove();
    whole.remove();
  }
});

test('an update that the browser lets in late takes no page from whoever has begun something on it', async ({
  page,
  host,
}) => {
  await page.goto('/');
  await onDevice(page);
  const second = secondBuild('dist');
  try {
    await host.swap(second.folder);
    await newVersionWaits(page);
    const busy = await page.context().newPage(); // one of Seams' own, which its worker answers for as long as it is there
    await busy.goto('/third-party-notices.html');
    const release = host.hold('/assets/held-12345678.js');
    await busy.evaluate(() => void fetch('./assets/held-12345678.js').catch(() => {}));
    await expect.poll(() => host.asked.some(({ path }) => path.includes('held'))).toBe(true);
    await page.addInitScript(() => {
      const post = ServiceWorker.prototype.postMessage;
      ServiceWorker.prototype.postMessage = function (this: ServiceWorker, data: unknown) {
        if (JSON.stringify(data).includes('take')) console.info('asked to take'); // to ask the page would be a press on it
        post.call(this, data);
      };
    });
    await Promise.all([
      page.waitForEvent('console', (said) => said.text() === 'asked to take'),
      page.reload(),
    ]);
    await page.getByRole('link', { name: 'Settings' }).press('Enter');
    await expect(heading(page, 'Settings')).toBeVisible();
    const letIn = page.evaluate(async () => {
      document.body.dataset.mine = 'still';
      await new Promise((done) => {
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
      });
      for (let asked = 0; asked < 20; asked++) await fetch('./blank.html'); // a page that is loaded anew would not get so far
    });
    release();
    await letIn;
    await expect(page.locator('body[data-mine=still]')).toHaveCount(1);
    await expect(page.locator(SECOND)).toHaveCount(0);
    await page.reload();
    await expect(page.locator(SECOND)).toHaveCount(1);
  } finally {
    second.remove();
  }
});

test('without a worker a part that is gone after an update is met by a reload, once, and nothing is lost', async ({
  browser,
  host,
}) => {
  const context = await browser.newContext({
    baseURL: host.address,
    serviceWorkers: 'block',
    storageState: leftAway('phaser', 'desk'),
  });
  const page = await context.newPage();
  const before = await inTheMiddle(page);
  const second = secondBuild('dist');
  try {
    await host.swap(second.folder);
    await page.goto('/#/settings');
    await expect(heading(page, 'Settings')).toBeVisible();
    await expect(page.locator(SECOND)).toHaveCount(1);
    await page.goto('/#/play/three-times');
    await expect(story(page)).toBeVisible();
    expect(await said(page)).toBe(before);
  } finally {
    second.remove();
    await context.close();
  }
});
