/** Two people on two devices, one seat each: from a story's page to the debrief, whatever breaks on the way. */
import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { goToBlank } from './for-tests.ts';
import { played } from './played.ts';
import { choices, playToEnd, readAtOnce, readOn, story, wordsAlone } from './player.ts';

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const deciding = (page: Page) => page.getByRole('status').filter({ hasText: 'is deciding …' });
const letters = (page: Page) => page.locator('.duet-letters strong');

async function device(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await wordsAlone(page);
  await readAtOnce(page);
  return page;
}

/** Opens a room for two in a seat; its letters. */
async function open(page: Page, story: string, name: string): Promise<string> {
  await page.goto(`/#/story/${story}?seed=7`);
  await press(page, 'With somebody on another device');
  await page.getByRole('radiogroup', { name: 'Your seat' }).getByRole('radio', { name }).check();
  await press(page, 'Open a room for two');
  return letters(page).innerText();
}

/** Reads on until this player decides, or waits for the other one. */
async function readUp(page: Page): Promise<'decides' | 'waits'> {
  const came = await page.waitForFunction(
    () => {
      if (document.querySelector('[aria-label="Choices"] button')) return 'decides';
      if (document.querySelector('.duet-waiting')) return 'waits';
      [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === 'Next')?.click();
      return null;
    },
    null,
    { polling: 30 },
  );
  return came.jsonValue() as Promise<'decides' | 'waits'>;
}

/** The other one's decision has come: reads on from there. */
async function readOnFrom(page: Page): Promise<'decides' | 'waits'> {
  await expect(page.locator('.duet-waiting')).toHaveCount(0);
  return readUp(page);
}

const first = (page: Page) => choices(page).getByRole('button').first();

test('two play one story: thoughts apart, decisions together, and nothing is lost', async ({ browser }) => {
  const juno = await device(browser);
  const sami = await device(browser);
  const room = await open(juno, 'on-credit', 'Juno');
  expect(await violations(juno)).toEqual([]);
  await sami.goto(`/#/join/${room.toLowerCase()}`);
  await expect(story(sami)).toBeVisible();
  await expect(story(juno)).toBeVisible();
  const late = await device(browser);
  await late.goto(`/#/join/${room}`);
  await expect(late.getByRole('alert')).toHaveText('This room is full.');
  await late.context().close();

  // Sami decides first; Juno sees that she does, and then what she said.
  expect([await readUp(juno), await readUp(sami)]).toEqual(['waits', 'decides']);
  await expect(deciding(juno)).toHaveText('Sami is deciding …');
  await first(sami).click();
  expect(await readOnFrom(juno)).toBe('decides');
  expect(await readUp(sami)).toBe('waits');
  await expect(story(juno)).toContainText('Juno thinks');
  await expect(story(sami)).not.toContainText('Juno thinks');

  // Offline for a while: the decision is kept, outlives a reload, and arrives once.
  await juno.context().setOffline(true);
  await first(juno).click();
  await expect(juno.getByRole('button', { name: 'Sami: no line' })).toBeVisible();
  await expect(sami.getByRole('button', { name: 'Juno: away' })).toBeVisible();
  await expect(sami.getByText('Juno is away. Their decision will come.').last()).toBeVisible();
  await juno.context().setOffline(false);
  expect(await readOnFrom(sami)).toBe('decides');
  await juno.reload();
  await expect(story(juno)).toBeVisible();
  await expect(sami.getByRole('button', { name: 'Juno: here' })).toBeVisible();

  // Back only together.
  expect(await readUp(juno)).toBe('waits');
  await press(juno, 'Back');
  const wish = sami.getByRole('dialog', { name: 'Go back together?' });
  await expect(wish).toContainText('decision 2, where Juno chose');
  expect(await violations(sami)).toEqual([]);
  await wish.getByRole('button', { name: 'No, go on' }).click();
  await expect(juno.getByRole('alert')).toHaveText('The player of Sami would rather go on.');
  await press(juno, 'All right');
  await press(juno, 'Back');
  await wish.getByRole('button', { name: 'Go back together' }).click();
  await expect(choices(juno)).toBeVisible();
  await expect(sami.getByText('You both went back.')).toBeVisible();
  expect(await readUp(sami)).toBe('waits');

  // One leaves with one press, and comes back into the same seat.
  await press(juno, 'Leave');
  await expect(sami.getByRole('dialog', { name: 'The player of Juno has left' })).toBeVisible();
  await juno.goto('/#/plays');
  await press(juno, /^Continue: /);
  await expect(choices(juno)).toBeVisible();
  await expect(sami.getByRole('button', { name: 'Juno: here' })).toBeVisible();

  await Promise.all([juno, sami].map((page) => playToEnd(page, (n) => 1 + (n % 2))));
  for (const page of [juno, sami]) {
    await press(page, 'See what happened');
    await page.getByText('What the two of them thought').click();
    await expect(page.getByRole('heading', { name: 'Juno thought' }).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sami thought' }).first()).toBeVisible();
    await expect(page.getByText(/^Talk it through with each other/)).toBeVisible();
  }
  expect(juno.url()).toBe(sami.url());
  for (const page of [juno, sami]) await page.context().close();
});

const KEY = 'k'.repeat(22);
const BEGUN = played({ as: 'both', most: 0 });

/** A device that speaks for itself; or whoever opened the room. */
const bare =
  (request: APIRequestContext, room: string, token = 'w'.repeat(22)) =>
  (act: object) =>
    request.post(`/rooms/${room}/acts`, { headers: { authorization: `Bearer ${token}` }, data: act });

async function openByHand(
  request: APIRequestContext,
  opening: { readonly version: string; readonly code: string | null },
): Promise<string> {
  const headers = { authorization: `Bearer ${KEY}` };
  const data = { kind: 'duet', story: 'three-times', ...opening };
  const opened = await request.post('/rooms/', { headers, data });
  return ((await opened.json()) as { letters: string }).letters;
}

test('a device that lies, leaves, or has another version; and a host without rooms: told, with a way on', async ({
  browser,
  request,
}) => {
  const page = await device(browser);
  const room = await open(page, 'three-times', 'Nadia');
  const act = bare(request, room);
  await act({ do: 'join' });
  await act({ do: 'sit', role: 'hurt' });
  await expect(story(page)).toBeVisible();
  await act({ do: 'choose', n: 1, who: 'hurt', option: 'nothing-of-the-kind', backs: 0 });
  const strange = page.getByRole('dialog', { name: 'A decision that does not fit' });
  await strange.getByRole('button', { name: 'Ask to go back to before it' }).click();
  await expect(page.getByRole('dialog', { name: 'You asked to go back' })).toBeVisible();
  await act({ do: 'answer', to: 0, agreed: true });
  await expect(strange).toHaveCount(0);
  await act({ do: 'leave' });
  await press(page, 'Play on without them');
  await expect(page).toHaveURL(/#\/play\/three-times$/);
  expect(await readOn(page)).toBe('choices'); // the story has decided for Vera

  // A room that ends: the play goes on in a new one.
  const ended = await openByHand(request, { version: BEGUN.play.setup.file.version, code: BEGUN.code });
  await bare(request, ended)({ do: 'join' });
  await bare(request, ended)({ do: 'sit', role: 'hurt' });
  await goToBlank(page); // or the story would be the one that stands there already
  await page.goto(`/#/join/${ended}`);
  await expect(story(page)).toBeVisible();
  const id = new URL(page.url()).hash;
  await bare(request, ended, KEY)({ do: 'end' });
  const over = page.getByRole('dialog', { name: 'This room is over' });
  await over.getByRole('button', { name: 'Open a new room from here' }).click();
  const next = bare(request, await letters(page).innerText());
  await next({ do: 'join' });
  await next({ do: 'sit', role: 'hurt' });
  await expect(story(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe(id);

  const other = await openByHand(request, { version: 'of-then', code: null });
  await page.goto(`/#/join/${other}`);
  await expect(page.getByRole('alert')).toContainText('another version of the story');
  await page.route('**/rooms/', (route) => route.fulfill({ status: 404 }));
  await page.goto('/#/story/three-times');
  await press(page, 'With somebody on another device');
  await expect(page.getByRole('alert')).toContainText('No rooms answer at this address');
  await page.context().close();
});
