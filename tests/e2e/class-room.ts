/** What a teacher does before a class, and what lies on the device meanwhile. */
import { expect, type Page } from '@playwright/test';
import { goOnBy } from './player.ts';

export const vote = (page: Page) => page.locator('.vote');
export const step = (page: Page, name: string) =>
  expect(vote(page).getByRole('heading', { level: 2 })).toHaveText(name);
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click();
export const told = (page: Page) => vote(page).locator('.vote-told');
export const answers = (page: Page) =>
  vote(page).getByRole('list', { name: 'Choices' }).getByRole('listitem');

export async function setUp(page: Page, who: RegExp | null = null, people = ''): Promise<void> {
  await page.goto('/#/class');
  await page.getByRole('link', { name: 'Play together' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Play together' })).toBeVisible();
  if (who) await page.getByRole('radio', { name: who }).check({ force: true });
  if (people) await page.getByLabel('How many people vote').fill(people);
  await press(page, 'Begin');
  await expect(page.getByRole('log', { name: 'Story' })).toBeVisible();
}

/** Reads on with a clicker until the room decides, or the story has ended. */
export async function click(page: Page): Promise<'vote' | 'end'> {
  for (;;) {
    const came = await goOnBy(page, 'PageDown');
    if (came !== 'went') return came === 'end' ? 'end' : 'vote';
  }
}

/** Nobody votes: a stop of the sheet has to be told so, at any other decision the next press on an answer takes it. */
export async function withoutVote(page: Page): Promise<void> {
  await step(page, 'Think');
  if (await vote(page).locator('.vote-stop').isVisible()) await press(page, 'Decide without a vote');
}

/** Takes the first answer without a vote: at a stop of the sheet that is asked for, elsewhere it is one press. */
export async function callOut(page: Page): Promise<void> {
  await withoutVote(page);
  await page.keyboard.press('Shift'); // a digit right after the one that decided before would be its echo
  await page.keyboard.press('1');
  await expect(vote(page)).toBeHidden();
}

/** The vote that lies on the device, in the class play of On Credit that was touched last. */
export function keptVote(
  page: Page,
): Promise<{ step: string; first: { tally: Record<string, number> } } | null> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('seams');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const range = IDBKeyRange.bound('class-play\non-credit', 'class-play\non-credit\n\uffff');
          const asked = database.transaction('settings').objectStore('settings').getAll(range);
          asked.onsuccess = () => {
            database.close();
            const last = asked.result.sort((a, b) => b.touched - a.touched)[0];
            resolve(last?.vote ?? null);
          };
        };
      }),
  );
}
export const keptStep = async (page: Page) => (await keptVote(page))?.step;
export const keptVotes = async (page: Page) =>
  Object.values((await keptVote(page))?.first.tally ?? {}).reduce((sum, each) => sum + each, 0);

export const keys = async (page: Page, all: string) => {
  for (const key of all) await page.keyboard.press(key);
};

const STEPS = ['Think', 'First vote', 'The first vote', 'Talk', 'Second vote', 'What has changed', 'Decide'];

/**
 * Goes by a clicker through all steps of a decision. `votes` are pressed where there is one; `look` is called at each step after
 * that, `come` before it.
 */
export async function throughVote(
  page: Page,
  votes: string,
  look: (step: string) => Promise<void>,
  come: (step: string) => Promise<void> = async () => {},
): Promise<void> {
  for (const name of STEPS) {
    await step(page, name);
    await come(name);
    if (name === 'First vote' || name === 'Second vote') await keys(page, votes);
    await look(name);
    if (name !== 'Decide') await page.keyboard.press('PageDown');
  }
}
