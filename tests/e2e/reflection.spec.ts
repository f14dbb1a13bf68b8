import { expect, type Page, test } from '@playwright/test';
import { writePlaysFile } from '../../src/journal/plays-file.ts';
import type { PlayRecord } from '../../src/journal/record.ts';
import { longestPlays } from '../../src/tools/bench/long-plays.ts';
import { pagesOfDebrief } from '../../src/tools/bench/prints.ts';
import { violations } from './axe.ts';
import { played, recordOf } from './played.ts';
import { begin, playToEnd, readAtOnce, seeWhatHappened, wordsAlone } from './player.ts';

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself

const asked = (page: Page) => page.getByRole('region', { name: 'Before the reasons' });
const moment = (page: Page) => asked(page).getByLabel('Which moment would you take back?');
const told = (page: Page) => asked(page).getByRole('status');
const unknown = (page: Page) => asked(page).getByLabel('What did Sami not know?');

/** Plays On Credit as Juno to its end; stands on the debrief. */
async function playThrough(page: Page): Promise<void> {
  await wordsAlone(page);
  await readAtOnce(page);
  await begin(page, 'on-credit', 'Juno');
  await playToEnd(page, () => 2);
  await seeWhatHappened(page).click();
  await expect(asked(page)).toBeVisible();
}

/** The same for tests that are not about the way there: a play that was played is brought in, and its debrief opened. */
async function bringPlayed(page: Page, over: Partial<PlayRecord> = {}): Promise<void> {
  await wordsAlone(page);
  const record = recordOf(played({ story: 'on-credit', as: 'hurt' }).play);
  await page.goto('/#/plays');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'plays.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlaysFile([{ ...record, ...over }])),
  });
  await page.getByRole('button', { name: /^Debrief: / }).click();
  await expect(asked(page)).toBeVisible();
}

test('what one would take back is asked, kept with the play, shown where it was, changed and deleted', async ({
  page,
}) => {
  await playThrough(page);
  await moment(page).selectOption({ index: 1 });
  await asked(page).getByLabel('Why that one, or why none?').fill('It came out smaller than I meant it.');
  await unknown(page).fill('That I had missed a bus too.');
  await asked(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(told(page)).toHaveText('Kept on this device.');
  await page.reload();
  await expect(asked(page)).toContainText('It came out smaller than I meant it.');
  await expect(asked(page)).toContainText('That I had missed a bus too.');
  await expect(page.getByText('You would take this one back.')).toHaveCount(1);
  await asked(page).getByRole('button', { name: 'Change it' }).click();
  await unknown(page).fill('Nothing that would have helped.');
  await asked(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(told(page)).toHaveText('Kept on this device.');
  await page.reload();
  await expect(asked(page)).toContainText('Nothing that would have helped.');
  await asked(page).getByRole('button', { name: 'Delete it' }).click();
  await expect(told(page)).toHaveText('Deleted.');
  await page.reload();
  await expect(asked(page)).not.toContainText('It came out smaller');
  await expect(moment(page)).toHaveCount(0); // asked once, not again
});

test('it can be passed over, and answered later', async ({ page }) => {
  await bringPlayed(page);
  await asked(page).getByRole('button', { name: 'Not now' }).click();
  await expect(moment(page)).toHaveCount(0);
  await expect(told(page)).toHaveText('Not answered.');
  await page.reload();
  await expect(moment(page)).toHaveCount(0);
  await asked(page).getByRole('button', { name: 'Answer two questions' }).click();
  await expect(moment(page)).toBeVisible();
});

test('a code of somebody else asks nothing, and shows nothing of what was written', async ({
  page,
  browser,
}) => {
  await bringPlayed(page);
  await unknown(page).fill('A secret of my own.');
  await asked(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(told(page)).toHaveText('Kept on this device.');
  const address = page.url();
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(address);
  await expect(elsewhere.getByRole('list', { name: 'Decisions' })).toBeVisible();
  await expect(asked(elsewhere)).toHaveCount(0);
  await expect(elsewhere.getByText('A secret of my own.')).toHaveCount(0);
  await elsewhere.context().close();
});

test('what was written is printed only if wanted', async ({ page }) => {
  await bringPlayed(page);
  await unknown(page).fill('A secret of my own.');
  await asked(page).getByRole('button', { name: 'Keep it' }).click();
  const wish = page.getByRole('checkbox', { name: 'Print what I wrote as well' });
  await expect(wish).not.toBeChecked();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('A secret of my own.')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await wish.check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('A secret of my own.')).toBeVisible();
  for (const hidden of ['Print', 'Go back here', 'Play again']) {
    await expect(page.getByText(hidden, { exact: true }).first()).toBeHidden();
  }
  await expect(page.getByText(/^Play code: /)).toBeVisible();
});

test('so is what was written at a stop on the way', async ({ page }) => {
  await bringPlayed(page, { seen: [{ n: 2, text: 'Cold, and afraid of me.' }] });
  const written = page.getByText('Cold, and afraid of me.');
  await expect(written).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(written).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: 'Print what I wrote as well' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(written).toBeVisible();
});

test('a long play prints on two pages of A4', async ({ page }) => {
  // All four stories from both seats, the longest of fifty plays each: npm run bench -- prints.
  const plays = ['three-times', 'third-row', 'fine-thanks'].flatMap((id) => longestPlays(id, 6));
  const { code, decisions } = plays.reduce((one, other) => (other.decisions > one.decisions ? other : one));
  expect(await pagesOfDebrief(page, code, decisions)).toBeLessThanOrEqual(2);
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test(`${width}×${height} › the questions have no violation and fit`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await bringPlayed(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
