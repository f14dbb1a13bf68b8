/** The stage in a real Chromium: how soon it stands, what a frame costs, whether memory grows. */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { ownBytes } from './heap.ts';
import { MEASURED } from './in-page.ts';
import { addProbe, readProbe, restartFrames } from './probe.ts';
import { serveGzipped } from './serve.ts';

export interface StageFigures {
  readonly loaded: {
    readonly seconds: number; // from navigation to the first complete scene, at 1.6 Mbit/s, 150 ms and a quarter of the speed
    readonly choosable: number; // seconds until the story could be read
    readonly KB: number; // that came over the network until then
  };
  readonly frames: { readonly idle: Frames; readonly transition: Frames };
  readonly card: Card;
  readonly resting: Resting;
  readonly memory: Memory;
}

/** What is asked of the graphics card. Counts: the same on every machine. */
interface Card {
  readonly drawsAFrame: number; // while the two breathe
  readonly textures: number; // that lie there once the first scene stands
  readonly uploadedMB: number; // until then
  readonly textures10: number; // ten presses of a play later
  readonly uploadedMB10: number; // on the way there: rooms that come ahead, and those that are entered
}

/** Frames drawn in six seconds in which nothing happens. */
interface Resting {
  readonly all: number; // the two breathe
  readonly sparing: number; // as set for the battery
  readonly reduced: number; // as little motion as possible
}

interface Frames {
  readonly count: number;
  readonly medianMs: number; // of the main thread
  readonly worstMs: number;
}

interface Memory {
  readonly heapMB: readonly number[]; // after the first play and after each further one, garbage collected, compiled code included
  readonly ownMB: readonly [number, number]; // what the page itself holds, after the first play and after the last
  readonly nodes: readonly number[]; // of the document, those still held included
  readonly growth: number; // of what the page holds, from the first to the last, 0.1 = a tenth more
}

/** What the two are called in the settings. */
const MOTIONS = { sparing: /takes less power/, reduced: 'As little as possible' } as const;
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const SLOWDOWN = 4;
const IDLE_MS = 6000;
const PLAYS = 11;
const SOFTWARE_GL = ['--enable-unsafe-swiftshader']; // a machine without a graphics card still has WebGL

/** Measures the build in `dist`. */
export async function measureStage(
  dist: string,
  story: string,
  onPart: (what: string) => void = () => {},
): Promise<StageFigures> {
  const served = await serveGzipped(dist);
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: [...CHROMIUM_FLAGS, ...SOFTWARE_GL],
  });
  try {
    onPart('on a slow network and a slow processor');
    const loaded = await measureLoading(browser, served.address, story);
    onPart('what a frame costs, and what lies on the card');
    const { card, ...frames } = await measureFrames(browser, served.address, story);
    onPart('what is drawn while nothing happens');
    const [sparing, reduced] = [
      await framesAtRest(browser, served.address, story, 'sparing'),
      await framesAtRest(browser, served.address, story, 'reduced'),
    ];
    onPart(`${PLAYS} plays in one page`);
    const memory = await measureMemory(browser, served.address);
    return { loaded, frames, card, resting: { all: frames.idle.count, sparing, reduced }, memory };
  } finally {
    await browser.close();
    served.close();
  }
}

async function openPage(browser: Browser, motion: 'reduce' | 'no-preference') {
  const context = await browser.newContext({ ...MEASURED, reducedMotion: motion });
  const page = await context.newPage();
  await addProbe(page);
  return { page, devtools: await context.newCDPSession(page) };
}

async function measureLoading(
  browser: Browser,
  address: string,
  story: string,
): Promise<StageFigures['loaded']> {
  const { page, devtools } = await openPage(browser, 'reduce');
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const begun = Date.now();
  await page.goto(`${address}/#/play/${story}`, { waitUntil: 'commit' });
  await page.getByRole('log', { name: 'Story' }).waitFor();
  const choosable = (Date.now() - begun) / 1000;
  await page.waitForFunction(
    () => (window as unknown as { probe: { complete: number } }).probe.complete > 0,
    null,
    {
      timeout: 120_000,
    },
  );
  const KB = Math.round(bytes / 1024);
  const { complete } = await readProbe(page);
  await page.context().close();
  return { seconds: tenths(complete / 1000), choosable: tenths(choosable), KB };
}

async function measureFrames(
  browser: Browser,
  address: string,
  story: string,
): Promise<StageFigures['frames'] & { readonly card: Card }> {
  const { page } = await openPage(browser, 'no-preference');
  await page.goto(`${address}/#/play/${story}`);
  await page.waitForFunction(() => (window as unknown as { probe: { complete: number } }).probe.complete > 0);
  await page.waitForTimeout(4000); // the curtain and first glances
  await restartFrames(page);
  const before = await readProbe(page);
  await page.waitForTimeout(IDLE_MS);
  const after = await readProbe(page);
  const idle = framesIn(after.frames);
  await restartFrames(page);
  // The next change of place, with all that moves on the way to it.
  const place = await placeOf(page);
  while ((await placeOf(page)) === place && (await playOn(page))) await page.waitForTimeout(200);
  await page.waitForTimeout(1500);
  const transition = framesIn((await readProbe(page)).frames);
  const entered = await readProbe(page);
  for (let presses = 0; presses < 10 && (await playOn(page)); presses++) await page.waitForTimeout(300);
  const later = await readProbe(page);
  await page.context().close();
  const card = {
    drawsAFrame: tenths((after.draws - before.draws) / after.frames.length),
    textures: before.textures,
    uploadedMB: tenths(before.uploaded / 2 ** 20),
    textures10: later.textures,
    uploadedMB10: tenths((later.uploaded - entered.uploaded) / 2 ** 20),
  };
  return { idle, transition, card };
}

/** Frames in which the stage was drawn in six seconds in which nothing happens, movement set so. */
async function framesAtRest(
  browser: Browser,
  address: string,
  story: string,
  motion: 'sparing' | 'reduced',
): Promise<number> {
  const { page } = await openPage(browser, 'no-preference');
  await page.goto(`${address}/#/settings`);
  await page.locator('.settings-form input[type="radio"]').first().waitFor();
  await page.getByRole('radio', { name: MOTIONS[motion] }).check();
  await page.goto(`${address}/#/play/${story}`);
  await page.locator('.play-stage [data-settled]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
  await restartFrames(page);
  await page.waitForTimeout(IDLE_MS);
  const { frames } = await readProbe(page);
  await page.context().close();
  return frames.length;
}

/** Ten whole plays one after the other in one page, as a class would play on one computer. */
async function measureMemory(browser: Browser, address: string): Promise<Memory> {
  const { page, devtools } = await openPage(browser, 'reduce');
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  const heap: number[] = [];
  const nodes: number[] = [];
  const own: number[] = [];
  while (heap.length < PLAYS) {
    await page.goto(`${address}/#/story/on-credit?seed=${heap.length + 1}`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('.play-stage canvas').waitFor();
    while (await playOn(page)) await page.waitForTimeout(60);
    await page.getByRole('button', { name: 'See what happened' }).click();
    await page.getByRole('region', { name: 'Debrief' }).waitFor();
    await page.waitForTimeout(500);
    const metrics = await metricsOf(devtools);
    heap.push((metrics.get('JSHeapUsedSize') ?? Number.NaN) / 2 ** 20);
    nodes.push(metrics.get('Nodes') ?? Number.NaN);
    if (heap.length === 1 || heap.length === PLAYS) own.push(await ownBytes(devtools));
  }
  await page.context().close();
  const [first = Number.NaN, last = Number.NaN] = own;
  return {
    heapMB: heap.map(tenths),
    nodes,
    ownMB: [hundredths(first / 2 ** 20), hundredths(last / 2 ** 20)],
    growth: hundredths((last - first) / first),
  };
}

/** One press: a choice where there is one (in turn, so that plays differ), else the next line. False at the end. */
async function playOn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const named = (name: string) =>
      [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === name);
    if (named('See what happened')) return false;
    const choices = [...document.querySelectorAll<HTMLButtonElement>('[aria-label="Choices"] button')];
    const counter = window as unknown as { presses?: number };
    counter.presses = (counter.presses ?? 0) + 1;
    (choices[counter.presses % choices.length] ?? named('Next'))?.click();
    return true;
  });
}

/** What the stage says of its place: the first sentence of its words. */
async function placeOf(page: Page): Promise<string> {
  return ((await page.locator('.play-stage').textContent()) ?? '').split('.')[0] ?? '';
}

async function metricsOf(devtools: CDPSession): Promise<ReadonlyMap<string, number>> {
  for (let n = 0; n < 3; n++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

function framesIn(frames: readonly number[]): Frames {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => tenths(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN);
  return { count: frames.length, medianMs: at(0.5), worstMs: at(1) };
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
