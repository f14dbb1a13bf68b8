import { expect, test } from '@playwright/test';
import { leaveAway } from './for-tests.ts';
import { loseContext } from './frames.ts';
import {
  begin,
  choices,
  choose,
  playToEnd,
  readAtOnce,
  readOn,
  story,
  withoutWebGL,
  wordsAlone,
} from './player.ts';
import { expectNothingSideways } from './size.ts';
import { settle } from './stage-picture.ts';

test('the first choice can be made before Phaser has arrived, and the play goes on without it', async ({
  page,
}) => {
  await leaveAway(page, 'desk');
  await page.route(/phaser-.*\.js/, () => {}); // never answers
  await readAtOnce(page);
  await begin(page, 'on-credit', 'Sami');
  await readOn(page);
  await choose(page, 1);
  expect(await playToEnd(page, () => 1)).toBeGreaterThanOrEqual(2);
});

test('a stage that fails to load is no end of the play', async ({ page }) => {
  await leaveAway(page, 'desk');
  await page.route(/(phaser|stage|theatre)-.*\.js/, (route) => route.abort());
  await readAtOnce(page);
  await begin(page, 'on-credit', 'Juno');
  expect(await playToEnd(page, () => 2)).toBeGreaterThanOrEqual(3);
});

test.describe('with the stage', () => {
  test.use({ deviceScaleFactor: 0.25 }); // a sixteenth of the pixels: without a graphics card they are what a stage costs

  test('no WebGL: the stage is drawn on a plain canvas', async ({ page }) => {
    await leaveAway(page, 'desk');
    await withoutWebGL(page);
    await readAtOnce(page);
    await begin(page, 'on-credit', 'Juno');
    await expect(page.locator('canvas')).toBeVisible();
    expect(await playToEnd(page, () => 1)).toBeGreaterThanOrEqual(3);
  });

  test('a lost WebGL context comes back, and the play never stopped', async ({ page }) => {
    await leaveAway(page, 'desk');
    await readAtOnce(page);
    await begin(page, 'on-credit', 'Juno');
    await settle(page);
    await loseContext(page);
    await readOn(page);
    await choose(page, 1);
    await expect(story(page)).toBeVisible();
    await settle(page);
  });

  test('nothing is asked of any other host, and the content policy holds', async ({ page, baseURL }) => {
    const strays: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '?') && !/^(data|blob):/.test(url)) strays.push(url);
    });
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) strays.push(message.text());
    });
    const sound = page.waitForResponse(/\/audio-[^/]*\.js$/); // comes after the stage: by then all has been asked for
    await readAtOnce(page);
    await page.goto('/');
    await begin(page, 'three-times', 'Nadia');
    await readOn(page);
    await choose(page, 1);
    await readOn(page);
    await settle(page);
    await sound;
    await page.waitForLoadState('networkidle');
    await page.goto('/#/about');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(strays).toEqual([]);
  });
});

test('no canvas at all: the reader alone is the whole game', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await readAtOnce(page);
  await begin(page, 'on-credit', 'Juno');
  expect(await playToEnd(page, () => 1)).toBeGreaterThanOrEqual(3);
  expect(broken).toEqual([]);
});

test('addresses that lead nowhere say what, where and what to do', async ({ page }) => {
  for (const [address, words] of [
    ['#/nowhere', 'There is no page'],
    ['#/story/three-tines', 'There is no story “three-tines” here'],
    ['#/debrief/0000-0000', 'cannot be opened'],
    ['#/debrief/%E0%A4%A', 'There is no play code in this'],
  ] as const) {
    await test.step(address, async () => {
      await page.goto(`/${address}`);
      await expect(page.locator('main')).toContainText(words);
      await expect(page.getByRole('link', { name: /All stories|Seams/ }).first()).toBeVisible();
    });
  }
});

test('works under a sub-path: every address in the page is relative', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(2);
  expect(addresses.filter((address) => !address.startsWith('./') && !address.startsWith('#'))).toEqual([]);
});

test('choices stay in view on a phone, and nothing scrolls sideways', async ({ page }) => {
  await wordsAlone(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page, 'three-times', 'Vera');
  for (let decisions = 0; decisions < 3; decisions++) {
    await readOn(page);
    const buttons = await choices(page).getByRole('button').all();
    for (const button of buttons) await expect(button).toBeInViewport({ ratio: 1 });
    await expectNothingSideways(page);
    await choose(page, 1);
  }
});
