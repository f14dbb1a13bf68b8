/** Files in other encodings, and files that are no text: told by file and line, never played as they are. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openStory } from '../../src/story/story.ts';
import { checkStory } from '../../src/tools/check/check-story.ts';
import { compileStory, DefectError } from '../../src/tools/compile.ts';
import { readSourceText } from '../../src/tools/source-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'seams-encoding-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function problemOf(path: string): string {
  try {
    compileStory(path);
  } catch (error) {
    if (error instanceof DefectError) return error.message.slice(error.message.lastIndexOf('/') + 1);
    throw error;
  }
  return '';
}

const STORY = 'A café.\nSecond.\n-> END\n';
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('what is no UTF-8 text is refused', () => {
  test.each<[string, Uint8Array | string, RegExp]>([
    ['latin-1.ink', Buffer.from(`First.\r\n${STORY}`, 'latin1'), /ink:2: .*not written in UTF-8.*"A café\."/],
    ['latin-1-last.ink', Buffer.from('First.\nÜber', 'latin1'), /ink:2: .*"Über"/],
    ['latin-1.json', Buffer.from('{"root":["^é"]}', 'latin1'), /json:1: .*not written in UTF-8/],
    ['le.ink', utf16(`\uFEFF${STORY}`), /ink:1: .*UTF-16 \(little-endian\).*Save it as UTF-8/],
    ['be.ink', utf16(`\uFEFF${STORY}`, true), /ink:1: .*UTF-16 \(big-endian\)/],
    ['le-bare.ink', utf16(STORY), /UTF-16 \(little-endian, without its mark\)/],
    ['be-bare.ink', utf16(STORY, true), /UTF-16 \(big-endian, without its mark\)/],
    ['le.json', utf16('\uFEFF{"root":[]}'), /json:1: .*UTF-16/],
    [
      'picture.ink',
      Buffer.from([0x89, 0x50, 0x0a, 0x0a, 0, 0, 0, 13, 0xff]),
      /ink:3: .*bytes that no text has/,
    ],
    ['empty.ink', '', /ink:1: this file says nothing/],
    ['blank.ink', '\n\t\n  \n', /says nothing/],
    ['comment.ink', '// only this\n/* and this */\n', /says nothing/],
    ['mark.ink', '\uFEFF', /says nothing/],
    ['head.ink', '# author: nobody\n', /says nothing/],
    ['logic.ink', 'VAR x = 1\n~ x = 2\n-> END\n', /says nothing/],
  ])('%s', (name, bytes, problem) => {
    expect(problemOf(write(name, bytes))).toMatch(problem);
  });

  test('also where it is included, with the file that is to be saved anew', () => {
    write('part.ink', Buffer.from('=== hall\nDer Flur ist kühl.\n-> END\n', 'latin1'));
    expect(problemOf(write('main.ink', 'INCLUDE part.ink\n-> hall\n'))).toMatch(/^part\.ink:2: .*kühl/);
  });

  test('a folder is none', () => {
    mkdirSync(join(folder, 'folder.ink'));
    expect(problemOf(join(folder, 'folder.ink'))).toMatch(/folder\.ink:1: this is a folder/);
  });

  test('by the checker too', () => {
    for (const [name, bytes] of [
      ['e.ink', ''],
      ['b.ink', Buffer.from([1, 0, 2])],
    ] as const) {
      const { report } = checkStory(write(name, bytes), { edges: 10 });
      expect(report.defects).toHaveLength(1);
    }
  });
});

describe('what is UTF-8 plays as it is', () => {
  test.each([
    ['a mark', `\uFEFF${STORY}`],
    ['line ends of Windows', STORY.replaceAll('\n', '\r\n')],
    ['mixed line ends, none at the last', 'A café.\r\nSecond.\n-> END'],
    ['tabs', STORY.replaceAll('\n', '\t\n\t')],
  ])('%s', (name, text) => {
    const { lines } = openStory(compileStory(write(`${name}.ink`, text)), 1).next(() => ({}));
    expect(lines.map((line) => line.text)).toEqual(['A café.', 'Second.']);
  });

  test('very long lines, emoji, and only what logic writes', () => {
    const long = 'word '.repeat(40_000).trim();
    const { lines } = openStory(compileStory(write('long.ink', `${long}\n🙂\n{1 + 1}\n`)), 1).next(
      () => ({}),
    );
    expect(lines.map(({ text }) => text)).toEqual([long, '🙂', '2']);
  });
});

test('nothing of a text is lost', () => {
  const text = 'ä\u2028 \u00a0 𝄞 \u200f';
  expect(readSourceText(new TextEncoder().encode(text), 'a')).toEqual({ text, defects: [] });
});
