import { expect, type Page, test } from '@playwright/test';
import { choices, goOnBy, next, wordsAlone } from './player.ts';

test.beforeEach(({ page }) => wordsAlone(page));

/** Presses Tab until what is wanted has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return ''; // nothing has it, and the page's whole text is nobody's name
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
      return `${element?.getAttribute('aria-label') ?? ''} ${label?.textContent ?? ''}`;
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}

test('a whole play by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, /On Credit/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radiogroup', { name: 'Play as' })).toBeVisible();
  await tabTo(page, /Begin/);
  await page.keyboard.press('Enter');
  await expect(next(page).or(choices(page)).first()).toBeVisible();
  let decisions = 0;
  for (let presses = 0; ; presses++) {
    const came = await goOnBy(page, presses % 2 ? 'Space' : 'Enter');
    if (came === 'end') break;
    if (came === 'went') continue;
    decisions++;
    await page.keyboard.press(['2', '1', '3', '4'][decisions % 4] ?? '1');
    await expect(choices(page)).toBeHidden();
  }
  expect(decisions).toBeGreaterThanOrEqual(3);
  await tabTo(page, /See what happened/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
});

test('who came to a story by keys before the page has started is still there when it has', async ({
  page,
}) => {
  let start = () => {};
  const held = new Promise<void>((done) => {
    start = done;
  });
  await page.route(/assets\/index-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await tabTo(page, /On Credit/);
  start();
  await expect(page.locator('#why-not')).toHaveCount(0); // the page is drawn over what the build wrote
  await expect(page.getByRole('link', { name: 'On Credit' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radiogroup', { name: 'Play as' })).toBeVisible();
});

test('a key held down reads no choice away', async ({ page }) => {
  await page.goto('/#/story/on-credit');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(next(page)).toBeVisible();
  for (let presses = 0; presses < 40; presses++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(next(page).or(choices(page)).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back', exact: true })).toBeDisabled();
});
