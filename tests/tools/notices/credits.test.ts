/** assets/CREDITS.md, the one list of where things come from: it tells of each file, and of no file that is not there. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readCredits } from '../../../src/tools/notices/credits.ts';

const ASSETS = resolve(import.meta.dirname, '../../../assets');
const MAKING = /^making\//; // what assets are made with, told of in a README of its own; nothing in it is shipped

const files = readdirSync(ASSETS, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(ASSETS.length + 1)
      .replaceAll('\\', '/'),
  )
  .filter((file) => !MAKING.test(file) && file !== 'CREDITS.md');
const rooms = new Set(files.map((file) => file.split('/')[0]));

/** The files that CREDITS.md names, as globs: `a-calm.*`, `-warmth.*` and `<person>.webp` and `.json` are written out. */
const named = readFileSync(join(ASSETS, 'CREDITS.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    let last = '';
    return [...line.matchAll(/`([^`\s]+)`/g)].map(([, written = '']) => {
      if (written.startsWith('-')) last = last.replace(/-[^-]*$/, written);
      else if (written.startsWith('.')) last = last.replace(/\.[^.]*$/, written);
      else last = written.replace(/<\w+>/, '*');
      return last;
    });
  })
  .filter((glob) => rooms.has(glob.split('/')[0]) && !glob.endsWith('/'));

/** `*` is anything within one name. */
function matches(file: string, glob: string): boolean {
  return new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(file);
}

test('every file has an origin and a licence in it', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !named.some((glob) => matches(file, glob)))).toEqual([]);
});

test('every file it names is there', () => {
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((glob) => !files.some((file) => matches(file, glob)))).toEqual([]);
});

test('each font has its licence in full, and so has what instruments and drawings were taken from', () => {
  const credits = readCredits(ASSETS);
  const fonts = credits.find(({ title }) => title === 'Fonts');
  expect(fonts?.rows).toHaveLength(files.filter((file) => file.endsWith('.woff2')).length);
  expect(fonts?.texts).toHaveLength(fonts?.rows.length ?? 0);
  for (const { text } of fonts?.texts ?? []) expect(text).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/);
  const texts = credits.flatMap((section) => section.texts.map(({ text }) => text)).join('\n');
  expect(texts).toMatch(/Frank Wen[\s\S]*Permission is hereby granted/);
  expect(texts).toMatch(/Emre Çakır[\s\S]*Permission is hereby granted/);
});

test('a section without a table is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seams-credits-'));
  writeFileSync(join(folder, 'CREDITS.md'), '# Where\n\n## Cups\n\nFrom the shelf.\n');
  expect(() => readCredits(folder)).toThrow(/the section "Cups" has no table/);
  rmSync(folder, { recursive: true });
});
