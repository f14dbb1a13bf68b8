import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { begin, choose, playToEnd, readOn, seeWhatHappened, withoutStage } from './player.ts';

test.beforeEach(({ page }) => withoutStage(page));

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What axe finds against WCAG 2.2 A and AA, as `rule: element`. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (await axe.run({ runOnly: { type: 'tag', values: tags } })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test.use({ bypassCSP: true }); // axe is put into the page from outside; robust.spec.ts holds the policy itself

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test.describe(`${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const address of ['#/', '#/story/three-times', '#/about', '#/not-this', '#/settings', '#/nowhere']) {
      test(`${address} has no violation`, async ({ page }) => {
        await page.goto(`/${address}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForTimeout(300);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('reader, history, settings and debrief have no violation', async ({ page }) => {
      await begin(page, 'on-credit', 'Juno');
      await readOn(page);
      expect(await violations(page)).toEqual([]);
      await choose(page, 1);
      await readOn(page);
      for (const name of ['History', 'Settings']) {
        await page.getByRole('button', { name }).click();
        expect(await violations(page), name).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await playToEnd(page, () => 1);
      await seeWhatHappened(page).click();
      await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
