import { expect, type Page, test } from '@playwright/test';
import type { PlayRecord } from '../../src/journal/record.ts';
import { dueBetween } from '../../src/trust/debts.ts';
import { layDown } from './on-device.ts';
import { played, recordOf } from './played.ts';
import {
  begin,
  choices,
  choose,
  next,
  playByMouse,
  playToEnd,
  playWatching,
  readAtOnce,
  readOn,
  seeWhatHappened,
  story,
  withoutStage,
  wordsAlone,
} from './player.ts';

test.beforeEach(({ page }) => wordsAlone(page));

test('a story from home to debrief by mouse, and back to a decision', async ({ page }) => {
  await withoutStage(page); // and with its sound
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Seams' })).toBeVisible();
  await page.getByRole('list', { name: 'Stories' }).getByRole('link', { name: 'On Credit' }).click();
  await page.getByRole('radio', { name: 'Juno', exact: true }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  expect(await playByMouse(page, () => 2)).toBeGreaterThanOrEqual(3);
  await seeWhatHappened(page).click();

  const debrief = page.getByRole('region', { name: 'Debrief' });
  const decisions = debrief.getByRole('list', { name: 'Decisions' }).getByRole('listitem');
  await expect(debrief).toBeVisible();
  expect(await decisions.count()).toBeGreaterThanOrEqual(6);
  await debrief.getByRole('button', { name: 'Go back here' }).nth(1).click();
  await expect(choices(page).or(next(page)).first()).toBeVisible();
});

for (const [title, id, people] of [
  ['Three Times', 'three-times', ['Nadia', 'Vera']],
  ['A Seat in the Third Row', 'third-row', ['Maya', 'Daniel']],
  ['Fine, Thanks', 'fine-thanks', ['Tomas', 'Leila']],
] as const) {
  // The other seat of each is played without a browser: tests/journeys.test.ts.
  test(`${title} to an ending, with meters that move`, async ({ page }) => {
    await readAtOnce(page); // On Credit is read line by line, above and in keyboard.spec.ts
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    const [who, other] = people;
    await begin(page, id, who);
    await expect(page.getByRole('meter', { name: `${other}'s trust in ${who}` })).toBeVisible();
    // At each decision: it may well end where it began.
    const seen = await playWatching(page, (n) => 1 + ((n + 1) % 3), `${other}'s trust in ${who}`);
    expect(seen.length).toBeGreaterThanOrEqual(9);
    expect(new Set(seen).size).toBeGreaterThanOrEqual(3);
    await seeWhatHappened(page).click();
    const debrief = page.getByRole('region', { name: 'Debrief' });
    const decisions = debrief.getByRole('list', { name: 'Decisions' }).getByRole('listitem');
    await expect.poll(() => decisions.count()).toBeGreaterThanOrEqual(18);
    expect(wrong).toEqual([]);
  });
}

test('Back goes to the decision before, and another way can be taken', async ({ page }) => {
  await begin(page, 'on-credit', 'Sami');
  await readOn(page);
  const first = await choices(page).innerText();
  await choose(page, 1);
  await readOn(page);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await readOn(page);
  expect(await choices(page).innerText()).toContain(first.split('\n')[1] ?? '?');
  await choose(page, 2);
  await readOn(page);
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('dialog')).toContainText("Mine's dead");
  await expect(page.getByRole('dialog')).not.toContainText("It's an emergency");
});

/** What a debrief says of its decisions so far. */
async function decisionsTold(page: Page): Promise<string> {
  const list = page.getByRole('list', { name: 'Decisions' });
  await expect(list).toBeVisible();
  return list.innerText();
}

test('the same code opens the same debrief elsewhere', async ({ page, browser }) => {
  await readAtOnce(page);
  await begin(page, 'on-credit', 'Sami');
  await playToEnd(page, () => 1);
  await seeWhatHappened(page).click();
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible(); // the address is the debrief's by then
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  // The numbers on the sheet come after the cards, on each page by itself.
  await expect(async () => expect(await decisionsTold(elsewhere)).toBe(await decisionsTold(page))).toPass();
  await elsewhere.context().close();
});

test('two players on one device decide in turn', async ({ page }) => {
  await readAtOnce(page);
  await page.goto('/#/story/on-credit');
  await page.getByRole('radio', { name: /Somebody beside me/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  expect(await playToEnd(page, () => 1)).toBeGreaterThanOrEqual(6);
});

test('the whole beat at once needs no Next', async ({ page }) => {
  await begin(page, 'on-credit', 'Sami');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: /up to the next choice at once/ }).check();
  await page.keyboard.press('Escape');
  await expect(choices(page)).toBeVisible();
  await choose(page, 1);
  await expect(choices(page)).toBeVisible();
  await expect(next(page)).toHaveCount(0);
  await expect(story(page)).toContainText('What sort?');
});

/** A play of Three Times that stands at a decision of the player's, something having fallen due just before. */
function withSomethingDue(): PlayRecord {
  for (let most = 1; most <= 20; most++) {
    const { play } = played({ policy: 'pitfall', most });
    const { seat, bond, beat } = play.moment;
    const before = play.steps.at(-1)?.response.after.memory;
    if (seat === 'player' && before && dueBetween(before, bond.memory).length > 0)
      return { ...recordOf(play), line: beat.lines.length };
  }
  throw new Error('In this play nothing falls due.');
}

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`what has fallen due is told below the meters, which are no wider for it, at ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const record = withSomethingDue();
    await layDown(page, { plays: [[record.id, record]] });
    await page.goto('/#/play/three-times');
    const card = page.getByRole('region', { name: 'Trust', exact: true });
    const due = card.locator('.reader-due');
    await expect(due).toBeVisible();
    const boxes = await card.evaluate((section) => {
      const { left, right } = section.getBoundingClientRect();
      const first = section.querySelector('[role=meter]')?.getBoundingClientRect();
      const more = section.querySelector('details')?.getBoundingClientRect();
      const below = section.querySelector('.reader-due')?.getBoundingClientRect();
      const spare = right - (more?.right ?? 0) - ((first?.left ?? 0) - left);
      return { spare, first, below, left, right };
    });
    expect(Math.abs(boxes.spare)).toBeLessThan(20); // nothing but the card's own edge beside what stands in a row
    expect(boxes.below?.top).toBeGreaterThanOrEqual(boxes.first?.bottom ?? 0);
    expect(boxes.below?.left).toBeGreaterThanOrEqual(boxes.left);
    expect(boxes.below?.right).toBeLessThanOrEqual(boxes.right);
    expect((boxes.below?.width ?? 0) / (boxes.right - boxes.left)).toBeGreaterThan(0.8);
  });
}

test('why trust stands where it stands is told on demand, by keyboard', async ({ page }) => {
  await begin(page, 'three-times', 'Nadia');
  const more = page.getByLabel('More about both').first();
  const reasons = page.getByRole('region', { name: 'What has changed since your last choice' });
  await readOn(page);
  const said = (await choices(page).getByRole('button').first().textContent())?.replace(/^\d/, '') ?? '';
  await choose(page, 1);
  await expect(reasons).toHaveCount(0);
  await more.press('Enter');
  await expect(reasons.getByRole('listitem').first()).toContainText(`Nadia: ${said}`);
  await expect(reasons).toContainText(/Vera's (trust in Nadia|hurt|openness): \d+, /);
  await page.keyboard.press('Escape');
  await expect(reasons).toHaveCount(0);
  await expect(more).toBeFocused();
});

test('a link sets up seat, other person, chance and meters, says so, and names what it does not know', async ({
  page,
}) => {
  await readAtOnce(page);
  await page.goto('/#/story/on-credit?as=hurt&opposite=quick&seed=41&meters=debrief&colour=red');
  await expect(page.getByRole('radio', { name: 'Juno', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: /^Quickly angry/ })).toBeChecked();
  await expect(page.getByText('The link you opened has set this up')).toContainText('colour=red');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(story(page)).toBeVisible();
  await expect(page.getByRole('meter')).toHaveCount(0);
  await playToEnd(page, () => 2);
  await seeWhatHappened(page).click();
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
  const first = page.url();

  await page.goto('/#/story/on-credit?as=hurt&opposite=quick&seed=41');
  await page.getByRole('button', { name: 'Begin' }).click();
  await playToEnd(page, () => 2);
  await seeWhatHappened(page).click();
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
  expect(page.url()).toBe(first); // the same choices, the same play
});
