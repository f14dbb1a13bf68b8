import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { begin, choose, playToEnd, readAtOnce, readOn, seeWhatHappened, wordsAlone } from './player.ts';
import { resize } from './size.ts';

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

const SIZES = [
  [1280, 720],
  [390, 844],
] as const;

/** Nothing that axe finds, in a wide window and on a phone. */
async function expectNone(page: Page, what: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await resize(page, width, height);
    expect.soft(await violations(page), `${what} at ${width}×${height}`).toEqual([]);
  }
  await resize(page, ...SIZES[0]);
}

test('no page has a violation', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  let before = '';
  for (const address of ADDRESSES) {
    await page.goto(`/${address}`);
    await expect(heading).not.toHaveText(before); // it is this page by now, not the one before
    before = await heading.innerText();
    await expectNone(page, address);
  }
});

test('reader, history, settings and debrief have no violation', async ({ page }) => {
  await readAtOnce(page);
  await begin(page, 'on-credit', 'Juno');
  await readOn(page);
  await expectNone(page, 'reader');
  await choose(page, 1);
  await readOn(page);
  for (const name of ['History', 'Settings']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog').getByRole('heading', { name })).toBeVisible();
    await expectNone(page, name);
    await page.keyboard.press('Escape');
  }
  await playToEnd(page, () => 1);
  await seeWhatHappened(page).click();
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
  await expectNone(page, 'debrief');
});
