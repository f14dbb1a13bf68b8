/**
 * The stage of every story beside a picture that was looked at: who stands where and how, in which room, what the
 * thread does. After a change that was meant: `npm run pictures`, look at the new ones in `pictures/`, commit them.
 */
import { expect, type Page, test } from '@playwright/test';
import type { PlayRecord } from '../../src/journal/record.ts';
import type { Role } from '../../src/trust/bond.ts';
import { layDown } from './on-device.ts';
import { played, recordOf } from './played.ts';
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

const LATER = 4; // the decision of a second picture

/** Reads on to a decision of the player's own, the first of those to come being 1, and takes each second choice before it. */
async function readTo(page: Page, decision: number): Promise<void> {
  for (let n = 1; n < decision; n += 1) {
    expect(await readOn(page)).toBe('choices');
    await choose(page, 2);
  }
  await readOn(page);
  await settle(page);
}

/** The same play as it lies on a device once everything up to that decision was read. */
function readUpTo(decision: number, story: string, as: Role): PlayRecord {
  const { play } = played({ story, as, seed: 7, most: 0 });
  for (let n = 1; n < decision || play.moment.seat !== 'player'; ) {
    const { seat, beat } = play.moment;
    if (seat !== 'player') play.advance();
    else {
      play.choose(beat.options[1]?.id ?? '');
      n += 1;
    }
  }
  return { ...recordOf(play), line: play.moment.beat.lines.length };
}

/** Begins a story with the stage: in its own room, with its own people. */
async function open(page: Page, id: string, who: string, scene: RegExp): Promise<void> {
  await begin(page, id, who);
  await expect(page.getByRole('img', { name: scene })).toBeVisible();
  await readTo(page, 1);
  await expect(page).toHaveScreenshot(`${id}-1.png`, TOLERANCE);
}

let missing: string[] = [];
test.beforeEach(({ page }) => {
  missing = [];
  page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
});
test.afterEach(() => expect(missing, 'asked for in vain').toEqual([]));

test('on-credit looks as it was meant to, at its beginning and at its end', async ({ page }) => {
  await open(page, 'on-credit', 'Juno', /^A bus stop.*Juno .*The thread between them/);
  await readTo(page, LATER); // by then it has ended
  await expect(page).toHaveScreenshot('on-credit-2.png', TOLERANCE);
  await expect(page).not.toHaveScreenshot('on-credit-1.png', TOLERANCE); // it can tell two apart
});

// Where these stand later they are brought back, not read on to: the stage then shows what it would show after every line.
for (const [id, role, who, scene] of [
  ['three-times', 'hurt', 'Vera', /^A kitchen, evening\. Nadia .*Vera .*The thread between them/],
  ['third-row', 'responsible', 'Daniel', /^An old concert hall.*Maya .*The thread between them/],
  [
    'fine-thanks',
    'hurt',
    'Leila',
    /^The living room of a small flat.* Tomas .*Leila .*The thread between them/,
  ],
] as const) {
  test(`${id} looks as it was meant to, at its beginning and later on`, async ({ page }) => {
    const later = readUpTo(LATER, id, role);
    await layDown(page, { plays: [[later.id, later]] });
    await page.goto(`/#/play/${id}`);
    await expect(page.getByRole('list', { name: 'Choices' })).toBeVisible();
    await settle(page);
    await expect(page).toHaveScreenshot(`${id}-2.png`, TOLERANCE);
    await open(page, id, who, scene);
    await expect(page).not.toHaveScreenshot(`${id}-2.png`, TOLERANCE); // it can tell two apart
  });
}

test('on a plain canvas it is the same picture', async ({ page }) => {
  await withoutWebGL(page);
  await begin(page, 'three-times', 'Vera');
  await readTo(page, 1);
  // Without a card there is no light of the hour on things, and edges are drawn otherwise.
  await expect(page).toHaveScreenshot('three-times-1.png', { ...TOLERANCE, maxDiffPixelRatio: 0.06 });
});
