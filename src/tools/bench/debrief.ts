/** How soon a debrief stands after its code was opened, and how long what could have come takes, in a real Chromium. */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { whatIf } from '../../debrief/whatif.ts';
import { codeOf } from '../../journal/play-code.ts';
import { openPlay, type Play } from '../../play/play.ts';
import { playOn } from '../../play/policies.ts';
import { ownTemperament, seatsAround } from '../../play/seats.ts';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { findStory } from '../shelf.ts';
import { MEASURED } from './in-page.ts';

export interface DebriefFigures {
  readonly decisions: number;
  readonly slowdown: number;
  readonly firstMs: number; // to the first decisions painted, the debrief's scripts still to come over the network of this machine
  readonly medianMs: number; // the same once they have come
  readonly worstMs: number;
  readonly nodes: number; // of the document
  readonly whatIfMs: number; // the slowest decision's other options, on this machine without slowdown
  readonly search: { readonly ms: number; readonly ways: number }; // the best and the worst from the first decision, without slowdown
}

const SLOWDOWN = 4;
const RUNS = 9;

/** Measures the build served at `address`, with a random play of `story`. */
export async function measureDebrief(address: string, story: string): Promise<DebriefFigures> {
  const play = longPlay(story);
  const code = codeOf(play);
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage(MEASURED);
    const devtools = await page.context().newCDPSession(page);
    await page.goto(`${address}/#/about`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await slow(devtools, SLOWDOWN);
    const first = await openDebrief(page, code);
    const times: number[] = [];
    while (times.length < RUNS) {
      await page.getByRole('link', { name: 'About', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /About/ }).waitFor();
      await page.waitForTimeout(500); // as somebody who reads first
      times.push(await openDebrief(page, code));
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? Number.NaN);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    await slow(devtools, 1);
    return {
      decisions: play.steps.length,
      slowdown: SLOWDOWN,
      firstMs: Math.round(first),
      medianMs: at(0.5),
      worstMs: at(1),
      nodes,
      whatIfMs: slowestWhatIf(play),
      search: await measureSearch(page),
    };
  } finally {
    await browser.close();
  }
}

async function slow(devtools: CDPSession, rate: number): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** As many decisions as a play of the story has, by chance from seed 4. */
function longPlay(story: string): Play {
  const file = findStory(story);
  const seats = seatsAround('hurt', {
    kind: 'temperament',
    temperament: ownTemperament(file, 'responsible'),
  });
  return playOn(openPlay({ file, seats, role: 'hurt', seed: 4 }), 'random', 4);
}

/** Milliseconds from the change of address to the frame after the decisions that can be seen. */
function openDebrief(page: Page, code: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const started = performance.now();
        const watch = new MutationObserver(() => {
          if (!document.querySelector('.debrief-decision')) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)));
        });
        watch.observe(document.body, { childList: true, subtree: true });
        location.hash = `#/debrief/${wanted}`;
      }),
    code,
  );
}

function slowestWhatIf({ steps }: Play): number {
  const times = steps.map((step) => {
    const begun = performance.now();
    whatIf(step);
    return performance.now() - begun;
  });
  return Math.round(100 * Math.max(...times)) / 100;
}

async function measureSearch(page: Page): Promise<DebriefFigures['search']> {
  await page.getByRole('button', { name: 'Open all' }).click();
  const decision = page
    .locator('.debrief-decision')
    .filter({ has: page.getByRole('button', { name: 'How it could have ended' }) })
    .first();
  await decision.getByRole('button', { name: 'How it could have ended' }).click();
  await decision.getByRole('button', { name: 'Search from this decision on' }).click();
  const begun = Date.now();
  const told = decision.getByText(/^Searched: \d+ ways/);
  await told.waitFor({ timeout: 60_000 });
  return { ms: Date.now() - begun, ways: Number(/\d+/.exec((await told.textContent()) ?? '')?.[0]) };
}
