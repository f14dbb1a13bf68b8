/** Seams on a device: what opens without a network, and what is told where the browser does not keep it. */
import { expect } from '@playwright/test';
import { leftAway } from './for-tests.ts';
import { layDown, untilKept } from './on-device.ts';
import { emptyCaches, heading, onDevice, picturesLeft, said, test } from './on-host.ts';
import { onShelf, played } from './played.ts';
import { begin, choices, choose, readOn, story } from './player.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit everything opens without a network, and a running play goes on at its line', async ({
  page,
  host,
  cut,
}) => {
  // Opened as a link is: from a story's page the worker may come before the stage, where nobody begins for a while.
  await layDown(page, { plays: onShelf(played({ most: 3 }).play) });
  await page.goto('/#/play/three-times');
  expect(await readOn(page)).toBe('choices');
  const before = await said(page);
  await onDevice(page);
  const paths = host.asked.map(({ path }) => path);
  const first = (part: RegExp) => paths.findIndex((path) => part.test(path));
  expect(first(/\/three-times-[^/]*\.js/)).toBeGreaterThan(-1);
  for (const earlier of [/three-times-/, /reading-/, /nunito-/, /phaser-/])
    expect(first(/^\/offline-worker/), String(earlier)).toBeGreaterThan(first(earlier));

  await expect.poll(() => picturesLeft(page)).toEqual([]); // fetched before the worker was there

  await cut();
  await page.reload();
  await expect(story(page)).toBeVisible();
  expect(await said(page)).toBe(before);
  await readOn(page);
  await choose(page, 1);

  await begin(page, 'on-credit', 'Sami'); // never opened before
  await readOn(page);
  await choose(page, 1);
  await page.goto('/#/');
  await page.goto('/#/plays/last'); // as from the icon on a device
  await expect(page).toHaveURL(/#\/play\/on-credit$/);
  await expect(story(page)).toBeVisible();
  await page.goto('/#/class/board/on-credit');
  await expect(heading(page, 'The board: On Credit')).toBeVisible();
  await page.goto('/#/class/play');
  await expect(heading(page, /./)).toBeVisible();
  await expect(page.getByText('did not load')).toHaveCount(0);
  await page.goto(`/#/debrief/${played({ story: 'third-row' }).code}`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await page.goto('/third-party-notices.html');
  await expect(heading(page, /Licences/)).toBeVisible();
  await page.goto('/');
  await expect(heading(page, 'Seams')).toBeVisible();
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
});

test('a browser without room or without workers says so, and the game runs', async ({
  page,
  host,
  context,
}) => {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.address, quotaSize: 400_000 });
  await page.goto('/#/settings');
  await expect(page.getByText('There is not enough room on this device')).toBeVisible();
  await begin(page, 'on-credit', 'Sami');
  await readOn(page);
  await choose(page, 1);
  await untilKept(page, 'on-credit', 1);

  const without = await context.newPage();
  await without.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  });
  await without.goto('/#/settings');
  await expect(without.getByText('This browser does not keep Seams')).toBeVisible();
});

test('where the browser throws everything away, a play goes on, and the next visit puts it back', async ({
  page,
  cut,
  back,
}) => {
  await begin(page, 'on-credit', 'Sami');
  await readOn(page);
  await onDevice(page);
  await cut();
  await emptyCaches(page);
  await choose(page, 1);
  await untilKept(page, 'on-credit', 1);
  await page.goto('/#/model');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await back();
  await page.goto('/#/settings');
  await page.reload();
  await expect(page.getByText('All pages and all stories are on this device')).toBeVisible();
  await cut();
  await page.goto('/#/play/on-credit');
  await page.reload();
  await expect(choices(page).or(story(page)).first()).toBeVisible();
});

test.describe('everything', () => {
  test.use({ storageState: leftAway(), deviceScaleFactor: 0.25 }); // with stage and sound, and few pixels to draw

  test('is kept when asked for, can be stopped and gone on with, and of each sound one form', async ({
    page,
    host,
    cut,
  }) => {
    await page.goto('/#/settings');
    await expect(page.getByText('All pages and all stories are on this device')).toBeVisible();
    await page.getByRole('button', { name: 'Keep everything on this device' }).click();
    await expect(page.getByRole('progressbar', { name: 'How much is here' })).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText('Stopped. What is here stays here.')).toBeVisible();
    const once = host.asked.length;
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByText('Everything is on this device.')).toBeVisible();
    await expect(page.getByText(/^All pictures and sounds are here too/)).toBeVisible();
    const again = host.asked.slice(once).map(({ path }) => path);
    expect(new Set(again).size).toBe(again.length); // nothing twice
    const before = new Set(host.asked.slice(0, once).map(({ path }) => path));
    expect(again.filter((path) => before.has(path) && path.startsWith('/assets/'))).toEqual([]);

    await cut();
    await begin(page, 'on-credit', 'Sami');
    await expect(page.locator('canvas')).toBeVisible();
    await readOn(page);
    await choose(page, 1);
    await expect(page.locator('canvas')).toBeVisible();
    expect(host.asked.filter(({ range }) => range !== null)).toEqual([]);
    const sounds = host.asked.map(({ path }) => /\.(ogg|m4a)$/.exec(path)?.[1]).filter((each) => each);
    expect(new Set(sounds)).toEqual(new Set(['ogg']));

    await page.goto('/#/settings');
    await page.getByRole('button', { name: 'Throw pictures and sounds away' }).click();
    await expect(page.getByText(/, 0 of \d+ files are here/)).toBeVisible();

    await page.evaluate(() => {
      const prompt = () => document.body.setAttribute('data-prompted', '');
      dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt })); // as Chromium offers it
    });
    await page.getByRole('button', { name: 'Install Seams' }).click();
    await expect(page.locator('[data-prompted]')).toHaveCount(1);
    await expect(page.getByText('Many browsers can install Seams')).toBeVisible();
  });
});
