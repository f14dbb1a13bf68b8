/** What release 0.1.0 kept on a device opens in this one: the fixture is its database, as it wrote it after an hour. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { choose, readOn, story, withoutStage } from './player.ts';

type Rows = readonly (readonly [key: string, value: unknown])[];
interface Kept {
  readonly version: number;
  readonly stores: Readonly<Record<string, Rows>>;
}

const KEPT: Kept = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/kept-by-0.1.0.json'), 'utf8'),
) as Kept;

/** Lays the database where Seams will look for it, from a page of the same origin on which nothing runs. */
async function layDown(page: Page): Promise<void> {
  await page.route('**/laid-down', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('/laid-down');
  await page.evaluate(
    ({ version, stores }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('seams', version);
        opening.onupgradeneeded = () => {
          for (const name of Object.keys(stores)) opening.result.createObjectStore(name);
        };
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(Object.keys(stores), 'readwrite');
          for (const [name, rows] of Object.entries(stores)) {
            for (const [key, value] of rows) writing.objectStore(name).put(value, key);
          }
          writing.onerror = () => fail(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    KEPT,
  );
}

test.beforeEach(async ({ page }) => {
  await withoutStage(page);
  await layDown(page);
});

const plays = (page: Page) => page.getByRole('button', { name: /^Name: / }); // one a play

test('every play is in the list, none was put aside, and the settings hold', async ({ page }) => {
  await page.goto('/#/plays');
  await expect(plays(page)).toHaveCount(KEPT.stores.plays?.length ?? 0);
  for (const ending of ['Two Per Cent', 'Paid Back', 'Standing Room']) {
    await expect(page.getByRole('heading', { level: 3, name: ending })).toBeVisible();
  }
  await expect(page.getByText(/could not be read/)).toHaveCount(0);
  await expect(page.getByText(/for 9 decisions, then another way/)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
});

test('an unfinished play goes on where it stood, as the same play', async ({ page }) => {
  await page.goto('/#/play/three-times');
  await expect(story(page)).toBeVisible();
  await expect(page.getByText('This story has been changed')).toHaveCount(0);
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('dialog').locator('section')).toHaveCount(14);
  await page.keyboard.press('Escape');
  await readOn(page);
  await choose(page, 1);
  await page.goto('/#/plays');
  await expect(page.getByText(/^1[5-9] decisions$/)).toBeVisible(); // the other one may have answered
  await expect(plays(page)).toHaveCount(KEPT.stores.plays?.length ?? 0);
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
  await expect(page.getByRole('button', { name: 'Go back here' })).toHaveCount(7);
});

test('a board keeps its plays, a class play its votes', async ({ page }) => {
  await page.goto('/#/class/board/three-times');
  await expect(page.getByText('3 plays').first()).toBeVisible();
  await expect(page.getByText(/another version/)).toHaveCount(0);
  await page.goto('/#/class/play/on-credit');
  await expect(page.locator('.vote')).toBeVisible();
  await expect(page.getByText('4 of').or(page.getByText('4 votes')).first()).toBeVisible();
});
