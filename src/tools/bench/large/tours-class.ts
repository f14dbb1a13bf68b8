/** A class: the steps of a vote on a projector, the board with everybody's plays, a decision revealed. */
import type { Page } from '@playwright/test';
import { codeOf } from '../../../journal/play-code.ts';
import { openPlay } from '../../../play/play.ts';
import { playOn } from '../../../play/policies.ts';
import { ownTemperament, seatsAround } from '../../../play/seats.ts';
import { findStory } from '../../shelf.ts';
import { goOn, press, standing } from './pressing.ts';
import type { Look } from './tour.ts';

/** Every step of a vote, for two decisions of different length. */
export async function classTour(page: Page, look: Look): Promise<void> {
  await page.goto('/#/class/play');
  await page.locator('input[name]').first().waitFor();
  await page.getByText('All the Shapes of a Page').first().click();
  await page.getByLabel('How many people vote').fill('6');
  await press(page, 'Begin');
  await page.getByRole('log', { name: 'Story' }).waitFor();
  await look('class: first line');
  for (let decision = 1; decision <= 2; decision++) {
    while ((await standing(page)) === 'lines') await goOn(page);
    await look(`class ${decision}: think`);
    await press(page, 'First vote');
    for (const key of '112212') await page.keyboard.press(key);
    await look(`class ${decision}: vote`);
    await press(page, 'Show the votes');
    await look(`class ${decision}: shown`);
    await press(page, 'Talk');
    await look(`class ${decision}: talk`);
    await press(page, 'Second vote');
    for (const key of '211122') await page.keyboard.press(key);
    await press(page, 'Show the votes');
    await look(`class ${decision}: shift`);
    await press(page, 'Decide');
    await page.locator('.vote-keys summary').click();
    await look(`class ${decision}: decide, keys`);
    await page.locator('.vote-keys summary').click();
    await page.locator('.vote-answer').first().click();
    await page.locator('.vote').waitFor({ state: 'hidden' });
  }
}

/** A board with plays, refusals and everything that can be shown of it. */
export async function boardTour(page: Page, look: Look): Promise<void> {
  await page.goto('/#/class/board/on-credit');
  const wrong = `${'A'.repeat(60)}\nhttps://example.org/${'a'.repeat(90)}`;
  await page.getByLabel('Play codes or links').fill(`${codes().join('\n')}\n${wrong}`);
  await press(page, 'Put on the board');
  await page.locator('.board-tabs').waitFor();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const views = await page.locator('.board-tabs').first().locator('label').all();
  for (const [n, view] of views.entries()) {
    await view.click();
    await look(`board ${n + 1}`);
  }
  await views[1]?.click();
  await press(page, 'Reveal in steps');
  for (let step = 1; step <= 4; step++) {
    await look(`reveal ${step}`);
    await page.keyboard.press(step === 1 ? '1' : 'PageDown');
    if (step === 1) await page.keyboard.press('PageDown');
  }
}

function codes(): readonly string[] {
  const file = findStory('on-credit');
  const seats = seatsAround('hurt', {
    kind: 'temperament',
    temperament: ownTemperament(file, 'responsible'),
  });
  return Array.from({ length: 6 }, (_, n) =>
    codeOf(playOn(openPlay({ file, seats, role: 'hurt', seed: n + 1 }), 'random', n + 1)),
  );
}
