/**
 * The built game, read into memory once: what is served is what was read, whatever happens on the disk meanwhile, and no request
 * reaches it. Texts go packed to whoever takes that.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.m4a': 'audio/mp4',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt']); // the others are packed by themselves

/** As docs/deploy.md asks of every host. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
};
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Ways to pack a text, the smallest result first. */
const PACKINGS = ['br', 'gzip'] as const;
type Packing = (typeof PACKINGS)[number];

interface BuiltFile {
  readonly bytes: Buffer;
  readonly headers: OutgoingHttpHeaders;
  readonly packed: Map<Packing, Promise<Buffer>>; // in the ways that were asked for
  readonly packs: boolean;
}

/** By address, `/` the page. */
export type Files = ReadonlyMap<string, BuiltFile>;

/** Reads a build. Throws where there is none. */
export function readFiles(folder: string): Files {
  const files = new Map<string, BuiltFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const path = join(entry.parentPath, entry.name);
    const address = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/*/, '/');
    files.set(address, builtFile(address, readFileSync(path)));
  }
  const page = files.get('/index.html');
  if (!page) throw new Error(`There is no built game in ${folder}: npm run build makes it.`);
  files.set('/', page);
  return files;
}

function builtFile(address: string, bytes: Buffer): BuiltFile {
  const ending = extname(address);
  const packs = PACKED.has(ending);
  const headers = {
    ...HEADERS,
    'Content-Type': TYPES[ending] ?? 'application/octet-stream',
    'Cache-Control': address.startsWith('/assets/') ? FOR_EVER : 'no-cache',
    ETag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`,
    ...(packs ? { Vary: 'Accept-Encoding' } : { 'Accept-Ranges': 'bytes' }),
  };
  return { bytes, headers, packed: new Map(), packs };
}

/** Answers with a file of the build, or 404. */
export async function answerFile(
  files: Files,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, headers: asked } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = files.get(request.url?.split(/[?#]/)[0] ?? '');
  if (!file) {
    response.writeHead(404, { ...HEADERS, 'Content-Type': 'text/plain' }).end('Not here.\n');
    return;
  }
  if (asked['if-none-match'] === file.headers.ETag) {
    response.writeHead(304, file.headers).end();
    return;
  }
  const range = file.packs ? null : rangeIn(asked.range, file.bytes.length);
  if (range) sendPart(response, file, range);
  else await sendWhole(request, response, file);
}

async function sendWhole({ headers: asked }: IncomingMessage, response: ServerResponse, file: BuiltFile) {
  const way = file.packs ? packingFor(asked['accept-encoding']) : null;
  const bytes = way ? await packedBy(way, file) : file.bytes;
  response.writeHead(200, {
    ...file.headers,
    ...(way && { 'Content-Encoding': way }),
    'Content-Length': bytes.length,
  });
  response.end(bytes);
}

/** The smallest way that whoever asks can take; browsers take `br` of pages that come over https, or from this machine. */
function packingFor(accepted: string | string[] | undefined): Packing | null {
  const ways = String(accepted ?? '')
    .split(',')
    .filter((way) => !/;\s*q=0(\.0*)?\s*$/.test(way));
  return PACKINGS.find((each) => ways.some((way) => way.trim().split(';')[0] === each)) ?? null;
}

/** Each file is packed once for each way, when it is first asked for. */
function packedBy(way: Packing, { bytes, packed }: BuiltFile): Promise<Buffer> {
  const known = packed.get(way) ?? promisify(way === 'br' ? brotliCompress : gzip)(bytes);
  packed.set(way, known);
  return known;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

function sendPart(response: ServerResponse, { bytes, headers }: BuiltFile, { first, last }: Range): void {
  response.writeHead(206, {
    ...headers,
    'Content-Range': `bytes ${first}-${last}/${bytes.length}`,
    'Content-Length': last - first + 1,
  });
  response.end(bytes.subarray(first, last + 1));
}

/** The one range that sounds are asked for with; null: the whole, as for anything else that may stand there. */
function rangeIn(header: string | undefined, size: number): Range | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === '') return null;
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? { first, last } : null;
}
