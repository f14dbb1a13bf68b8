/** Random sequences of all that people do to a play, in a real browser, held against a model of what must be kept. */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Role } from '../../../trust/bond.ts';
import { CHROMIUM_FLAGS, needChromium } from '../../chromium.ts';
import { findStory } from '../../shelf.ts';
import { diceOf, MEASURED, nameFunctions } from '../in-page.ts';
import { Hands } from './hands.ts';
import { emptyDevice } from './tab.ts';
import { Ways } from './ways.ts';

export interface KeptPlan {
  readonly story: string;
  readonly sequences: number;
  readonly seed: number; // of everything that is done
  readonly acts: number; // in each sequence
  readonly patience?: number; // ms for each wait; only against hanging
}

export interface KeptFigures extends KeptPlan {
  readonly done: Readonly<Record<string, number>>; // how often each thing was done
  readonly decisions: number;
  readonly lost: readonly string[]; // decisions that are in no play any more
  readonly unasked: readonly string[]; // decisions that nobody asked for
  readonly astray: readonly string[]; // a page that does not stand where its play does
}

/** The seed of every play, so that the simulated person answers alike. */
const SEED = 7;

/** Measures at `address`, in a browser of its own. Rejects when the game itself breaks. */
export async function measureKept(address: string, plan: KeptPlan): Promise<KeptFigures> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
  try {
    const context = await browser.newContext({ ...MEASURED, baseURL: address, reducedMotion: 'reduce' });
    return await tryAll(context, plan);
  } finally {
    await browser.close();
  }
}

/** The same in a context that is there; its `baseURL` is where the game is. */
export async function tryAll(context: BrowserContext, plan: KeptPlan): Promise<KeptFigures> {
  context.setDefaultTimeout(plan.patience ?? 60_000);
  await nameFunctions(context);
  await context.route(/phaser-[^/]*\.js/, (route) => route.abort()); // the stage keeps nothing
  const dice = diceOf(plan.seed);
  const ways = new Ways(findStory(plan.story));
  const figures = { done: {} as Record<string, number>, decisions: 0 };
  const [lost, unasked, astray]: [string[], string[], string[]] = [[], [], []];
  const idle = await context.newPage(); // a browser without a page ends
  await wholeBeats(context);
  for (let n = 1; n <= plan.sequences; n++) {
    const role: Role = dice(2) === 0 ? 'responsible' : 'hurt';
    const page = await context.newPage();
    await page.goto('/#/about');
    await emptyDevice(page);
    const hands = new Hands(context, page, {
      story: plan.story,
      role,
      seed: SEED,
      ways,
      dice,
    });
    const where = (trouble: string) => `sequence ${n} (${hands.did.join(', ')}): ${trouble}`;
    try {
      await hands.begin();
      for (let act = 0; act < plan.acts; act++) await hands.act();
      const troubles = await hands.troubles();
      lost.push(...troubles.lost.map(where));
      unasked.push(...troubles.unasked.map(where));
      astray.push(...hands.astray.map(where));
    } catch (error) {
      astray.push(where(error instanceof Error ? error.message : String(error)));
    }
    for (const did of hands.did) figures.done[did] = (figures.done[did] ?? 0) + 1;
    figures.decisions += hands.decisions;
    await Promise.all(context.pages().map((each) => each !== idle && each.close()));
  }
  return { ...plan, ...figures, lost, unasked, astray };
}

/** Whole beats: decision follows decision, which is where a press too many does most. */
async function wholeBeats(context: BrowserContext): Promise<void> {
  const page: Page = await context.newPage();
  await page.goto('/#/settings');
  await page.getByRole('checkbox', { name: /^Show everything up to the next choice/ }).check();
  await page.goto('/#/');
  await page.close();
}
