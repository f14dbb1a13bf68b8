/** A second build made of the first: other names for some of its files, and the old ones gone, as a host has it after an update. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WORKER } from '../../src/offline/files.ts';
import { HEAD, listFiles } from '../../src/tools/vite-offline.ts';

/** Its page has this `<meta>`; that of the first build has not. */
export const SECOND = '<meta name="second-build">';

/** Files whose content "changed": the main script, and what is fetched later than it. */
const RENAMED = /^(index|settings-page|on-credit|story-page)-[\w-]{8}\.js$/;

/** A folder of its own; `remove` it in the end. `half`: the page and the worker have arrived, what they name has not. */
export function secondBuild(dist: string, half = false): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'seams-second-'));
  cpSync(dist, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => RENAMED.test(name));
  const renamed = (text: string) => names.reduce((all, name) => all.replaceAll(name, other(name)), text);
  for (const file of [...readdirSync(assets).map((name) => join('assets', name)), 'index.html']) {
    if (!/\.(js|html)$/.test(file)) continue;
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const next = renamed(file === 'index.html' ? text.replace('<head>', `<head>${SECOND}`) : text);
    if (next !== text) writeFileSync(path, next);
  }
  for (const name of names) renameSync(join(assets, name), join(assets, other(name)));
  const worker = readFileSync(join(folder, WORKER), 'utf8');
  const rest = worker.slice(worker.indexOf('\n'));
  writeFileSync(join(folder, WORKER), `${HEAD}${JSON.stringify(listFiles(folder))};${rest}`);
  if (half) for (const name of names) rmSync(join(assets, other(name)));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** As long as it was: on-credit-AbCdEfGh.js, on-credit-second00.js. */
function other(name: string): string {
  return name.replace(/-[\w-]{8}\.js$/, '-second00.js');
}
