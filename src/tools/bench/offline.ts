/** A play loaded again and again without a network, and with the host's answers cut: does it come back at its line each time? */
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { type OfflineHost, openHost } from './offline-host.ts';

export interface OfflineFigures {
  readonly story: string;
  readonly reloads: number;
  readonly failures: readonly string[]; // what came instead, by reload
  readonly askedOfHost: number; // requests that reached it meanwhile: each of them cut
  readonly medianMs: number; // from the reload to the play's words
  readonly worstMs: number;
}

/** Every so many reloads it is said how far it is. */
const TELL = 25;

/** `dist`: a folder with a build. Rejects where the first visit, with a network, does not put Seams on the device. */
export async function measureOffline(
  dist: string,
  plan: { readonly story: string; readonly reloads: number },
  say: (line: string) => void,
): Promise<OfflineFigures> {
  const host = await openHost(dist);
  let browser: Browser | null = null;
  try {
    browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
    const context = await browser.newContext({ baseURL: host.address, reducedMotion: 'reduce' });
    context.setDefaultTimeout(60_000); // only against hanging: where it ends, the reload has failed
    return await reloadAgainAndAgain(context, host, plan, say);
  } finally {
    await browser?.close();
    await host.close();
  }
}

async function reloadAgainAndAgain(
  context: BrowserContext,
  host: OfflineHost,
  { story, reloads }: { readonly story: string; readonly reloads: number },
  say: (line: string) => void,
): Promise<OfflineFigures> {
  const page = await context.newPage();
  await visit(page, story);
  say('Seams is on the device; the network is cut.');
  const before = await said(page);
  host.down(true);
  await context.setOffline(true);
  const asked = host.asked.length;
  const times: number[] = [];
  const failures: string[] = [];
  for (let reload = 1; reload <= reloads; reload++) {
    const begun = performance.now();
    try {
      await page.reload();
      const now = await said(page);
      if (now !== before) failures.push(`reload ${reload}: other words came`);
    } catch (error) {
      failures.push(`reload ${reload}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
    times.push(performance.now() - begun);
    if (reload % TELL === 0) say(`${reload} of ${reloads} reloads, ${failures.length} failed`);
  }
  times.sort((one, other) => one - other);
  return {
    ...{ story, reloads, failures, askedOfHost: host.asked.length - asked },
    medianMs: Math.round(times[Math.floor(times.length / 2)] ?? 0),
    worstMs: Math.round(times.at(-1) ?? 0),
  };
}

/** A play up to its second line after a choice, until it is on the disk and all else on the device. */
async function visit(page: Page, story: string): Promise<void> {
  await page.goto(`/#/story/${story}?seed=7`);
  await page.getByRole('button', { name: 'Begin' }).click();
  const choice = page.getByRole('list', { name: 'Choices' }).getByRole('button').first();
  const next = page.getByRole('button', { name: 'Next' });
  while (!(await choice.isVisible())) if (await next.isVisible()) await next.click();
  await choice.click();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    polling: 100,
    timeout: 300_000,
  });
}

async function said(page: Page): Promise<string> {
  const log = page.getByRole('log', { name: 'Story' });
  await log.waitFor();
  return (await log.innerText()).trim();
}
