/** How soon all kept plays stand on the screen, in a real Chromium. */
import { chromium, type Page } from '@playwright/test';
import { writePlaysFile } from '../../journal/plays-file.ts';
import { beginRecord, type PlayRecord } from '../../journal/record.ts';
import { openPlay } from '../../play/play.ts';
import { playOn } from '../../play/policies.ts';
import { seatsAround } from '../../play/seats.ts';
import type { StoryFile } from '../../story/beat.ts';
import { MODEL_VERSION } from '../../trust/respond.ts';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { findStory } from '../shelf.ts';
import { MEASURED } from './in-page.ts';

export interface Listed {
  readonly plays: number;
  readonly medianMs: number; // from the press on the link to the frame that shows them all
  readonly worstMs: number;
}

const RUNS = 9;
const FAMILY = 4; // plays that parted from each other

/** Brings `plays` plays of `story` into the Seams at `address` as a player would, and opens their list again and again. */
export async function measureList(address: string, story: string, plays: number): Promise<Listed> {
  const file = findStory(story);
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage(MEASURED);
    await page.goto(`${address}/#/plays`);
    const text = writePlaysFile(Array.from({ length: plays }, (_, n) => played(file, n)));
    const buffer = Buffer.from(text);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'plays.json', mimeType: 'application/json', buffer });
    await page.getByText(`${plays} plays brought in`).waitFor();
    const times: number[] = [];
    while (times.length < RUNS) times.push(await openList(page, plays));
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? Number.NaN);
    return { plays, medianMs: at(0.5), worstMs: at(1) };
  } finally {
    await browser.close();
  }
}

/** The nth play, to its end: four a seed, which part where chance has it. */
function played(file: StoryFile, n: number): PlayRecord {
  const seats = seatsAround('responsible', { kind: 'temperament', temperament: 'quick' });
  const seed = 1 + Math.floor(n / FAMILY);
  const play = playOn(openPlay({ file, seats, role: 'responsible', seed }), 'random', n + 1);
  const begun = beginRecord({
    id: `play-${n}`,
    story: file.id,
    storyVersion: file.version,
    modelVersion: MODEL_VERSION,
    role: 'responsible',
    seats,
    seed,
    now: 1 + n,
  });
  const choices = play.steps.map(({ option }) => option.id);
  return { ...begun, choices, ending: play.moment.ending?.id ?? null };
}

/** From another page to the list; milliseconds until the frame after its last row has come. */
async function openList(page: Page, plays: number): Promise<number> {
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /About/ }).waitFor();
  await page.waitForTimeout(500); // as somebody who reads first
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done, fail) => {
        const link = document.querySelector<HTMLElement>('nav a[href="#/plays"]');
        if (!link) return fail(new Error('There is no link to the plays.'));
        const started = performance.now();
        const watch = new MutationObserver(() => {
          if (document.querySelectorAll('main h3').length < wanted) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)));
        });
        watch.observe(document.body, { childList: true, subtree: true });
        link.click();
      }),
    plays,
  );
}
