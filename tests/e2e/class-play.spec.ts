/** A class plays on a projector: the flow of a decision, what is kept, what the debrief shows. */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import {
  answers,
  callOut,
  click,
  keptStep,
  keptVotes,
  keys,
  press,
  setUp,
  step,
  throughVote,
  told,
  vote,
} from './class-room.ts';
import { passFrames } from './frames.ts';
import { wordsAlone } from './player.ts';
import { expectNothingSideways, resize } from './size.ts';

test.use({ bypassCSP: true, viewport: { width: 1280, height: 720 } }); // for axe; robust.spec.ts holds the policy itself
test.beforeEach(({ page }) => wordsAlone(page));

test('a decision: thought about, voted on, shown, talked about, voted on again, decided; then a tie', async ({
  page,
}) => {
  await setUp(page, null, '6');
  await click(page);
  await step(page, 'Think');
  await expect(vote(page).getByText('Sami decides')).toBeVisible();
  const words = await answers(page).allInnerTexts();
  await press(page, 'First vote');

  await expect(told(page)).toContainText('No votes yet');
  await answers(page).nth(0).getByRole('button').click();
  await keys(page, '2222');
  await expect(told(page)).toHaveText('Counted.');
  await answers(page).nth(2).getByRole('button').click();
  await expect(told(page)).toHaveText('Everybody has voted.');
  await press(page, 'Undo');
  await page.keyboard.press('Control+z');
  await expect(told(page)).toHaveText('Counted.');
  await keys(page, '2');
  await press(page, 'Show the votes');

  await step(page, 'The first vote');
  await expect(answers(page).nth(0)).toContainText('1 vote');
  await expect(answers(page).nth(1)).toContainText('4 votes');
  await press(page, 'Talk');
  await expect(page.getByRole('list', { name: 'Two questions' }).getByRole('listitem')).toHaveCount(2);
  await press(page, 'Second vote');
  await keys(page, '11122');
  await press(page, 'Show the votes');

  await step(page, 'What has changed');
  await expect(answers(page).nth(0)).toContainText('1 → 3');
  await expect(answers(page).nth(1)).toContainText('4 → 2');
  await expect(told(page)).toHaveText('More for 1. Fewer for 2.');
  await press(page, 'Decide');
  await expect(page.getByRole('button', { name: 'Take the answer with the most votes: 1' })).toBeVisible();
  await answers(page).nth(1).getByRole('button').click(); // the teacher has the last word
  await expect(vote(page)).toBeHidden();

  await test.step('a tie is told at the next decision, and the teacher chooses', async () => {
    await click(page);
    await press(page, 'First vote');
    await keys(page, '1122');
    await press(page, 'Show the votes');
    await press(page, 'Decide without a second vote');
    await expect(told(page)).toHaveText(
      '1 and 2 have the same number of votes. Press the answer that you take.',
    );
    await expect(page.getByRole('button', { name: /^Take the answer with/ })).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await step(page, 'Decide'); // nobody but the teacher can
    await page.keyboard.press('2');
    await expect(vote(page)).toBeHidden();
  });
  await page.getByRole('button', { name: 'History' }).click();
  const chosen = (words[1] ?? '').replace(/^\d\s*/, '').trim();
  await expect(page.getByRole('dialog')).toContainText(chosen); // at the decision before
});

test('a reload in the middle keeps the play, the step and the votes', async ({ page }) => {
  await setUp(page, null, '9');
  await click(page);
  await press(page, 'First vote');
  await keys(page, '1122');
  await expect.poll(() => keptVotes(page)).toBe(4);
  await page.reload();
  await step(page, 'First vote');
  await expect(told(page)).not.toContainText('No votes yet');
  await page.keyboard.press('Backspace');
  await keys(page, '11');
  await page.keyboard.press('PageDown');
  await expect(answers(page).nth(0)).toContainText('4 votes');
  await press(page, 'Decide without a second vote');
  await expect.poll(() => keptStep(page)).toBe('decide');
  await page.reload();
  await step(page, 'Decide');
  await page.keyboard.press('PageDown');
  await expect(vote(page)).toBeHidden();
  await click(page);

  await press(page, 'Undo the last decision');
  await page.getByRole('dialog').getByRole('button', { name: 'Undo it' }).click();
  await step(page, 'Decide'); // with its votes
  await expect(answers(page).nth(0)).toContainText('4 votes');
  await page.goto('/#/class/play');
  await expect(page.getByText('“On Credit” has begun.')).toBeVisible();
  await press(page, 'Go on');
  await step(page, 'Decide');
});

test('with a clicker and digits alone, to a debrief that shows the votes', async ({ page }) => {
  await page.goto('/#/class/play');
  await page.getByRole('radio', { name: 'On Credit' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Begin' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log', { name: 'Story' })).toBeVisible();
  let decisions = 0;
  while ((await click(page)) === 'vote') {
    decisions++;
    if (decisions === 2) {
      await callOut(page);
      continue;
    }
    await page.keyboard.press('PageDown');
    await keys(page, '11122');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await step(page, 'Talk');
    await page.keyboard.press('PageDown');
    await keys(page, '22221');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Shift'); // or it would be the second half of a double press
    await page.keyboard.press('PageDown');
    await expect(vote(page)).toBeHidden();
  }
  expect(decisions).toBeGreaterThanOrEqual(3);
  await page.keyboard.press('Shift');
  await page.keyboard.press('PageDown');
  const debrief = page.getByRole('region', { name: 'Debrief' });
  await expect(debrief).toBeVisible();
  await expect(debrief.getByRole('table')).toHaveCount(decisions - 1);
  const table = debrief.getByRole('table').first();
  await expect(table).toHaveAccessibleName(/How the room voted at decision \d/);
  const rows = await table.getByRole('row').allInnerTexts();
  expect(rows[1]?.replace(/\s+/g, ' ')).toMatch(/3 1$/);
  expect(rows[2]?.replace(/\s+/g, ' ')).toMatch(/taken 2 4$/i);
  await expect(debrief.getByText('Most votes decided.').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto('/#/class/play');
  await expect(page.getByRole('heading', { level: 1, name: 'Play together' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go on' })).toHaveCount(0);
});

test('two halves of a room take turns, and the screen says whose it is', async ({ page }) => {
  await setUp(page, /Two groups/);
  const halves: string[] = [];
  for (let decision = 0; decision < 2; decision++) {
    await click(page);
    halves.push(await vote(page).locator('.vote-who').innerText());
    await callOut(page);
  }
  expect(halves.sort()).toEqual(['Now: Juno’s half', 'Now: Sami’s half']);
});

test('the screen goes dark and comes back as it was; the keys move nothing; nothing tells a hidden vote', async ({
  page,
}) => {
  await setUp(page);
  const dark = page.getByRole('dialog', { name: 'The screen is dark' });
  const log = () => page.getByRole('log', { name: 'Story' }).innerText();

  await test.step('dark while it is read', async () => {
    const before = await log();
    await page.keyboard.press('b');
    await expect(dark).toBeVisible();
    expect(await dark.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press('PageDown');
    await expect(dark).toBeHidden();
    await passFrames(page, 2);
    expect(await log()).toBe(before); // the key that brought it back did nothing else
  });
  await click(page);

  await test.step('the keys are told without moving what the room reads', async () => {
    const places = async () =>
      Promise.all((await answers(page).all()).map(async (answer) => answer.boundingBox()));
    const before = await places();
    const summary = vote(page).getByText('Keys', { exact: true });
    await summary.click();
    const list = vote(page).locator('.vote-keys dl');
    await expect(list).toBeVisible();
    expect(await places()).toEqual(before);
    const seen = await list.evaluate((element) =>
      [...element.querySelectorAll('dt, dd')].every((each) => {
        const { left, top, height } = each.getBoundingClientRect();
        return document.elementFromPoint(left + 2, top + height / 2) === each;
      }),
    );
    expect(seen).toBe(true); // nothing is cut off or covered
    expect(await violations(page)).toEqual([]);
    await summary.click();
    await expect(list).toBeHidden();
  });
  await press(page, 'First vote');

  await test.step('dark while there is a vote', async () => {
    await keys(page, '12');
    await page.keyboard.press('.');
    await expect(dark).toBeVisible();
    await page.keyboard.press('1');
    await expect(dark).toBeHidden();
    await expect(told(page)).toHaveText('Counted.');
    await expect(vote(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('b');
    await dark.click();
    await expect(dark).toBeHidden();
  });

  await test.step('nothing on the page tells a hidden vote', async () => {
    const toldOf = async (votes: string) => {
      await keys(page, votes);
      const html = await page.evaluate(() => {
        const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
        return document.querySelector('.vote')?.outerHTML + fields.join();
      });
      for (const _ of votes) await page.keyboard.press('Backspace');
      return html;
    };
    expect(await toldOf('1112221')).toBe(await toldOf('3333333'));
    await keys(page, '1');
    for (let steps = 0; steps < 3; steps++) await page.keyboard.press('PageDown');
    await step(page, 'Second vote');
    expect(await toldOf('1112221')).toBe(await toldOf('3333333'));
  });

  await test.step('a letter is typed where a number is', async () => {
    await press(page, 'Count hands');
    await page.getByLabel('Number of votes for 1').focus();
    await page.keyboard.press('b');
    await expect(dark).toBeHidden();
  });
});

const SIZES = [
  [1366, 641],
  [1920, 1080],
  [390, 844],
] as const;

/** What axe finds, and what does not fit, at each size: what was brought to the screen once is looked at three times. */
async function expectSound(page: Page, name: string): Promise<void> {
  for (const [width, height] of SIZES) {
    const at = `${name} at ${width}×${height}`;
    await resize(page, width, height);
    expect(await violations(page), at).toEqual([]);
    if ((await vote(page).count()) === 0) continue;
    const shown = await vote(page).evaluate((element) => ({
      cut: element.scrollHeight - element.clientHeight,
      letters: Number.parseFloat(getComputedStyle(element.querySelector('.vote-text') ?? element).fontSize),
    }));
    if (width >= 1280) expect(shown.cut, at).toBeLessThanOrEqual(1);
    await expectNothingSideways(page, at);
    // 28 px of the 1080 lines of a projector; room-letters.spec.ts measures every word.
    if (width >= 1280) expect(shown.letters, at).toBeGreaterThanOrEqual((28 * height) / 1080);
  }
}

test('every step fits and is sound at 1366×641, 1920×1080 and 390×844', async ({ page }) => {
  await page.goto('/#/class/play');
  await expect(page.getByRole('heading', { level: 1, name: 'Play together' })).toBeVisible();
  await expectSound(page, 'Play together');
  await press(page, 'Begin');
  await click(page);
  await throughVote(page, '12234', (name) => expectSound(page, name));
});
