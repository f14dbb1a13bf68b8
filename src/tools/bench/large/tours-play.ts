/** Plays: every shape of a line, decisions, dialogs, the screen that goes from hand to hand. */
import type { Page } from '@playwright/test';
import { begin, goOn, press, standing } from './pressing.ts';
import type { Look } from './tour.ts';

/** Line by line through everything a reader can be shown; history, settings and reasons on the way. */
export async function shapesTour(page: Page, look: Look): Promise<void> {
  await begin(page, 'shapes?seed=3');
  let stop = 0;
  let decisions = 0;
  do {
    const now = await standing(page);
    await look(`shapes ${++stop} ${now}`);
    if (now === 'choices' && ++decisions === 2) await dialogs(page, look);
  } while (await goOn(page, 1));
}

async function dialogs(page: Page, look: Look): Promise<void> {
  for (const name of ['History', 'Settings']) {
    await press(page, name);
    await page.getByRole('dialog').locator('h3, section').first().waitFor();
    await look(`dialog ${name}`);
    await page.keyboard.press('Escape');
  }
  await page.locator('.reader-details summary').click();
  await page.locator('.reader-reasons li').first().waitFor();
  await look('reasons');
  await page.keyboard.press('Escape');
}

/** The same with whole beats. */
export async function wholeTour(page: Page, look: Look): Promise<void> {
  await begin(page, 'shapes?as=hurt&seed=3');
  await press(page, 'Settings');
  await page.getByRole('checkbox', { name: /up to the next choice at once/ }).check();
  await page.keyboard.press('Escape');
  let stop = 0;
  do await look(`whole ${++stop} ${await standing(page)}`);
  while (await goOn(page));
}

/** Words without a break, sixteen options and one without words; then every script, both ways. */
export async function longTour(page: Page, look: Look): Promise<void> {
  for (const story of ['long-things', 'scripts']) {
    await begin(page, `${story}?seed=3`);
    let stop = 0;
    do await look(`${story} ${++stop} ${await standing(page)}`);
    while (await goOn(page));
    await press(page, 'History');
    await look(`${story} history`);
    await page.keyboard.press('Escape');
    await press(page, 'See what happened');
    await page.getByRole('region', { name: 'Debrief' }).waitFor();
    await look(`${story} debrief`);
    await page.goto('/#/plays');
    await page.locator('.play-row').first().waitFor();
    await look(`${story} plays`);
  }
}

/** Two players on one device. */
export async function handOverTour(page: Page, look: Look): Promise<void> {
  await begin(page, 'shapes?opposite=player&seed=3');
  const seen = new Set<string>();
  do {
    const now = await standing(page);
    if (now === 'lines' || seen.size > 5) continue;
    seen.add(`${now} ${seen.size}`);
    await look(`two players: ${now}`);
  } while (await goOn(page));
}
