/** How soon a choice is answered on the screen, in a real Chromium on a slowed processor. */
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';

export interface AnswerTimes {
  readonly stage: boolean; // drawn as well; without a graphics card it is drawn by the processor that is slowed
  readonly slowdown: number; // times slower than this machine's processor
  readonly choices: number;
  readonly medianMs: number; // from the press to the frame that shows the next text
  readonly worstMs: number;
}

/** Plays `story` at `address` with the first choice each time, until it ends or thirty choices were made. */
export async function measureAnswers(
  address: string,
  story: string,
  { slowdown, stage }: { readonly slowdown: number; readonly stage: boolean },
): Promise<AnswerTimes> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    if (!stage) await page.route(/phaser-[^/]*\.js/, (route) => route.abort());
    await page.goto(`${address}/#/story/${story}`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('log', { name: 'Story' }).waitFor();
    await page.waitForLoadState('networkidle');
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times: number[] = [];
    while (times.length < 30 && (await untilChoices(page))) times.push(await pressFirst(page));
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? Number.NaN);
    return { stage, slowdown, choices: times.length, medianMs: at(0.5), worstMs: at(1) };
  } finally {
    await browser.close();
  }
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
