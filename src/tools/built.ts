/** The build in `dist`, made anew where something it is made of is newer. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const BUILT = 'dist/index.html';
const NOT_SHIPPED = join('assets', 'making');
const SOURCES = [
  'src',
  'stories',
  'assets',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds unless the build is newer than all it is made of; true when it did. Rejects when the build fails. */
export async function buildIfOld(): Promise<boolean> {
  const upToDate = existsSync(BUILT) && statSync(BUILT).mtimeMs >= Math.max(...SOURCES.map(newest));
  if (!upToDate) await build({ logLevel: 'warn' });
  return !upToDate;
}

/** The newest change below a path, in ms; 0 where there is nothing. */
function newest(path: string): number {
  if (!existsSync(path) || path === NOT_SHIPPED) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const below = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(found.mtimeMs, ...below);
}
