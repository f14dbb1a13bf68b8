/** The window's size, and whether a page fits into it. */
import { expect, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { passFrames } from './frames.ts';

/** Gives the window another size, and waits until what is placed by its own size has been. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await passFrames(page, 2);
}

/** Nothing reaches out of the page sideways, once it is laid out for its window. */
export async function expectNothingSideways(page: Page, at = 'in this window'): Promise<void> {
  const beyond = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(beyond, `px beyond the page's edge ${at}`).toBe(0);
}

/** In a wide window and on a phone: nothing that axe finds, and nothing sideways. */
export async function expectSoundAtBoth(page: Page): Promise<void> {
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const) {
    await resize(page, width, height);
    expect(await violations(page), `at ${width}`).toEqual([]);
    await expectNothingSideways(page, `at ${width}`);
  }
}
