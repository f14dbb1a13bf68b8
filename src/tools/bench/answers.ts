/** How soon a choice is answered on the screen, in a real Chromium on a slowed processor. */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { MEASURED } from './in-page.ts';

export interface AnswerTimes {
  readonly stage: boolean; // drawn as well; without a graphics card it is drawn by the processor that is slowed
  readonly slowdown: number; // times slower than this machine's processor
  readonly choices: number;
  readonly medianMs: number; // from the press to the frame that shows the next text
  readonly worstMs: number;
  readonly layouts: number; // of the page for one press, median; whatever the machine
  readonly styles: number; // times that styles were reckoned for one press, median
}

/** Called after each choice with how long its answer took. */
type OnAnswer = (choices: number, ms: number) => void;

/** Plays `story` at `address` with the first choice each time, until it ends or thirty choices were made. */
export async function measureAnswers(
  address: string,
  story: string,
  { slowdown, stage }: { readonly slowdown: number; readonly stage: boolean },
  onAnswer: OnAnswer = () => {},
): Promise<AnswerTimes> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage(MEASURED);
    if (!stage) await page.route(/phaser-[^/]*\.js/, (route) => route.abort());
    await page.goto(`${address}/#/story/${story}`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('log', { name: 'Story' }).waitFor();
    await page.waitForLoadState('networkidle');
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await slow.send('Performance.enable');
    const [times, layouts, styles]: [number[], number[], number[]] = [[], [], []];
    while (times.length < 30 && (await untilChoices(page))) {
      const before = await reckoned(slow);
      const ms = await pressFirst(page);
      const after = await reckoned(slow);
      times.push(ms);
      layouts.push(after.layouts - before.layouts);
      styles.push(after.styles - before.styles);
      onAnswer(times.length, Math.round(ms));
    }
    return {
      stage,
      slowdown,
      choices: times.length,
      medianMs: Math.round(at(times, 0.5)),
      worstMs: Math.round(at(times, 1)),
      layouts: at(layouts, 0.5),
      styles: at(styles, 0.5),
    };
  } finally {
    await browser.close();
  }
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

/** How often the page was laid out, and its styles reckoned, since it was opened. */
async function reckoned(devtools: CDPSession): Promise<{ layouts: number; styles: number }> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const named = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { layouts: named('LayoutCount'), styles: named('RecalcStyleCount') };
}

/** Reads on to the next choices; false at the end. */
async function untilChoices(page: Page): Promise<boolean> {
  const choices = page.locator('[aria-label="Choices"] button:not([aria-disabled=true])').first();
  const end = page.getByRole('button', { name: 'See what happened' });
  for (let tries = 0; tries < 200; tries++) {
    if (await choices.isVisible()) {
      await page.waitForTimeout(500); // as somebody who reads first
      return true;
    }
    if (await end.isVisible()) return false;
    await page.keyboard.press('Space');
    await page.waitForTimeout(30);
  }
  throw new Error('Neither choices nor an ending came within 200 presses of the space bar.');
}

/** Presses the first choice; milliseconds until the frame after the story's log has changed. */
function pressFirst(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const log = document.querySelector('[role=log]');
        const button = document.querySelector<HTMLButtonElement>('[aria-label="Choices"] button');
        if (!log || !button) return fail(new Error('There is no story log, or no choice.'));
        const started = performance.now();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)));
        });
        watch.observe(log, { childList: true, subtree: true, characterData: true });
        button.click();
      }),
  );
}
