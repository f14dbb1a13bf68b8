/** The engine as it is installed and as it is shipped, for tests. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { slimInk, stringsIn } from '../../src/tools/slim-ink.ts';

const ENGINE = join(dirname(createRequire(import.meta.url).resolve('inkjs')), 'ink.mjs');

export const whole = readFileSync(ENGINE, 'utf8');
export const slim = slimInk(whole, stringsIn(join(import.meta.dirname, '../../src/story')));

/** The slimmed engine as a module. */
export async function importSlim(): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'seams-slim-'));
  const path = join(folder, 'ink.mjs');
  writeFileSync(path, slim);
  const engine: object = await import(/* @vite-ignore */ pathToFileURL(path).href);
  rmSync(folder, { recursive: true });
  return engine;
}
