/** A page that the browser translates says what one says that is not: what changes is not stuck at an old value. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { code } from '../classroom/class.ts';
import { click, vote } from './class-room.ts';
import { begin, story, wordsAlone } from './player.ts';

test.beforeEach(({ page }) => wordsAlone(page));

/** As translators of browsers do: another element in the place of each text, again for whatever comes and changes. */
async function translate(page: Page): Promise<void> {
  // Once what a page can do without at its start is at work, which asks for this script: translated before that, it is drawn anew once.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/join-(?!page)[^/]*\.js$/.test(name)),
  );
  await page.evaluate(() => {
    const isOurs = (text: Node) =>
      text.parentElement?.closest('font, svg, [translate=no], textarea') != null || !text.textContent?.trim();
    const wrap = (text: Node) => {
      if (isOurs(text) || !text.isConnected) return;
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstElementChild?.append(`${text.textContent}\u2060`);
      text.parentNode?.replaceChild(font, text);
    };
    const wrapAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = root.nodeType === Node.TEXT_NODE ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      texts.forEach(wrap);
    };
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') wrap(target);
        addedNodes.forEach(wrapAll);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    wrapAll(document.body);
  });
}

/** All that the page says, without the translator's mark, and without what only a second visit says. */
async function wordsOf(page: Page): Promise<string> {
  const text = await page.locator('body').innerText();
  return text.replaceAll('\u2060', '').replaceAll('taken before', '').replace(/\s+/g, ' ').trim();
}

test('a translated page says what one says that is not', async ({ page }) => {
  const said = () => wordsOf(page);
  const choices = page.getByRole('list', { name: 'Choices' });
  const next = page.locator('.reader-next'); // by its name alone it would not be found translated
  const ended = page.locator('.reader-ending');
  /** What the page says at the first decisions and after them; to the end, where the story ends before. */
  async function play(): Promise<string[]> {
    const heard: string[] = [];
    for (let decision = 0; decision < 3; decision++) {
      for (;;) {
        await expect(choices.or(next).or(ended).first()).toBeVisible();
        if (!(await next.isVisible())) break;
        await next.evaluateAll(([button]) => button instanceof HTMLElement && button.click()); // it may have gone by now
      }
      heard.push(await said());
      if (await ended.isVisible()) break;
      const before = await story(page).textContent();
      await choices.getByRole('button').first().click();
      await expect(story(page)).not.toHaveText(before ?? '');
      await expect(page.getByRole('region', { name: 'Trust' })).toContainText(/more|less|as before/); // comes after the first choice
      heard.push(await said());
    }
    return heard;
  }
  await begin(page, 'on-credit', 'Sami');
  const plain = await play();
  await page.goto('/#/story/on-credit?seed=7');
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await translate(page);
  await page.locator('.begin-bar button').click();
  await expect(story(page)).toBeVisible();
  expect(await play()).toEqual(plain);
  expect(await page.locator('font').count()).toBeGreaterThan(20);
});

/** What a page says in one window as it is and in another one translated, at each stop of the same way. */
async function saidTwice(
  browser: Browser,
  go: (page: Page, stop: () => Promise<void>, translated: () => Promise<void>) => Promise<void>,
): Promise<readonly [plain: string[], translated: string[]]> {
  const heard: [string[], string[]] = [[], []];
  for (const [at, list] of heard.entries()) {
    const page = await browser.newPage();
    await wordsAlone(page);
    const stop = async () => {
      list.push(await wordsOf(page));
    };
    await go(page, stop, () => (at === 0 ? Promise.resolve() : translate(page)));
    if (at === 1) expect(await page.locator('font').count()).toBeGreaterThan(10);
    await page.context().close();
  }
  return heard;
}

test('a vote of a class, step by step', async ({ browser }) => {
  const [plain, translated] = await saidTwice(browser, async (page, stop, change) => {
    await page.goto('/#/class/play');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await expect(story(page)).toBeVisible();
    await change();
    expect(await click(page)).toBe('vote');
    for (const name of ['Think', 'First vote', 'The first vote', 'Talk', 'Second vote', 'What has changed']) {
      await expect(vote(page).getByRole('heading', { level: 2 })).toHaveText(new RegExp(`^${name}\u2060?$`));
      if (name === 'First vote') for (const key of '1122') await page.keyboard.press(key);
      else if (name === 'Second vote') for (const key of '1222') await page.keyboard.press(key);
      else await stop(); // what was voted is told at the step after it
      await page.keyboard.press('PageDown');
    }
  });
  expect(plain).toHaveLength(4);
  expect(translated).toEqual(plain);
});

test('a board that fills, and its views', async ({ browser }) => {
  const codes = [1, 2, 3, 4].map((seed) => code('on-credit', seed, 'random', 'hurt'));
  const [plain, translated] = await saidTwice(browser, async (page, stop, change) => {
    await page.goto('/#/class/board/on-credit');
    const field = page.locator('textarea');
    await expect(field).toBeVisible();
    await change();
    for (const [at, half] of [codes.slice(0, 2), codes.slice(2)].entries()) {
      await field.fill(half.join('\n'));
      await page.locator('form button[type=submit]').first().click();
      await expect.poll(() => wordsOf(page)).toContain(`${(at + 1) * 2} plays`);
      await stop();
    }
    const views = page
      .getByRole('radiogroup')
      .filter({ has: page.getByRole('radio') })
      .first();
    for (const view of await views.getByRole('radio').all()) {
      await view.check({ force: true });
      await stop();
    }
  });
  expect(plain.length).toBeGreaterThan(4);
  expect(translated).toEqual(plain);
});
