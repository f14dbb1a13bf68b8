import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { begin, choose, playToEnd, readAtOnce, readOn, seeWhatHappened, wordsAlone } from './player.ts';

test.beforeEach(({ page }) => wordsAlone(page));

test.use({ bypassCSP: true }); // axe is put into the page from outside; robust.spec.ts holds the policy itself

const ADDRESSES = [
  '#/',
  '#/story/three-times',
  '#/plays',
  '#/about',
  '#/not-this',
  '#/settings',
  '#/nowhere',
];

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test.describe(`${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    test('no page has a violation', async ({ page }) => {
      const heading = page.getByRole('heading', { level: 1 });
      let before = '';
      for (const address of ADDRESSES) {
        await page.goto(`/${address}`);
        await expect(heading).not.toHaveText(before); // it is this page by now, not the one before
        before = await heading.innerText();
        expect.soft(await violations(page), address).toEqual([]);
      }
    });

    test('reader, history, settings and debrief have no violation', async ({ page }) => {
      await readAtOnce(page);
      await begin(page, 'on-credit', 'Juno');
      await readOn(page);
      expect(await violations(page)).toEqual([]);
      await choose(page, 1);
      await readOn(page);
      for (const name of ['History', 'Settings']) {
        await page.getByRole('button', { name }).click();
        expect(await violations(page), name).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await playToEnd(page, () => 1);
      await seeWhatHappened(page).click();
      await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
