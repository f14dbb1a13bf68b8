/** The first page stands before its script has come: what is done on it by then is done. */
import { expect, type Page, test } from '@playwright/test';
import { played } from './played.ts';
import { wordsAlone } from './player.ts';

test.beforeEach(({ page }) => wordsAlone(page));

/** Holds every script back until what comes back is called. */
async function withoutScripts(page: Page): Promise<() => void> {
  let free = () => {};
  const freed = new Promise<void>((done) => {
    free = done;
  });
  await page.route('**/assets/*.js', async (route) => {
    await freed;
    await route.continue();
  });
  return free;
}

const field = (page: Page) => page.getByLabel('Play code');

test('a code that is sent opens as soon as it can', async ({ page }) => {
  const { code } = played({ story: 'on-credit' });
  const free = await withoutScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await field(page).fill(` ${code}.`);
  await field(page).press('Enter');
  await expect(page).toHaveURL(/#\/debrief\/./);
  free();
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
});

test('a story that is pressed opens', async ({ page }) => {
  const free = await withoutScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('list', { name: 'Stories' }).getByRole('link', { name: 'On Credit' }).click();
  free();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
});

test('a page that is pressed for is read from its heading, as later ones are', async ({ page }) => {
  const free = await withoutScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'For teachers', exact: true }).press('Enter');
  await expect(page).toHaveURL(/#\/class$/);
  free();
  await expect(page.getByRole('heading', { level: 1, name: 'For teachers' })).toBeFocused();
});

test('a code that is half typed stays, and can be finished', async ({ page }) => {
  const free = await withoutScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await field(page).pressSequentially('half a');
  const arrived = page.waitForFunction(() => document.querySelector('#why-not') === null);
  free();
  await arrived;
  await field(page).pressSequentially(' code');
  await field(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This play code cannot be opened');
  await expect(field(page)).toHaveValue('half a code');
});
