/** A debrief for a room: five steps by a clicker, large enough for the last row, and an exit ticket. */
import { expect, type Page, test } from '@playwright/test';
import { printedPages } from '../../src/tools/bench/prints.ts';
import { violations } from './axe.ts';
import { played } from './played.ts';
import { wordsAlone } from './player.ts';
import { resize } from './size.ts';

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself
test.beforeEach(({ page }) => wordsAlone(page));

const HIGH = [1920, 1080] as const;
const LOW = [1366, 641] as const;

const dialog = (page: Page) => page.getByRole('dialog');
const heading = (page: Page) => dialog(page).getByRole('heading', { level: 2 });

/** px of the smallest letters that a room has to read; what only the leader presses is left out. */
function smallest(page: Page): Promise<{ px: number; text: string }> {
  return dialog(page).evaluate((shown) => {
    let least = { px: 1000, text: '' };
    const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const within = text.parentElement;
      if (!within || !text.textContent?.trim()) continue;
      if (within.closest('button, .step-dialog-keys, .visually-hidden')) continue;
      const drawing = within.closest('svg');
      const { width = 1, height = 1 } = drawing?.getBoundingClientRect() ?? {};
      const box = drawing?.viewBox.baseVal ?? { width, height };
      const scale = Math.min(width / box.width, height / box.height);
      const px = Number.parseFloat(getComputedStyle(within).fontSize) * scale;
      if (px < least.px) least = { px, text: text.textContent };
    }
    return least;
  });
}

test('five steps by a clicker, none cut sideways at a low window; whoever leads may take another moment and question', async ({
  page,
}) => {
  await resize(page, ...HIGH);
  const { play, code } = played({ story: 'third-row', policy: 'random', seed: 4 });
  await page.goto(`/#/debrief/${code}`);
  await page.getByRole('button', { name: 'Show it to a room' }).press('Enter');
  const ending = play.moment.ending?.title ?? '';
  const titles = [
    ending,
    'Where trust changed',
    /^What (Daniel|Maya) could have done$/,
    'One question',
    'Leave the role',
  ];
  for (const [at, title] of titles.entries()) {
    await expect(heading(page)).toHaveText(title);
    await expect(heading(page)).toBeFocused();
    await expect(dialog(page)).toContainText(`${at + 1} of 5`);
    expect((await smallest(page)).px, JSON.stringify(await smallest(page))).toBeGreaterThanOrEqual(28);
    expect(await violations(page)).toEqual([]);
    await resize(page, ...LOW);
    const body = page.locator('.step-dialog-body');
    expect(await body.evaluate((part) => part.scrollWidth <= part.clientWidth), `step ${at + 1}`).toBe(true);
    await expect(page.getByRole('button', { name: 'Next' })).toBeInViewport({ ratio: 1 });
    await resize(page, ...HIGH);
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show it to a room' })).toBeFocused();

  await test.step('whoever leads may take another moment and another question', async () => {
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toContainText('1 of 5');
    await page.keyboard.press('ArrowRight');
    const told = () =>
      dialog(page)
        .getByText(/^(Decision \d+|The time after decision \d+): /)
        .innerText();
    const first = await told();
    expect(first).toContain('That was the biggest change.');
    await page.getByRole('button', { name: 'Another moment (1 of 6)' }).press('Enter');
    await expect.poll(told).not.toBe(first);
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight'); // at once
    await expect(heading(page)).toHaveText('One question');
    const question = page.locator('.projector-question');
    const asked = await question.innerText();
    await page.getByRole('button', { name: 'Another question' }).click();
    await expect(question).not.toHaveText(asked);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  });
});

test('closed by a press and opened by the next one, as quick as can be, it stands', async ({ page }) => {
  await page.goto(`/#/debrief/${played({ story: 'on-credit' }).code}`);
  const opener = page.getByRole('button', { name: 'Show it to a room' });
  for (const how of ['its button', 'Escape']) {
    await opener.press('Enter');
    await expect(dialog(page)).toContainText('1 of 5');
    await opener.evaluate(async (button, by) => {
      const open = document.querySelector('dialog[open]');
      if (by === 'Escape') {
        const pressed = { key: 'Escape', bubbles: true, cancelable: true };
        open?.querySelector('h2')?.dispatchEvent(new KeyboardEvent('keydown', pressed));
      } else open?.querySelector<HTMLElement>('header button')?.click();
      await new Promise<void>((drawn) => queueMicrotask(() => queueMicrotask(drawn)));
      (button as HTMLElement).click();
      // What a browser tells late has been told by then.
      for (let n = 0; n < 3; n++) await new Promise((frame) => requestAnimationFrame(frame));
    }, how);
    await expect(dialog(page), how).toContainText('1 of 5');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test('the decisions of a long play are at most 4,000 px until they are opened, and open where it turned', async ({
  page,
}) => {
  const long = [1, 2, 3, 4].map((seed) => played({ story: 'third-row', policy: 'random', seed }));
  const { play, code } = long.reduce((one, other) =>
    other.play.steps.length > one.play.steps.length ? other : one,
  );
  expect(play.steps.length).toBeGreaterThanOrEqual(24);
  await page.goto(`/#/debrief/${code}`);
  const list = page.getByRole('list', { name: 'Decisions' });
  await expect(list.locator('> li')).toHaveCount(play.steps.length);
  const height = await list.evaluate((each) => each.getBoundingClientRect().height);
  expect((height * 26) / play.steps.length).toBeLessThanOrEqual(4000);
  await expect(list.getByRole('button', { name: 'Details', expanded: true })).toHaveCount(1);
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(list.getByRole('button', { name: 'Details', expanded: false })).toHaveCount(0);
});

test('an exit ticket is one page of paper, and gone from the page afterwards', async ({ page }) => {
  const { code } = played({ story: 'on-credit' });
  await page.goto(`/#/debrief/${code}`);
  await page.evaluate(() => {
    window.print = () => {}; // stands still in between
  });
  await page.getByRole('button', { name: 'Print an exit ticket' }).click();
  await expect(page.locator('.ticket')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.ticket li')).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeHidden();
  expect(await printedPages(page)).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.ticket')).toHaveCount(0);
});
