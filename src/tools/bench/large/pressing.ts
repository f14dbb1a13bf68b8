/** Moving through a play by the names that screens keep. */
import type { Page } from '@playwright/test';

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

export async function begin(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/#/story/${address}`);
  await press(page, 'Begin');
  await page.getByRole('log', { name: 'Story' }).waitFor();
}

/** What a play waits for; `lines`: a Next. */
export async function standing(page: Page): Promise<'lines' | 'choices' | 'hand' | 'end'> {
  const found = await page.waitForFunction(
    () => {
      if (document.querySelector('.reader-hand-over')) return 'hand';
      if (document.querySelector('.reader-ending')) return 'end';
      if (document.querySelector('[aria-label="Choices"] :is(button, .vote-answer)')) return 'choices';
      return document.querySelector('.reader-next') ? 'lines' : null;
    },
    null,
    { polling: 30 },
  );
  return (await found.jsonValue()) as 'lines' | 'choices' | 'hand' | 'end';
}

/** One press of Next, or the nth option (from 0); false at the end. */
export async function goOn(page: Page, nth = 0): Promise<boolean> {
  const now = await standing(page);
  // In class a press scrolls a long beat first.
  const before = await page.evaluate(
    () =>
      `${document.querySelector('.reader-dock')?.textContent}${document.querySelector('.reader-log')?.scrollTop}`,
  );
  if (now === 'end') return false;
  if (now === 'hand') await page.locator('.reader-hand-over button').click();
  if (now === 'lines') await press(page, 'Next');
  if (now === 'choices') {
    const options = page.getByRole('list', { name: 'Choices' }).getByRole('button');
    await options.nth(Math.min(nth, (await options.count()) - 1)).click();
  }
  await page.waitForFunction(
    (known) =>
      `${document.querySelector('.reader-dock')?.textContent}${document.querySelector('.reader-log')?.scrollTop}` !==
      known,
    before,
    {
      polling: 30,
    },
  );
  return true;
}
