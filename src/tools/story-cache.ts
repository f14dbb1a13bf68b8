/** Compiled stories kept between runs, in `node_modules/.cache`: the four take three seconds, and most tests begin with one. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StoryFile } from '../story/beat.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** The compiler's files lie in it beside folders of other commands, which make nothing of a story. */
const FLAT = 'src/tools';
const CACHE = join(ROOT, 'node_modules/.cache/seams');
/** All that a compiled story is made of: its words, the compiler and what it asks; and Ink itself, by the locked version. */
const MADE_OF = [
  'stories',
  FLAT,
  'src/tools/structure',
  'src/story',
  'src/trust',
  'src/journal/version.ts',
  'src/journal/hash.ts',
  'package-lock.json',
];

let key: string | null = null;

/** The story `id` as it was compiled from just these files; else as `compile` gives it, kept for the next time. */
export function cachedStory(id: string, compile: () => StoryFile): StoryFile {
  key ??= fingerprint(ROOT);
  const name = `${id}.${key}.json`;
  const kept = read(join(CACHE, name));
  if (kept) return kept;
  const story = compile();
  keep(id, name, JSON.stringify(story));
  return story;
}

function read(path: string): StoryFile | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null; // not there
  }
}

/** Whole or not at all, for others may read it at the same time; a disk that takes nothing costs only time. */
function keep(id: string, name: string, text: string): void {
  try {
    mkdirSync(CACHE, { recursive: true });
    const old = readdirSync(CACHE).filter((each) => each.startsWith(`${id}.`) && each.endsWith('.json'));
    const fresh = join(CACHE, `${name}.${process.pid}`);
    writeFileSync(fresh, text);
    renameSync(fresh, join(CACHE, name));
    for (const each of old) if (each !== name) rmSync(join(CACHE, each), { force: true });
  } catch {
    // It is compiled again the next time.
  }
}

/** Paths below `root` of all files that a compiled story depends on. */
export function madeOf(root: string): readonly string[] {
  return MADE_OF.flatMap((each) => filesBelow(root, each));
}

/** Another one wherever a file below `root` changed that a compiled story depends on. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const path of madeOf(root)) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** What is read of a folder: Ink and what compiles it, at any depth unless the folder is `FLAT`. */
function filesBelow(root: string, path: string): readonly string[] {
  if (/\.(json|ts)$/.test(path)) return existsSync(join(root, path)) ? [path] : [];
  return readdirSync(join(root, path), { recursive: path !== FLAT, encoding: 'utf8' })
    .filter((name) => /\.(ink|ts|json)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}
