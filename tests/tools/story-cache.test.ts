import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { compileStory } from '../../src/tools/compile.ts';
import { findStory, storyPath } from '../../src/tools/shelf.ts';
import { cachedStory, fingerprint, madeOf } from '../../src/tools/story-cache.ts';
import { importsOf, SRC } from '../layers/imports.ts';

const root = mkdtempSync(join(tmpdir(), 'seams-cache-'));
const FILES = {
  'stories/walk.ink': 'We walk.',
  'stories/walk/end.ink': 'We sit.',
  'stories/versions.json': '{}',
  'src/tools/compile.ts': 'export {};',
  'src/tools/structure/lines.ts': 'export {};',
  'src/story/cues.ts': 'export {};',
  'src/trust/moves.ts': 'export {};',
  'src/trust/params/openings.ts': 'export {};',
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

test('every file the compiler is made of counts', () => {
  const reached = new Set<string>();
  const reach = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = readFileSync(join(SRC, path), 'utf8');
    for (const { to, inside, types } of importsOf({ path, text })) if (inside && !types) reach(to);
  };
  reach('tools/compile.ts');
  expect(reached).toContain('tools/structure/structure.ts');
  const counted = madeOf(resolve(SRC, '..'));
  expect([...reached].filter((path) => !counted.includes(`src/${path}`))).toEqual([]);
});

test('the same files elsewhere are the same story', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'seams-cache-'));
  cpSync(root, elsewhere, { recursive: true });
  expect(fingerprint(elsewhere)).toBe(fingerprint(root));
  rmSync(elsewhere, { recursive: true });
});
