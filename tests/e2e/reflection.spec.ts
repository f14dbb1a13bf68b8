import { expect, type Page, test } from '@playwright/test';
import type { PlayRecord } from '../../src/journal/record.ts';
import { longestPlays } from '../../src/tools/bench/long-plays.ts';
import { pagesOfDebrief } from '../../src/tools/bench/prints.ts';
import { layDown } from './on-device.ts';
import { onShelf, played, recordOf } from './played.ts';
import { AT_ONCE, playToEnd, seeWhatHappened, wordsAlone } from './player.ts';
import { expectSoundAtBoth } from './size.ts';

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself

const asked = (page: Page) => page.getByRole('region', { name: 'Before the reasons' });
const moment = (page: Page) => asked(page).getByLabel('Which moment would you take back?');
const told = (page: Page) => asked(page).getByRole('status');
const unknown = (page: Page) => asked(page).getByLabel('What did Sami not know?');

const { play: PLAY, code: CODE } = played({ story: 'on-credit', as: 'hurt' });

/** The debrief of a play of Juno's that lies on the device. */
async function openPlayed(page: Page, over: Partial<PlayRecord> = {}): Promise<void> {
  await wordsAlone(page);
  const record = recordOf(PLAY);
  await layDown(page, { plays: [[record.id, { ...record, ...over }]] });
  await page.goto(`/#/debrief/${CODE}`);
  await expect(asked(page)).toBeVisible();
}

/** The last decisions of a play of Juno's, to its end; stands on the debrief. */
async function playTheRest(page: Page): Promise<void> {
  await wordsAlone(page);
  const { play } = played({ story: 'on-credit', as: 'hurt', most: PLAY.steps.length - 2 });
  await layDown(page, { plays: onShelf(play), settings: AT_ONCE });
  await page.goto('/#/play/on-credit');
  await playToEnd(page, () => 2);
  await seeWhatHappened(page).click();
  await expect(asked(page)).toBeVisible();
}

test('what one would take back is asked, kept with the play, shown where it was, changed and deleted', async ({
  page,
}) => {
  await playTheRest(page);
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

test('the questions fit and have no violation; they can be passed over, and answered later', async ({
  page,
}) => {
  await openPlayed(page);
  await expectSoundAtBoth(page);
  await asked(page).getByRole('button', { name: 'Not now' }).click();
  await expect(moment(page)).toHaveCount(0);
  await expect(told(page)).toHaveText('Not answered.');
  await page.reload();
  await expect(asked(page)).toBeVisible();
  await expect(moment(page)).toHaveCount(0);
  await asked(page).getByRole('button', { name: 'Answer two questions' }).click();
  await expect(moment(page)).toBeVisible();
});

test('what was written, here and at a stop on the way, is printed only if wanted; a code of somebody else asks nothing, and shows nothing of it', async ({
  page,
  browser,
}) => {
  await openPlayed(page, { seen: [{ n: 2, text: 'Cold, and afraid of me.' }] });
  await unknown(page).fill('A secret of my own.');
  await asked(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(told(page)).toHaveText('Kept on this device.');
  const written = [page.getByText('A secret of my own.'), page.getByText('Cold, and afraid of me.')];
  const wish = page.getByRole('checkbox', { name: 'Print what I wrote as well' });
  await expect(wish).not.toBeChecked();
  for (const each of written) await expect(each).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const each of written) await expect(each).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await wish.check();
  await page.emulateMedia({ media: 'print' });
  for (const each of written) await expect(each).toBeVisible();
  for (const hidden of ['Print', 'Go back here', 'Play again']) {
    await expect(page.getByText(hidden, { exact: true }).first()).toBeHidden();
  }
  await expect(page.getByText(/^Play code: /)).toBeVisible();

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole('list', { name: 'Decisions' })).toBeVisible();
  await expect(asked(elsewhere)).toHaveCount(0);
  await expect(elsewhere.getByText('A secret of my own.')).toHaveCount(0);
  await elsewhere.context().close();
});

test('a long play prints on two pages of A4', async ({ page }) => {
  // All four stories from both seats, the longest of fifty plays each: npm run bench -- prints.
  const plays = ['three-times', 'third-row', 'fine-thanks'].flatMap((id) => longestPlays(id, 6));
  const { code, decisions } = plays.reduce((one, other) => (other.decisions > one.decisions ? other : one));
  expect(await pagesOfDebrief(page, code, decisions)).toBeLessThanOrEqual(2);
});
