import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveGzipped } from '../../src/tools/bench/serve.ts';
import { readCredits } from '../../src/tools/notices/credits.ts';
import { violations } from './axe.ts';
import { expectNothingSideways } from './size.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { dependencies, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const TITLE = 'Licences of everything in here';

test('About leads to the licences of everything that was built, under any path of a host', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'seams-host-'));
  mkdirSync(join(folder, 'school/games'), { recursive: true });
  symlinkSync(join(ROOT, 'dist'), join(folder, 'school/games/seams'), 'junction');
  const served = await serveGzipped(folder);
  const refused: string[] = [];
  page.on('console', (message) => {
    if (!message.text().startsWith('Service Worker registration blocked by')) refused.push(message.text());
  });
  page.on('response', (response) => {
    if (!response.ok()) refused.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(`${served.address}/school/games/seams/#/about`);
    await expect(page.getByText(`Version ${version}`)).toBeVisible();
    await page.getByRole('link', { name: TITLE }).click();
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    for (const name of Object.keys(dependencies)) {
      await expect(page.getByRole('heading', { level: 3, name: new RegExp(`^${name} \\d`) })).toBeVisible();
    }
    const written = await (await page.request.get(page.url())).text();
    for (const { title, rows } of readCredits(join(ROOT, 'assets'))) {
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
      for (const { cell } of rows.flat()) expect(written).toContain(`<dd>${cell}</dd>`);
    }
    await page.getByText(/whole text: fonts\/nunito/).click();
    await expect(page.getByText(/SIL OPEN FONT LICENSE/).first()).toBeVisible();
    await page.getByRole('link', { name: 'Back to Seams' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'About Seams' })).toBeVisible();
    expect(refused).toEqual([]);
  } finally {
    served.close();
    rmSync(folder, { recursive: true });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, bypassCSP: true }); // axe is put in from outside

  test('the page is no wider than the screen, also unfolded, and has no violation', async ({ page }) => {
    await page.goto('/third-party-notices.html');
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await expectNothingSideways(page);
    expect(await violations(page)).toEqual([]);
  });
});
