import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from './src/tools/chromium.ts';
import { leftAway } from './tests/e2e/for-tests.ts';

/** Specs that are about the picture, the sound, or what a page fetches. All others leave stage and sound away: on a machine without a graphics card they cost more than all the rest. */
const WITH_STAGE = [
  'access',
  'arrive',
  'chunks',
  'hosted',
  'keyboard',
  'large',
  'pictures',
  'play',
  'robust',
  'stage',
  'thread',
].map((name) => `**/${name}.spec.ts`);

/**
 * Most scripts of a test run for a second and end with its page: making them faster costs a sixth of all that the suite computes, and
 * they never get to be it.
 */
const UNHURRIED = '--js-flags=--no-maglev,--no-opt';

const PORT = Number(process.env.E2E_PORT ?? 4174); // two checkouts can be tested beside each other

export default defineConfig({
  testDir: 'tests/e2e',
  snapshotPathTemplate: 'tests/e2e/pictures/{arg}{ext}', // one for all machines
  outputDir: 'test-results/e2e', // emptied by each run: what others report lies beside it
  // Guards against hanging for ever and nothing else: a machine that is busy takes its time, and no test is about that.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  fullyParallel: true,
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  retries: 0,
  globalSetup: './tests/e2e/serve.ts',
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'whole', testMatch: WITH_STAGE },
    { name: 'words', testIgnore: WITH_STAGE, use: { storageState: leftAway('phaser', 'desk') } },
  ],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block', // what one test has fetched is fetched by the next; offline and offline-update allow them
    contextOptions: { reducedMotion: 'reduce' }, // no waiting for what only moves; tests of motion ask for it
    launchOptions: { executablePath: needChromium(), args: [...CHROMIUM_FLAGS, UNHURRIED] },
  },
});
