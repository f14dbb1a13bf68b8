/** A lesson: pupils play on their own devices, the teacher gathers their plays and comes to the talk. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { code } from '../classroom/class.ts';
import { playToEnd, readAtOnce, seeWhatHappened, story, wordsAlone } from './player.ts';

/** From the teacher's link to the code that is read across the room. */
async function playAsPupil(browser: Browser, link: string, choice: number): Promise<string> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await wordsAlone(page);
  await readAtOnce(page);
  await page.goto(link);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(story(page)).toBeVisible();
  await playToEnd(page, () => choice);
  await seeWhatHappened(page).click();
  await page.getByRole('button', { name: 'Show it large' }).click();
  const code = await page
    .getByRole('dialog', { name: 'The code of this play' })
    .locator('code')
    .textContent();
  await page.context().close();
  return code ?? '';
}

async function shareLink(page: Page): Promise<string> {
  await page.goto('/#/story/on-credit');
  await page.getByRole('radio', { name: 'Juno', exact: true }).check();
  await page.getByText('Share', { exact: true }).click();
  const link = await page.locator('.story-share code').textContent();
  expect(link).toMatch(/#\/story\/on-credit\?as=hurt/);
  return link ?? '';
}

/** On from a step of a reveal: what is longer than the screen is scrolled first by the same key. */
async function throughStep(page: Page): Promise<void> {
  const body = page.locator('.step-dialog-body');
  const left = () =>
    body.evaluate((each) => Math.floor(each.scrollHeight - each.clientHeight - each.scrollTop));
  for (let more = await left(); more > 1; more = await left()) {
    await page.keyboard.press('PageDown');
    await expect.poll(left).toBeLessThan(more);
  }
  await page.keyboard.press('PageDown');
}

test('pupils and a teacher, from the link to the talk', async ({ page, browser }) => {
  const link = await shareLink(page);
  // One is played from the link to its end; two more are as other pupils would have played them.
  const codes = [await playAsPupil(browser, link, 1), code('on-credit', 2), code('on-credit', 3)];
  expect(new Set(codes).size).toBe(3);

  await page.goto('/#/class');
  await page.getByRole('link', { name: 'The board' }).click();
  for (const code of codes) {
    await page.getByLabel('Play codes or links').fill(code.toLowerCase()); // as somebody types it who listens
    await page.getByRole('button', { name: 'Put on the board' }).click();
    await expect(page.locator('.board-told').getByRole('status')).toHaveText(/^1 play came in\./);
  }
  await expect(page.getByText('3 as Juno.')).toBeVisible();
  await page.getByRole('radio', { name: 'Talk about' }).check({ force: true });
  await expect(page.getByRole('heading', { name: 'The next thing to talk about' })).toBeVisible();
  await expect(page.locator('.board-questions li')).toHaveCount(2);
  await page.getByRole('button', { name: 'Reveal in steps' }).click();
  const reveal = page.getByRole('dialog');
  await page.keyboard.press('1');
  await page.keyboard.press('PageDown');
  await expect(reveal.getByRole('heading', { name: 'What was chosen' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(reveal.getByRole('heading', { name: 'What the model says' })).toBeVisible();
  await throughStep(page);
  await expect(reveal).toContainText('The article');
});
