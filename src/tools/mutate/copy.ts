/** A copy of the project to make mutants in: the working tree is never touched. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { COLLECTED } from './probes.ts';

const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'test-results', 'playwright-report']);

/** Loaded before each test file: skips what follows a failed test, and writes down which functions were entered. */
export const SETUP = 'mutation-setup.ts';
export const REACHED = '.reached'; // folder of what was written down

const SETUP_TEXT = `import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { afterAll, afterEach, beforeEach, expect } from 'vitest';

let failed = false;
beforeEach((context) => {
  if (failed) context.skip();
});
afterEach((context) => {
  failed ||= context.task.result?.state === 'fail';
});
globalThis.${COLLECTED} = new Set();
afterAll(() => {
  const test = relative(process.cwd(), expect.getState().testPath).split(sep).join('/');
  const reached = JSON.stringify([...globalThis.${COLLECTED}]);
  writeFileSync('${REACHED}/' + encodeURIComponent(test) + '.json', reached);
});
`;

/**
 * Stands in for fast-check: a property is tried at most so often, since a mutant that it kills it mostly kills soon. A
 * test that counts how often runs as it is written.
 */
export const PROPERTIES = 'mutation-properties.ts';
const RUNS = 40;
const WHOLE = '.whole'; // folder with a file for each test that runs as it is written

function propertiesText(from: string): string {
  const real = createRequire(join(from, 'package.json')).resolve('fast-check');
  return `import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { expect } from 'vitest';
import real from ${JSON.stringify(real)};

function isWhole() {
  const test = relative(process.cwd(), expect.getState().testPath).split(sep).join('/');
  return existsSync('${WHOLE}/' + encodeURIComponent(test));
}
const assert = (property, options) =>
  real.assert(property, isWhole() ? options : { ...options, numRuns: Math.min(options?.numRuns ?? ${RUNS}, ${RUNS}) });
export default { ...real, assert };
`;
}

export interface Copy {
  readonly root: string;
  write(file: string, text: string): void; // in the copy; paths from the root of the project
  reachedBy(test: string): readonly string[]; // marks that a test file came by when it last ran
  runWhole(test: string): void; // with its properties tried as often as is written there
  remove(): void;
}

/** Copies a project without what is built or fetched; packages are those of the original. */
export function copyProject(from: string): Copy {
  const root = mkdtempSync(join(tmpdir(), 'seams-mutants-'));
  for (const name of readdirSync(from)) {
    if (!LEFT_OUT.has(name)) cpSync(join(from, name), join(root, name), { recursive: true });
  }
  symlinkSync(join(from, 'node_modules'), join(root, 'node_modules'), 'dir');
  writeFileSync(join(root, SETUP), SETUP_TEXT);
  writeFileSync(join(root, PROPERTIES), propertiesText(from));
  for (const folder of [REACHED, WHOLE]) mkdirSync(join(root, folder));
  return {
    root,
    write: (file, text) => writeFileSync(join(root, file), text),
    reachedBy(test) {
      const path = join(root, REACHED, `${encodeURIComponent(test)}.json`);
      return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
    },
    runWhole: (test) => writeFileSync(join(root, WHOLE, encodeURIComponent(test)), ''),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** All TypeScript of a project with its text; paths from its root, with `/`. */
export function readScript(root: string): ReadonlyMap<string, string> {
  const files = ['src', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll(sep, '/')}`),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
