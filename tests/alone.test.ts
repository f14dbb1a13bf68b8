/** Tests that put something in a module's place have modules of their own: else it depends on their order who finds it there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ALONE } from '../vite.config.ts';

const ROOT = resolve(import.meta.dirname, '..');

const inside = ALONE.map((glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`));

test('every test that mocks a module runs alone', () => {
  const files = ['tests', 'assets/making/tests'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  const mocking = files.filter((file) => /^vi\.mock\(/m.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(mocking.length).toBeGreaterThan(2);
  expect(mocking.filter((file) => !inside.some((pattern) => pattern.test(file)))).toEqual([]);
});
