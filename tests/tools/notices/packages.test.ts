/** Which packages are read for the page of licences, and which stop a build. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  allowedLicence,
  installedFolders,
  packageFolders,
  readPackage,
  readPackages,
} from '../../../src/tools/notices/packages.ts';
import { paragraphs } from '../../../src/tools/notices/page.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'seams-packages-')));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A package below node_modules; its directory. */
function put(name: string, manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(root, 'node_modules', name);
  const all = { 'package.json': JSON.stringify({ name, version: '1.2.3', ...manifest }), ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const withMit = { LICENSE: 'The MIT text' };

describe('a licence', () => {
  test.each([
    ['MIT', 'MIT'],
    ['(MIT OR Apache-2.0)', 'MIT'],
    ['GPL-3.0-only OR ISC', 'ISC'],
    ['MIT AND BSD-3-Clause', 'MIT AND BSD-3-Clause'],
    ['MIT AND GPL-3.0-only', null],
    ['GPL-3.0-only', null],
    ['SEE LICENSE IN LICENSE.md', null],
    ['mit', null],
    ['', null],
  ])('%s is taken as %s', (expression, taken) => {
    expect(allowedLicence(expression)).toBe(taken);
  });
});

describe('the modules of a build', () => {
  test('lead to their packages, each once, also scoped, nested and with a query', () => {
    const cup = put('cup', {});
    const bowl = put('@kitchen/bowl', {}, { 'lib/package.json': '{"type":"module"}' });
    const spoon = put('cup/node_modules/spoon', {});
    const ids = [
      join(cup, 'index.js'),
      join(cup, 'lib/deep/other.js?worker'),
      join(bowl, 'lib/index.mjs'),
      join(spoon, 'index.js'),
      join(root, 'src/main.ts'),
      '\0virtual:stories',
    ];
    expect(packageFolders(ids, root)).toEqual([cup, bowl, spoon]);
  });

  test('count what the build tools write in', () => {
    const ids = ['\0vite/preload-helper.js', '\0rolldown/runtime.js', '\0vite/modulepreload-polyfill.js'];
    expect(packageFolders(ids, ROOT)).toEqual(
      ['vite', 'rolldown'].map((name) => join(ROOT, 'node_modules', name)),
    );
  });
});

describe('a package', () => {
  test('is read with its author, its home and the text of the licence that was chosen', () => {
    const folder = put(
      'cup',
      {
        license: '(MIT OR Apache-2.0)',
        author: 'Jane Doe <jane@example.org> (https://example.org)',
        repository: { type: 'git', url: 'git+https://github.com/jane/cup.git' },
      },
      { LICENSE: 'The Apache text', 'LICENSE-MIT': 'The MIT text\r\nin two lines', NOTICE: 'Made of clay' },
    );
    expect(readPackage(folder)).toEqual({
      name: 'cup',
      version: '1.2.3',
      licence: 'MIT',
      by: 'Jane Doe',
      home: 'https://github.com/jane/cup',
      text: 'The MIT text\nin two lines\n\nMade of clay',
    });
  });

  test('without a licence text is refused, with its name and what to do', () => {
    const folder = put('cup', { license: 'MIT' });
    expect(() => readPackage(folder)).toThrow(
      /"cup" is bundled and has no licence file in .*cup\. .* use another/,
    );
  });

  test.each([['GPL-3.0-only'], [undefined], [{ type: 'MIT' }]])('under %j is refused', (license) => {
    const folder = put('cup', { license }, withMit);
    expect(() => readPackage(folder)).toThrow(/"cup" is bundled, and its licence is .*ALLOWED/);
  });

  test('that is refused is told together with every other one', () => {
    const folders = [
      put('cup', { license: 'X' }, withMit),
      put('ok', { license: 'MIT' }, withMit),
      put('bowl', {}),
    ];
    expect(() => readPackages(folders)).toThrow(/"bowl"[^\n]*\n[^\n]*"cup"/);
  });
});

test('packages come in the order of their names, and one that is installed twice comes once', () => {
  const folders = ['z', 'a-b', 'a', 'z/node_modules/a'].map((name) =>
    put(name, { name: name.split('/').at(-1), license: 'MIT' }, withMit),
  );
  expect(readPackages(folders).map(({ name }) => name)).toEqual(['a', 'a-b', 'z']);
});

describe('the packages of Seams', () => {
  const installed = readPackages(installedFolders(ROOT));

  test('are those that package.json asks for and what those ask for', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const names = installed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'eventemitter3']));
  });

  test('are told with every word of their licences, wrapped anew', () => {
    for (const { name, text } of installed) {
      const shown = paragraphs(text).replaceAll(/<br>|<\/?p>/g, ' ');
      const words = (one: string) =>
        one
          .replaceAll(/^\s*[-=*_]{3,}\s*$/gm, '')
          .split(/\s+/)
          .filter(Boolean);
      const plain = shown
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(words(plain), name).toEqual(words(text));
    }
  });

  test('have what Phaser took over from elsewhere beside its own licence', () => {
    const phaser = installed.find(({ name }) => name === 'phaser');
    expect(phaser?.text).toMatch(/Phaser Studio[\s\S]*Copyright \(c\) 2016, Mapbox/);
  });
});

test('of Vite only its own licence is told, not that of everything it is made of', () => {
  const { text } = readPackage(join(ROOT, 'node_modules/vite'));
  expect(text).toMatch(/Permission is hereby granted/);
  expect(text.length).toBeLessThan(3000);
});
