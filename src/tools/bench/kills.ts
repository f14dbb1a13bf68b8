/** A tab killed again and again in the middle of a play, as an operating system that needs the memory would: what is left? */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { diceOf, endTab, MEASURED, nameFunctions } from './in-page.ts';

export interface KillFigures {
  readonly kills: number;
  readonly seed: number; // of what is played and when it is killed
  readonly decisions: number; // made on the screen between the kills
  readonly resumed: number; // times the play went on at the last choice made
  readonly behind: readonly string[]; // what came back instead, by kill
}

export interface KillPlan {
  readonly story: string;
  readonly kills: number;
  readonly seed: number;
  /** Called before each kill with the page; the benchmark waits for nothing, a test may. */
  readonly before?: (page: Page, made: number) => Promise<void>;
}

/** Kills the tab of a play in a browser of its own, at `address`. Rejects when the game itself breaks. */
export async function measureKills(address: string, plan: KillPlan): Promise<KillFigures> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
  try {
    const context = await browser.newContext({ ...MEASURED, baseURL: address, reducedMotion: 'reduce' });
    context.setDefaultTimeout(300_000); // only against hanging
    await context.route(/phaser-[^/]*\.js/, (route) => route.abort()); // the stage keeps nothing
    return await killAgainAndAgain(context, plan);
  } finally {
    await browser.close();
  }
}

/** The same in a context that is there; its `baseURL` is where the game is. */
export async function killAgainAndAgain(context: BrowserContext, plan: KillPlan): Promise<KillFigures> {
  await nameFunctions(context);
  const dice = diceOf(plan.seed);
  const behind: string[] = [];
  let decisions = 0;
  let page = await context.newPage();
  await begin(page, plan.story);
  for (let kill = 1; kill <= plan.kills; kill++) {
    for (let more = dice(3); more > 0; more--) {
      if (await playedOn(page, dice(4))) decisions += 1;
      else await begin(page, plan.story);
    }
    const made = await decided(page);
    await plan.before?.(page, made);
    await page.waitForTimeout(dice(60)); // whenever: it is to hold at any time
    await endTab(page);
    page = await context.newPage();
    await page.goto(`/#/play/${plan.story}`);
    const left = await decided(page);
    if (left !== made) behind.push(`kill ${kill}: ${made} decisions made, ${left} came back`);
  }
  await page.close();
  return { kills: plan.kills, seed: plan.seed, decisions, resumed: plan.kills - behind.length, behind };
}

async function begin(page: Page, story: string): Promise<void> {
  await page.goto(`/#/story/${story}?seed=7`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('log', { name: 'Story' }).waitFor();
}

/** Reads on to the next choices, takes one and waits for its answer; false where the story has ended. */
async function playedOn(page: Page, nth: number): Promise<boolean> {
  const came = await page.waitForFunction(
    () => {
      const named = (name: string) =>
        [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === name);
      if (document.querySelector('[aria-label="Choices"] button')) return 'choices';
      if (named('See what happened')) return 'end';
      named('Next')?.click();
      return null;
    },
    null,
    { polling: 20 },
  );
  if ((await came.jsonValue()) === 'end') return false;
  const log = page.getByRole('log', { name: 'Story' });
  const before = await log.textContent();
  const choices = page.getByRole('list', { name: 'Choices' }).getByRole('button');
  await choices.nth(Math.min(nth, (await choices.count()) - 1)).click();
  await page.waitForFunction(
    (known) => document.querySelector('[role="log"]')?.textContent !== known,
    before,
    {
      polling: 20,
    },
  );
  return true;
}

/** How many decisions were made, as the history tells it. */
export async function decided(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'History' }).click();
  const history = page.getByRole('dialog');
  await history.waitFor();
  const count = await history.locator('section').count();
  await page.keyboard.press('Escape');
  await history.waitFor({ state: 'hidden' });
  return count;
}
