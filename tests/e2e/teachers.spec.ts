/** The page for teachers: one press for a plan, the guide beside it, and few presses from home to the first vote. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { press, vote } from './class-room.ts';
import { wordsAlone } from './player.ts';
import { expectNothingSideways, resize } from './size.ts';

test.use({ bypassCSP: true, viewport: { width: 1366, height: 641 } }); // for axe; robust.spec.ts holds the policy itself
test.beforeEach(async ({ page }) => {
  await wordsAlone(page);
});

/** Of the guide, which is one text for the page and for whoever reads the code. */
const GUIDE = readFileSync('docs/teaching.md', 'utf8');
const count = (lines: RegExp) => GUIDE.match(lines)?.length ?? 0;

/** What stands on the screen and can be told from what stood there before; a long beat is scrolled by the press that goes on. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const log = document.querySelector('[role="log"]');
    return `${location.hash} ${document.querySelector('main')?.textContent} ${document.title} ${log?.scrollTop}`;
  });

test('from home to the first vote of the 20-minute plan in at most 12 presses, by keys alone', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Seams' })).toBeVisible();
  let presses = 0;
  const tabTo = async (name: string) => {
    const there = page.getByRole(name === 'For teachers' ? 'link' : 'button', { name, exact: true });
    for (;;) {
      await page.keyboard.press('Tab');
      presses += 1;
      if (await there.evaluate((element) => element === document.activeElement)) return;
      expect(presses, name).toBeLessThan(20);
    }
  };
  await tabTo('For teachers');
  await page.keyboard.press('Enter');
  presses += 1;
  await expect(page.getByRole('heading', { level: 1, name: 'For teachers' })).toBeFocused();
  await tabTo('Begin 20 minutes');
  await page.keyboard.press('Enter');
  presses += 1;
  await expect(page.getByRole('log', { name: 'Story' })).toBeVisible();
  await page.keyboard.press('n'); // runs to the next stop
  presses += 1;
  const first = () => vote(page).getByRole('heading', { level: 2, name: 'First vote' });
  while (!(await first().isVisible())) {
    const ready = vote(page).or(page.getByRole('button', { name: 'Next', exact: true }));
    await expect(ready.first()).toBeVisible();
    const before = await shown(page);
    await page.keyboard.press('PageDown');
    presses += 1;
    await expect.poll(() => shown(page)).not.toBe(before);
    expect(presses).toBeLessThan(40);
  }
  await expect(vote(page).getByText('Daniel decides')).toBeVisible(); // at the sheet's first stop
  expect(presses).toBeLessThanOrEqual(12);
});

test('a plan begins with the story and the name that were given, and waits under it; the guide stands below', async ({
  page,
}) => {
  await page.goto('/#/teach'); // an address of earlier releases
  await expect(page.getByRole('heading', { level: 1, name: 'For teachers' })).toBeVisible();
  await expect(page.getByText('Vote at these stops of A Seat in the Third Row:')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Story').selectOption('Fine, Thanks');
  await page.getByLabel('Name').fill('10c');
  await press(page, 'Begin 45 minutes');
  await expect(page).toHaveTitle('10c: Fine, Thanks · Seams');
  await page.goto('/#/class');
  const waits = page.getByRole('list', { name: 'Class plays that wait' }).getByRole('listitem');
  await expect(waits).toHaveText(/10c “Fine, Thanks” has begun\./);
  await press(page, 'Begin 90 minutes');
  await expect(page).toHaveTitle('On Credit · Seams');

  await test.step('the guide stands on the page, and an address leads to each of its headings', async () => {
    await page.goto('/#/class');
    const guide = page.getByRole('region', { name: 'The guide' });
    await expect(guide.getByRole('heading', { level: 3 })).toHaveCount(count(/^## /gm));
    await page.goto('/#/class/guide/if-it-touches-somebody');
    const heading = guide.getByRole('heading', { level: 3, name: 'If it touches somebody' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(
      guide.getByText('keep the room’s eyes off them').or(guide.getByText("keep the room's eyes off them")),
    ).toBeVisible();
    await page.goto('/#/class/guide/20-minutes-one-decision'); // within a part
    await expect(guide.getByRole('row', { name: /^0–2 Two people, one thread/ })).toHaveCount(1);
    await press(page, 'Open all of it');
    await expect(guide.getByRole('table')).toHaveCount(count(/^\|-[-|: ]*\|$/gm));
    await resize(page, 390, 844);
    await expectNothingSideways(page);
    expect(await violations(page)).toEqual([]);
  });
});

test('“Play together with this story” asks for the story, whatever waits; its link says where it leads', async ({
  page,
}) => {
  await page.goto('/#/class/play');
  await press(page, 'Begin');
  await expect(page.getByRole('log', { name: 'Story' })).toBeVisible();
  for (const from of ['/#/story/on-credit', '/#/teach/on-credit']) {
    await page.goto(from);
    await page.getByRole('link', { name: 'Play together with this story' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Play together' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'On Credit' })).toBeChecked();
    await expect(page.getByRole('button', { name: 'Go on' })).toHaveCount(1);
  }

  await test.step('a link that leads to this computer only says so and what to do; its picture can be shown large', async () => {
    await page.goto('/#/story/on-credit');
    await page.getByText('Share', { exact: true }).click();
    await expect(page.getByRole('note')).toContainText('This link works on this computer only.');
    await press(page, 'Show it large');
    const large = page.getByRole('dialog', { name: 'QR picture of the link' });
    await expect(large.getByRole('note')).toContainText('put Seams on a web server');
    const picture = large.getByRole('img', { name: 'QR picture of the link' });
    await expect(picture).toBeInViewport({ ratio: 1 });
    expect((await picture.boundingBox())?.height).toBeGreaterThan(400); // of 641
    await expect(large.locator('code')).toContainText('#/story/on-credit');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Show it large' })).toBeFocused();
  });
});
