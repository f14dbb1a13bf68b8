/** What a whole room reads is large enough on both projectors, step by step, and the faces stay in sight over the words. */
import { expect, type Page, test } from '@playwright/test';
import { code } from '../classroom/class.ts';
import { click, press, throughVote, vote } from './class-room.ts';
import { played } from './played.ts';
import { wordsAlone } from './player.ts';
import { expectNothingSideways, resize } from './size.ts';

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

/** That all within is large at each size, and whatever else is looked at there; what was brought to the screen once is seen three times. */
async function expectLarge(
  page: Page,
  within: string,
  what: string,
  also: (seen: string) => Promise<void> = async () => {},
): Promise<void> {
  for (const [width, height] of SIZES) {
    await resize(page, width, height);
    const seen = `${what} at ${width}×${height}`;
    const { px, text } = await smallest(page, within);
    expect.soft(px, `${seen}: “${text}”`).toBeGreaterThanOrEqual(LEAST * height);
    await also(seen);
  }
}

test.beforeEach(({ page }) => wordsAlone(page));

test('a class play: long beats leave the faces in sight, every step of a vote is large, and so are hands', async ({
  page,
}) => {
  await page.goto('/#/class/play');
  await page.getByRole('radio', { name: 'Three Times' }).check({ force: true });
  await page.getByLabel('How many people vote').fill('30');
  await press(page, 'Begin');
  const log = page.getByRole('log', { name: 'Story' });
  await expect(log).toBeVisible();
  await expectLarge(page, '.reader', 'a beat', async (beat) => {
    const long = await log.evaluate((each) => each.scrollHeight / innerHeight);
    expect(long, beat).toBeGreaterThan(1); // more than the screen holds
    const top = await page
      .locator('.reader-dock')
      .evaluate((dock) => dock.getBoundingClientRect().top / innerHeight);
    expect(top, beat).toBeGreaterThanOrEqual(FACES);
  });
  await click(page);
  const hands = async (name: string) => {
    if (name !== 'First vote') return;
    await page.keyboard.press('PageDown'); // nobody has pressed a vote: hands
    await expect(vote(page).locator('.vote-hands')).toBeVisible();
    await expectLarge(page, '.vote', 'hands');
    await press(page, 'Press each vote');
    await expect(vote(page).locator('.vote-hands')).toBeHidden();
  };
  await throughVote(page, '12', (name) => expectLarge(page, '.vote', name), hands);
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
    const what = await view.evaluate((each) => each.parentElement?.textContent ?? '');
    await expectLarge(page, '.board', what, (seen) => expectNothingSideways(page, seen));
  }
  await views.getByRole('radio', { name: 'Talk about' }).check({ force: true });
  await page.getByRole('button', { name: 'Reveal in steps' }).click();
  for (let nth = 1; nth <= 4; nth++) {
    await expect(page.getByRole('dialog')).toContainText(`${nth} of 4`);
    await expectLarge(page, '.step-dialog', `reveal, step ${nth}`);
    await page.keyboard.press('ArrowRight');
  }
});

test('the debrief for a room: large, four answers with three numbers each on one screen, and a clicker scrolls what is longer', async ({
  page,
}) => {
  const { code: own } = played({ story: 'third-row', policy: 'random', seed: 4 });
  await page.goto(`/#/debrief/${own}`);
  await page.getByRole('button', { name: 'Show it to a room' }).press('Enter');
  const dialog = page.getByRole('dialog');
  const body = page.locator('.step-dialog-body');
  for (let nth = 1; nth <= 5; nth++) {
    await expect(dialog).toContainText(`${nth} of 5`);
    await expectLarge(page, '.step-dialog', `debrief, step ${nth}`, nth === 3 ? expectFits : undefined);
    if (nth === 3) {
      await resize(page, 1280, 720);
      await expectFits('at 1280×720');
    }
    await page.keyboard.press('ArrowRight');
  }

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(dialog).toContainText('3 of 5');
  await resize(page, 1366, 400);
  await page.keyboard.press('PageDown');
  await expect.poll(() => body.evaluate((each) => each.scrollTop)).toBeGreaterThan(0);
  await expect(dialog).toContainText('3 of 5');
  for (let more = 0; more < 4; more++) await page.keyboard.press('PageDown');
  await expect(dialog).not.toContainText('3 of 5');

  async function expectFits(seen: string): Promise<void> {
    await expect(body.locator('.projector-options > li')).toHaveCount(4);
    expect(await body.evaluate((each) => each.scrollHeight - each.clientHeight), seen).toBeLessThanOrEqual(0);
  }
});
