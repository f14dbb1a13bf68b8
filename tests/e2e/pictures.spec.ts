/**
 * The stage of every story beside a picture that was looked at: who stands where and how, in which room, what the
 * thread does. After a change that was meant: `npm run pictures`, look at the new ones in `pictures/`, commit them.
 */
import { expect, type Page, test } from '@playwright/test';
import { begin, choose, readOn, withoutWebGL } from './player.ts';
import { settle } from './stage-picture.ts';

test.use({
  viewport: { width: 1280, height: 720 },
  deviceScaleFactor: 0.5, // small files: a pose is as plain at 640×360
  reducedMotion: 'reduce', // a still picture can be compared
  bypassCSP: true, // for the style that takes the words away
});

/** Other fonts, drivers and processors draw edges a little differently; another pose or room differs tenfold. */
const TOLERANCE = {
  threshold: 0.15,
  maxDiffPixelRatio: 0.015,
  stylePath: 'tests/e2e/stage-alone.css',
  scale: 'device',
} as const;

const SCENES = [
  ['on-credit', 'Juno'],
  ['three-times', 'Vera'],
  ['third-row', 'Daniel'],
  ['fine-thanks', 'Leila'],
] as const;

async function readTo(page: Page, decision: number): Promise<void> {
  for (let n = 1; n < decision; n += 1) {
    expect(await readOn(page)).toBe('choices');
    await choose(page, 2);
  }
  await readOn(page);
  await settle(page);
}

for (const [id, who] of SCENES) {
  test(`${id} looks as it was meant to, at its beginning and later on`, async ({ page }) => {
    await begin(page, id, who);
    await readTo(page, 1);
    await expect(page).toHaveScreenshot(`${id}-1.png`, TOLERANCE);
    await readTo(page, 4);
    await expect(page).toHaveScreenshot(`${id}-2.png`, TOLERANCE);
    await expect(page).not.toHaveScreenshot(`${id}-1.png`, TOLERANCE); // it can tell two apart
  });
}

test('on a plain canvas it is the same picture', async ({ page }) => {
  await withoutWebGL(page);
  await begin(page, 'three-times', 'Vera');
  await readTo(page, 1);
  // Without a card there is no light of the hour on things, and edges are drawn otherwise.
  await expect(page).toHaveScreenshot('three-times-1.png', { ...TOLERANCE, maxDiffPixelRatio: 0.06 });
});
