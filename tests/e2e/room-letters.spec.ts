/** What a whole room reads is large enough on both projectors, step by step, and the faces stay in sight over the words. */
import { expect, type Page, test } from '@playwright/test';
import { code } from '../classroom/class.ts';
import { click, keys, press, setUp, step, vote } from './class-room.ts';
import { played } from './played.ts';
import { wordsAlone } from './player.ts';

const LEAST = 28 / 1080; // of the height: px of letters on a projector of 1080 lines
const FACES = 0.325; // of the height: where chins are under long words (stage/layout.ts: half of it is theirs)
const SIZES = [
  [1366, 641],
  [1366, 768],
  [1920, 1080],
] as const;

/** px of the smallest letters within, each with how it is drawn; what only the leader presses or types is left out. */
async function smallest(page: Page, within: string): Promise<{ px: number; text: string }> {
  return page.locator(within).evaluate((shown) => {
    const leaders =
      '.step-dialog-keys, .step-dialog footer, .step-dialog .button, .board-entry, .board-keeping, .visually-hidden, option, textarea';
    let least = { px: 1000, text: '' };
    const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const part = text.parentElement;
      if (!part?.checkVisibility() || !text.textContent?.trim() || part.closest(leaders)) continue;
      const drawing = part.closest('svg');
      const { width = 1, height = 1 } = drawing?.getBoundingClientRect() ?? {};
      const box = drawing?.viewBox.baseVal ?? { width, height };
      const px =
        Number.parseFloat(getComputedStyle(part).fontSize) * Math.min(width / box.width, height / box.height);
      if (px < least.px) least = { px, text: text.textContent };
    }
    return least;
  });
}

async function expectLarge(page: Page, within: string, what: string): Promise<void> {
  const { px, text } = await smallest(page, within);
  const height = page.viewportSize()?.height ?? 0;
  expect.soft(px, `${what} at ${height} lines: “${text}”`).toBeGreaterThanOrEqual(LEAST * height);
}

for (const [width, height] of SIZES) {
  test.describe(`${width}×${height}`, () => {
    test.use({ viewport: { width, height } });
    test.beforeEach(({ page }) => wordsAlone(page));

    test('a class play: long beats leave the faces in sight, and every step of a vote is large', async ({
      page,
    }) => {
      await page.goto('/#/class/play');
      await page.getByRole('radio', { name: 'Three Times' }).check({ force: true });
      await press(page, 'Begin');
      await expect(page.getByRole('log', { name: 'Story' })).toBeVisible();
      const long = await page
        .getByRole('log', { name: 'Story' })
        .evaluate((log) => log.scrollHeight / innerHeight);
      expect(long).toBeGreaterThan(1); // more than the screen holds
      const top = await page
        .locator('.reader-dock')
        .evaluate((dock) => dock.getBoundingClientRect().top / innerHeight);
      expect(top).toBeGreaterThanOrEqual(FACES);
      await expectLarge(page, '.reader', 'a beat');
      await click(page);
      for (const name of [
        'Think',
        'First vote',
        'The first vote',
        'Talk',
        'Second vote',
        'What has changed',
        'Decide',
      ]) {
        await step(page, name);
        if (name.endsWith('vote') && !name.startsWith('The')) await keys(page, '12');
        await expectLarge(page, '.vote', name);
        if (name !== 'Decide') await page.keyboard.press('PageDown');
      }
    });

    test('hands are counted in large letters', async ({ page }) => {
      await setUp(page, null, '30');
      await click(page);
      await page.keyboard.press('PageDown');
      await step(page, 'First vote');
      await page.keyboard.press('PageDown');
      await expect(vote(page).locator('.vote-hands')).toBeVisible();
      await expectLarge(page, '.vote', 'hands');
    });

    test('the board and the reveal', async ({ page }) => {
      await page.goto('/#/class/board/on-credit');
      const codes = [1, 2, 3, 4, 5, 6].map((seed) => code('on-credit', seed, 'random', 'hurt'));
      await page.getByLabel('Play codes or links').fill(codes.join('\n'));
      await page.getByRole('button', { name: 'Put on the board' }).click();
      const views = page.getByRole('radiogroup', { name: 'What the board shows' });
      await expect(views).toBeVisible();
      for (const view of await views.getByRole('radio').all()) {
        await view.check({ force: true });
        await expectLarge(
          page,
          '.board',
          await view.evaluate((each) => each.parentElement?.textContent ?? ''),
        );
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }
      await views.getByRole('radio', { name: 'Talk about' }).check({ force: true });
      await page.getByRole('button', { name: 'Reveal in steps' }).click();
      for (let nth = 1; nth <= 4; nth++) {
        await expect(page.getByRole('dialog')).toContainText(`${nth} of 4`);
        await expectLarge(page, '.step-dialog', `reveal, step ${nth}`);
        await page.keyboard.press('ArrowRight');
      }
    });

    test('the debrief for a room', async ({ page }) => {
      const { code: own } = played({ story: 'third-row', policy: 'random', seed: 4 });
      await page.goto(`/#/debrief/${own}`);
      await page.getByRole('button', { name: 'Show it to a room' }).press('Enter');
      for (let nth = 1; nth <= 5; nth++) {
        await expect(page.getByRole('dialog')).toContainText(`${nth} of 5`);
        await expectLarge(page, '.step-dialog', `debrief, step ${nth}`);
        await page.keyboard.press('ArrowRight');
      }
    });
  });
}

test('four answers with three numbers each stand on one screen, and a clicker scrolls what is longer', async ({
  page,
}) => {
  await wordsAlone(page);
  const { code: own } = played({ story: 'third-row', policy: 'random', seed: 4 });
  await page.goto(`/#/debrief/${own}`);
  await page.getByRole('button', { name: 'Show it to a room' }).press('Enter');
  for (const at of [2, 3]) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('dialog')).toContainText(`${at} of 5`);
  }
  const body = page.locator('.step-dialog-body');
  await expect(body.locator('.projector-options > li')).toHaveCount(4);
  for (const [width, height] of [...SIZES, [1280, 720]] as const) {
    await page.setViewportSize({ width, height });
    expect(
      await body.evaluate((each) => each.scrollHeight - each.clientHeight),
      `${width}×${height}`,
    ).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1366, height: 400 });
  await page.keyboard.press('PageDown');
  await expect.poll(() => body.evaluate((each) => each.scrollTop)).toBeGreaterThan(0);
  await expect(page.getByRole('dialog')).toContainText('3 of 5');
  for (let more = 0; more < 4; more++) await page.keyboard.press('PageDown');
  await expect(page.getByRole('dialog')).not.toContainText('3 of 5');
});
