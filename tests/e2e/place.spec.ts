/** Back, Forward and Reload come to where one stood. */
import { expect, type Page, test } from '@playwright/test';
import { played } from './played.ts';
import { openAllDecisions, wordsAlone } from './player.ts';

test.use({ viewport: { width: 1000, height: 600 } });
test.beforeEach(({ page }) => wordsAlone(page));

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Turns the wheel, and waits until the page has followed it: a busy browser does so later. */
async function wheel(page: Page, down: number): Promise<void> {
  const from = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, down);
  await page.waitForFunction((to) => Math.abs(scrollY - to) < 1, from + down, { polling: 30 });
}

test('a debrief with what was opened, chosen, searched and typed in it', async ({ page }) => {
  const { code } = played();
  await page.goto(`/#/debrief/${code}`);
  const decisions = page.getByRole('list', { name: 'Decisions' }).locator('> li');
  await openAllDecisions(page);
  await decisions.nth(3).getByRole('button', { name: 'Why', exact: true }).click();
  const searched = decisions.filter({ has: page.getByRole('button', { name: /^How it could/ }) }).nth(2);
  await searched.getByRole('button', { name: /^How it could/ }).click();
  await searched.locator('.search-starts button').first().click();
  const open = searched.getByRole('link', { name: 'Open the debrief of this way' }).last();
  await expect(open).toBeVisible();
  await page.getByRole('radio', { name: 'Hurt' }).check({ force: true });
  await page.getByText('What the marks mean').first().click();
  await open.scrollIntoViewIfNeeded();
  await wheel(page, 90);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(600);
  const [y, at] = [
    await scrolled(page),
    await open.evaluate((link) => Math.round(link.getBoundingClientRect().top)),
  ];

  const asLeft = async () => {
    await expect(decisions.nth(3).getByRole('button', { name: 'Why', exact: true })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await expect(open).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Hurt' })).toBeChecked();
    await expect.poll(async () => Math.abs((await scrolled(page)) - y)).toBeLessThanOrEqual(1); // rounded
    const now = await open.evaluate((link) => link.getBoundingClientRect().top);
    expect(Math.abs(now - at)).toBeLessThanOrEqual(2);
  };
  await open.click();
  await expect.poll(() => scrolled(page)).toBe(0); // a page that one goes to begins at its top
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await asLeft();
  await expect(open).toBeFocused();
  await page.goForward();
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.goBack();
  await asLeft();
});

test('after a reload as well, with what was typed; and the map where it was looked at', async ({ page }) => {
  const { code } = played({ story: 'third-row' });
  await page.goto(`/#/debrief/${code}`);
  const why = page.getByRole('button', { name: 'Why', exact: true });
  await openAllDecisions(page);
  for (const n of [0, 2]) await why.nth(n).click();
  await why.nth(2).scrollIntoViewIfNeeded();
  await wheel(page, 70);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
  const y = await scrolled(page);
  await page.reload();
  for (const n of [0, 2]) await expect(why.nth(n)).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => scrolled(page)).toBe(y);

  await page.getByRole('link', { name: 'The map of this story' }).click();
  await page.getByRole('button', { name: 'Nearer' }).click();
  const sheet = page.locator('.map-sheet');
  const looked = () => sheet.evaluate((map) => [map.scrollLeft, map.scrollTop]);
  await sheet.evaluate((map) => map.scrollBy(-40, 55));
  const stood = await looked();
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await expect(page).toHaveTitle(/^About/); // the map has a part to be opened as well
  await page.locator('main summary').first().click();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Nearer' })).toBeDisabled();
  await expect.poll(looked).toEqual(stood);
  await page.goForward();
  await expect(page.locator('main details').first()).toHaveAttribute('open');

  await page.goto('/#/');
  await page.getByLabel('Play code').fill('my code, half of it');
  await page.reload();
  await expect(page.getByLabel('Play code')).toHaveValue('my code, half of it');
});
