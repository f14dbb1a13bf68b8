/** How the build is cut: what the browser needs first is small, and no file of it waits for one that waits for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { measureSizes } from '../../src/tools/bench/sizes.ts';
import { circlesIn } from '../layers/judge.ts';

const ASSETS = 'dist/assets';
const IMPORTED = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$\s,]+\s*from\s*)?"\.\/([^"]+\.js)"/g;

/** Which scripts each script imports before it can run, for their effects alone as well. */
const LINKS = () =>
  readdirSync(ASSETS)
    .filter((file) => file.endsWith('.js'))
    .flatMap((from) =>
      [...readFileSync(join(ASSETS, from), 'utf8').matchAll(IMPORTED)].map(([, to = '']) => ({ from, to })),
    );

test('no scripts import each other in a circle', () => {
  const links = LINKS();
  expect(links.length).toBeGreaterThan(50);
  expect(circlesIn(links)).toEqual([]);
});

test('the page itself starts without Ink, story, model and reader', () => {
  const [main = ''] = /assets\/index-[^"]+\.js/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
  const reached = new Set([main.replace('assets/', '')]);
  const links = LINKS();
  for (const file of reached) for (const { from, to } of links) if (from === file) reached.add(to);
  expect([...reached].map((file) => file.replace(/-[\w-]{8}\.js$/, '')).sort()).toEqual([
    'common',
    'index',
    'parts',
    'preact',
  ]);
});

/**
 * Release 0.1.0 needed 96.7 and 118.8. Since then came: parts that are asked for again (0.9), words for a page that cannot
 * start (0.5), speakers of every script (1.1), keys of every keyboard and double presses (0.5), two tabs (0.6), a look for
 * what is said and another for what is done (0.7), the moment and the person with model 2 beside them (2.4), plays of
 * earlier versions (0.6), stories that share what they are built of (0.2), whole beats, presses anywhere and looking back
 * where a class reads (0.7), class plays with names and the rules at work in time that passes (0.5); and Three Times itself has
 * grown by 14, for its words hang on what was done.
 */
test('the first choice needs no more than this, in KB gzipped', () => {
  expect(measureSizes('dist', 'on-credit').firstChunkKB).toBeLessThanOrEqual(105.8);
  expect(measureSizes('dist', 'three-times').firstChunkKB).toBeLessThanOrEqual(140.6);
});
