/** Two tabs on one device, besides the play itself: the list of plays, what was written, a class play; and killed tabs. */
import { expect, type Page, test } from '@playwright/test';
import { writePlaysFile } from '../../src/journal/plays-file.ts';
import { allKept } from '../../src/tools/bench/in-page.ts';
import { code } from '../classroom/class.ts';
import { click, keptVotes, press, setUp, vote } from './class-room.ts';
import { played, recordOf } from './played.ts';
import { choices, readOn, story, wordsAlone } from './player.ts';

test.beforeEach(({ page }) => wordsAlone(page));

const looksAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

async function openPlays(page: Page): Promise<void> {
  await page.goto('/#/plays');
  await expect(page.getByRole('heading', { level: 1, name: 'Plays' })).toBeVisible();
}

test('what is written after a play is there after the tab was killed, and from two tabs', async ({
  page,
  context,
}) => {
  const { play, code } = played({ story: 'on-credit' });
  await openPlays(page);
  const buffer = Buffer.from(writePlaysFile([recordOf(play)]));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'plays.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('1 play imported.')).toBeVisible();
  const why = (tab: Page) => tab.getByLabel('Why that one, or why none?');
  const debrief = `/#/debrief/${code}`;
  await page.goto(debrief);
  await why(page).fill('It came out smaller');
  await expect.poll(() => draftOf(page)).toBe('It came out smaller');
  const other = await context.newPage();
  await page.close(); // without a word
  await other.goto(debrief);
  await expect(why(other)).toHaveValue('It came out smaller');
  const third = await context.newPage();
  await third.goto(debrief);
  await third.getByLabel(/^What did/).fill('The bus.');
  await other.getByRole('button', { name: 'Not now' }).click();
  await other.getByRole('button', { name: 'Answer two questions' }).click();
  await why(other).press('End');
  await why(other).pressSequentially(' than I meant it.');
  await expect(other.getByLabel(/^What did/)).toHaveValue('The bus.');
  await third.getByRole('button', { name: 'Keep it' }).click();
  await other.getByRole('button', { name: 'Keep it' }).click();
  await expect(other.getByText('Kept on this device.')).toBeVisible();
  const [kept] = await allKept(other);
  expect(kept?.reflection).toMatchObject({
    why: 'It came out smaller than I meant it.',
    unknown: 'The bus.',
  });
});

/** What is typed about a play and lies on the device. */
const draftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string | null>((done) => {
        const opening = indexedDB.open('seams');
        opening.onsuccess = () => {
          const range = IDBKeyRange.bound('draft\n', 'draft\n\uffff');
          const asked = opening.result.transaction('settings').objectStore('settings').getAll(range);
          asked.onsuccess = () => {
            opening.result.close();
            done(asked.result[0]?.why ?? null);
          };
        };
      }),
  );

test('a press does what fits what is kept by then, not what was drawn', async ({ page, context }) => {
  await page.goto('/#/story/on-credit?seed=7');
  await press(page, 'Begin');
  await readOn(page);
  await choices(page).getByRole('button').first().click();
  await expect.poll(async () => (await allKept(page))[0]?.choices.length).toBeGreaterThan(0);
  await page.goto('/#/story/on-credit');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  const list = await context.newPage();
  await openPlays(list);
  await list.getByRole('button', { name: /^Delete: / }).click();
  await expect(list.getByText(/is deleted/)).toBeVisible();
  await press(page, 'Continue');
  await expect(page.getByRole('alert')).toHaveText(
    'The play that waited here is gone: it was deleted in another tab.',
  );
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('button', { name: /^Continue: / })).toBeVisible();
  await looksAgain(page);
  await press(page, 'Continue');
  await expect(story(page)).toBeVisible();
  expect(await allKept(page)).toHaveLength(1);
});

test('a class play in two tabs: the votes add up, and of two ways both are kept and it is told', async ({
  page,
  context,
}) => {
  await setUp(page);
  await click(page);
  await press(page, 'First vote');
  const other = await context.newPage();
  await other.goto('/#/class/play/on-credit');
  await click(other);
  for (const tab of [page, other]) await press(tab, 'Count hands');
  const number = (tab: Page) => vote(tab).getByRole('textbox').first();
  await number(page).pressSequentially('12');
  await page.reload();
  await click(page);
  await expect(number(page)).toHaveValue('12'); // typed, and not counted yet
  await number(page).press('PageDown'); // it counts before the key leads on
  await expect.poll(() => keptVotes(page)).toBe(12);
  await press(page, 'Press each vote');
  await press(page, 'Show the votes');
  await expect(vote(page)).toHaveAttribute('data-step', 'shown');
  await number(other).fill('3');
  await number(other).press('Enter');
  await expect.poll(() => keptVotes(other)).toBe(15);
  await expect(vote(other)).toHaveAttribute('data-step', 'shown'); // opened anew, with all of it
  await press(page, 'Decide without a second vote');
  await page.keyboard.press('1');
  await expect(vote(page)).toHaveCount(0);
  await press(other, 'Decide without a second vote');
  await expect(other.getByRole('alert')).toContainText('This play went on in another tab');
  await other.keyboard.press('2');
  await expect(other.getByRole('alert')).toContainText('Two tabs, two ways');
  expect(await allKept(other)).toHaveLength(1); // beside the one that waits in its place
});

test('a board in two tabs: what either hands in or takes off holds, whichever is written last', async ({
  page,
  context,
}) => {
  const credit = (seed: number) => code('on-credit', seed, 'random', 'hurt');
  const open = async (tab: Page) => {
    await tab.goto('/#/class/board/on-credit');
    await expect(tab.getByRole('heading', { level: 1, name: /^The board/ })).toBeVisible();
  };
  const handIn = async (tab: Page, text: string) => {
    await tab.getByLabel('Play codes or links').fill(text);
    await press(tab, 'Put on the board');
    await expect(tab.locator('.board-told').getByRole('status')).toHaveText(/came in/);
  };
  const counted = (tab: Page, n: number) => expect(tab.getByText(`${n} as Juno.`)).toBeVisible();
  await open(page);
  const other = await context.newPage();
  await open(other); // both know an empty board
  await handIn(page, credit(1));
  await handIn(other, `${credit(2)} ${credit(4)}`); // it has not looked since
  await counted(other, 3);
  await handIn(page, credit(6));
  await counted(page, 4);
  await page.close(); // it had the last word
  await other.reload();
  await counted(other, 4);
  const third = await context.newPage();
  await open(third);
  await counted(third, 4);
});
