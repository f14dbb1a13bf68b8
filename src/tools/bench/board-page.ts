/** How soon many plays stand on a board, and whether its page answers meanwhile, in a real Chromium. */
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { nameFunctions, pressUntil } from './in-page.ts';

export interface BoardPageFigures {
  readonly plays: number;
  readonly seconds: number; // from the press to the sentence that says how many came in
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
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await nameFunctions(page);
      let workers = 0;
      page.on('worker', () => workers++);
      await page.goto(`${address}/#/class/board/${story}`);
      await page.getByLabel('Play codes or links').fill(codes.join('\n'), { timeout: 120_000 });
      await page.waitForTimeout(1000); // the page has come to rest
      const put = page.getByRole('button', { name: 'Put on the board' });
      const { ms, frame } = await pressUntil(put, '.board-told', 'came in');
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
