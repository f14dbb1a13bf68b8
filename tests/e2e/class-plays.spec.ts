/** Class plays have names, as many as a teacher wants, and wait until they end or are thrown away. */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { answers, click, keptVotes, keys, press, step, vote } from './class-room.ts';
import { wordsAlone } from './player.ts';

test.use({ bypassCSP: true, viewport: { width: 1366, height: 641 } }); // for axe; robust.spec.ts holds the policy itself
test.beforeEach(({ page }) => wordsAlone(page));

const waiting = (page: Page) =>
  page.getByRole('list', { name: 'Class plays that wait' }).getByRole('listitem');
const row = (page: Page, name: string) => waiting(page).filter({ hasText: name });

async function begin(page: Page, name: string): Promise<void> {
  await page.goto('/#/class/play');
  await page.getByLabel('Name of this class play').fill(name);
  await press(page, 'Begin');
  await click(page);
  await press(page, 'First vote');
}

test('two classes with one story: neither takes anything from the other, in two tabs or in one', async ({
  page,
  context,
}) => {
  await begin(page, '8b, Tuesday');
  await keys(page, '1122');
  await expect.poll(() => keptVotes(page)).toBe(4);
  await expect(page).toHaveTitle('8b, Tuesday: On Credit · Seams');
  const other = await context.newPage();
  await begin(other, '9a');
  await keys(other, '333');
  await expect.poll(() => keptVotes(other)).toBe(3);
  await keys(page, '1');
  await expect.poll(() => keptVotes(page)).toBe(5);
  await page.reload();
  await step(page, 'First vote');
  await other.reload();
  await step(other, 'First vote');
  await press(other, 'Show the votes');
  await expect(answers(other).nth(2)).toContainText('3 votes');
  await press(other, 'Decide without a second vote');
  await other.keyboard.press('1');
  await expect(vote(other)).toBeHidden();
  expect(await click(other)).toBe('vote'); // of the next decision
  await step(other, 'Think');

  await page.goto('/#/class/play');
  await expect(row(page, '8b, Tuesday')).toContainText('“On Credit” has begun.');
  await expect(row(page, '9a')).toContainText(/“On Credit” waits after decision \d, with its votes\./);
  expect(await violations(page)).toEqual([]);
  await row(page, '8b, Tuesday').getByRole('button', { name: 'Go on' }).click();
  await press(page, 'Show the votes');
  await expect(answers(page).nth(0)).toContainText('3 votes');
  await expect(answers(page).nth(1)).toContainText('2 votes');
});

test('renamed, thrown away and brought back, by keys alone', async ({ page }) => {
  await begin(page, '8b');
  await keys(page, '12');
  await expect.poll(() => keptVotes(page)).toBe(2);
  await page.goto('/#/class/play');
  await row(page, '8b').getByRole('button', { name: 'Rename' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('8b, Friday');
  await page.keyboard.press('Enter');
  await expect(row(page, '8b, Friday')).toHaveCount(1);
  await expect(row(page, '8b, Friday').getByRole('button', { name: 'Rename' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(row(page, '8b, Friday is thrown away')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(row(page, '8b, Friday').getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.goto('/#/class/play/on-credit'); // an address of earlier releases: the one that was touched last
  await press(page, 'Show the votes');
  await expect(answers(page).nth(0)).toContainText('1 vote');
  await expect(answers(page).nth(1)).toContainText('1 vote');
  const address = page.url();
  await page.goto('/#/class/play');
  await row(page, '8b, Friday').getByRole('button', { name: 'Throw away' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText('is not here any more');
});
