/** Every page and state in narrow windows and with large letters: what is printed over something else, cut, covered or sideways. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { CHROMIUM_FLAGS, needChromium } from '../chromium.ts';
import { lookOver } from '../layout/look-over.ts';
import { MEASURED } from './in-page.ts';
import { SIZES, type Size, sizeName, takeSize } from './large/sizes.ts';
import type { Look } from './large/tour.ts';
import { TOURS } from './large/tours.ts';

export interface LargeFigures {
  readonly stops: number; // pages and states
  readonly sizes: readonly string[];
  readonly looks: number;
  readonly faults: Readonly<Record<string, number>>; // by kind
  readonly found: Readonly<Record<string, readonly string[]>>; // by stop and size
}

const STORIES = resolve(import.meta.dirname, '../../../stories');
const STRANGE = join(import.meta.dirname, 'large/stories');
const TALLEST = 8000; // px of a picture of a whole page; of a taller one its window
const HOME: Size = { width: 1280, height: 720, font: 16, text: 'normal' };

export interface LargePlan {
  readonly tours: readonly string[]; // names in TOURS; none: all
  readonly sizes?: readonly Size[];
  readonly pictures?: string; // a folder for a picture of each look
  /** Told at once, for who watches. */
  onFound?(at: string, faults: readonly string[]): void;
}

/** Builds Seams with a few stories more, made to be hard to lay out, and serves it while `use` runs. */
export async function withHardStories<T>(port: number, use: (address: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'seams-large-'));
  try {
    for (const from of [STORIES, STRANGE]) cpSync(from, join(folder, 'stories'), { recursive: true });
    process.env.SEAMS_STORIES = join(folder, 'stories');
    const outDir = join(folder, 'dist');
    await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
    const server = await preview({
      build: { outDir },
      preview: { port, strictPort: true },
      logLevel: 'error',
    });
    try {
      return await use(`http://127.0.0.1:${port}`);
    } finally {
      await server.close();
    }
  } finally {
    delete process.env.SEAMS_STORIES;
    rmSync(folder, { recursive: true });
  }
}

/** Walks all tours at `address` and looks each stop over at every size. */
export async function measureLarge(address: string, plan: LargePlan): Promise<LargeFigures> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
  const sizes = plan.sizes ?? SIZES;
  const found: Record<string, readonly string[]> = {};
  let [stops, looks] = [0, 0];
  const names = plan.tours.length > 0 ? plan.tours : Object.keys(TOURS);
  try {
    for (const name of names) {
      const tour = TOURS[name];
      if (!tour) throw new Error(`There is no tour "${name}". Tours: ${Object.keys(TOURS).join(', ')}.`);
      const context = await browser.newContext({ ...MEASURED, baseURL: address, reducedMotion: 'reduce' });
      context.setDefaultTimeout(120_000); // only against hanging
      await context.route(/phaser-[^/]*\.js/, (route) => route.abort()); // the stage has no letters
      const page = await context.newPage();
      const look: Look = async (stop) => {
        stops += 1;
        for (const size of sizes) {
          await takeSize(page, size);
          const at = `${stop} @ ${sizeName(size)}`;
          if (plan.pictures) await takePicture(page, plan.pictures, at);
          const faults = await lookOver(page);
          looks += 1;
          if (faults.length === 0) continue;
          found[at] = faults;
          plan.onFound?.(at, faults);
        }
        await takeSize(page, HOME);
      };
      await takeSize(page, HOME);
      await tour(page, look);
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return { stops, sizes: sizes.map(sizeName), looks, faults: counted(found), found };
}

async function takePicture(page: Page, folder: string, at: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  writeFileSync(
    join(folder, `${at.replace(/[^a-z0-9]+/gi, '-')}.png`),
    await page.screenshot({ fullPage: tall < TALLEST }),
  );
}

function counted(found: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const fault of Object.values(found).flat()) {
    const kind = fault.split(':')[0] ?? fault;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
