/** The map of a story: what was seen, the path of a play, and nothing of what is hidden. */
import { expect, type Page, test } from '@playwright/test';
import { findStory } from '../../src/tools/shelf.ts';
import { violations } from './axe.ts';
import { layDown } from './on-device.ts';
import { onShelf, played } from './played.ts';
import { wordsAlone } from './player.ts';
import { expectNothingSideways } from './size.ts';

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself
test.beforeEach(({ page }) => wordsAlone(page));

const map = (page: Page) => page.getByRole('region', { name: 'Map' });
const decisions = (page: Page) => map(page).getByRole('button', { name: /decides/ });

test('before a play it is blank, and says how much there is', async ({ page }) => {
  await page.goto('/#/story/three-times');
  await page.getByRole('link', { name: 'The map of this story' }).click();
  await expect(page.getByText(/^You have seen 0 of \d+ decisions and 0 of \d+ endings\.$/)).toBeVisible();
  await expect(decisions(page)).toHaveCount(0);
  const text = (await page.locator('main').textContent()) ?? '';
  for (const { title } of findStory('three-times').endings) expect(text).not.toContain(title);
  expect(await violations(page)).toEqual([]);
});

test('after a play its path is there by keyboard, and the list says the same; on a phone the list is open', async ({
  page,
}) => {
  await layDown(page, { plays: onShelf(played({ story: 'on-credit' }).play) });
  await test.step('on a phone the list is open, and nothing scrolls the page sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/#/map/on-credit');
    const listed = page.locator('.map-list').getByText(/^Sami decides\./);
    await expect(listed.first()).toBeVisible();
    await expectNothingSideways(page);
    expect(await violations(page)).toEqual([]);
  });

  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/#/story/on-credit');
  await page.getByRole('link', { name: 'The map of this story' }).click();
  await expect(
    page.getByText(/^You have seen [1-9]\d* of \d+ decisions and 1 of \d+ endings\.$/),
  ).toBeVisible();
  const pressed = decisions(page).first();
  await pressed.focus();
  await page.keyboard.press('Enter');
  await expect(pressed).toHaveAttribute('aria-pressed', 'true');
  const told = page.locator('.map-told', { hasText: 'In this play, decision 1: ' });
  await expect(told).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(decisions(page).nth(1)).toBeFocused();
  await page.getByText('The same as a list').click();
  const list = page.locator('.map-list');
  await expect(list.getByText(/^Sami decides\./).first()).toContainText('In this play, decision 1: ');
  await expect(list.getByText(/: this play ended here$/)).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open this play’s debrief' }).click();
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
});

test('an unfinished play is a path that stops', async ({ page }) => {
  const { play } = played({ story: 'on-credit', as: 'hurt', most: 2 });
  await layDown(page, { plays: onShelf(play) });
  await page.goto('/#/map/on-credit');
  await expect(page.getByText(/ and 0 of \d+ endings\.$/)).toBeVisible();
  await expect(decisions(page).first()).toBeVisible();
});
