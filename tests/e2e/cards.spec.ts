/** Cards before a camera: a film of one picture, played by the browser's own fake camera, counted at a vote. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { CARD_SIDE, stripsOf } from '../../src/classroom/cards/card.ts';
import { violations } from './axe.ts';
import { answers, click, press, setUp, step, told, vote } from './class-room.ts';
import { launchWithFilm } from './fake-camera.ts';
import { wordsAlone } from './player.ts';

const [WIDE, HIGH] = [1280, 720];
const UNIT = 16; // px
const HELD_UP = [
  { number: 1, answer: 0 },
  { number: 2, answer: 0 },
  { number: 3, answer: 1 },
  { number: 5, answer: 2 },
  { number: 6, answer: 0 },
]; // and nobody has card 4 up

/** The light of a picture of cards in a row: 16 black, 235 white. */
function cardsInARow(): Buffer {
  const light = Buffer.alloc(WIDE * HIGH, 120);
  for (const [nth, { number, answer }] of HELD_UP.entries()) {
    const black = new Set(
      stripsOf(number).flatMap(({ x, y, width }) => Array.from({ length: width }, (_, n) => `${x + n} ${y}`)),
    );
    for (let y = 0; y < CARD_SIDE * UNIT; y++) {
      for (let x = 0; x < CARD_SIDE * UNIT; x++) {
        let [u, v] = [Math.floor(x / UNIT), Math.floor(y / UNIT)];
        for (let quarter = 0; quarter < answer; quarter++) [u, v] = [CARD_SIDE - 1 - v, u];
        light[(260 + y) * WIDE + 60 + nth * 240 + x] = black.has(`${u} ${v}`) ? 16 : 235;
      }
    }
  }
  return light;
}

/** Y4M: a frame is all of its light, then its colours, which are none here. */
function film(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'seams-cards-')), 'room.y4m');
  const frame = Buffer.concat([Buffer.from('FRAME\n'), cardsInARow(), Buffer.alloc((WIDE * HIGH) / 2, 128)]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDE} H${HIGH} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, frame, frame]));
  return file;
}

test.use({
  bypassCSP: true, // for axe; the last test holds the policy
  viewport: { width: 1366, height: 641 },
  launchOptions: launchWithFilm(film()),
});

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Count the cards' });

async function firstVote(page: Page, people: string): Promise<void> {
  await wordsAlone(page);
  await setUp(page, null, people);
  await click(page);
  await press(page, 'First vote');
}

test('a camera counts the cards of a class, by the keyboard alone, and the counts stay hidden', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await firstVote(page, '6');
  expect(scripts.filter((url) => /mark-reader/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Count cards' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status')).toHaveText('5 of 6 cards seen');
  await expect(dialog(page)).toContainText('Not seen yet: 4.');
  await expect(dialog(page).getByRole('button', { name: 'Take these counts' })).toBeFocused();
  expect(scripts.filter((url) => /mark-reader/.test(url)).length).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('video')).toHaveCount(0);
  await step(page, 'First vote');
  await expect(told(page)).toHaveText('Counted.');
  await page.keyboard.press('Enter'); // on, without another look for the button
  await step(page, 'The first vote');
  await expect(answers(page).nth(0)).toContainText('3 votes');
  await expect(answers(page).nth(1)).toContainText('1 vote');
  await expect(answers(page).nth(2)).toContainText('1 vote');
});

test('back closes the camera and tells nothing, on takes its counts; one that is refused is told in words', async ({
  page,
}) => {
  await firstVote(page, '5');
  await press(page, 'Count cards');
  const seen = dialog(page).getByRole('status');
  await expect(seen).toHaveText('All 5 cards seen');
  await test.step('nothing that the camera view shows tells who chose what', async () => {
    const shown = await dialog(page).innerText();
    expect(shown).not.toMatch(/\b[ABCD]\b|: 3|votes?\b/);
    await page.keyboard.press('PageUp'); // a clicker's way back
    await expect(dialog(page)).toHaveCount(0);
    await expect(told(page)).toHaveText(/^No votes yet/);
    await expect(vote(page).getByRole('button', { name: 'Count cards' })).toBeFocused();
  });
  await test.step('a clicker takes the counts', async () => {
    await press(page, 'Count cards');
    await expect(seen).toHaveText('All 5 cards seen');
    await page.keyboard.press('PageDown');
    await expect(dialog(page)).toHaveCount(0);
    await step(page, 'First vote');
    await expect(told(page)).toHaveText('Everybody has voted.');
  });
  await test.step('a camera that is refused is told in words, and the vote goes on', async () => {
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await press(page, 'Count cards');
    await expect(dialog(page).getByRole('alert')).toContainText('The camera is not allowed here');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await press(page, 'Count hands');
    await page.getByLabel('Number of votes for 1').fill('3');
    await page.getByLabel('Number of votes for 1').press('Enter');
    await expect(page.getByLabel('Number of votes for 2')).toBeFocused();
  });
  await test.step('the page of the cards has nothing for axe to find', async () => {
    await page.goto('/#/class/cards');
    await expect(page.getByRole('heading', { level: 1, name: 'Voting cards' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});

test.describe('under the policy that is shipped', () => {
  test.use({ bypassCSP: false });

  test('cards are printed, and counted where there is no class play', async ({ page }) => {
    await page.goto('/#/class');
    await page.getByRole('link', { name: 'Voting cards' }).click();
    await expect(page.getByRole('img', { name: 'Card 30' })).toBeAttached();
    await page.getByLabel('How many cards').fill('7');
    await expect(page.getByText('7 cards, 4 sheets')).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
    await press(page, 'Count cards');
    await expect(dialog(page).getByRole('status')).toHaveText('5 of 7 cards seen');
    await press(page, 'Take these counts');
    await expect(page.getByRole('definition').first()).toHaveText('3');
  });
});
