/** What is said and what is done: a look of its own for each, told to a screen reader, and names that stay the words. */
import { expect, test } from '@playwright/test';
import { answers, click, setUp, vote, withoutVote } from './class-room.ts';
import { begin, choices, choose, readOn, wordsAlone } from './player.ts';

test.beforeEach(({ page }) => wordsAlone(page));

test('in the reader: a button is named by the words alone, and an act is described as one', async ({
  page,
}) => {
  await begin(page, 'on-credit', 'Juno');
  await readOn(page);
  await choose(page, 1);
  await readOn(page);
  const act = choices(page).getByRole('button', { name: 'Put in the other earphone.', exact: true });
  const words = choices(page).getByRole('button', {
    name: 'I dial and I hold it. You just talk.',
    exact: true,
  });
  await expect(act).toHaveAccessibleDescription('done, not said');
  await expect(words).toHaveAccessibleDescription('');
  await expect(words).toHaveText('2I dial and I hold it. You just talk.'); // the marks are nobody's words
  await expect(act.locator('.option-words')).toHaveCSS('font-style', 'italic');
  await expect(act.locator('svg')).toBeVisible();
  expect(await words.locator('.option-words').evaluate(marks)).toEqual(['“', '”']);
  expect(await act.locator('.option-words').evaluate(marks)).toEqual(['', '']);
});

test('in class play the same, with a word for an act', async ({ page }) => {
  await setUp(page, /Everybody is Juno/);
  await click(page);
  await withoutVote(page);
  await answers(page).nth(1).getByRole('button').click();
  await expect(vote(page)).toBeHidden(); // or the click would take the vote that goes for the next one
  await click(page);
  await expect(answers(page).filter({ hasText: 'Done: ' })).toHaveCount(2);
  const line = (n: number) =>
    answers(page)
      .nth(n - 1)
      .locator('.option-words');
  await expect(line(4)).toHaveCSS('font-style', 'italic');
  const height = async (n: number) => (await line(n).boundingBox())?.height;
  expect(await height(4)).toBe(await height(2)); // one line: the hand stands before the words
});

/** What the style puts before and behind an element's words, without what is said of it. */
function marks(element: Element): readonly string[] {
  return ['::before', '::after'].map(
    (part) => /^"(.)"/.exec(getComputedStyle(element, part).content)?.[1] ?? '',
  );
}
