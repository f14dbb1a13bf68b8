/** Serves a build gzipped, as a web host does; `vite preview` does not, and what a slow network feels is the gzipped size. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Served {
  readonly address: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.m4a': 'audio/mp4',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg']); // the others are packed by themselves

/** Serves the folder `dist` on a free port of this machine, and `beside` it pages of a bench's own, by address. */
export async function serveGzipped(
  dist: string,
  beside: ReadonlyMap<string, string> = new Map(),
): Promise<Served> {
  const server = createServer(async ({ url = '/' }, answer) => {
    const path = normalize(decodeURIComponent(url.split(/[?#]/)[0] ?? '/'));
    const own = beside.get(path);
    const file = join(dist, path.endsWith('/') ? join(path, 'index.html') : path);
    const ending = own !== undefined && path.endsWith('/') ? '.html' : extname(file);
    try {
      const bytes = own ?? (await readFile(file));
      const packed = PACKED.has(ending);
      answer.writeHead(200, {
        'content-type': TYPES[ending] ?? 'application/octet-stream',
        'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache', // as docs/deploy.md asks
        ...(packed && { 'content-encoding': 'gzip' }),
      });
      answer.end(packed ? gzipSync(bytes) : bytes);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server for the measurement has no port.');
  return { address: `http://127.0.0.1:${at.port}`, close: () => server.close() };
}
