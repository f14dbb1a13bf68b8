import { expect, type Page, test } from '@playwright/test';
import { begin, choices, next, readOn, story, wordsAlone } from './player.ts';

test.beforeEach(({ page }) => wordsAlone(page));

/** Presses a key as a keyboard of another layout sends it, where the focus is. */
async function send(page: Page, key: string, code: string, more = {}): Promise<void> {
  await page.evaluate(
    (sent) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { ...sent, bubbles: true, cancelable: true }),
      ),
    { key, code, ...more },
  );
}

const back = (page: Page) => page.getByRole('button', { name: 'Back', exact: true });
const nothing = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).blur());

test('a digit decides where a decision is meant, by any keyboard, and not where it is switched off', async ({
  page,
}) => {
  await begin(page, 'on-credit', 'Sami');
  await readOn(page);
  await expect(choices(page)).toBeVisible();
  for (const place of [page.getByRole('button', { name: 'Leave' }), story(page)]) {
    await place.focus();
    await page.keyboard.press('1');
  }
  await page.getByRole('button', { name: 'History' }).click();
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await nothing(page);
  await send(page, '1', 'Digit1', { isComposing: true });
  await send(page, '&', 'Digit1', { ctrlKey: true });
  await expect(choices(page)).toBeVisible();
  await expect(back(page)).toBeDisabled(); // nothing has been decided yet

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: /Keys 1 to 9/ }).uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(choices(page).getByRole('button').first()).toHaveText(/^\D/); // no key is shown
  await nothing(page);
  await page.keyboard.press('1');
  await expect(back(page)).toBeDisabled();
  await page.reload();
  await expect(choices(page).getByRole('button').first()).toHaveText(/^\D/);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: /Keys 1 to 9/ }).check();
  await page.getByRole('button', { name: 'Close' }).click();
  await nothing(page);
  await send(page, '&', 'Digit1'); // French
  await expect(choices(page)).toBeHidden();
  await expect(back(page)).toBeEnabled();
});

test('who reads on by pressing the words decides by a digit', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await begin(page, 'three-times', 'Nadia');
  for (let lines = 0; (await next(page).isVisible()) && lines < 60; lines++) {
    await story(page).click({ position: { x: 150, y: 60 } });
  }
  await expect(choices(page)).toBeVisible();
  await page.keyboard.press('1');
  await expect(choices(page)).toBeHidden();
});

test('a log scrolled back stays at its line when the window changes, and the new stays in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await begin(page, 'three-times', 'Vera'); // she decides first: nobody has chosen what stands there
  await readOn(page);
  const scrolled = () => story(page).evaluate((log) => Math.round(log.scrollTop));
  const atTop = () =>
    story(page).evaluate((log) => {
      const edge = log.getBoundingClientRect().top + 32;
      const lines = [...log.querySelectorAll('.reader-line, .reader-message')];
      return lines.find((line) => line.getBoundingClientRect().bottom > edge)?.textContent ?? '';
    });
  const foot = await scrolled();
  await story(page).hover();
  await page.mouse.wheel(0, -Math.min(260, foot));
  await expect.poll(scrolled).toBeLessThan(foot - 100);
  const [stood, line] = [await scrolled(), await atTop()];
  expect(stood).toBeGreaterThan(0);
  for (const height of [640, 703, 690]) {
    await page.setViewportSize({ width: 390, height });
    await expect.poll(scrolled).toBe(stood);
  }
  // As much of the line as was above the edge is above it in the other shape of window, where it may be one of few rows;
  // a line that stood whole stands as far below it.
  const below = await story(page).evaluate(fromEdge, line);
  const isAtTop = async () => {
    const now = await story(page).evaluate(fromEdge, line);
    return now.bottom > 0 && now.top < Math.max(0, below.top) + 2;
  };
  await page.setViewportSize({ width: 700, height: 390 });
  await expect.poll(isAtTop).toBe(true);
  await page.setViewportSize({ width: 390, height: 700 });
  await expect.poll(atTop).toBe(line);
  await page.mouse.wheel(0, foot - (await scrolled())); // back to the new, which stays in view from then on
  await expect.poll(scrolled).toBe(foot);
  await page.setViewportSize({ width: 390, height: 620 });
  await expect.poll(() => story(page).evaluate(showsTheNew)).toBe(true);
});

/** How far the line with this text reaches below the upper edge of a log, in px. */
function fromEdge(log: Element, text: string): { readonly top: number; readonly bottom: number } {
  const lines = [...log.querySelectorAll('.reader-line, .reader-message')];
  const box = lines.find((each) => each.textContent === text)?.getBoundingClientRect();
  const edge = log.getBoundingClientRect().top;
  return { top: (box?.top ?? Number.NaN) - edge, bottom: (box?.bottom ?? Number.NaN) - edge };
}

/** Whether a log shows what is new in it to its end; where that is higher than the log, its beginning. */
function showsTheNew(log: Element): boolean {
  const box = log.getBoundingClientRect();
  const [first] = [...log.querySelectorAll('[data-new]')].map((line) => line.getBoundingClientRect());
  if (!first) throw new Error('nothing in the log is new');
  const atFoot = log.scrollHeight - log.clientHeight - log.scrollTop < 2;
  return first.top > box.top - 1 && first.top < box.bottom && (atFoot || first.top < box.top + 64);
}
