/** Reloads, the browser's Back, other tabs and double presses: what was decided is there, and nothing else. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { PlayRecord } from '../../src/journal/record.ts';
import { allKept } from '../../src/tools/bench/in-page.ts';
import { untilEnded, untilKept } from './on-device.ts';
import {
  begin,
  choices,
  choose,
  playToEnd,
  readAtOnce,
  readOn,
  seeWhatHappened,
  story,
  wordsAlone,
} from './player.ts';

test.beforeEach(async ({ page }) => {
  await wordsAlone(page);
  await readAtOnce(page);
});

const ways = (plays: readonly PlayRecord[]) => plays.map(({ choices: taken }) => taken.length).sort();

test('an ending is there after a reload, after Back and Forward, and from the story’s page', async ({
  page,
}) => {
  await begin(page, 'on-credit', 'Sami');
  await playToEnd(page, () => 1);
  const title = await page.getByRole('heading', { level: 2 }).last().innerText();
  const stands = async () => {
    await expect(seeWhatHappened(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  };
  await page.reload();
  await stands();
  await page.goBack();
  await page.getByRole('button', { name: 'Continue' }).click();
  await stands();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible(); // else what stands is the page of before
  await page.goForward();
  await stands();
  await seeWhatHappened(page).click();
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
  await page.goBack();
  await stands(); // and not the beginning of another play
  expect(ways(await allKept(page))).toHaveLength(1);
  await page.goto('/#/story/on-credit');
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
});

test('an ending that is left by a press while its page is opened anew leads to its debrief', async ({
  page,
}) => {
  await begin(page, 'on-credit', 'Sami');
  await playToEnd(page, () => 1);
  await page.evaluate(async () => {
    const there = location.hash;
    const turned = () => new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = '#/story/on-credit';
    location.hash = there; // before the other page stands
    await turned();
    await turned();
    const buttons = [...document.querySelectorAll('button')];
    const end = buttons.find(({ textContent }) => textContent?.trim() === 'See what happened');
    if (!end) throw new Error('The page of before is gone already.');
    end.click();
  });
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
});

async function secondTab(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto('/#/play/on-credit');
  await expect(story(tab)).toBeVisible();
  return tab;
}

test('of two tabs neither takes anything from the other', async ({ page, context }) => {
  await begin(page, 'on-credit', 'Sami');
  await readOn(page);
  await choose(page, 1);
  await readOn(page);
  await untilKept(page, 'on-credit', 2);
  const other = await secondTab(context);
  await playToEnd(other, () => 1);
  await untilEnded(page, 'on-credit');
  const [long] = await allKept(page);
  await choose(page, 3); // otherwise than there
  await expect(page.getByRole('alert')).toContainText('Two tabs, two ways');
  await readOn(page);
  await page.reload(); // each tab comes back to its own
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('dialog').locator('section')).toHaveCount(4); // two of before, this one, and the answer to it
  const kept = await allKept(page);
  expect(kept).toHaveLength(2);
  expect(kept.find(({ id }) => id === long?.id)?.choices).toEqual(long?.choices);
});

test('a tab that is looked at again says that its play went on, and goes there', async ({
  page,
  context,
}) => {
  await begin(page, 'on-credit', 'Sami');
  await readOn(page);
  await choose(page, 1);
  await readOn(page);
  await untilKept(page, 'on-credit', 2);
  const other = await secondTab(context);
  await choose(other, 1);
  await readOn(other);
  await untilKept(page, 'on-credit', 4);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('alert').getByRole('button', { name: 'Go to where it is now' }).click();
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('dialog').locator('section')).toHaveCount(4);
});

/** What stands to be decided, and whether a decision is on its way. */
const asked = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[aria-label="Choices"] button')].map(
      (each) => `${each.textContent} ${each.getAttribute('aria-disabled')}`,
    ),
  );

/** The second half of a double press, where the first one was. */
async function pressAgain(page: Page): Promise<void> {
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
}

test('a double press is one press: on Begin, a choice, a digit, and going back there', async ({ page }) => {
  await page.goto('/#/story/on-credit?seed=7');
  await page.getByRole('button', { name: 'Begin' }).dblclick();
  await expect(choices(page)).toBeVisible();
  expect(await allKept(page)).toHaveLength(1);

  const before = await asked(page);
  await choices(page).getByRole('button').first().click();
  await expect.poll(() => asked(page)).not.toEqual(before);
  await expect(choices(page)).toBeVisible(); // the other one has answered: the next decision stands there
  const second = await asked(page);
  await pressAgain(page);
  expect(await asked(page)).toEqual(second);

  await page.evaluate(() => {
    const press = (ms: number) => {
      const down = new KeyboardEvent('keydown', { key: '1', code: 'Digit1', bubbles: true });
      Object.defineProperty(down, 'timeStamp', { value: ms }); // as a hand presses, however slow this machine is
      document.body.dispatchEvent(down);
    };
    const list = () => document.querySelector('[aria-label="Choices"]');
    const stood = list();
    new MutationObserver((_, watching) => {
      if (!list() || list() === stood) return;
      watching.disconnect();
      press(1100);
    }).observe(document.body, { childList: true, subtree: true });
    press(1000);
  });
  await expect.poll(() => asked(page)).not.toEqual(second);
  await untilKept(page, 'on-credit', 4);
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('dialog').locator('section')).toHaveCount(4);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  await playToEnd(page, () => 1);
  await seeWhatHappened(page).click();
  const goBack = page
    .getByRole('list', { name: 'Decisions' })
    .getByRole('button', { name: 'Go back here' })
    .nth(2);
  await goBack.dblclick();
  await expect(choices(page)).toBeVisible();
  expect(await allKept(page)).toHaveLength(2);
});
