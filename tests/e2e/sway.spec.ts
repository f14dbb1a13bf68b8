/** What moved the other: reckoned once it is opened, told for the decisions that counted, and each leads to its card. */
import { expect, test } from '@playwright/test';
import { mostMoving, sumOf, swaysIn } from '../../src/debrief/sway/sway.ts';
import { played } from './played.ts';
import { wordsAlone } from './player.ts';
import { expectSoundAtBoth } from './size.ts';

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself
test.beforeEach(({ page }) => wordsAlone(page));

const { play, code } = played({ story: 'fine-thanks', policy: 'random', seed: 3 });

test('by keyboard: opened, it tells what the model says, and a row leads to its decision and what else there was', async ({
  page,
}) => {
  const swayed = [...swaysIn(play)].filter((each) => each !== null);
  const sum = sumOf(swayed);
  const [first] = mostMoving(swayed).away;
  if (!sum || !first) throw new Error('this play moves nobody');
  await page.goto(`/#/debrief/${code}`);
  const part = page.locator('details.sway');
  await part.getByRole('heading', { name: 'What moved Leila' }).waitFor();
  await part.locator('summary').press('Enter');
  await expect(part.getByRole('status')).toContainText(
    `Leila answered ${sum.answered} of Tomas’s decisions at once. The chance that the answer was a practice: ${sum.taken} in 100`,
  );
  const row = part.getByRole('listitem').first();
  await expect(row).toContainText(
    `Chance that Leila answers with a practice: ${first.taken.practice} in 100.`,
  );
  await expect(row).toContainText(`${first.instead.practice} in 100 after`);
  await expect(row).toContainText(first.instead.option.text);
  await expectSoundAtBoth(page);
  await row.getByRole('button', { name: `Decision ${first.n}` }).press('Enter');
  const card = page.locator('.debrief-decision').nth(first.n - 1);
  await expect(card.getByRole('heading', { level: 3 })).toBeFocused();
  await card.getByRole('button', { name: 'What else you could say or do' }).press('Enter');
  for (const { option, practice } of first.others) {
    const way = card.getByRole('listitem').filter({ hasText: option.text });
    if (practice === null) await expect(way).not.toContainText('Chance that');
    else await expect(way).toContainText(`Chance that Leila answers with a practice: ${practice} in 100.`);
  }
});
