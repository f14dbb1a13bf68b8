/** The stage as it is seen, for tests that look at it. */
import { expect, type Page } from '@playwright/test';

export const stage = (page: Page) => page.locator('.play-stage');

/** The stage's picture once it has not changed for a while; a room that was asked for has come by then. */
export async function picture(page: Page): Promise<Buffer> {
  await page.waitForLoadState('networkidle');
  let last = await stage(page).screenshot();
  let same = 0;
  await expect(async () => {
    const before = last;
    last = await stage(page).screenshot();
    same = last.equals(before) ? same + 1 : 0;
    expect(same).toBeGreaterThanOrEqual(4);
  }).toPass({ timeout: 45_000, intervals: [400] });
  return last;
}
