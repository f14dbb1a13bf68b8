/** A class votes on its phones: from the picture to the debrief, mixed with a raised hand, through breaks; then halves and doors. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { ROOM } from '../../src/rooms/words.ts';
import { violations } from './axe.ts';
import { answers, callOut, click, keys, press, setUp, step, told, vote } from './class-room.ts';
import { wordsAlone } from './player.ts';

test.use({ bypassCSP: true, viewport: { width: 1366, height: 641 } }); // for axe
test.beforeEach(({ page }) => wordsAlone(page));

const room = (page: Page) => page.getByRole('region', { name: 'Room' });
const choices = (phone: Page) => phone.getByRole('list', { name: 'Choices' });
const says = (phone: Page, title: string) =>
  expect(phone.getByRole('heading', { level: 1 })).toHaveText(title);
const tool = (page: Page, words: string) =>
  expect(page.locator('.vote-tools').getByRole('status')).toHaveText(words);
const press1 = (phone: Page, nth: number) =>
  choices(phone)
    .getByRole('button')
    .nth(nth - 1)
    .click();
const voteFor = async (phone: Page, nth: number) => {
  await press1(phone, nth);
  await expect(phone.getByText('Your vote is in.')).toBeVisible();
};
const pressed = (phone: Page, nth: number) =>
  expect(
    choices(phone)
      .getByRole('button')
      .nth(nth - 1),
  ).toHaveAttribute('aria-pressed', 'true');

const fetched: string[] = []; // by phones

/** A phone of somebody's own, at the link that the teacher shows. */
async function phoneAt(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const phone = await context.newPage();
  phone.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await phone.goto(link);
  return phone;
}

async function openRoom(page: Page): Promise<string> {
  await press(page, 'Open a room');
  const letters = await room(page).getByTitle('Letters of this room').innerText();
  expect(letters).toMatch(/^[0-9A-Z]{5}$/);
  await expect(room(page).getByRole('img')).toBeVisible();
  await expect(room(page).getByRole('note')).toContainText('npm start -- --lan'); // it leads other devices nowhere
  const link = await room(page).getByRole('code').innerText();
  expect(link).toBe(`${new URL(page.url()).origin}/#/join/${letters}`);
  return link;
}

test('five phones and a raised hand, from the link to the debrief', async ({ page, browser }) => {
  await setUp(page);
  const link = await openRoom(page); // during the play
  const phones = await Promise.all([1, 2, 3, 4, 5].map(() => phoneAt(browser, link)));
  const [ann, ben, cleo, dan, eve] = phones as [Page, Page, Page, Page, Page];
  await expect(room(page).getByText('5 phones are here.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('PageDown'); // the clicker's way on
  await expect(room(page)).toBeHidden();
  await click(page);
  await step(page, 'Think');
  await says(ann, 'Sami decides');
  await expect(choices(ann)).toBeHidden();

  await press(page, 'First vote');
  await voteFor(ann, 1);
  await voteFor(ben, 1);
  await voteFor(cleo, 1);
  await voteFor(cleo, 2); // takes the place of the first
  await voteFor(dan, 2);
  await tool(page, '4 of 5 phones have voted.');
  expect(await violations(ann)).toEqual([]);
  await ben.reload();
  await pressed(ben, 1); // the same seat, and its vote stands
  await tool(page, '4 of 5 phones have voted.');
  await eve.context().setOffline(true);
  await press1(eve, 3);
  await pressed(eve, 3);
  await expect(eve.getByText(/^Sending your vote|goes out by itself/)).toBeVisible();
  const hidden = () => page.evaluate(() => document.querySelector('.vote-answers')?.outerHTML);
  const before = await hidden();
  await eve.context().setOffline(false);
  await expect(eve.getByText('Your vote is in.')).toBeVisible();
  await tool(page, 'All 5 phones have voted.');
  expect(await hidden()).toBe(before); // nothing tells what
  await keys(page, '2'); // one without a phone

  await press(page, 'Show the votes');
  await expect(told(page)).toHaveText('6 votes: 5 by phone, 1 by hand');
  for (const [nth, votes] of [2, 3, 1, 0].entries())
    await expect(answers(page).nth(nth)).toContainText(votes === 1 ? '1 vote' : `${votes} votes`);
  await says(ann, 'Look at the big screen');
  await page.reload(); // the teacher's own device
  await step(page, 'The first vote');
  await tool(page, '5 phones are here.');
  await expect(told(page)).toHaveText('6 votes: 5 by phone, 1 by hand');

  await press(page, 'Talk');
  await says(ann, 'Talk');
  await press(page, 'Second vote');
  await voteFor(ann, 3);
  await voteFor(ben, 1);
  await tool(page, '2 of 5 phones have voted.');
  await dan.context().setOffline(true);
  await press1(dan, 4);
  await press(page, 'Show the votes');
  await step(page, 'What has changed');
  await expect(answers(page).nth(1)).toContainText('3 → 0');
  await dan.context().setOffline(false);
  await expect(dan.getByRole('alert')).toHaveText('This vote is over. Your last answer did not count.');
  await expect(ann.getByText('You went from 1 to 3.')).toBeVisible();
  await expect(ben.getByText('You stayed with 1.')).toBeVisible();
  await expect(ann.getByRole('list', { name: 'Answers' }).getByRole('listitem').nth(2)).toContainText(
    '1 → 1',
  );

  expect(await violations(ann)).toEqual([]);
  expect(fetched.length).toBeGreaterThan(20);
  expect(fetched.filter((path) => /phaser|stage|desk-|audio|\.(mp3|m4a|ogg|opus)$/.test(path))).toEqual([]); // it is light

  await press(page, 'Decide');
  await answers(page).nth(2).getByRole('button').click();
  await says(ann, 'Look at the big screen');
  await click(page);
  await press(page, 'Undo the last decision');
  await page.getByRole('dialog').getByRole('button', { name: 'Undo it' }).click();
  await step(page, 'Decide'); // with its votes, counted once
  await expect(ann.getByRole('list', { name: 'Answers' }).getByRole('listitem').nth(2)).toContainText(
    '1 → 1',
  );
  await answers(page).nth(2).getByRole('button').click();
  await expect(vote(page)).toBeHidden();
  while ((await click(page)) === 'vote') await callOut(page);
  await says(ann, 'The story has ended');
  await press(page, 'See what happened');
  const table = page.getByRole('region', { name: 'Debrief' }).getByRole('table').first();
  await expect(table).toHaveAccessibleName(/How the room voted at decision 1/);
  const rows = (await table.getByRole('row').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
  expect(rows.slice(1).map((row) => /\d+ \d+$/.exec(row)?.[0])).toEqual(['2 1', '3 0', '1 1', '0 0']);
  await expect(ann.getByText('The room is over.')).toBeVisible();
});

test('two halves, one pupil in two tabs, and doors that are shut', async ({ page, browser }) => {
  await page.goto('/#/class/play');
  await page.getByRole('radio', { name: 'Three Times' }).check({ force: true });
  await page.getByRole('radio', { name: /Two groups/ }).check({ force: true });
  const link = await openRoom(page); // the class play begins with it
  const [ann, ben] = (await Promise.all([phoneAt(browser, link), phoneAt(browser, link)])) as [Page, Page];
  await expect(room(page).getByText('2 phones are here.')).toBeVisible();
  const again = await ann.context().newPage();
  await again.goto(link);
  await expect(again.getByRole('alert')).toContainText('open in another tab');
  await again.close();
  await says(ann, 'Which half do you sit in?');
  await press(ann, 'Nadia’s half');
  await press(ben, 'Vera’s half');
  await expect(room(page).getByText('Nadia’s half: 1. Vera’s half: 1.')).toBeVisible();
  await press(page, 'Let nobody else in');
  await expect(room(page).getByText('Nobody else can come in.')).toBeVisible();
  const late = await phoneAt(browser, link);
  await expect(late.getByRole('alert')).toContainText('closed for more people');
  await press(page, 'Begin');
  await click(page);
  await press(page, 'First vote');
  const [mine, other] = (await vote(page).locator('.vote-who').innerText()).includes('Nadia')
    ? [ann, ben]
    : [ben, ann];
  await voteFor(mine, 1);
  await expect(other.getByText(/’s half votes now$/)).toBeVisible();
  await expect(choices(other)).toBeHidden();
  await tool(page, 'The one phone has voted.');
  const thoughts = (phone: Page, name: string) =>
    phone.getByRole('region', { name: `What ${name} thinks` }).count();
  await expect
    .poll(async () => (await thoughts(ann, 'Nadia')) + (await thoughts(ben, 'Vera')))
    .toBeGreaterThan(0);
  expect([await thoughts(ann, 'Vera'), await thoughts(ben, 'Nadia')]).toEqual([0, 0]); // each half its own

  await press(page, /^Room /);
  await press(page, 'Empty the room');
  await press(page, 'Yes');
  await expect(ann.getByRole('alert')).toContainText('emptied');
  await press(page, 'Let more in again');
  await press(ann, 'Join again');
  await says(ann, 'Which half do you sit in?');
  await press(page, 'End the room');
  await press(page, 'Yes');
  await expect(ann.getByText('The room is over.')).toBeVisible();
  await expect(room(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Open a room' })).toBeVisible();
  await page.route('**/rooms/', (route) => route.fulfill({ status: 404, body: 'no such file' })); // a host of files
  await page.getByRole('button', { name: 'Open a room' }).press('Enter'); // a pointer's would be the second half of a double press
  await expect(page.locator('.vote-tools').getByRole('status')).toHaveText(ROOM.noRooms);
  await keys(page, '1'); // as ever
  await expect(told(page)).toHaveText('Counted.');
});
