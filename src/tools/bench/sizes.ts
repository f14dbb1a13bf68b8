/** What a browser must fetch before the first choice can be pressed, gzipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Sizes {
  readonly files: Readonly<Record<string, number>>; // gzipped bytes by file
  readonly firstChunkKB: number; // HTML, CSS, script and the story asked for
  readonly phaserKB: number;
}

const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
const toKB = (bytes: number) => Math.round(bytes / 102.4) / 10;

/** Measures a build in `dist`. Throws an Error when a script or the story's chunk is not there. */
export function measureSizes(dist: string, story: string): Sizes {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  const files = new Map<string, number>([['index.html', gzipped(join(dist, 'index.html'))]]);
  for (const file of named) follow(dist, file, files);
  const chunk = (name: string, ending: string) => {
    const found = readdirSync(join(dist, 'assets')).find(
      (each) => each.startsWith(`${name}-`) && each.endsWith(ending),
    );
    if (!found) throw new Error(`There is no chunk "${name}" (${ending}) in ${dist}.`);
    return `assets/${found}`;
  };
  for (const name of [story, 'play-page']) follow(dist, chunk(name, '.js'), files);
  const [, main = ''] = /<script type="module"[^>]* src="\.?\/?([^"]+)"/.exec(html) ?? [];
  for (const file of fetchedWith(chunk('play-page', '.js'), main, dist)) follow(dist, file, files);
  return {
    files: Object.fromEntries(files),
    firstChunkKB: toKB([...files.values()].reduce((sum, bytes) => sum + bytes, 0)),
    phaserKB: toKB(gzipped(join(dist, chunk('phaser', '.js')))),
  };
}

/** What the main script has the browser fetch together with a chunk, its styles among it. */
function fetchedWith(chunk: string, main: string, dist: string): readonly string[] {
  const text = readFileSync(join(dist, main), 'utf8');
  const listed = [...(/\bm\.f=\[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(
    ([, file = '']) => posix.join(posix.dirname(main), file),
  );
  const [, places] =
    new RegExp(`${posix.basename(chunk)}[\`'"]\\),__vite__mapDeps\\(\\[([\\d,]*)\\]`).exec(text) ?? [];
  if (places === undefined) throw new Error(`The main script of ${dist} does not name what ${chunk} needs.`);
  return places.split(',').map((at) => listed[Number(at)] ?? '');
}

/** A script, and all that it imports before it can run. */
function follow(dist: string, file: string, files: Map<string, number>): void {
  if (files.has(file)) return;
  files.set(file, gzipped(join(dist, file)));
  if (!file.endsWith('.js')) return;
  const text = readFileSync(join(dist, file), 'utf8');
  for (const [, target = ''] of text.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$\s,]+\s*from\s*)?"(\.[^"]+\.js)"/g,
  )) {
    follow(dist, posix.join(posix.dirname(file), target), files);
  }
}
