/** The teacher's sheets: reached from a story, true, and two pages of paper at most. */
import { expect, test } from '@playwright/test';
import { pagesOfSheet } from '../../src/tools/bench/prints.ts';
import { violations } from './axe.ts';
import { expectNothingSideways } from './size.ts';

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself

test('from a story to its sheet, and from there to an example', async ({ page }) => {
  await page.goto('/#/story/three-times');
  await page.getByRole('link', { name: 'Sheet for teachers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Three Times, for teachers' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('listitem').filter({ hasText: 'Yellow on Green' }).getByRole('link').click();
  await expect(
    page.getByRole('region', { name: 'Debrief' }).getByRole('heading', { name: 'Yellow on Green' }),
  ).toBeVisible();
});

test('all sheets are listed, one prints on two pages at most, and one fits on a phone', async ({ page }) => {
  await page.goto('/#/teach');
  const sheets = page.getByRole('list', { name: 'Sheets' }).getByRole('link');
  await expect(sheets).toHaveCount(4);
  expect(await violations(page)).toEqual([]);
  const addresses = await sheets.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toContain('#/teach/three-times');
  expect(await pagesOfSheet(page, 'three-times')).toBeLessThanOrEqual(2); // all four: npm run bench -- prints
  await test.step('on a phone a sheet fits', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/#/teach/third-row');
    const heading = page.getByRole('heading', { level: 1, name: 'A Seat in the Third Row, for teachers' });
    await expect(heading).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Where to stop' })).toBeVisible();
    await expectNothingSideways(page);
  });
});
