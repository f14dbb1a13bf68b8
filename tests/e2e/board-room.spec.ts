/** A board that fills by itself: a teacher's room, pupils who hand in with one press, one of them without a network for a while. */
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { choices, playToEnd, readAtOnce, readOn, seeWhatHappened, story } from './player.ts';

const ROOM = { name: 'Room' } as const;

async function openRoom(page: Page): Promise<string> {
  await page.goto('/#/class/board/on-credit');
  await page.getByRole('button', { name: 'Open a room' }).click();
  const room = page.getByRole('region', ROOM);
  await expect(room).toContainText('No device is here yet.');
  const letters = (await room.locator('.way-in-letters').textContent()) ?? '';
  expect(letters).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
  await expect(room.locator('.copy-line code')).toContainText(`#/join/${letters}`);
  return letters;
}

/** A pupil's device, in the room and at the beginning of the story. */
async function comeIn(browser: Browser, letters: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await readAtOnce(page);
  await page.goto('/#/join');
  await page.getByRole('textbox', { name: 'Room letters' }).fill(letters.toLowerCase());
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('link', { name: 'Play', exact: true }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(story(page)).toBeVisible();
  return page;
}

async function toTheEnd(page: Page, choice: number): Promise<void> {
  await playToEnd(page, () => choice);
  await seeWhatHappened(page).click();
  await expect(page.getByRole('button', { name: 'Hand in' })).toBeVisible();
}

const handIn = (page: Page) => page.getByRole('button', { name: 'Hand in' }).click();
const toldOf = (page: Page) => page.getByRole('region', { name: 'Your room' }).getByRole('status');

test('three pupils fill a board from their devices; one is offline for a while, one is stopped on the way', async ({
  page,
  browser,
}) => {
  const letters = await openRoom(page);
  const room = page.getByRole('region', ROOM);
  const board = page.locator('.board-told').getByRole('status');
  const pupils = [];
  for (let n = 0; n < 3; n++) pupils.push(await comeIn(browser, letters));
  const [one, two, three] = pupils as [Page, Page, Page];
  await expect(room).toContainText('3 devices are here.');
  await expect(room.getByRole('row', { name: 'Scene 1' })).toContainText('3 devices');

  await toTheEnd(one, 1);
  await handIn(one);
  await expect(toldOf(one)).toHaveText('Your play is on the board.');
  await expect(board).toContainText('1 play came in.');
  await expect(room.getByRole('row', { name: 'At the end' })).toContainText('1 device');

  await toTheEnd(two, 2);
  await offline(two.context(), true);
  await handIn(two);
  await expect(toldOf(two)).toContainText('waits on this device');
  await two.close(); // and the tab is gone
  await expect(room).toContainText('1 play handed in.');
  await offline(two.context(), false);
  const later = await two.context().newPage();
  await later.goto('/'); // another day, somewhere else in Seams
  await expect(room).toContainText('2 plays handed in.');

  expect(await readOn(three)).toBe('choices');
  await choices(three).getByRole('button').first().click();
  await room.getByRole('button', { name: 'Everybody stop here' }).click();
  await room.getByRole('button', { name: 'Yes' }).click();
  const stopped = three.getByRole('alert').filter({ hasText: 'Stop here, please' });
  await stopped.getByRole('button', { name: 'Hand in' }).click();
  await expect(toldOf(three)).toHaveText('Your play is on the board.');
  await expect(room).toContainText('3 plays handed in.');

  await page.reload(); // the teacher's tab: the same room, and nothing twice
  await expect(room.locator('.way-in-letters')).toHaveText(letters);
  await expect(room).toContainText('3 plays handed in.');
  await expect(page.getByText('3 plays', { exact: false }).first()).toBeVisible();
  await room.getByRole('button', { name: 'End the room' }).click();
  await room.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByRole('button', { name: 'Open a room' })).toBeVisible();
  await expect(stopped).toBeVisible(); // what was asked stands, though nobody answers any more
});

test('letters that lead nowhere are told with what to do', async ({ page }) => {
  await page.goto('/#/join/ZZZZZ');
  await expect(page.getByRole('alert')).toContainText('There is no room with these letters.');
  await page.getByRole('link', { name: 'Type other letters' }).click();
  await page.getByRole('textbox', { name: 'Room letters' }).fill('nonsense');
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('it has five');
});

const offline = (context: BrowserContext, off: boolean) => context.setOffline(off);
