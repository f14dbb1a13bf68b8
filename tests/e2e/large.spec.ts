/**
 * Narrow windows and large letters: nothing printed over something else, cut, covered, out of reach or sideways.
 * The worst of all pages, states and sizes; `npm run bench -- large` looks at every one of them.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, type Route, test } from '@playwright/test';
import { writePlaysFile } from '../../src/journal/plays-file.ts';
import { packInk } from '../../src/story/pack.ts';
import { type Size, sizeName, takeSize } from '../../src/tools/bench/large/sizes.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { lookOver } from '../../src/tools/layout/look-over.ts';
import { played, recordOf } from './played.ts';
import { begin, choices, choose, next, openAllDecisions, readOn, wordsAlone } from './player.ts';

const HOME: Size = { width: 1280, height: 720, font: 16, text: 'normal' };
const WORST: readonly Size[] = [
  { width: 320, height: 256, font: 16, text: 'normal' },
  { width: 360, height: 640, font: 16, text: 'larger' },
  { width: 390, height: 844, font: 24, text: 'large' },
  { width: 390, height: 844, font: 32, text: 'larger' },
];
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Looks the page over as it stands, at every size. */
async function expectSound(page: Page, what: string): Promise<void> {
  for (const size of WORST) {
    await takeSize(page, size);
    expect.soft(await lookOver(page), `${what} @ ${sizeName(size)}`).toEqual([]);
  }
  await takeSize(page, HOME);
}

test('the check finds what it is there to find', async ({ page }) => {
  await page.setViewportSize({ width: 300, height: 300 });
  const faultsOf = async (body: string) => {
    await page.setContent(`<!doctype html><body style="margin: 0; font: 16px sans-serif">${body}</body>`);
    return (await lookOver(page)).map((fault) => fault.split(' ')[0]);
  };
  expect(await faultsOf('<p>A line.</p><button>A button</button>')).toEqual([]);
  expect(await faultsOf('<p>One</p><p style="margin-top: -36px">Two</p>')).toContain('overlap:');
  expect(await faultsOf(`<p>${LONG.repeat(2)}</p>`)).toEqual(
    expect.arrayContaining(['sideways:', 'outside:']),
  );
  expect(
    await faultsOf('<p style="width: 40px; overflow: hidden; white-space: nowrap">Too long for it</p>'),
  ).toContain('cut:');
  expect(
    await faultsOf('<p style="width: 60px; border: 1px solid; white-space: nowrap">Too long for it</p>'),
  ).toContain('outside:');
  const lid = '<div style="position: absolute; inset: 0; background: white"></div>';
  expect(await faultsOf(`<p>A line.</p><button>A button</button>${lid}`)).toEqual(
    expect.arrayContaining(['covered:', 'unpressable:']),
  );
  expect(
    await faultsOf(`<div style="height: 20px; overflow: auto">${'<p>A line.</p>'.repeat(9)}</div>`),
  ).toContain('slit:');
});

test('pages', async ({ page }) => {
  for (const address of ['#/', '#/story/three-times', '#/about', '#/settings', `#/${'a'.repeat(200)}`]) {
    await page.goto('about:blank');
    await page.goto(`/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSound(page, address.slice(0, 30));
  }
});

test('a play, with what has moved, its history and its settings', async ({ page }) => {
  await wordsAlone(page);
  await begin(page, 'three-times', 'Nadia');
  await expectSound(page, 'the first line');
  await readOn(page);
  await choose(page, 1);
  await readOn(page);
  await expectSound(page, 'choices');
  await page.getByLabel('More about both').first().click();
  await expect(page.getByRole('region', { name: 'What has changed since your last choice' })).toBeVisible();
  await expectSound(page, 'reasons');
  for (const name of ['History', 'Settings']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog').getByRole('heading', { name })).toBeVisible();
    await expectSound(page, name);
    await page.keyboard.press('Escape');
  }
});

/** The hard stories stand in for the ink of On Credit, whose two people say their lines. */
async function playInstead(page: Page, name: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'seams-hard-'));
  const ink = readFileSync(`src/tools/bench/large/stories/${name}.ink`, 'utf8');
  const file = join(folder, 'hard.ink');
  const [responsible = '', hurt = ''] = [/# responsible: (.+)/, /# hurt: (.+)/].map(
    (tag) => tag.exec(ink)?.[1] ?? '',
  );
  const told = (text: string, from: string, to: string) =>
    text.replaceAll(`# as: ${from.toLowerCase()}`, `# as: ${to.toLowerCase()}`).replaceAll(from, to);
  writeFileSync(file, told(told(ink, responsible, 'Sami'), hurt, 'Juno'));
  const body = `export const packed = ${JSON.stringify(packInk(compileStory(file).ink))};`;
  rmSync(folder, { recursive: true });
  const instead = (body: string) => (route: Route) => route.fulfill({ body, contentType: 'text/javascript' });
  await page.route(/\/opening-on-credit-[^/]*\.js$/, instead('export const opening = {};')); // the story itself begins
  await page.route(/\/on-credit-[^/]*\.js$/, instead(body));
}

test('words without a break, and sixteen options', async ({ page }) => {
  await wordsAlone(page);
  await playInstead(page, 'long-things');
  await begin(page, 'on-credit', 'Sami');
  await expectSound(page, 'a long word');
  await next(page).click();
  await expectSound(page, 'a long address');
  await readOn(page);
  await expect(choices(page).getByRole('button', { name: 'Go on' })).toBeVisible(); // the one without words
  await expectSound(page, 'a long option');
});

test('lines, choices and names keep their direction', async ({ page }) => {
  await wordsAlone(page);
  await playInstead(page, 'scripts');
  await begin(page, 'on-credit', 'Sami');
  const directions = (of: string) =>
    page.locator(of).evaluateAll((all) => all.map((each) => getComputedStyle(each).direction));
  await readOn(page);
  const lines = await directions('.reader-line');
  expect(lines.slice(0, 4)).toEqual(['rtl', 'rtl', 'rtl', 'ltr']); // Arabic, Arabic said by Rosa, Hebrew, Chinese
  expect(await directions('.reader-bubble')).toEqual(['rtl', 'rtl']);
  expect(await directions('.reader-words')).toEqual(['rtl', 'rtl', 'ltr']);
  await choose(page, 1);
  await page.getByRole('button', { name: 'History' }).click();
  expect(await directions('.reader-chosen .option-words')).toEqual(['rtl']);
});

test('a debrief, and plays with long names', async ({ page }) => {
  const { play, code } = played({ story: 'on-credit' });
  await page.goto('/#/plays');
  const file = writePlaysFile([
    { ...recordOf(play), name: LONG },
    { ...recordOf(played({ story: 'on-credit', seed: 2 }).play), id: 'another', name: 'باب مفتوح (2)!' },
  ]);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'plays.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  for (const mark of await page.locator('.play-mark input').all()) await mark.check();
  await expectSound(page, 'plays');
  await page.goto(`/#/debrief/${code}`);
  await openAllDecisions(page);
  await page.getByRole('button', { name: 'Why', exact: true }).first().click();
  await expectSound(page, 'debrief');
});
