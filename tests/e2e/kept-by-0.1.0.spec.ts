/** What release 0.1.0 kept on a device opens in this one: the fixture is its database, as it wrote it after an hour. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { click } from './class-room.ts';
import { layDown, type Stores } from './on-device.ts';
import { choose, readOn, story, wordsAlone } from './player.ts';

interface Kept {
  readonly version: number;
  readonly stores: Stores;
}

const KEPT: Kept = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/kept-by-0.1.0.json'), 'utf8'),
) as Kept;

test.beforeEach(async ({ page }) => {
  await wordsAlone(page);
  await layDown(page, KEPT.stores, KEPT.version);
});

const plays = (page: Page) => page.getByRole('button', { name: /^Name: / }); // one a play

test('every play is in the list, none was put aside, and the settings hold', async ({ page }) => {
  await page.goto('/#/plays');
  await expect(plays(page)).toHaveCount(KEPT.stores.plays?.length ?? 0);
  for (const ending of ['Two Per Cent', 'Paid Back', 'Standing Room']) {
    await expect(page.getByRole('heading', { level: 3, name: ending })).toBeVisible();
  }
  await expect(page.getByText(/could not be read/)).toHaveCount(0);
  await expect(page.getByText(/for 9 decisions, then different/)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
});

test('an unfinished play is read as far as it went, or begun anew as the story is now; it stays what it was', async ({
  page,
}) => {
  await page.goto('/#/play/three-times');
  await page.getByRole('button', { name: 'Read it as far as it went' }).click();
  await expect(page.getByRole('list', { name: 'Decisions' }).getByRole('heading', { level: 3 })).toHaveCount(
    14,
  );
  await page.goto('/#/play/three-times');
  await page.getByRole('button', { name: 'Play the story as it is now' }).click();
  await expect(story(page)).toBeVisible();
  await readOn(page);
  await choose(page, 1);
  await page.goto('/#/plays');
  await expect(page.getByText('14 decisions')).toBeVisible();
  await expect(plays(page)).toHaveCount((KEPT.stores.plays?.length ?? 0) + 1);
});

test('a finished play opens its debrief with what was written then, an echo answers as it did', async ({
  page,
}) => {
  await page.goto('/#/plays');
  await page.getByRole('button', { name: 'Debrief: Two Per Cent' }).click();
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
  await expect(page.getByText('What I wrote then, 0')).toBeVisible();
  await page.goto('/#/plays');
  await page.getByRole('button', { name: 'Debrief: Paid Back' }).click();
  await expect(page.getByRole('heading', { name: 'Paid Back' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Decisions' }).getByRole('heading', { level: 3 })).toHaveCount(
    7,
  );
});

test('a board keeps its plays, counted apart; a class play in which nothing was decided goes on', async ({
  page,
}) => {
  await page.goto('/#/class/board/three-times');
  await expect(page.getByText('All 3 plays come from an older version of Seams')).toBeVisible();
  await expect(page.getByText('3 plays', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/another version/)).toHaveCount(0);
  await page.goto('/#/class/play/on-credit');
  expect(await click(page)).toBe('vote'); // nothing was decided in it: it begins in the story as it is now
});
