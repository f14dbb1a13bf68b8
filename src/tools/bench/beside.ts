/** How long the same words take beside every temperament, and whether the page stands still meanwhile, in a real Chromium. */
import { chromium, type Page } from '@playwright/test';
import { codeOf } from '../../journal/play-code.ts';
import { openPlay } from '../../play/play.ts';
import { playOn } from '../../play/policies.ts';
import { ownTemperament, seatsAround } from '../../play/seats.ts';
import { otherRole, ROLES, type Role } from '../../trust/bond.ts';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { findStory } from '../shelf.ts';
import { MEASURED, nameFunctions, type Waited, waitedFrom } from './in-page.ts';

export interface BesideFigures {
  readonly decisions: number; // of the play whose words stay
  readonly ms: number; // from opening the part to its last row, its worker still to come over the network of this machine
  readonly againMs: number; // the same in a new page, with everything at hand
  readonly worstFrameMs: number; // the longest time between two frames meanwhile
}

/** Measures the build served at `address`, from either seat of a story. */
export async function measureBeside(address: string, story: string): Promise<Record<Role, BesideFigures>> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage(MEASURED);
    await nameFunctions(page);
    const figures = {} as Record<Role, BesideFigures>;
    for (const role of ROLES) figures[role] = await measureSeat(page, address, story, role);
    return figures;
  } finally {
    await browser.close();
  }
}

async function measureSeat(page: Page, address: string, story: string, role: Role): Promise<BesideFigures> {
  const file = findStory(story);
  const temperament = ownTemperament(file, otherRole(role));
  const seats = seatsAround(role, { kind: 'temperament', temperament });
  const play = playOn(openPlay({ file, seats, role, seed: 4 }), 'practice', 4);
  const times: Waited[] = [];
  while (times.length < 2) {
    await page.goto('about:blank'); // what was reckoned is forgotten
    await page.goto(`${address}/#/debrief/${codeOf(play)}`);
    const summary = page.locator('.beside > summary');
    await summary.waitFor();
    await page.waitForTimeout(1000); // the page has come to rest
    const came = waitedFrom(page, 'click', '.beside-came[aria-busy=false]'); // its last row
    await summary.click();
    times.push(await came);
  }
  const [first, again] = times;
  return {
    decisions: play.steps.length,
    ms: Math.round(first?.ms ?? Number.NaN),
    againMs: Math.round(again?.ms ?? Number.NaN),
    worstFrameMs: Math.round(Math.max(...times.map(({ frame }) => frame))),
  };
}
