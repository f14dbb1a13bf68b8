/** `npm run build` as it is typed, on a small page: what it builds, what it says, and how it ends. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const TOOLS = resolve(import.meta.dirname, '../../src/tools');
const root = realpathSync(mkdtempSync(join(tmpdir(), 'seams-build-')));
afterAll(() => rmSync(root, { recursive: true }));

beforeAll(() => {
  mkdirSync(join(root, 'stories'));
  const plugin = pathToFileURL(join(TOOLS, 'vite-ink.ts')).href;
  write(
    'vite.config.mjs',
    `import { seamsInk } from '${plugin}';
const rolldownOptions = { checks: { bundlerTimings: false } }; // told only by a machine that is slow
export default { plugins: [seamsInk()], build: { rolldownOptions } };
`,
  );
  write('index.html', '<script type="module" src="/main.js"></script>\n');
  write(
    'main.js',
    "import { cards } from 'virtual:stories';\ndocument.title = cards.map(({ id }) => id).join();\n",
  );
  write('stories/sound.ink', 'Hello.\n-> END\n');
});

function write(name: string, text: string): void {
  writeFileSync(join(root, name), text);
}

function run(...argv: readonly string[]) {
  const command = ['--import', import.meta.resolve('tsx'), join(TOOLS, 'build.ts'), ...argv];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, stderr };
}

test('a broken story fails the command, which has built the others and says what to do', () => {
  write(
    'stories/broken.ink',
    '# breach: lie\n# title: Broken\n# responsible: Nadia\n# hurt: Vera\nHello. # mood: merry\n',
  );
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^ {2}stories\/broken\.ink:5: there is no mood "merry"/m);
  expect(stderr).toMatch(/npm run build -- --leave-out\n$/);
  expect(stderr).not.toMatch(/^\s+at /m); // no stack
  expect(existsSync(join(root, 'dist/index.html'))).toBe(true);
  expect(readFileSync(join(root, 'dist/left-out.txt'), 'utf8')).toContain('stories/broken.ink:5');
});

test('left out on purpose it ends well; whole again it leaves no note', () => {
  expect(run('--leave-out').status).toBe(0);
  rmSync(join(root, 'stories/broken.ink'));
  expect(run()).toEqual({ status: 0, stderr: '' });
  expect(existsSync(join(root, 'dist/left-out.txt'))).toBe(false);
});

test('what it cannot use is told in a line', () => {
  expect(run('--outDir', 'x')).toEqual({
    status: 2,
    stderr: expect.stringMatching(/^Unknown option .*Usage: npm run build.*\n$/),
  });
});
