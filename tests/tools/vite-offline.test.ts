import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listFiles, seamsOffline } from '../../src/tools/vite-offline.ts';

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'seams-listed-'));
  mkdirSync(join(dist, 'assets'));
  write('index.html', '<script type="module" src="./assets/index-AAAAAAAA.js"></script>');
  write('assets/index-AAAAAAAA.js', 'one');
  write('assets/hall-BBBBBBBB.ogg', 'tone');
  write('offline-worker.js', 'of an earlier build');
});
afterEach(() => {
  rmSync(dist, { recursive: true });
  vi.unstubAllEnvs();
});

const write = (name: string, text: string) => writeFileSync(join(dist, name), text);

describe('the list of what a worker keeps', () => {
  test('has every file once, with its size where it is fetched later', () => {
    const { pages, parts, later, bytes } = listFiles(dist);
    expect(pages.map(({ address, mark }) => [address, mark])).toEqual([
      ['index.html', 'assets/index-AAAAAAAA.js'],
    ]);
    expect(parts).toEqual(['assets/index-AAAAAAAA.js']);
    expect(later).toEqual([{ address: 'assets/hall-BBBBBBBB.ogg', bytes: 4 }]);
    expect(bytes).toBe(64 + 3);
  });

  test('is the same for the same files, and another where the words of a page or the name of a part changed', () => {
    const first = listFiles(dist).release;
    expect(listFiles(dist).release).toBe(first);
    write('index.html', '<script type="module" src="./assets/index-AAAAAAAA.js"></script> ');
    const second = listFiles(dist).release;
    write('assets/more-CCCCCCCC.css', '');
    expect(new Set([first, second, listFiles(dist).release]).size).toBe(3);
  });

  test('refuses a page that does not say of which release it is', () => {
    write('other.html', '<title>Other</title>');
    expect(() => listFiles(dist)).toThrow('other.html names no script and no style');
  });
});

test('nothing of it is in development, nor where it is left away for a package', () => {
  const { apply } = seamsOffline(() => []);
  if (typeof apply !== 'function') throw new Error('It says of itself when it applies.');
  const applies = (command: 'build' | 'serve') => apply.call({} as never, {}, { command, mode: 'any' });
  expect(applies('build')).toBe(true);
  expect(applies('serve')).toBe(false);
  vi.stubEnv('SEAMS_OFFLINE', 'off');
  expect(applies('build')).toBe(false);
});
