/** The model laid open: every rule and number, and a play whose numbers can be turned. */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { played } from './played.ts';
import { expectNothingSideways } from './size.ts';

const { code: CODE } = played({ story: 'three-times', policy: 'random', seed: 2 });

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself

const knob = (page: Page) => page.getByRole('slider', { name: 'How much more a loss counts than a gain' });
const which = (page: Page) => page.locator('.model').getByRole('status');
const course = (page: Page) =>
  page
    .locator('.compare-of-hurt')
    .getByText(/Vera’s trust in Nadia/)
    .last();

test('a number turned by keyboard changes the lines at once, is marked as changed, and goes back', async ({
  page,
}) => {
  await page.goto(`/#/debrief/${CODE}`);
  await page.getByRole('link', { name: 'Change the model’s numbers for this play' }).click();
  await expect(which(page)).toHaveText('This is the model as Seams plays with it.');
  const before = await course(page).textContent();
  await knob(page).focus();
  await page.keyboard.press('End');
  await expect(knob(page)).toHaveAttribute('aria-valuetext', /^250 percent, more than the \d+ Seams has$/);
  await expect(which(page)).toHaveText('This is a changed model, not the one Seams plays with.');
  await expect(course(page)).not.toHaveText(before ?? '');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'As it was' }).click();
  await expect(which(page)).toHaveText('This is the model as Seams plays with it.');
  await expect(course(page)).toHaveText(before ?? '');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(which(page)).toHaveText('This is the model as Seams plays with it.');

  await test.step('on a phone it is no wider than the page', async () => {
    await expect(knob(page)).toBeVisible();
    await expectNothingSideways(page);
    expect(await violations(page)).toEqual([]);
  });
});

test('without a play it shows the rules and every constant, and what is no code is told', async ({
  page,
}) => {
  await page.goto('/#/about');
  await page.getByRole('link', { name: 'All rules and numbers of the model' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The model, open to read' })).toBeVisible();
  await expect(page.getByText(/^T\d+ · /)).toHaveCount(18);
  await page.getByText(/^loss \(/).click();
  await expect(page.getByRole('rowheader', { name: 'loss.weight' })).toBeVisible();
  await page.goto('/#/model/0000-0000');
  await expect(
    page.getByRole('heading', { level: 1, name: 'This play code cannot be opened' }),
  ).toBeVisible();
});
