/** What is kept: debriefs with all their parts open, the list of plays, two plays beside each other. */
import type { Page } from '@playwright/test';
import { codeOf } from '../../../journal/play-code.ts';
import { writePlaysFile } from '../../../journal/plays-file.ts';
import { beginRecord, type PlayRecord } from '../../../journal/record.ts';
import { openPlay, type Play } from '../../../play/play.ts';
import { playOn } from '../../../play/policies.ts';
import { seatsAround } from '../../../play/seats.ts';
import { MODEL_VERSION } from '../../../trust/respond.ts';
import { findStory } from '../../shelf.ts';
import { press } from './pressing.ts';
import type { Look } from './tour.ts';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const NAMES = [
  LONG,
  'باب مفتوح (2)!',
  'https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  null,
];
const SEED = 5;

/** A debrief unfolded part by part, what could have come, what was written, the code over the whole window. */
export async function debriefTour(page: Page, look: Look): Promise<void> {
  await bringIn(page);
  const code = codeOf(played(0));
  await page.goto(`/#/debrief/${code}`);
  await page.locator('.reflection').waitFor();
  await look('debrief');
  await press(page, 'Change it').catch(() => {});
  await look('debrief: written');
  const first = page.locator('.debrief-decision:nth-child(-n+4)');
  for (const more of await first.locator('.debrief-more[aria-expanded="false"]').all()) await more.click();
  for (const fold of await first.locator('.debrief-row .debrief-fold').all()) await fold.click();
  await page.getByText('What the marks mean').first().click();
  await look('debrief: unfolded');
  await page.getByRole('button', { name: 'Search from this decision on' }).first().click();
  await page.getByText(/^Searched/).waitFor({ timeout: 120_000 });
  await look('debrief: searched');
  await page.getByRole('button', { name: /large/i }).first().click();
  await look('debrief: large code');
  await page.keyboard.press('Escape');
  for (const address of [`#/model/${code}`, `#/compare/${code}/${codeOf(played(1))}`]) {
    await page.goto(`/${address}`);
    await page.locator('.debrief-chart').first().waitFor();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      for (const fold of document.querySelectorAll<HTMLElement>('.debrief-fold')) fold.click();
    });
    await look(address.slice(0, 9));
  }
  await page.goto('/#/map/three-times');
  await page.locator('.map-decision').first().click();
  await look('map with a play');
}

/** The list with long names, branches, a name being given, a deletion, two marked. */
export async function playsTour(page: Page, look: Look): Promise<void> {
  await bringIn(page);
  await look('plays');
  for (const mark of (await page.locator('.play-mark input').all()).slice(0, 2)) await mark.check();
  await look('plays: marked');
  await page
    .locator('.play-row')
    .nth(2)
    .getByRole('button', { name: /^Name|^Rename/ })
    .click();
  await page
    .getByRole('button', { name: /^Delete/ })
    .last()
    .click();
  await look('plays: naming, deleted');
  await page.goto('/#/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('home with plays');
  await page.goto('/#/story/three-times');
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  await look('story with plays');
}

async function bringIn(page: Page): Promise<void> {
  await page.goto('/#/plays');
  const buffer = Buffer.from(writePlaysFile(NAMES.map((name, n) => recordOf(played(n), name, n))));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'plays.json', mimeType: 'application/json', buffer });
  await page.locator('.play-row').first().waitFor();
}

/** The nth play of one seed, to its end; the last one stops on the way. */
function played(n: number): Play {
  const file = findStory('three-times');
  const seats = seatsAround('responsible', { kind: 'temperament', temperament: 'quick' });
  const opened = openPlay({ file, seats, role: 'responsible', seed: SEED });
  return playOn(opened, 'random', n + 1, n === 3 ? 5 : 500);
}

function recordOf({ setup, steps, moment }: Play, name: string | null, n: number): PlayRecord {
  const { file, seats, role, seed } = setup;
  const [story, storyVersion, id] = [file.id, file.version, `play-${n}`];
  const begun = beginRecord({
    id,
    story,
    storyVersion,
    modelVersion: MODEL_VERSION,
    role,
    seats,
    seed,
    now: 1 + n,
  });
  const choices = steps.map(({ option }) => option.id);
  const reflection = {
    moment: steps.find(({ seat }) => seat === 'player')?.n ?? null,
    why: LONG,
    unknown: `${LONG} ${LONG}`,
  };
  const first = Object.fromEntries((steps[0]?.options ?? []).map(({ id: option }, at) => [option, 12 * at]));
  const votes = [{ n: 1, first, second: first, by: 'teacher' as const }];
  return { ...begun, name, choices, ending: moment.ending?.id ?? null, reflection, votes };
}
