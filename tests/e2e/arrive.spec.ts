/** What does not arrive, or not as it was sent: lost parts, pages that cannot start, fixed colours, paper. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { leaveAway } from './for-tests.ts';
import { played } from './played.ts';
import { begin, playToEnd, readAtOnce, story, wordsAlone } from './player.ts';
import { settle } from './stage-picture.ts';

const INDEX = join(resolve(import.meta.dirname, '../..'), 'dist/index.html');
const why = (page: Page) => page.locator('[data-why]').filter({ visible: true });

test.describe('a part that is lost is told, and asked for again', () => {
  for (const file of [
    /reading-[^/]*\.css/,
    /play-page-[^/]*\.js/,
    /on-credit-[^/]*\.js/,
    /index-[^/]*\.css/,
  ]) {
    test(file.source, async ({ page }) => {
      await wordsAlone(page);
      let inTrouble = true;
      await page.route(file, (route) => (inTrouble ? route.fulfill({ status: 503 }) : route.continue()));
      await page.goto('/#/play/on-credit');
      await expect(page.getByRole('button', { name: 'Load Seams again' })).toBeVisible();
      inTrouble = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(story(page)).toBeVisible();
      await expect(page.locator('.reader')).toHaveCSS('position', 'absolute'); // its style is here
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 243, 228)');
    });
  }
});

test('a story that is lost behind its first words is told at the first choice, and asked for again', async ({
  page,
}) => {
  await wordsAlone(page);
  let inTrouble = true;
  await page.route(/\/on-credit-[^/]*\.js/, (route) =>
    inTrouble ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await page.goto('/#/play/on-credit');
  const first = page.getByRole('list', { name: 'Choices' }).getByRole('button').first();
  const next = page.locator('.reader-next');
  while (!(await first.isVisible())) await next.click();
  await first.click();
  await expect(page.getByRole('alert')).toContainText('did not arrive');
  inTrouble = false;
  await first.click();
  await expect(page.getByRole('region', { name: 'Trust' })).toContainText(/more|less|as before/);
});

test.describe('where Seams cannot start the page says why', () => {
  test('opened as a file', async ({ page }) => {
    await page.goto(pathToFileURL(INDEX).href);
    await expect(why(page)).toContainText(['You opened this page as a file']);
  });

  test('in a frame that gives it no origin', async ({ page, baseURL }) => {
    await page.route('**/frame.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe sandbox="allow-scripts" src="${baseURL}/" width="800" height="600"></iframe>`,
      }),
    );
    await page.goto('/frame.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('link', { name: 'open Seams in a window of its own' })).toBeVisible();
    await expect(frame.getByText('python3')).toBeHidden();
  });

  test('without scripts', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    await page.goto('/');
    await expect(page.getByText('Perhaps scripts are off in this browser')).toBeVisible();
    await page.close();
  });

  for (const file of ['index', 'common']) {
    test(`without its script ${file}`, async ({ page }) => {
      await page.route(new RegExp(`${file}-[^/]*\\.js`), (route) => route.abort());
      await page.goto('/');
      await expect(why(page)).toContainText(['load the page again']);
      await expect(why(page)).toHaveCount(1);
    });
  }

  test('and says nothing of it where it starts', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Stories' })).toBeVisible();
    await expect(page.locator('#why-not')).toHaveCount(0);
  });
});

test('everything refused: the play goes to its end, and no failure goes unheard', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    HTMLCanvasElement.prototype.getContext = () => null;
    Object.assign(window, { unheard: [] as string[] });
    addEventListener('unhandledrejection', ({ reason }) => {
      (window as unknown as { unheard: string[] }).unheard.push(String(reason));
    });
  });
  await page.route(/\.(webp|ogg|m4a|woff2)$|(audio|desk|stage)-[^/]*\.js/, (route) => route.abort());
  await begin(page, 'on-credit', 'Juno');
  await playToEnd(page, () => 2);
  await page.getByRole('button', { name: 'See what happened' }).click();
  await expect(page.getByRole('heading', { name: 'Decisions' })).toBeVisible();
  await page.goto('/#/plays');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { unheard: string[] }).unheard)).toEqual([]);
});

test.describe('with the stage', () => {
  test.use({ deviceScaleFactor: 0.25 }); // few pixels to draw without a graphics card

  test('while the graphics card is reset a still picture stands behind the words, and goes when it is back', async ({
    page,
  }) => {
    await leaveAway(page, 'desk');
    await begin(page, 'on-credit', 'Juno');
    await settle(page);
    await expect(page.locator('.play-stage')).toHaveAccessibleName(/\w/);
    const still = page.locator('.play-backdrop .cover');
    await expect(still).toHaveCount(0);
    const giveBack = await page.evaluateHandle(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.play-stage canvas');
      const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      const extension = gl?.getExtension('WEBGL_lose_context');
      if (!extension) throw new Error('The stage is not drawn with WebGL here.');
      extension.loseContext();
      return () => extension.restoreContext();
    });
    await expect(still).toBeVisible();
    await expect(page.locator('.play-stage canvas')).toBeHidden();
    await giveBack.evaluate((restore) => restore());
    await expect(still).toHaveCount(0);
    await settle(page);
  });
});

test.describe('where the device fixes all colours', () => {
  test.use({ forcedColors: 'active', colorScheme: 'dark' });

  test('the chosen part and the lines of a debrief can be told apart', async ({ page }) => {
    await page.goto(`/#/debrief/${played({ story: 'on-credit' }).code}`);
    const parts = page.getByRole('radiogroup', { name: 'Show' }).locator('span');
    const ground = (n: number) => parts.nth(n).evaluate((part) => getComputedStyle(part).backgroundColor);
    await expect(parts.first()).toBeVisible();
    expect(await ground(0)).not.toBe(await ground(1));
    const canvas = await page.locator('body').evaluate((body) => {
      body.style.color = 'CanvasText';
      return getComputedStyle(body).color;
    });
    for (const line of await page.locator('.debrief-line, .debrief-mark').all()) {
      await expect(line).toHaveCSS('stroke', canvas);
    }
    for (const name of await page.locator('.debrief-name').all())
      await expect(name).toHaveCSS('fill', canvas);
  });
});

test('a play and its history print whole, and stand there as before afterwards', async ({ page }) => {
  await wordsAlone(page);
  await readAtOnce(page);
  await begin(page, 'on-credit', 'Sami');
  await playToEnd(page, () => 1);
  const paper = page.locator('link[rel=stylesheet][href*="/paper-"]'); // fetched when the page is idle
  await expect
    .poll(() => paper.evaluateAll(([link]) => link instanceof HTMLLinkElement && link.sheet !== null))
    .toBe(true);
  const pages = async () =>
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  expect(await pages()).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'History' }).click();
  expect(await pages()).toBeGreaterThan(1);
  await expect(page.getByRole('dialog', { name: 'History' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
