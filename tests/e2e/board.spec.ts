import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { code } from '../classroom/class.ts';
import { violations } from './axe.ts';
import { expectNothingSideways } from './size.ts';

test.use({ bypassCSP: true }); // for axe; robust.spec.ts holds the policy itself

const told = (page: Page) => page.locator('.board-told').getByRole('status');
const refused = (page: Page) => page.getByRole('region', { name: 'Not on the board' }).getByRole('listitem');
const show = (page: Page, what: string) =>
  page
    .getByRole('radiogroup', { name: 'What the board shows' })
    .getByRole('radio', { name: what })
    .check({ force: true });

const credit = (seed: number, role: 'responsible' | 'hurt' = 'hurt') =>
  code('on-credit', seed, 'random', role);
const wrong = (right: string) => `${right.slice(0, 6)}${right[6] === '7' ? '8' : '7'}${right.slice(7)}`;

async function open(page: Page, at = 'class/board/on-credit'): Promise<void> {
  await page.goto(`/#/${at}`);
  await expect(page.getByRole('heading', { level: 1, name: /^The board/ })).toBeVisible();
}

async function handIn(page: Page, text: string): Promise<void> {
  await page.getByLabel('Play codes or links').fill(text);
  await page.getByRole('button', { name: 'Put on the board' }).click();
}

async function bring(page: Page, text: string | Buffer, name: string, mimeType: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
}

test('from the door: codes choose the story, each wrong one is told, what is right is counted and kept', async ({
  page,
}) => {
  await page.goto('/#/class');
  await page.getByRole('link', { name: 'The board' }).click();
  const six = [
    credit(1),
    credit(2),
    credit(1),
    wrong(credit(3)),
    code('three-times', 1),
    credit(4, 'responsible'),
  ];
  await handIn(page, six.map((each) => `Ana: ${each}`).join('\n'));
  await expect(page.getByRole('heading', { level: 1, name: 'The board: On Credit' })).toBeVisible();
  await expect(told(page)).toHaveText('3 plays came in. 3 did not:');
  await expect(refused(page)).toHaveCount(3);
  await expect(refused(page).nth(0)).toContainText(`${credit(1)}This play is on the board already.`);
  await expect(refused(page).nth(1)).toContainText(`${wrong(credit(3))}This code has a mistake`);
  await expect(refused(page).nth(2)).toContainText(
    'It is a play of “Three Times”; this board is for “On Credit”.',
  );
  await expect(page.getByText('1 as Sami, 2 as Juno.')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Ana');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Count it again' }).click();
  await expect(page.getByText('1 as Sami, 3 as Juno.')).toBeVisible();
  const shares = await page
    .getByRole('list', { name: 'How it ended' })
    .getByRole('listitem')
    .allTextContents();
  const percents = shares.map((text) => Number(/(\d+) in 100/.exec(text)?.[1]));
  expect(percents.reduce((sum, each) => sum + each, 0)).toBe(100);

  await test.step('without a camera, or without leave to use it, that is said, and what works instead', async () => {
    await page.getByRole('button', { name: 'Scan with the camera' }).click();
    await expect(page.getByText(/photo of the picture/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Scan with the camera' })).toBeVisible();
  });
  await page.reload();
  await expect(page.getByText('1 as Sami, 3 as Juno.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the board' }).click();
  await expect(page.getByText('Nothing is on this board yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 as Sami, 3 as Juno.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the board' }).click();
  await expect(page.getByText('Nothing is on this board yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing is on this board yet.')).toBeVisible();
});

test('a decision is revealed by keyboard, and nothing is there before its step', async ({ page }) => {
  await open(page);
  await handIn(page, Array.from({ length: 8 }, (_, at) => credit(at + 1)).join('\n'));
  await expect(told(page)).toHaveText('8 plays came in.');
  await show(page, 'Talk about');
  await expect(page.getByRole('heading', { name: 'The next thing to talk about' })).toBeVisible();
  await expect(page.locator('.board-questions li')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);

  const begin = page.getByRole('button', { name: 'Reveal in steps' });
  await begin.press('Enter');
  const reveal = page.getByRole('dialog');
  const heading = (name: string) => reveal.getByRole('heading', { level: 2, name });
  await expect(heading('Guess: what did most of you choose here?')).toBeFocused();
  for (const key of ['1', '1', '2']) await page.keyboard.press(key);
  await expect(reveal.getByText('2 guesses')).toBeVisible();
  await expect(reveal).not.toContainText(/%|practice|pitfall|The article/);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('ArrowRight');
  await expect(heading('What was chosen')).toBeVisible();
  await expect(reveal).toContainText(/%/);
  await expect(reveal).toContainText('guessed by 2');
  await expect(reveal).not.toContainText(/practice|pitfall|The article/);

  await page.keyboard.press('PageDown');
  await expect(heading('What the model says')).toBeVisible();
  await expect(reveal).toContainText(/practice|pitfall/);
  await expect(reveal).toContainText('Rules that counted:');
  await expect(reveal).not.toContainText(/The article/);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('ArrowRight');
  await expect(heading('What the articles say')).toBeVisible();
  await expect(reveal).toContainText(/The article/);
  expect(await violations(page)).toEqual([]);
  for (let back = 0; back < 4; back++) await page.keyboard.press('ArrowLeft');
  await expect(heading('Guess: what did most of you choose here?')).toBeVisible();
  await expect(reveal.getByText('2 guesses')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reveal).toHaveCount(0);
  await expect(begin).toBeFocused();
});

test('a board goes out as a table and as a file, and comes in elsewhere; what is broken changes nothing', async ({
  page,
  browser,
}) => {
  await open(page);
  await handIn(page, [1, 2, 3].map((seed) => credit(seed)).join('\n'));
  await expect(told(page)).toHaveText('3 plays came in.');
  const exported = async (button: string) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFile(await (await coming).path(), 'utf8');
  };
  const table = await exported('Export as a table (CSV)');
  expect(table.split('\r\n').filter((row) => row !== '')).toHaveLength(4);
  expect(table).toContain(credit(2));
  const file = await exported('Export the board');

  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere);
  await bring(elsewhere, file.slice(0, -20), 'board.json', 'application/json');
  await expect(told(elsewhere)).toContainText('The board is as it was.');
  await bring(elsewhere, file.replaceAll('"times": 1', '"times": 1e9'), 'board.json', 'application/json');
  await expect(told(elsewhere)).toHaveText('No new play came in. 3 did not:');
  await expect(refused(elsewhere)).toHaveCount(3);
  await expect(refused(elsewhere).first()).toContainText(
    'Play 1 in the fileIts part “times” should be a whole number from 1 to 99, not 1000000000.',
  );
  await bring(elsewhere, file.replace('on-credit', 'three-times'), 'board.json', 'application/json');
  await expect(told(elsewhere)).toContainText('This board file is for “Three Times”.');
  await expect(elsewhere.getByText('Nothing is on this board yet.')).toBeVisible();
  await handIn(elsewhere, credit(2));
  await expect(told(elsewhere)).toHaveText('1 play came in.');
  await bring(elsewhere, file, 'board.json', 'application/json');
  await expect(told(elsewhere)).toHaveText('2 plays came in. 1 play was here already.');
  await bring(elsewhere, table, 'board.csv', 'text/csv');
  await expect(told(elsewhere)).toHaveText('No new play came in. 3 did not:');
  await expect(elsewhere.getByText('3 as Juno.')).toBeVisible();
});

test('a play code is held up, and the photo of its picture puts it on the board', async ({ page }) => {
  await page.goto(`/#/debrief/${credit(1)}`);
  await page.getByRole('button', { name: 'Show it large' }).click();
  const large = page.getByRole('dialog', { name: 'The code of this play' });
  await expect(large.getByText(credit(1))).toBeVisible();
  const picture = await large.getByRole('img', { name: 'QR picture of the code' }).screenshot();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Show it large' })).toBeFocused();

  await open(page);
  await bring(page, picture, 'photo.png', 'image/png');
  await expect(told(page)).toHaveText('1 play came in.');
  await show(page, 'Curves');
  await page.getByLabel('Show one play').fill(credit(1).toLowerCase().replaceAll('-', ' '));
  await expect(page.getByText(new RegExp(`${credit(1)}: from \\d+ to \\d+`)).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await bring(page, await page.locator('.board-head').screenshot(), 'nothing.png', 'image/png');
  await expect(told(page)).toContainText('No QR picture could be read in “nothing.png”');
  await bring(page, 'no picture', 'broken.png', 'image/png');
  await expect(told(page)).toContainText('“broken.png” could not be read');
});

test('a story is shared with what is chosen: link, picture, and what it opens', async ({ page }) => {
  await page.goto('/#/story/on-credit?seed=77');
  await page.getByRole('radio', { name: 'Juno', exact: true }).check();
  await page.getByRole('radio', { name: 'Somebody beside me' }).check();
  await page.getByText('Share', { exact: true }).click();
  await page.getByLabel('Show how much they trust').selectOption('Only afterwards');
  await expect(page.getByRole('img', { name: 'QR picture of the link' })).toBeVisible();
  const link = await page.locator('.story-share code').textContent();
  expect(link).toMatch(/^http.*#\/story\/on-credit\?as=hurt&opposite=player&seed=77&meters=debrief$/);
  expect(await violations(page)).toEqual([]);
  await page.goto('/#/');
  await page.goto(link ?? '');
  await expect(page.getByRole('radio', { name: 'Juno', exact: true })).toBeChecked();
  await expect(page.getByText('Only afterwards you will see how much they trust each other.')).toBeVisible();
});

test('while many plays come in, the page says how far it is and answers', async ({ page }) => {
  const codes = Array.from({ length: 96 }, (_, at) => credit(at + 1));
  await open(page);
  const crew = page.waitForEvent('worker'); // so many are played again beside the page
  // Pressed from within the page at the first word of how far it is: from outside it might be over by then.
  const answered = page.evaluate(
    () =>
      new Promise<string>((done) => {
        const far = () => /Reading: \d+ of 96/.exec(document.body.innerText)?.[0];
        const watch = new MutationObserver(() => {
          if (!far()) return;
          watch.disconnect();
          const summary = [...document.querySelectorAll('summary')].find(
            (each) => each.textContent === 'Hand in',
          );
          const details = summary?.closest('details');
          details?.addEventListener('toggle', () => done(`${details.open ? 'open' : 'shut'}, ${far()}`));
          summary?.click();
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  await handIn(page, codes.join('\n'));
  expect(await answered).toMatch(/^shut, Reading: \d+ of 96$/);
  expect((await crew).url()).toMatch(/board-worker/);
  await expect(told(page)).toContainText('came in');
});

test.describe('390×844', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('every part fits and has no violation', async ({ page }) => {
    await open(page);
    await handIn(page, [credit(1), credit(2), credit(3), wrong(credit(4)), credit(1)].join('\n'));
    await expect(refused(page)).toHaveCount(2);
    const fits = async () => {
      await expectNothingSideways(page);
      expect(await violations(page)).toEqual([]);
    };
    await fits();
    for (const part of ['Talk about', 'Decisions', 'Curves']) {
      await show(page, part);
      await fits();
    }
    await show(page, 'Decisions');
    await page.getByRole('button', { name: 'Reveal in steps: place 2' }).click();
    for (let step = 0; step < 4; step++) {
      await fits();
      if (step < 3) await page.getByRole('button', { name: 'Next' }).click();
    }
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText('The codes on this board').click();
    await fits();
    await page.getByRole('button', { name: `Remove: ${credit(2)}` }).click();
    await expect(told(page)).toHaveText(`${credit(2)} is removed.`);
    for (const [at, heading] of [
      ['class', 'For teachers'],
      ['class/board', 'The board'],
      ['class/cards', 'Voting cards'],
      ['story/on-credit', 'On Credit'],
      [`debrief/${credit(1)}`, 'Debrief: On Credit'],
    ] as const) {
      await page.goto(`/#/${at}`);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await fits();
    }
  });
});
