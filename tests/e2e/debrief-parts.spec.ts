/** A long debrief stands as soon as what can be seen of it does; the rest comes behind, and nothing is missing then. */
import { expect, test } from '@playwright/test';
import { played } from './played.ts';
import { openAllDecisions, wordsAlone } from './player.ts';

test.beforeEach(({ page }) => wordsAlone(page));

test('a few cards are painted first, then all; “Open all” waits for them', async ({ page }) => {
  const { code, play } = played({ policy: 'random', seed: 4 });
  const all = play.steps.length;
  expect(all).toBeGreaterThan(16);
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const cards = document.querySelectorAll('.debrief-decision').length;
      if (cards !== (seen.at(-1) ?? 0)) seen.push(cards);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`/#/debrief/${code}`);
  await openAllDecisions(page);
  const cards = page.getByRole('list', { name: 'Decisions' }).locator('.debrief-decision');
  await expect(cards).toHaveCount(all);
  await expect(cards.locator('[data-closed]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Change the model’s numbers for this play' })).toBeVisible();
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  expect(seen[0]).toBeLessThan(all / 2);
  expect(seen.at(-1)).toBe(all);
});
