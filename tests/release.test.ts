/** What a release says of itself in several places is the same in all of them. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { version } = JSON.parse(read('package.json'));
const changelog = read('CHANGELOG.md');
const sections = [...changelog.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);

test('the lock file has the version of package.json', () => {
  const lock = JSON.parse(read('package-lock.json'));
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
});

test('CHANGELOG.md has a section for the version, or says that the unreleased one becomes it', () => {
  const [, unreleased = ''] = /^## Unreleased\n([\s\S]*?)^## /m.exec(changelog) ?? [];
  const released = sections.some((title) => title.startsWith(`${version} - `));
  expect(
    released || unreleased.includes(`becomes ${version}.`),
    `CHANGELOG.md says nothing of ${version}.`,
  ).toBe(true);
});

test('its sections have a version and a date, the newest first', () => {
  const dated = sections.filter((title) => title !== 'Unreleased');
  for (const title of dated) expect(title).toMatch(/^\d+\.\d+\.\d+ - \d{4}-\d\d-\d\d$/);
  const dates = dated.map((title) => title.slice(-10));
  expect(dates).toEqual(dates.toSorted().reverse());
});

test('the workflow for pull requests calls the script that any bare machine can run', () => {
  expect(read('.github/workflows/ci.yml')).toMatch(/^ +- run: bash \.ci\/run$/m);
  expect(read('.ci/run')).toMatch(/^npm ci && npm test$/m);
});
