/** What a browser must fetch before a story's first words stand, and before its first choice is answered, gzipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Sizes {
  readonly words: Readonly<Record<string, number>>; // gzipped bytes by file, asked for by the page itself
  readonly behind: Readonly<Record<string, number>>; // asked for once the words stand: engine, model, story
  readonly firstWordsKB: number;
  readonly firstChoiceKB: number; // both
  readonly phaserKB: number;
}

const toKB = (bytes: number) => Math.round(bytes / 102.4) / 10;
const sum = (files: Readonly<Record<string, number>>) =>
  Object.values(files).reduce((all, bytes) => all + bytes, 0);

/** Measures a build in `dist`. Throws an Error when the table of the page or a chunk is not there. */
export function measureSizes(dist: string, story: string): Sizes {
  const gzipped = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const sized = (files: readonly string[]) =>
    Object.fromEntries(files.map((file) => [file, gzipped(file)] as const));
  const words = sized(['index.html', ...askedAt(dist, `play/${story}`)]);
  const behind = ['whole', story].flatMap((name) => withImports(dist, chunk(dist, name)));
  const rest = sized([...new Set(behind)].filter((file) => !(file in words)));
  return {
    words,
    behind: rest,
    firstWordsKB: toKB(sum(words)),
    firstChoiceKB: toKB(sum(words) + sum(rest)),
    phaserKB: toKB(gzipped(chunk(dist, 'phaser'))),
  };
}

/** What index.html has a browser ask for at an address (`play/on-credit`; '' is home), from its tags and from its table. */
export function askedAt(dist: string, address: string): readonly string[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  const [, table] = /const NEEDED=(\{.*?\});/.exec(html) ?? [];
  if (table === undefined) throw new Error(`The page in ${dist} has no table of what addresses need.`);
  const { files, by } = JSON.parse(table) as { files: string[]; by: Record<string, number[]> };
  return [...named, ...(by[address] ?? []).map((place) => (files[place] ?? '').replace('./', ''))];
}

function chunk(dist: string, name: string): string {
  const found = readdirSync(join(dist, 'assets')).find((each) =>
    new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(each),
  );
  if (!found) throw new Error(`There is no chunk "${name}" in ${dist}.`);
  return `assets/${found}`;
}

/** A script, and all that it imports before it can run. */
function withImports(dist: string, script: string): readonly string[] {
  const all = new Set([script]);
  for (const file of all) {
    const text = readFileSync(join(dist, file), 'utf8');
    for (const [, target = ''] of text.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$\s,]+\s*from\s*)?"(\.[^"]+\.js)"/g,
    ))
      all.add(posix.join(posix.dirname(file), target));
  }
  return [...all];
}
