import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { writePlaysFile } from '../../src/journal/plays-file.ts';
import { violations } from './axe.ts';
import { layDown } from './on-device.ts';
import { onShelf, played, recordOf } from './played.ts';
import {
  AT_ONCE,
  begin,
  choose,
  playToEnd,
  readAtOnce,
  readOn,
  seeWhatHappened,
  story,
  wordsAlone,
} from './player.ts';
import { expectNothingSideways } from './size.ts';

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself
test.beforeEach(({ page }) => wordsAlone(page));

const rows = (page: Page) => page.locator('main').getByRole('heading', { level: 3 });
const told = (page: Page) =>
  page.getByRole('region', { name: 'Take your plays with you' }).getByRole('status');

const TWO = (['practice', 'pitfall'] as const).map((policy) => played({ story: 'on-credit', policy }));

/** Two finished plays of On Credit lie on the device; stands in their list. */
async function openTwo(page: Page): Promise<void> {
  await layDown(page, { plays: onShelf(...TWO.map(({ play }) => play)) });
  await openPlays(page);
  await expect(rows(page)).toHaveCount(2);
}

async function openPlays(page: Page): Promise<void> {
  await page.goto('/#/plays');
  await expect(page.getByRole('heading', { level: 1, name: 'Plays' })).toBeVisible();
}

async function bring(page: Page, text: string, name = 'plays.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
}

test('played badly, gone back, played otherwise, and both laid beside each other', async ({ page }) => {
  const [badly] = TWO.filter(({ play }) => !play.moment.ending?.mended);
  if (!badly) throw new Error('neither of the two went badly');
  await layDown(page, { plays: onShelf(badly.play), settings: AT_ONCE });
  await page.goto(`/#/debrief/${badly.code}`);
  await page.getByRole('button', { name: 'Go back here' }).first().click();
  await expect(story(page)).toBeVisible();
  await playToEnd(page, () => 2);
  await seeWhatHappened(page).click();
  await page.getByRole('button', { name: 'Compare with the play before' }).click();
  const compared = page.getByRole('region', { name: 'Compare two' });
  await expect(compared.getByRole('heading', { name: 'The same until here' })).toBeVisible();
  const pairs = compared.getByRole('list', { name: 'From there, side by side' });
  await expect(pairs.getByRole('heading', { level: 3 }).first()).toContainText('two different answers');
  await expect(compared.getByRole('table')).toContainText('Sami’s trust in Juno');
  await expect(compared.getByText(/A ends at \d+, B at \d+|Both end at/).first()).toBeVisible();
  await pairs.getByRole('button', { name: 'What was said then' }).first().click();
  await page.getByRole('radio', { name: 'Hurt' }).check({ force: true });
  await expect(compared.getByRole('heading', { name: 'Juno’s hurt' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const address = page.url();
  await page.reload();
  await expect(compared).toBeVisible();
  expect(page.url()).toBe(address);
  await page.goBack();
  await page.getByRole('button', { name: 'All plays' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('a play is named, compared from the list, deleted by keyboard, brought back, and deleted for good', async ({
  page,
}) => {
  await openTwo(page);
  await expect(page.getByText(/different from the first decision|The same as/)).toBeVisible();

  await page
    .getByRole('button', { name: /^Name: / })
    .first()
    .click();
  await page.keyboard.type('The generous one');
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toHaveText('The generous one');
  await expect(page.getByRole('button', { name: 'Name: The generous one' })).toBeFocused();

  for (const box of await page.getByRole('checkbox').all()) await box.check();
  expect(await violations(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Compare the two' })).toBeVisible();
  await page.keyboard.press('Tab'); // the way on lies right behind the second mark
  await expect(page.getByRole('button', { name: 'Compare with “The generous one”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /The generous one/ })).toBeVisible();

  await openPlays(page);
  await page.getByRole('button', { name: 'Delete: The generous one' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Delete: The generous one' }).press('Enter');
  await expect(page.getByText('“The generous one” is deleted.')).toBeVisible();
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  const kept = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const open = indexedDB.open('seams');
        open.onsuccess = () => {
          const all = open.result.transaction('plays').objectStore('plays').getAll();
          all.onsuccess = () => done(JSON.stringify(all.result));
        };
      }),
  );
  expect(kept).not.toContain('The generous one');
});

test('all plays go out as one file and come in on another device; a broken file changes nothing, a broken play is left out', async ({
  page,
  browser,
}) => {
  await openTwo(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all plays' }).click();
  const text = await readFile(await (await coming).path(), 'utf8');
  await expect(told(page)).toContainText('2 plays written');

  const elsewhere = await (await browser.newContext()).newPage();
  await openPlays(elsewhere);
  const refused = async (bad: string, why: string) => {
    await bring(elsewhere, bad);
    await expect(told(elsewhere)).toContainText(why);
    await expect(told(elsewhere)).toContainText('Nothing was changed');
    await expect(rows(elsewhere)).toHaveCount(0);
  };
  await refused(text.slice(0, -40), 'not a file of plays');
  await refused(' '.repeat(10_000_001), 'larger than 10 MB');
  await bring(elsewhere, text.replace('"seed": ', '"seed": -'));
  await expect(told(elsewhere)).toContainText('1 play imported. Play 1 in this file was left out.');
  await expect(told(elsewhere)).toContainText('Its part “seed” should be a whole number from 1 to');
  await expect(rows(elsewhere)).toHaveCount(1);
  await bring(elsewhere, text.replace('"on-credit"', '"the-dance"'));
  await expect(told(elsewhere)).toContainText('1 of them belongs to a story that is not here (“the-dance”)');
  await bring(elsewhere, text);
  await expect(rows(elsewhere)).toHaveCount(3); // what is told begins like what was told before
  await expect(told(elsewhere)).toContainText('1 play imported. 1 play was here already.');
  await elsewhere.reload();
  await expect(rows(elsewhere)).toHaveCount(3);
  await elsewhere
    .getByRole('button', { name: /^Debrief: / })
    .last()
    .click();
  await expect(elsewhere.getByRole('region', { name: 'Debrief' })).toBeVisible();
});

test('thousands of plays stand in parts, one comes back to the part one looked at, and they are taken back as a whole', async ({
  page,
}) => {
  const own = recordOf(played({ story: 'on-credit' }).play);
  const many = Array.from({ length: 3000 }, (_, n) => ({
    ...own,
    id: `p${n}`,
    seed: n + 2,
    touched: 3000 - n,
  }));
  const waits = { format: 99, id: 'later' };
  await openPlays(page);
  await bring(page, writePlaysFile([own]));
  await expect(rows(page)).toHaveCount(1);
  await bring(page, writePlaysFile([own, ...many], [waits]));
  await expect(told(page)).toContainText('3001 plays imported. 1 of them waits for a newer version of Seams');
  await expect(rows(page)).toHaveCount(50);
  await expect(page.getByText('50 of 3001 are listed.')).toBeVisible();
  expect(await page.locator('main *').count()).toBeLessThan(2500); // whatever there is of them
  await page.getByRole('button', { name: 'Show more of “On Credit”' }).press('Enter');
  await expect(rows(page)).toHaveCount(100);
  await expect(rows(page).nth(50)).toBeFocused();
  await expect(page.getByText('100 of 3001 are listed.')).toBeVisible();

  const debrief = page.getByRole('button', { name: /^Debrief: / }).nth(80);
  const top = () => debrief.evaluate((button) => button.getBoundingClientRect().top);
  await debrief.evaluate((button) => {
    const note = () => {
      const { top } = button.getBoundingClientRect(); // when it is pressed: a press may scroll to it
      document.documentElement.dataset.stood = `${top}`;
    };
    button.addEventListener('click', note, { once: true });
  });
  await debrief.click();
  const stood = Number(await page.locator('html').getAttribute('data-stood'));
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
  await page.goBack();
  await expect(rows(page)).toHaveCount(100);
  await expect(debrief).toBeFocused();
  await expect.poll(async () => Math.abs((await top()) - stood)).toBeLessThanOrEqual(3); // more stands above it by now

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all plays' }).click();
  expect(await readFile(await (await coming).path(), 'utf8')).toContain('"format": 99');
  await expect(told(page)).toContainText('3002 plays written');
  await page.getByRole('button', { name: 'Undo the last import (3001 plays)' }).click();
  await expect(told(page)).toContainText('3001 plays that were imported are gone again.');
  await expect(rows(page)).toHaveCount(1);
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: /Undo the last import/ })).toHaveCount(0);
});

test('what is left by going back is kept, the one that goes on waits, and either can be continued', async ({
  page,
}) => {
  await readAtOnce(page);
  await begin(page, 'on-credit', 'Sami');
  const decided = 2; // on every way Sami has a third decision, so that nothing has ended yet
  for (let n = 0; n < decided; n++) {
    await readOn(page);
    await choose(page, 1);
  }
  await readOn(page);
  for (let n = 0; n < decided; n++) {
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await readOn(page);
  }
  await choose(page, 2);
  await readOn(page);
  await openPlays(page);
  await expect(rows(page)).toHaveText(['Not finished', 'Not finished']);
  await expect(page.getByText(/different from the first decision/)).toBeVisible();
  await page
    .getByRole('button', { name: /^Continue: / })
    .first()
    .click();
  await readOn(page);
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('dialog')).toContainText("It's an emergency"); // the way that was left
});

test('plays of two stories are not compared, and the page says so', async ({ page }) => {
  const plays = ['on-credit', 'three-times'].map((id) => played({ story: id }));
  const codes = plays.map(({ code }) => code);
  await page.goto(`/#/compare/${codes.join('/')}`);
  await expect(page.getByRole('heading', { level: 1, name: 'These two cannot be compared' })).toBeVisible();
  await expect(page.getByText(/“On Credit”, the other of “Three Times”/)).toBeVisible();
  await page.goto(`/#/compare/${codes[0]}/NO-SUCH`);
  await expect(page.getByText(/^The second code: /)).toBeVisible();
  await openPlays(page);
  await bring(page, writePlaysFile(plays.map(({ play }) => recordOf(play))));
  await expect(rows(page)).toHaveCount(2);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await expect(page.getByText('These are plays of two different stories.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Compare the two' })).toHaveCount(0);
});

test.describe('390×844', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the list and two beside each other fit and have no violation', async ({ page }) => {
    await openTwo(page);
    await page
      .getByRole('button', { name: /^Name: / })
      .first()
      .click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByRole('button', { name: 'Compare the two' }).click();
    await expect(page.getByRole('region', { name: 'Compare two' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await expectNothingSideways(page);
  });
});
