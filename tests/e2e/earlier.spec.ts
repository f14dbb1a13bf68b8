/** Plays from before model 3, in a browser: told to be of an older version of Seams, shown as they went then or played as it is now. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { seatsAround } from '../../src/play/seats.ts';
import { newRecord } from '../../src/session/new-record.ts';
import { code } from '../classroom/class.ts';
import { violations } from './axe.ts';
import { layDown } from './on-device.ts';
import { begin, choices, choose, readOn, story, wordsAlone } from './player.ts';

interface Then {
  readonly code: string;
  readonly story: string;
  readonly role: string;
  readonly choices: string;
  readonly ending: { readonly title: string } | null;
}

const { plays, playsFile }: { plays: readonly Then[]; playsFile: object } = JSON.parse(
  readFileSync('tests/journal/model-2/plays.json', 'utf8'),
);
const then = (id: string, ended = true) => {
  const found = plays.find((each) => each.story === id && (each.ending !== null) === ended);
  if (!found) throw new Error(`No play of "${id}" was kept.`);
  return found;
};

const door = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'This play comes from an older version of Seams' });
const note = (page: Page) => page.getByText('It is shown as it was then');

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself
test.beforeEach(({ page }) => wordsAlone(page));

test('the code of an earlier play asks first, and then shows it as it ended', async ({ page }) => {
  const old = then('three-times');
  await page.goto(`/#/debrief/${old.code}`);
  await expect(door(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show it as it ended then' }).click();
  await expect(page.getByRole('heading', { level: 2, name: old.ending?.title ?? '' })).toBeVisible();
  await expect(note(page)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Decisions' }).getByRole('heading', { level: 3 })).toHaveCount(
    old.choices.split(' ').length,
  );
  await expect(page.getByRole('button', { name: 'Go back here' })).toHaveCount(0); // it does not go on
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Play again' }).click();
  await expect(story(page)).toBeVisible();
});

test('it is played as the story is now, from the same seat, where the player wants that', async ({
  page,
}) => {
  const old = plays.find((each) => each.story === 'on-credit' && each.role === 'hurt' && each.ending);
  await page.goto(`/#/debrief/${old?.code}`);
  await page.getByRole('button', { name: 'Play the story as it is now' }).click();
  await expect(story(page)).toBeVisible();
  await page.goto('/#/plays');
  await expect(page.getByText('as Juno')).toBeVisible();
  await expect(page.getByText('from an older version of Seams')).toHaveCount(0); // what was begun is a play of now
});

test('nothing of earlier stories is fetched before one of their plays is opened', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const old = () => fetched.filter((url) => /earlier-|model-2-/.test(url));
  await begin(page, 'on-credit');
  await readOn(page);
  await choose(page, 1);
  await expect(
    choices(page)
      .or(page.getByRole('button', { name: 'Next' }))
      .first(),
  ).toBeVisible();
  expect(old()).toEqual([]);
  await page.goto(`/#/debrief/${then('on-credit').code}`);
  await expect(door(page)).toBeVisible();
  const stories = old().flatMap((url) => /model-2-([a-z-]+)-[^-]{8}\.js/.exec(url)?.[1] ?? []);
  expect(new Set(stories)).toEqual(new Set(['on-credit']));
});

test('in the list they are marked; finished ones open as they ended, others as far as they went', async ({
  page,
}) => {
  await page.goto('/#/plays');
  const file = {
    name: 'plays.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(playsFile)),
  };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText('from an older version of Seams')).toHaveCount(plays.length);
  for (const { ending } of plays) {
    if (ending)
      await expect(page.getByRole('heading', { level: 3, name: ending.title }).first()).toBeVisible();
  }
  await page
    .getByRole('button', { name: `Debrief: ${then('third-row').ending?.title}` })
    .first()
    .click();
  await expect(note(page)).toBeVisible();
  await page.goto('/#/plays');
  await page.getByRole('button', { name: 'Read as far as it went: Not finished' }).first().click();
  await expect(note(page)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Decisions' }).getByRole('heading', { level: 3 })).toHaveCount(
    4,
  );
});

test('an unfinished one does not go on in the changed story: its page asks', async ({ page }) => {
  await page.goto('/#/plays');
  const unfinished = (playsFile as { plays: { ending: string | null; story: string }[] }).plays.filter(
    ({ ending, story }) => ending === null && story === 'on-credit',
  );
  const buffer = Buffer.from(JSON.stringify({ ...playsFile, plays: unfinished }));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'plays.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('from an older version of Seams')).toHaveCount(1);
  await page.goto('/#/story/on-credit');
  await expect(page.getByText('from an older version of Seams waits after 4 decisions')).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(door(page)).toBeVisible();
  await page.getByRole('button', { name: 'Read it as far as it went' }).click();
  await expect(note(page)).toBeVisible();
  await page.goto('/#/play/on-credit');
  await page.getByRole('button', { name: 'Play the story as it is now' }).click();
  await expect(story(page)).toBeVisible();
  await page.goto('/#/plays');
  await expect(page.getByText('from an older version of Seams')).toHaveCount(1); // it is still there
});

test('beside a play of now only what can be compared is compared, and that is told', async ({ page }) => {
  await page.goto(`/#/compare/${then('on-credit').code}/${code('on-credit', 1)}`);
  await expect(page.getByText('Play A comes from an older version of Seams.')).toBeVisible();
  await expect(page.getByRole('table')).toContainText('Decisions that were practices');
  await expect(page.getByRole('table')).not.toContainText('trust in');
  await expect(page.getByRole('heading', { name: 'From there, side by side' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('a board counts them apart, and says how many', async ({ page }) => {
  await page.goto('/#/class/board/on-credit');
  const old = plays.filter((each) => each.story === 'on-credit' && each.ending).map((each) => each.code);
  await page.getByLabel('Play codes or links').fill([...old, code('on-credit', 1)].join('\n'));
  await page.getByRole('button', { name: 'Put on the board' }).click();
  await expect(page.getByText(`${old.length} of these ${old.length + 1} plays come from`)).toBeVisible();
  await expect(page.locator('.board-number')).toHaveText('1 play');
  const which = page.getByRole('radiogroup', { name: 'Which plays are counted' });
  await which.getByRole('radio', { name: `As it was then (${old.length})` }).check({ force: true });
  await expect(page.locator('.board-number')).toHaveText(`${old.length} plays`);
  expect(await violations(page)).toEqual([]);
});

test('an unfinished play of model 3, whose story still stands, goes on with its choices; the old one stays', async ({
  page,
}) => {
  const { plays: between, versions } = JSON.parse(
    readFileSync('tests/journal/model-3/plays.json', 'utf8'),
  ) as { plays: readonly Then[]; versions: Readonly<Record<string, string>> };
  const kept = between.find((each) => each.story === 'on-credit' && each.ending === null);
  const record = {
    ...newRecord(
      { id: 'on-credit', version: versions['on-credit'] ?? '' },
      'hurt',
      seatsAround('hurt', { kind: 'temperament', temperament: 'slow' }),
      30,
    ),
    modelVersion: '3',
    choices: kept?.choices.split(' ') ?? [],
  };
  await layDown(page, { plays: [[record.id, record]] });
  await page.goto('/#/play/on-credit');
  await expect(door(page)).toBeVisible();
  await expect(page.getByText('or go on in the story as it is now')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go on in the story as it is now' }).click();
  await expect(story(page)).toBeVisible();
  await readOn(page);
  await expect(choices(page)).toBeVisible();
  await page.goto('/#/plays');
  await expect(page.getByText('from an older version of Seams')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 3, name: 'Not finished' })).toHaveCount(2);
  // The map knows the way of both: its choices stand on it.
  await page.goto('/#/map/on-credit');
  await expect(page.getByRole('combobox', { name: 'Show the way of' }).getByRole('option')).toHaveCount(3);
});
