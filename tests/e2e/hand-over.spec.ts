/** Two players on one device: the screen goes from hand to hand, and each sees their own thoughts alone. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { readAtOnce, wordsAlone } from './player.ts';

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself
test.beforeEach(async ({ page }) => {
  await wordsAlone(page);
  await readAtOnce(page);
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

/** Presses Next until this is in view. */
async function readTo(page: Page, what: Locator): Promise<void> {
  const next = page.getByRole('button', { name: 'Next' });
  for (;;) {
    await expect(what.or(next).first()).toBeVisible();
    if (await what.first().isVisible()) return;
    await next.evaluateAll(([button]) => button instanceof HTMLElement && button.click()); // it may have gone by now
  }
}

test('two players hand the screen over and do not see what the other one thinks; both screens are sound', async ({
  page,
}) => {
  await page.goto('/#/story/three-times?opposite=player&seed=7');
  await press(page, 'Begin');
  const over = page.getByRole('heading', { name: /^Give the screen to/ });
  const own = page.getByRole('region', { name: /^Only for/ });
  const thought: Record<string, string[]> = { Nadia: [], Vera: [] };
  let holder = '';
  let handed = 0;
  for (let decision = 0; decision < 8; decision++) {
    await readTo(page, over.or(page.getByRole('list', { name: 'Choices' })));
    if (await over.isVisible()) {
      handed++;
      await expect(over).toBeFocused();
      holder = (await over.innerText()).replace(/^Give the screen to (\w+)\.$/, '$1');
      await expect(page.getByRole('log', { name: 'Story' })).toHaveCount(0);
      await expect(page.getByRole('meter')).toHaveCount(0); // nor how the other one stands now
      const covered = await page
        .locator('.reader')
        .evaluate((each) => getComputedStyle(each).backgroundColor);
      expect(covered).not.toMatch(/rgba\(.*, 0\)|transparent/); // the faces are behind it
      await expect(own).toHaveCount(0);
      if (handed === 1) expect(await violations(page)).toEqual([]);
      await page.keyboard.press('1');
      await expect(over).toBeVisible(); // nobody holds it: nothing is chosen
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { name: `${holder} decides` })).toBeVisible();
    if (decision === 0) expect(await violations(page)).toEqual([]);
    const other = holder === 'Nadia' ? 'Vera' : 'Nadia';
    await expect(page.getByRole('region', { name: `Only for ${other}` })).toHaveCount(0);
    thought[holder]?.push(...(await own.locator('p').allInnerTexts()));
    await page.getByRole('button', { name: 'History' }).click();
    const text = (await page.getByRole('dialog').innerText()) + (await page.getByRole('log').innerText());
    for (const each of thought[other] ?? []) expect(text).not.toContain(each);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    const log = () => page.evaluate(() => document.querySelector('[role="log"]')?.textContent);
    const before = await log();
    await page.getByRole('list', { name: 'Choices' }).getByRole('button').first().click();
    await expect.poll(async () => (await log()) !== before).toBe(true);
  }
  expect(handed).toBeGreaterThan(2);
  expect((thought.Nadia?.length ?? 0) + (thought.Vera?.length ?? 0)).toBeGreaterThan(1);
});
