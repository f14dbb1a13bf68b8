/** The text of code, by which stale files are known. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, importsOf, textOf } from '../record/code.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seams-code-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(text: string): string {
  const path = join(folder, 'some.ts');
  writeFileSync(path, text);
  return path;
}

describe('the text of a file', () => {
  test('is the same whatever its comments and its ends of lines are', () => {
    const plain = textOf(write('const a = 1;\nconst b = 2;\n'));
    expect(textOf(write('/** One – or “1”. */\nconst a = 1; // first\n\n/* two */ const b = 2;\n'))).toBe(
      plain.replace('const b', ' const b'),
    );
    expect(textOf(write('const a = 1;\r\nconst b = 2;\r\n'))).toBe(plain);
    expect(textOf(write('const a = 1;\nconst b = 3;\n'))).not.toBe(plain);
  });

  test('keeps what only looks like a comment', () => {
    const text = "const url = 'http://one.org'; const score = `C4:1 // D4:1 /* E4 */`;";
    expect(textOf(write(text))).toBe(text);
  });
});

test('imports are read by their syntax: what is taken, and whether it is types alone', () => {
  const path = write(
    [
      "import type { A } from './a.ts';",
      "import { type B, b } from './b.ts';",
      "import { type C } from './c.ts';",
      "import d from 'd';",
      "import * as e from './e.ts';",
      "export { f } from './f.ts';",
      "const g = () => import('./g.ts');",
      "const no = \"import h from './h.ts'\"; // import i from './i.ts'",
    ].join('\n'),
  );
  expect(importsOf(path).map(({ target, values, types }) => [target, values.join(), types])).toEqual([
    ['./a.ts', '', true],
    ['./b.ts', 'b', false],
    ['./c.ts', '', true],
    ['d', 'default', false],
    ['./e.ts', '*', false],
    ['./f.ts', 'f', false],
    ['./g.ts', '*', false],
  ]);
});

test('code takes in what it imports in here, and neither types, packages nor the game', () => {
  const files = (text: string) => [...text.matchAll(/^(\w[\w/-]*\.ts)$/gm)].map(([, file]) => file);
  expect(files(codeOf('rooms/paint.ts'))).toEqual(['rooms/paint.ts', 'rooms/pen/canvas.ts']);
  expect(files(codeOf('music/loops.ts'))).toEqual([
    'music/loops.ts',
    'music/midi.ts',
    'music/notes.ts',
    'studio/ffmpeg.ts',
    'studio/fluidsynth.ts',
    'studio/mix.ts',
    'studio/samples.ts',
    'studio/seam.ts',
    'studio/wave.ts',
  ]);
  expect(files(codeOf('sounds/render.ts'))).toContain('sounds/outdoors.ts');
  expect(codeOf('sheets/cast.ts')).not.toContain('splitTag'); // of src/story/cues.ts
});
