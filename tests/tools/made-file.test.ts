/** A command writes over what it made itself, and over nothing else. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepMade } from '../../src/tools/made-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seams-made-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keep = (path: string, text: string, maker = 'check:stories') => keepMade(path, text, maker, ['# ', '']);

describe('a file that a command makes', () => {
  test('is written where nothing lies, folders and all, below a line that says so', () => {
    const path = join(folder, 'deep/er/a.plan');
    expect(keep(path, 'story: a\n')).toBe('made');
    expect(readFileSync(path, 'utf8')).toMatch(
      /^# Made by check:stories, mark [0-9a-f]{12}\b.*\nstory: a\n$/,
    );
  });

  test('is written over as long as it is as it was made', () => {
    const path = join(folder, 'a.plan');
    for (const text of ['one\n', 'two\n', '', 'three, without an end']) {
      expect(keep(path, text)).toBe('made');
      expect(readFileSync(path, 'utf8').split('\n').slice(1).join('\n')).toBe(text);
    }
  });

  test('that was only given other line ends on its way through Git counts as made', () => {
    const path = join(folder, 'a.plan');
    keep(path, 'one\ntwo\n');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(keep(path, 'three\n')).toBe('made');
  });

  test.each([
    ['a word more', (text: string) => `${text}line: Hello\n`],
    ['a word less', (text: string) => text.replace('two', '')],
    ['its mark taken out', (text: string) => text.split('\n').slice(1).join('\n')],
    ['its mark further down', (text: string) => `# mine\n${text}`],
    ['another mark', (text: string) => text.replace(/mark [0-9a-f]{12}/, 'mark 000000000000')],
    ['nothing in it', () => ''],
  ])('and that has %s stays, whatever comes', (_, change) => {
    const path = join(folder, 'a.plan');
    keep(path, 'one\ntwo\n');
    const changed = change(readFileSync(path, 'utf8'));
    writeFileSync(path, changed);
    expect(keep(path, 'three\n')).toBe('left');
    expect(readFileSync(path, 'utf8')).toBe(changed);
  });

  test('of another command, or no file at all, is left', () => {
    const path = join(folder, 'a.plan');
    keep(path, 'one\n', 'somebody:else');
    expect(keep(path, 'two\n')).toBe('left');
    mkdirSync(join(folder, 'folder.plan'));
    expect(keep(join(folder, 'folder.plan'), 'two\n')).toBe('left');
  });
});
