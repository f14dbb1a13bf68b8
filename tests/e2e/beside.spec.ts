/** Same words, other person: in the debrief and on the board. */
import { expect, type Page, test } from '@playwright/test';
import { findStory } from '../../src/tools/shelf.ts';
import { code } from '../classroom/class.ts';
import { violations } from './axe.ts';
import { played } from './played.ts';
import { wordsAlone } from './player.ts';
import { expectNothingSideways, resize } from './size.ts';

const { play: PLAY, code: CODE } = played({ story: 'three-times', seed: 1 });
const NAMES = ['Calm', 'Quickly angry', 'Quiet and slow', 'Cannot forget', 'Careful', 'Afraid of losing'];

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself
test.beforeEach(({ page }) => wordsAlone(page));

const part = (page: Page) => page.locator('details.beside');
const rows = (page: Page) =>
  part(page).getByRole('list', { name: 'Same words, other person' }).getByRole('listitem');
const told = (page: Page) => part(page).getByRole('status');

const WORKER = /beside-worker-[^/]*\.js/;

async function unfold(page: Page): Promise<void> {
  await part(page).locator('summary').focus();
  await page.keyboard.press('Enter');
}

test('by keyboard: nothing before it is opened; stopped and begun again, it has a row for each temperament, with words for what is drawn', async ({
  page,
}) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(`/#/debrief/${CODE}`);
  await expect(page.getByRole('heading', { name: 'Same words, other person' })).toBeVisible();
  expect(workers).toEqual([]);
  const start = part(page).getByRole('button', { name: 'Start again' });

  await test.step('where the workers do not come, it says so, and nothing else is lost', async () => {
    await page.context().route(WORKER, (route) => route.abort());
    await unfold(page);
    await expect(told(page)).toHaveText(/^Something went wrong\./);
    await expect(page.getByRole('list', { name: 'Decisions' })).toBeVisible();
    await page.context().unroute(WORKER);
  });

  await test.step('it can be left at any time', async () => {
    await start.press('Enter');
    await part(page).getByRole('button', { name: 'Stop' }).press('Enter');
    await expect(told(page)).toHaveText(/^Stopped\./);
    await expect(start).toBeFocused();
    await start.press('Enter');
  });

  await expect(told(page)).toHaveText(/^The same words: .*trust was mended in .* of 50/);
  await expect(rows(page)).toHaveCount(6);
  for (const [at, name] of NAMES.entries()) {
    const row = rows(page).nth(at);
    await expect(row.getByRole('heading', { name })).toBeVisible();
    await expect(row).toContainText(/Trust was mended in \d+ of 50\./);
    await expect(row).toContainText(/Most often: .*, \d+ of 50\./);
    await expect(row).toContainText(/In Nadia’s own words: \d+ of 100 decisions\./);
    await expect(row).toContainText(/Vera’s trust in Nadia.* of 100/);
  }
  const here = rows(page).filter({ hasText: 'as in this play' });
  await expect(here).toHaveCount(1);
  await expect(here).toContainText(`This play: “${PLAY.moment.ending?.title}”`);
  expect(await violations(page)).toEqual([]);

  // Titles of endings that were not found yet are not told.
  const text = (await rows(page).allTextContents()).join(' ');
  for (const { id, title } of findStory('three-times').endings) {
    if (id !== PLAY.moment.ending?.id) expect(text).not.toContain(title);
  }

  await test.step('it is there at once for who comes back', async () => {
    await part(page).locator('summary').click();
    await expect(rows(page).first()).toBeHidden();
    await part(page).locator('summary').click();
    await expect(rows(page)).toHaveCount(6);
    await expect(part(page).getByRole('progressbar')).toHaveCount(0);
  });

  await resize(page, 390, 844);
  await expectNothingSideways(page);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violations(page)).toEqual([]);
});

test('two players: it says that nobody simulated was there, and either one’s words can stay', async ({
  page,
}) => {
  await page.goto(`/#/debrief/${played({ story: 'on-credit', as: 'both', seed: 1 }).code}`);
  await unfold(page);
  await expect(part(page)).toContainText('real people decided for both');
  await expect(page.locator('details.sway')).toHaveCount(0); // nobody simulated was moved
  await expect(page.getByText('answers with a practice')).toHaveCount(0);
  await expect(rows(page)).toHaveCount(6);
  await expect(rows(page).first()).toContainText('In Sami’s own words:');
  await part(page).getByRole('radio', { name: 'Juno' }).check({ force: true });
  await expect(rows(page)).toHaveCount(6);
  await expect(rows(page).first()).toContainText('In Juno’s own words:');
});

test('on the board it is played with the commonest play of the class', async ({ page }) => {
  await page.goto('/#/class/board/on-credit');
  const codes = [1, 2, 3].map((seed) => code('on-credit', seed, 'random', 'hurt'));
  await page.getByLabel('Play codes or links').fill(codes.join('\n'));
  await page.getByRole('button', { name: 'Put on the board' }).click();
  await page.getByRole('radio', { name: 'Other person' }).check({ force: true });
  await expect(page.locator('.board-common')).toContainText(
    /No two plays|The choices that were made most often/,
  );
  await expect(rows(page)).toHaveCount(6);
  expect(await violations(page)).toEqual([]);
});
