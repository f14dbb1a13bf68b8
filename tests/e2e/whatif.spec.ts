/** What else could have come: searched from a decision of the debrief. */
import { expect, type Page, test } from '@playwright/test';
import { search } from '../../src/debrief/search/search.ts';
import { BUDGET } from '../../src/debrief/search/search-serve.ts';
import { violations } from './axe.ts';
import { played } from './played.ts';
import { openAllDecisions, wordsAlone } from './player.ts';

const { play: BAD, code: CODE } = played({ story: 'three-times', policy: 'pitfall', seed: 1 });
const FIRST = firstOf(BAD);
const LAST = BAD.steps.findLast(({ seat }) => seat === 'player')?.n ?? 1;

/** The first decision of a player. */
function firstOf({ steps }: Pick<typeof BAD, 'steps'>): number {
  return steps.find(({ seat }) => seat === 'player')?.n ?? 1;
}

/** A play of pitfalls that did not mend, where a search from its first decision finds a way that does, however few it plays. */
function mendable(): ReturnType<typeof played> {
  for (let seed = 1; seed < 20; seed++) {
    const bad = played({ story: 'three-times', policy: 'pitfall', seed });
    const { setup, steps, moment } = bad.play;
    const before = steps.slice(0, firstOf(bad.play) - 1).map(({ option }) => option.id);
    for (const { ways, all, best } of search(setup, before, setup.seed)) {
      if (best.mended && !moment.ending?.mended) return bad;
      if (all || ways === BUDGET.ways) break;
    }
  }
  throw new Error('no search finds a way that mends');
}

const WORKER = /search-worker-[^/]*\.js/;

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself
test.beforeEach(({ page }) => wordsAlone(page));

const decision = (page: Page, n: number) =>
  page
    .getByRole('list', { name: 'Decisions' })
    .locator('> li')
    .nth(n - 1);

/** Opens the part of a decision in which one can search. */
async function unfold(page: Page, n: number, code = CODE) {
  await page.goto(`/#/debrief/${code}`);
  const item = decision(page, n);
  await openAllDecisions(page);
  await item.getByRole('button', { name: 'How it could have ended' }).click();
  await expect(item.getByRole('button', { name: 'Search from this decision on' })).toBeVisible();
  return item;
}

test('by keyboard: a search shows how far it is, then the best and the worst, and leads to their debriefs', async ({
  page,
}) => {
  const { play, code } = mendable();
  const first = firstOf(play);
  const item = await unfold(page, first, code);
  await item.getByRole('button', { name: 'Search from this decision on' }).focus();
  await page.keyboard.press('Enter');
  const bar = item.getByRole('progressbar', { name: 'Searching' });
  await expect(bar).toHaveAttribute('aria-valuetext', /^\d+ ways? played so far$/);
  await expect(item.getByRole('button', { name: 'Stop the search' })).toBeFocused();
  const told = item.getByRole('status');
  await expect(told).toHaveText(
    /^Searched: \d+ ways played from here; there may be better and worse ones\.$/,
  );
  await expect(bar).toHaveCount(0);
  expect(Number(/\d+/.exec((await told.textContent()) ?? '')?.[0])).toBeGreaterThanOrEqual(BUDGET.ways);
  await expect(item.getByRole('button', { name: 'Search from this decision on' })).toBeFocused();

  const best = item.getByRole('region', { name: /^The best that was found/ });
  const worst = item.getByRole('region', { name: /^The worst that was found/ });
  await expect(best).toContainText('Trust was mended, on both sides.');
  await expect(best).toContainText(/Vera’s trust in Nadia\s*\d+ of 100/);
  await expect(worst).toContainText('Trust was not mended.');
  await best.getByText('What Nadia said on the way').click();
  await expect(best.getByRole('listitem').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const title = ((await best.getByRole('heading').textContent()) ?? '').replace(
    'The best that was found ',
    '',
  );
  await best.getByRole('link', { name: 'Open the debrief of this way' }).click();
  await expect(page.getByRole('region', { name: 'Debrief' }).getByRole('heading').first()).toHaveText(title);
  await page.goBack();
  await expect(decision(page, first)).toBeVisible();

  await test.step('what was found can be laid beside the play it came from', async () => {
    await item.getByRole('link', { name: 'Compare it with this play' }).first().click();
    await expect(page.getByRole('region', { name: 'Compare two' })).toBeVisible();
  });
});

test('where the worker does not come, it says so, and nothing else is lost; a search is stopped by the button that began it, and keeps what it has', async ({
  page,
}) => {
  await page.context().route(WORKER, (route) => route.abort());
  const item = await unfold(page, FIRST);
  await item.getByRole('button', { name: 'Search from this decision on' }).click();
  await expect(item.getByRole('status')).toHaveText(/^The search stopped by mistake\./);
  await expect(item.getByRole('button', { name: 'Go back here' })).toBeVisible();
  await page.context().unroute(WORKER);

  await holdTime(page);
  await item.getByRole('button', { name: 'Search with this answer kept' }).click();
  await item.getByRole('button', { name: 'Stop the search' }).click();
  await expect(item.getByRole('status')).toHaveText(/^Searched, and stopped: \d+ ways? played from here;/);
  await expect(item.getByRole('link', { name: 'Open the debrief of this way' }).first()).toBeVisible();
});

test('after the last own decision there is nothing to keep and search from', async ({ page }) => {
  const item = await unfold(page, LAST);
  await expect(item.getByRole('button', { name: 'Search with this answer kept' })).toHaveCount(0);
  await item.getByRole('button', { name: 'Search from this decision on' }).click();
  await expect(item.getByRole('status')).toHaveText(/^Searched: (all \d+ ways|there is only one way)/);
});

/** The clock of the search goes back and forth: it takes a breath after each way, and its time never runs out. */
async function holdTime(page: Page): Promise<void> {
  await page.context().route(WORKER, async (route) => {
    const response = await route.fetch();
    const clock = 'let turn = 0; performance.now = () => 60 * (turn++ % 2);';
    await route.fulfill({ response, body: `{${clock}}\n${await response.text()}` });
  });
}
