/** The small things of a lesson: its clock after a reload, what is printed from this computer, the pages' links on a phone. */
import { expect, test } from '@playwright/test';
import { setUp } from './class-room.ts';
import { played } from './played.ts';
import { wordsAlone } from './player.ts';
import { expectNothingSideways } from './size.ts';

test.beforeEach(({ page }) => wordsAlone(page));

test('the lesson’s clock goes on after a reload, and is forgotten with everything else', async ({ page }) => {
  const clock = page.locator('.vote-clock');
  await page.clock.install({ time: new Date('2026-03-01T10:00:00Z') });
  await setUp(page);
  await expect(clock).toContainText('0 min');
  await page.clock.fastForward('12:05');
  await expect(clock).toContainText('12 min');
  await page.reload();
  await expect(clock).toContainText('12 min');
  await page.clock.fastForward('03:00');
  await expect(clock).toContainText('15 min');
  const kept = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((row) => row.startsWith('seams-lesson')).length);
  expect(await kept()).toBe(1);
  await page.goto('/#/settings');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('button', { name: /^Yes/ }).click();
  await expect.poll(kept).toBe(0);
});

test('a debrief printed from this computer alone prints no link that nobody else can open', async ({
  page,
}) => {
  const { code } = played({ story: 'on-credit' });
  await page.goto(`/#/debrief/${code}`);
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.paper-code');
  await expect(paper).toBeVisible();
  await expect(paper).toContainText(code);
  await expect(paper).toContainText('Seams ran on one computer only');
  await expect(paper).not.toContainText('127.0.0.1');
});

test('at 390 px the links of the pages take two rows at most', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [address, heading] of [
    ['', 'Seams'],
    ['about', 'About Seams'],
    ['class', 'For teachers'],
  ] as const) {
    await test.step(`#/${address}`, async () => {
      await page.goto(`/#/${address}`);
      await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
      await expect(page.locator('#top a').first()).toBeVisible();
      const links = await page.locator('#top a').evaluateAll((all) =>
        all.map((each) => {
          const { top, left, width, height } = each.getBoundingClientRect();
          return { top: Math.round(top), left, width, height };
        }),
      );
      expect(links.length).toBeGreaterThanOrEqual(5);
      expect(new Set(links.map(({ top }) => top)).size).toBeLessThanOrEqual(2);
      for (const { width, height } of links) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      await expectNothingSideways(page);
    });
  }
});
