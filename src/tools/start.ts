/** `npm start`: builds when something is newer than the build, then serves it and prints the address. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { command } from './usage.ts';

const BUILT = 'dist/index.html';
const NOT_SHIPPED = 'assets/making';
const SOURCES = ['src', 'stories', 'assets', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** The newest change below a path, in ms; 0 where there is nothing. */
function newest(path: string): number {
  if (!existsSync(path) || path === join(NOT_SHIPPED)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const below = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(found.mtimeMs, ...below);
}

async function start(): Promise<void> {
  const upToDate = existsSync(BUILT) && statSync(BUILT).mtimeMs >= Math.max(...SOURCES.map(newest));
  if (!upToDate) await build({ logLevel: 'warn' });
  const server = await preview().catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Seams could not be served: ${why}. If the port is taken, close what uses it and start again.`,
    );
  });
  const [address = 'http://127.0.0.1:4173/'] = server.resolvedUrls?.local ?? [];
  console.log(`Seams is at ${address.replace(/\/$/, '')}  (Ctrl+C ends it)`);
}

await command(start);
