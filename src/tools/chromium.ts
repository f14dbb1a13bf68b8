/** Finds a Chromium for the browser tests: an installed one, or Playwright's own. */
import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The first needs no window: it costs a third of the others. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet and repeatable: nothing of the browser's own goes out to the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium, or null. `CHROMIUM_PATH` wins; it is an error when it names nothing. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names "${named}", and there is no such file.`);
  }
  const installed = NAMES.map(onPath).find((path) => path !== null);
  return installed ?? [...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** Finds a Chromium or lets Playwright fetch its own. Throws an Error that says how to get one. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch {
    // What follows says it better.
  }
  const fetched = findChromium();
  if (fetched) return fetched;
  throw new Error(
    'The browser tests need a Chromium and found none. Install one (Debian: apt-get install chromium; ' +
      'elsewhere: Google Chrome, or npx playwright install chromium), or set CHROMIUM_PATH to one.',
  );
}

/** A program of this name that runs. Ubuntu has a `chromium-browser` that only asks for a snap to be installed. */
function onPath(name: string): string | null {
  const windows = process.platform === 'win32';
  const quiet: ExecFileSyncOptionsWithStringEncoding = {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  try {
    const [path] = execFileSync(windows ? 'where' : 'which', [name], quiet).split(/\r?\n/);
    if (!path) return null;
    if (!windows) execFileSync(path, ['--version'], quiet); // on Windows it would open a window
    return path;
  } catch {
    return null;
  }
}
