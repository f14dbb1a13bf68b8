/** The stage as it is seen, for tests that look at it. */
import { expect, type Page } from '@playwright/test';

export const stage = (page: Page) => page.locator('.play-stage');

/** Waits until the stage shows what it was told, all its pictures have come, and nothing but breathing moves on it. */
export async function settle(page: Page): Promise<void> {
  // It hears of a line after the line was painted: what was put off to then has been told by now.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await expect(stage(page).locator('[data-settled] canvas')).toBeVisible();
}

/** The stage's picture once it has settled. */
export async function picture(page: Page): Promise<Buffer> {
  await settle(page);
  return stage(page).screenshot();
}
