/** The debrief page on large screens: its letters grow with them, and nothing leaves the screen sideways. */
import { expect, type Page, test } from '@playwright/test';
import { played } from './played.ts';
import { openAllDecisions, wordsAlone } from './player.ts';
import { expectNothingSideways, resize } from './size.ts';

test.beforeEach(({ page }) => wordsAlone(page));

/** px of the letters of a card, of the drawing and of the sentences beside it. */
function letters(page: Page) {
  return page.evaluate(() => {
    const px = (of: string) => {
      const part = document.querySelector(of);
      if (!part) throw new Error(`there is no ${of}`);
      const drawing = part.closest<SVGSVGElement>('svg');
      const scale = drawing ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : 1;
      return Number.parseFloat(getComputedStyle(part).fontSize) * scale;
    };
    return [px('.debrief-said'), px('.debrief-lead'), px('.debrief-name')] as const;
  });
}

test('letters and lines grow with the screen, more so in full screen, and nothing leaves it sideways', async ({
  page,
}) => {
  const { code } = played({ story: 'third-row', policy: 'random', seed: 4 });
  await page.goto(`/#/debrief/${code}`);
  await openAllDecisions(page);
  const before = await letters(page);
  for (const [width, height, least] of [
    [1366, 641, 1.02],
    [1920, 1080, 1.24],
    [3840, 2160, 1.9],
  ] as const) {
    await resize(page, width, height);
    await expect
      .poll(async () => Math.min(...(await letters(page)).map((px, at) => px / (before[at] ?? px))))
      .toBeGreaterThan(least);
    await expectNothingSideways(page, `at ${width}`);
  }
  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [1024, 768],
    [1280, 720],
  ] as const) {
    await resize(page, width, height);
    await expectNothingSideways(page, `at ${width}`);
  }
  await resize(page, 1920, 1080);
  const window = await letters(page);
  await test.step('whoever chose larger letters has them larger here as well', async () => {
    await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'larger'));
    const [larger] = await letters(page);
    expect(larger / window[0]).toBeCloseTo(1.5 / 1.0625, 2);
    await page.evaluate(() => document.documentElement.removeAttribute('data-text-size'));
  });
  await page.locator('h1').click(); // the browser asks for a press
  await page.evaluate(() => document.documentElement.requestFullscreen());
  await expect
    .poll(async () => (await letters(page)).every((px, at) => px > 1.15 * (window[at] ?? px)))
    .toBe(true);
  await expectNothingSideways(page);
});
