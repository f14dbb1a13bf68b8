/** One opening of a page in a browser of its own, on a slow line and a slow processor. */
import type { Browser, Page } from '@playwright/test';
import { MEASURED, nameFunctions } from './in-page.ts';
import { addProbe, readProbe } from './probe.ts';
import { type Asked, watchRequests } from './waterfall.ts';

export interface Visit {
  readonly path: string; // from the server's address
  /** What is waited for, by name: a selector of something that holds words. */
  readonly marks: Readonly<Record<string, string>>;
  readonly drawn?: boolean; // the stage's first whole scene is waited for as well
}

export interface Seen {
  readonly at: Readonly<Record<string, number>>; // ms from navigation to the frame that shows it, by name
  readonly bytes: Readonly<Record<string, number>>; // KB on the wire by then
  readonly asked: readonly Asked[];
}

const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const SLOWDOWN = 4;
const GIVE_UP = 120_000; // ms

export async function openOnce(
  browser: Browser,
  address: string,
  { path, marks, drawn = false }: Visit,
): Promise<Seen> {
  const context = await browser.newContext(MEASURED);
  try {
    const page = await context.newPage();
    if (drawn) await addProbe(page);
    else await nameFunctions(page);
    await watchMarks(page, marks);
    const devtools = await context.newCDPSession(page);
    const asked = await watchRequests(devtools);
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(address + path, { waitUntil: 'commit' });
    await page.waitForFunction(
      (wanted) => Object.keys((window as unknown as Marked).marks).length >= wanted,
      Object.keys(marks).length,
      { timeout: GIVE_UP, polling: 100 },
    );
    const at = await page.evaluate(() => (window as unknown as Marked).marks);
    if (drawn) at.scene = await whole(page);
    await page.waitForTimeout(300); // what was under way then is counted by what came of it
    const all = asked();
    const bytes = Object.entries(at).map(([name, ms]) => [name, bytesBy(all, ms)]);
    return { at, bytes: Object.fromEntries(bytes), asked: all };
  } finally {
    await context.close();
  }
}

async function whole(page: Page): Promise<number> {
  const isComplete = () => (window as unknown as { probe: { complete: number } }).probe.complete > 0;
  await page.waitForFunction(isComplete, null, { timeout: GIVE_UP, polling: 100 });
  return (await readProbe(page)).complete;
}

interface Marked {
  marks: Record<string, number>;
}

/** Notes in the page when each was painted first: looked at in every frame, the time taken after it. */
async function watchMarks(page: Page, marks: Visit['marks']): Promise<void> {
  await page.addInitScript((wanted) => {
    const found: Record<string, number> = {};
    Object.assign(window, { marks: found });
    const real = window.requestAnimationFrame.bind(window);
    const look = () => {
      const now = Object.entries(wanted).filter(([name, selector]) => {
        if (name in found) return false;
        const element = document.querySelector<HTMLElement>(selector);
        return element !== null && element.getClientRects().length > 0 && element.textContent?.trim() !== '';
      });
      if (now.length > 0) {
        const { port1, port2 } = new MessageChannel(); // comes once the frame is painted
        port1.onmessage = () => {
          for (const [name] of now) found[name] = performance.now();
        };
        port2.postMessage(null);
      }
      if (now.length + Object.keys(found).length < Object.keys(wanted).length) real(look);
    };
    real(look);
  }, marks);
}

/** A request under way counts in proportion to its time. */
function bytesBy(asked: readonly Asked[], ms: number): number {
  let sum = 0;
  for (const { from, to, KB } of asked) {
    if (to !== null && to <= ms) sum += KB;
    else if (from < ms && to !== null) sum += (KB * (ms - from)) / (to - from);
  }
  return Math.round(10 * sum) / 10;
}
