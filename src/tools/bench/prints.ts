/** How many pages of A4 things take that are made for paper: the debriefs of long plays, and the teacher's sheets. */
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { storyIds } from '../shelf.ts';
import { longestPlays } from './long-plays.ts';

export interface PrintFigures {
  readonly debriefs: readonly {
    readonly story: string;
    readonly decisions: number;
    readonly pages: number;
  }[];
  readonly sheets: readonly { readonly story: string; readonly pages: number }[];
}

/** Prints, from the build served at `address`, the longest of `seeds` random plays of each story from either seat. */
export async function measurePrints(
  address: string,
  stories: readonly string[],
  seeds: number,
): Promise<PrintFigures> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({ baseURL: address });
    page.setDefaultTimeout(300_000); // only against hanging
    const ids = stories.length > 0 ? stories : storyIds();
    const debriefs: PrintFigures['debriefs'][number][] = [];
    for (const story of ids) {
      for (const { code, decisions } of longestPlays(story, seeds)) {
        debriefs.push({ story, decisions, pages: await pagesOfDebrief(page, code, decisions) });
      }
    }
    const sheets: PrintFigures['sheets'][number][] = [];
    for (const story of ids) sheets.push({ story, pages: await pagesOfSheet(page, story) });
    return { debriefs, sheets };
  } finally {
    await browser.close();
  }
}

/** Pages of the debrief of a play with so many decisions. */
export async function pagesOfDebrief(page: Page, code: string, decisions: number): Promise<number> {
  await page.goto(`/#/debrief/${code}`);
  await page.waitForFunction(
    ([wanted, whose]) =>
      document.querySelectorAll('.debrief-decision').length === wanted &&
      document.querySelector('.paper-code p')?.textContent?.includes(whose), // not still the one before it
    [decisions, code] as const,
  );
  return printedPages(page);
}

/** Pages of the teacher's sheet of a story. */
export async function pagesOfSheet(page: Page, story: string): Promise<number> {
  await page.goto(`/#/teach/${story}`);
  await page.getByRole('heading', { level: 2, name: 'Where to stop' }).waitFor();
  return printedPages(page);
}

/** Pages of A4 that the page takes as it stands. Throws where nothing is printed. */
export async function printedPages(page: Page): Promise<number> {
  const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const pages = paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (pages === 0) throw new Error(`Nothing was printed of ${page.url()}.`);
  return pages;
}
