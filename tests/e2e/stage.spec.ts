import { expect, type Page, test } from '@playwright/test';
import { leftAway } from './for-tests.ts';
import { loseContext, passFrames } from './frames.ts';
import { begin, next } from './player.ts';
import { picture, settle, stage } from './stage-picture.ts';

test.use({
  reducedMotion: 'reduce', // a still picture can be compared with itself
  deviceScaleFactor: 0.25, // a sixteenth of the pixels: without a graphics card they are what a stage costs
  storageState: leftAway('desk'), // a stage makes no sound
});

/** How often anything was drawn with WebGL so far, bare paper included. */
async function countDraws(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counter = window as unknown as { draws: number };
    counter.draws = 0;
    for (const name of ['clear', 'drawArrays', 'drawElements'] as const) {
      const real = WebGLRenderingContext.prototype[name];
      Object.assign(WebGLRenderingContext.prototype, {
        [name](this: WebGLRenderingContext, ...rest: never[]) {
          counter.draws += 1;
          return Reflect.apply(real, this, rest);
        },
      });
    }
  });
  return () => page.evaluate(() => (window as unknown as { draws: number }).draws);
}

async function enter(page: Page): Promise<void> {
  await begin(page, 'three-times', 'Nadia');
  await expect(stage(page).locator('canvas')).toBeVisible();
}

test('the stage is one image whose words follow what is seen', async ({ page }) => {
  await enter(page);
  const image = page.getByRole('img', {
    name: /^A kitchen, evening\. Nadia .*Vera .*The thread between them/,
  });
  await expect(image).toBeVisible();
  const before = await image.textContent();
  await expect(async () => {
    await next(page).click();
    expect(await stage(page).textContent()).not.toBe(before);
  }).toPass();
});

test('after a lost context the same picture comes back, though nothing moves', async ({ page }) => {
  await enter(page);
  const before = await picture(page);
  await loseContext(page);
  await expect(async () => {
    expect((await stage(page).screenshot()).equals(before)).toBe(true);
  }).toPass();
});

test('nothing is drawn before somebody is there to be seen', async ({ page }) => {
  const draws = await countDraws(page);
  let bring = () => {};
  const hers = new Promise<void>((come) => {
    bring = come;
  });
  await page.route(/\/nadia-[^/]*\.webp$/, async (route) => {
    await hers;
    await route.continue();
  });
  await enter(page);
  await expect.poll(draws).toBeGreaterThan(0); // as the stage is opened
  await passFrames(page, 10);
  const before = await draws();
  await passFrames(page, 60);
  expect(await draws()).toBe(before);
  bring();
  await settle(page);
  expect(await draws()).toBeGreaterThan(before);
});

test('with reduced motion nothing is drawn while nothing changes', async ({ page }) => {
  const draws = await countDraws(page);
  await enter(page);
  await settle(page);
  const before = await draws();
  expect(before).toBeGreaterThan(0);
  await passFrames(page, 60);
  expect(await draws()).toBe(before);
  await page.setViewportSize({ width: 1100, height: 720 }); // it is drawn anew, and rests again
  await expect.poll(draws).toBeGreaterThan(before);
  await settle(page);
  const resized = await draws();
  await passFrames(page, 60);
  expect(await draws()).toBe(resized);
});

test.describe('set to spare the battery', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' }, reducedMotion: 'no-preference' });

  test('the stage moves with what happens, and then nothing is drawn', async ({ page }) => {
    await page.goto('/#/settings');
    await page.getByRole('radio', { name: /takes less power/ }).check();
    const draws = await countDraws(page);
    await page.reload();
    await enter(page);
    await settle(page);
    const before = await draws();
    await passFrames(page, 60);
    expect(await draws()).toBe(before);
    await next(page).click();
    await expect.poll(draws).toBeGreaterThan(before);
    await settle(page);
    const after = await draws();
    await passFrames(page, 60);
    expect(await draws()).toBe(after);
  });
});

test('leaving a play takes the stage away, and the next one brings it back', async ({ page }) => {
  for (let times = 0; times < 3; times += 1) {
    await enter(page);
    await page.getByRole('button', { name: 'Leave' }).click();
    await expect(page.locator('canvas')).toHaveCount(0);
  }
});
