/** How soon many plays stand on a board, and whether its page answers meanwhile, in a real Chromium. */
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { MEASURED, nameFunctions, type Waited, waitedFrom } from './in-page.ts';

export interface BoardPageFigures {
  readonly plays: number;
  readonly seconds: number; // from the choice of their file to the sentence that says how many came in
  readonly worstFrameMs: number; // the longest time between two frames meanwhile
  readonly workers: number; // that played them again
}

/** Hands in each list of codes on an empty board of `story`, in the build served at `address`. */
export async function measureBoardPage(
  address: string,
  story: string,
  lists: readonly (readonly string[])[],
): Promise<readonly BoardPageFigures[]> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
  const figures: BoardPageFigures[] = [];
  try {
    for (const codes of lists) {
      const context = await browser.newContext(MEASURED);
      const page = await context.newPage();
      await nameFunctions(page);
      let workers = 0;
      page.on('worker', () => workers++);
      await page.goto(`${address}/#/class/board/${story}`);
      await page.locator('input[type="file"]').waitFor({ state: 'attached' });
      await page.waitForTimeout(1000); // the page has come to rest
      const { ms, frame } = await handIn(page, codes);
      figures.push({
        plays: codes.length,
        seconds: Math.round(ms / 10) / 100,
        worstFrameMs: Math.round(frame),
        workers,
      });
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return figures;
}

/** As a file: ten thousand codes in a field are much for any browser to lay out. */
async function handIn(page: Page, codes: readonly string[]): Promise<Waited> {
  const came = waitedFrom(page, 'change', '.board-told', 'came in');
  const buffer = Buffer.from(codes.join('\n'));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'plays.txt', mimeType: 'text/plain', buffer });
  return came;
}
