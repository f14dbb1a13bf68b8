import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { compileStory } from '../../src/tools/compile.ts';
import { findStory, storyPath } from '../../src/tools/shelf.ts';
import { cachedStory, fingerprint } from '../../src/tools/story-cache.ts';

const root = mkdtempSync(join(tmpdir(), 'seams-cache-'));
const FILES = {
  'stories/walk.ink': 'We walk.',
  'stories/walk/end.ink': 'We sit.',
  'src/tools/compile.ts': 'export {};',
  'src/story/cues.ts': 'export {};',
  'src/trust/moves.ts': 'export {};',
  'package-lock.json': '{}',
};

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) write(path, text);
});
afterAll(() => rmSync(root, { recursive: true }));

test('a story from the cache is the story as it is compiled, and is not compiled again', () => {
  const compiled = compileStory(storyPath('on-credit'));
  findStory('on-credit');
  const compile = vi.fn(() => compiled);
  expect(cachedStory('on-credit', compile)).toEqual(JSON.parse(JSON.stringify(compiled)));
  expect(compile).not.toHaveBeenCalled();
});

test.each(Object.keys(FILES))('a change of %s is another story', (path) => {
  const before = fingerprint(root);
  expect(fingerprint(root)).toBe(before);
  write(path, 'changed');
  expect(fingerprint(root)).not.toBe(before);
});

test('the same files elsewhere are the same story', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'seams-cache-'));
  cpSync(root, elsewhere, { recursive: true });
  expect(fingerprint(elsewhere)).toBe(fingerprint(root));
  rmSync(elsewhere, { recursive: true });
});
