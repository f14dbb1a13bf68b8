/** The pace of a class play: beats that stand whole, runs from stop to stop, hands that are counted, time that is shown. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { answers, click, keys, press, setUp, step, told, vote } from './class-room.ts';
import { passFrames } from './frames.ts';
import { goOnBy, wordsAlone } from './player.ts';

test.use({ bypassCSP: true, viewport: { width: 1366, height: 641 } });
test.beforeEach(({ page }) => wordsAlone(page));

const log = (page: Page) => page.getByRole('log', { name: 'Story' });
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true });
const timer = (page: Page) => vote(page).getByRole('timer');

/** The other one answers alike each time: what is counted here hangs on it. */
async function sameSeed(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const dice = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (into) => (into instanceof Uint32Array ? into.fill(6) : dice(into));
  });
}

/** Begins a class play of a story, where everybody is the one who broke trust. */
async function begin(page: Page, story: string): Promise<void> {
  await sameSeed(page);
  await page.goto('/#/class/play');
  await page.getByRole('radio', { name: story }).check({ force: true });
  await press(page, 'Begin');
  await expect(log(page)).toBeVisible();
}

/** Presses a key where the room reads until it decides, or until this has gone; how many presses it took. */
async function readTo(page: Page, key: string, gone?: Locator): Promise<number> {
  for (let presses = 0; ; presses++) {
    if (gone && !(await gone.isVisible())) return presses;
    await passFrames(page, 2); // nobody presses before it is drawn: a press that scrolls is one more
    if ((await goOnBy(page, key)) !== 'went') return presses;
  }
}

test('hands are counted one answer at a time, by a clicker and digits, and nothing tells how many; a vote outlives its tab', async ({
  page,
}) => {
  await setUp(page, null, '30');
  await click(page);
  await page.keyboard.press('PageDown');
  await step(page, 'First vote');
  await page.keyboard.press('PageDown'); // nobody has pressed a vote: hands
  await expect(vote(page).locator('.vote-hands')).toHaveText('Eyes shut. Hands up for 1.');
  await expect(page.getByLabel('Number of votes for 1')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  const html = () => vote(page).evaluate((element) => element.outerHTML);
  await keys(page, '12');
  await page.keyboard.press('PageDown'); // the number is still in its field
  await expect(vote(page).locator('.vote-hands')).toHaveText('Eyes shut. Hands up for 2.');
  await expect(answers(page).nth(0)).toContainText('1 is counted');
  const counted = await html();
  expect(counted).not.toMatch(/12/);
  await page.keyboard.press('PageUp');
  await keys(page, '10');
  await page.keyboard.press('Enter');
  await expect(vote(page).locator('.vote-hands')).toHaveText('Eyes shut. Hands up for 2.');
  expect(await html()).toBe(counted);
  await keys(page, '8');
  for (let nth = await answers(page).count(); nth > 2; nth--) {
    await page.keyboard.press('Shift'); // or it would be the second half of a double press
    await page.keyboard.press('Enter'); // nobody
  }
  await expect(page.getByRole('button', { name: 'The rest', exact: true })).toBeVisible();
  await page.keyboard.press('Shift'); // or it would be the second half of a double press
  await page.keyboard.press('Enter');
  await expect(vote(page).locator('.vote-hands')).toHaveText('All counted. Eyes open.');
  await expect(told(page)).toHaveText('Everybody has voted.');
  await page.keyboard.press('Enter');
  await step(page, 'The first vote');
  await expect(answers(page).nth(0)).toContainText('10 votes');
  await expect(answers(page).nth(1)).toContainText('8 votes');
  await expect(answers(page).last()).toContainText('12 votes');

  await test.step('a vote outlives a tab that dies in the same moment', async () => {
    for (const name of ['Talk', 'Second vote', 'Press each vote']) await press(page, name);
    await keys(page, '1');
    await page.evaluate(() => {
      window.queueMicrotask = () => {}; // the tab is gone before the device is asked to write
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '2', code: 'Digit2', bubbles: true }));
      location.reload();
    });
    await step(page, 'Second vote');
    await press(page, 'Show the votes');
    await expect(answers(page).nth(0)).toContainText('10 → 1');
    await expect(answers(page).nth(1)).toContainText('8 → 1');
  });
});

test('back shows what was said; a decision is undone only where somebody says so', async ({ page }) => {
  await setUp(page);
  await click(page);
  await press(page, 'First vote');
  await keys(page, '112');
  for (const name of ['Show the votes', 'Decide without a second vote']) await press(page, name);
  await answers(page).nth(1).getByRole('button').click(); // the teacher's own
  await expect(next(page)).toBeVisible();
  const after = await log(page).innerText();
  await page.keyboard.press('PageUp');
  await expect(page.getByText('This was said before. Looking back changes nothing.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await readTo(page, 'PageDown', page.locator('.room-past'));
  expect(await log(page).innerText()).toBe(after);

  await page.getByRole('button', { name: 'Back', exact: true }).click(); // the bar's does the same
  const undo = page.getByRole('button', { name: 'Undo the last decision' });
  await undo.click();
  const dialog = page.getByRole('dialog', { name: 'Undo this decision?' });
  await expect(dialog).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await undo.click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await step(page, 'Decide');
  await expect(answers(page).nth(1)).toContainText('taken before');
  await page.keyboard.press('Shift');
  await page.keyboard.press('PageDown'); // what was taken, and not what has most votes
  await expect(vote(page)).toBeHidden();
  await expect.poll(() => log(page).innerText()).toBe(after);
});

test('to the first vote of the 20-minute plan, with the sheet’s stop and its questions', async ({ page }) => {
  await begin(page, 'Three Times');
  await expect(next(page)).toBeVisible();
  await page.mouse.click(20, 320); // beside everything: no aim is needed
  await page.keyboard.press('n');
  let presses = 2;
  for (;;) {
    presses += await readTo(page, 'PageDown');
    await step(page, 'Think');
    if (
      await vote(page)
        .getByText(/^Stop \d of 7$/)
        .isVisible()
    )
      break;
    await page.keyboard.press('Shift');
    await page.keyboard.press('1'); // the room calls
    presses++;
    await expect(vote(page)).toBeHidden();
  }
  console.log(`presses from the beginning of the class play to the first stop: ${presses}`);
  expect(presses).toBeLessThanOrEqual(9);
  await page.keyboard.press('1');
  await step(page, 'Think'); // at a stop no digit decides
  await expect(timer(page)).toBeVisible();
  await press(page, 'First vote');
  await keys(page, '1234');
  for (const name of ['Show the votes', 'Talk']) await press(page, name);
  await expect(page.getByRole('list', { name: 'Two questions' }).getByRole('listitem')).toHaveText([
    'Every word about the tram is true. What makes it a lie, if it is one?',
    'What does Vera need in this minute: to know, or not to have had to ask?',
  ]);
});

test('time is shown and nothing goes on by itself; it can be switched off', async ({ page }) => {
  await page.clock.install();
  await setUp(page);
  await click(page);
  await expect(timer(page)).toHaveText(/^(1:00|0:\d\d)$/);
  await page.clock.runFor(70_000);
  await expect(timer(page)).toHaveText('Go on when you are ready');
  await step(page, 'Think');
  await expect(vote(page).locator('.vote-clock')).toContainText(/[12] min/);
  await press(page, 'No timer');
  await expect(timer(page)).toHaveCount(0);
  await press(page, 'First vote');
  await keys(page, '1');
  for (const name of ['Show the votes', 'Talk']) await press(page, name);
  await expect(timer(page)).toHaveCount(0);
});

test('a whole play of a long story, with three votes, in at most 67 presses from its beginning', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 }); // a projector in full screen; a lower window scrolls more
  await begin(page, 'Three Times');
  await expect(next(page)).toBeVisible();
  let presses = 0;
  const key = async (name: string) => {
    await page.keyboard.press('Shift');
    await page.keyboard.press(name);
    presses++;
  };
  await key('n');
  let votes = 0;
  for (;;) {
    presses += await readTo(page, 'PageDown');
    if (!(await vote(page).isVisible())) break;
    const stop = await vote(page).locator('.vote-stop').isVisible();
    if (stop && votes < 3) {
      votes++;
      await key('PageDown');
      await keys(page, '112'); // the counting itself has its own figure
      for (const name of ['The first vote', 'Talk', 'Second vote']) {
        await key('PageDown');
        await step(page, name);
      }
      await keys(page, '112');
      await key('PageDown');
      await key('PageDown');
      await step(page, 'Decide');
      await key('PageDown');
    } else {
      if (stop) await press(page, 'Decide without a vote');
      if (stop) presses++;
      await key('1');
    }
    await expect(vote(page)).toBeHidden();
  }
  await key('PageDown');
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
  console.log(`presses of a whole play with ${votes} votes: ${presses}`);
  expect(votes).toBe(3);
  expect(presses).toBeLessThanOrEqual(67);
});
