import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ICONS, manifestOf } from '../../src/offline/manifest.ts';
import { readRoute } from '../../src/session/route.ts';

const MANIFEST = manifestOf(ICONS.map((icon) => ({ ...icon, src: `./assets/${icon.name}-12345678.png` })));

test('the manifest works in any folder of a host', () => {
  const at = (address: string) => new URL(address, 'https://example.org/school/seams/manifest.json').href;
  const all = [MANIFEST.start_url, MANIFEST.scope, ...MANIFEST.icons.map(({ src }) => src)];
  for (const address of [...all, ...MANIFEST.shortcuts.map(({ url }) => url)])
    expect(at(address), address).toMatch(/^https:\/\/example\.org\/school\/seams\//);
  expect(at(MANIFEST.scope)).toBe('https://example.org/school/seams/');
});

test('its shortcuts lead to the last play, to playing together and to the board', () => {
  const routes = MANIFEST.shortcuts.map(({ url }) => readRoute(new URL(url, 'https://example.org/').hash));
  expect(routes).toEqual([{ page: 'plays', last: true }, { page: 'join' }, { page: 'board' }]);
});

test('its icons were made, one of each size that browsers ask for and one to be cut', () => {
  for (const { name } of ICONS) expect(existsSync(`assets/icons/${name}.png`), name).toBe(true);
  expect(ICONS.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
});
