/** Runs `faults.ts` in a page of a browser, whatever policy the page has. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

const ENTRY = join(import.meta.dirname, 'faults.ts');

let bundled: Promise<string> | null = null;

/** What is wrong with the layout of a page as it stands; see `faults`. */
export async function lookOver(page: Page): Promise<readonly string[]> {
  bundled ??= bundle();
  return page.evaluate(`${await bundled}\nseamsLayout.faults()`);
}

/** The check as one script that makes `seamsLayout`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: 'seamsLayout' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${ENTRY} could not be bundled.`);
  return chunk.code;
}
