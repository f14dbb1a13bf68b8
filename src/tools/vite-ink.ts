/**
 * Vite plugin: the stories under `stories/` as the module `virtual:stories`.
 *
 * `cards` (headers, endings, versions) stand in the chunk that imports it; `load(id)` fetches the story, one
 * chunk each. A defect stops the build, with file and line in the terminal; in development it shows as Vite's
 * overlay. A story of ours that is not ready for readers (a header tag or every ending missing) stops a build
 * and is only told of in development. When a story's file or one of its includes changes in development, the
 * page gets the event `seams:story` with `{ id, file }` (a StoryFile), and `load(id)` gives the new one from
 * then on; when a story is added or taken away, the page loads anew. A build ships the Ink engine without what the
 * game never calls (`slim-ink.ts`).
 *
 *     import.meta.hot?.on('seams:story', ({ file }) => replayWith(file));
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { normalizePath, type Plugin, type Rollup, type ViteDevServer } from 'vite';
import { storyTags } from '../journal/code.ts';
import type { StoryCard, StoryFile } from '../story/beat.ts';
import { packInk } from '../story/pack.ts';
import { type Compiled, compileWithSources, type Defect, DefectError, describeDefect } from './compile.ts';
import { slimInk, stringsIn } from './slim-ink.ts';

const LIST = 'virtual:stories';
const ONE = 'virtual:stories/';
const EVENT = 'seams:story';
const STORY_ROOM = resolve(import.meta.dirname, '../story');
const UNPACK = normalizePath(join(STORY_ROOM, 'pack.ts'));

export interface SeamsInkOptions {
  readonly dir?: string; // of the main `.ink` files, from Vite's root; `stories` without one
}

export function seamsInk({ dir = 'stories' }: SeamsInkOptions = {}): Plugin {
  let folder = resolve(dir);
  let building = true;
  let shelf = new Shelf(building);
  return {
    name: 'seams-ink',
    configResolved(config) {
      folder = resolve(config.root, dir);
      building = config.command === 'build';
    },
    buildStart() {
      shelf = new Shelf(building);
    },
    resolveId: (id) => (id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${LIST}`)) return undefined;
      const watch = (files: readonly string[]) => {
        if (building) for (const file of files) this.addWatchFile(file);
      };
      try {
        const compiled = mainFiles(folder).map((file) => shelf.take(file));
        watch(compiled.flatMap(({ sources }) => sources));
        const stories = compiled.map(({ story }) => story);
        storyTags(stories); // two stories that a play code cannot tell apart stop the build
        const wanted = stories.find((story) => id === `\0${ONE}${story.id}`);
        return wanted ? storyModule(wanted) : listModule(stories, !building);
      } catch (error) {
        if (!(error instanceof DefectError)) throw error;
        watch(error.sources);
        return this.error(logOf(error));
      }
    },
    transform(code, id) {
      if (!building || !/\/inkjs\/dist\/ink\.mjs$/.test(id)) return undefined;
      return { code: slimInk(code, stringsIn(STORY_ROOM)), map: null };
    },
    configureServer(server) {
      server.watcher.add(folder);
      for (const event of ['change', 'add', 'unlink'] as const) {
        server.watcher.on(event, (file) => {
          if (!file.startsWith(folder + sep) || !file.endsWith('.ink')) return;
          const listed = event !== 'change' && dirname(file) === folder;
          followChange(server, { shelf, mains: mainFiles(folder), file, listed });
        });
      }
    },
  };
}

/** What was compiled, by main file, until one of its sources changes. */
class Shelf {
  readonly #stories = new Map<string, Compiled>();
  readonly #strict: boolean;

  /** `strict`: a story of ours that is not ready for readers is refused, not only told of. */
  constructor(strict: boolean) {
    this.#strict = strict;
  }

  /** Throws a DefectError when the story cannot be taken. */
  take(main: string): Compiled {
    const kept = this.#stories.get(main);
    if (kept) return kept;
    const compiled = compileWithSources(main);
    const { story, sources, warnings } = compiled;
    if (this.#strict && story.header.breach !== null && warnings.length > 0) {
      throw new DefectError(warnings, sources);
    }
    for (const warning of warnings) console.warn(describeDefect(warning));
    this.#stories.set(main, compiled);
    return compiled;
  }

  /** Forgets what was compiled of `file`; gives the main files to compile anew, those that failed included. */
  drop(file: string, mains: readonly string[]): readonly string[] {
    for (const [main, { sources }] of this.#stories) if (sources.includes(file)) this.#stories.delete(main);
    return mains.filter((main) => !this.#stories.has(main));
  }
}

function mainFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ink'))
    .sort()
    .map((name) => join(folder, name));
}

interface Changed {
  readonly shelf: Shelf;
  readonly mains: readonly string[];
  readonly file: string;
  readonly listed: boolean; // a main file came or went: the list itself is another
}

/** Compiles anew what a change touches and tells the page. */
function followChange(server: ViteDevServer, { shelf, mains, file, listed }: Changed): void {
  const { moduleGraph, hot } = server.environments.client;
  for (const [id, module] of moduleGraph.idToModuleMap) {
    if (id.startsWith(`\0${LIST}`)) moduleGraph.invalidateModule(module); // for a page that loads anew
  }
  try {
    const stories = shelf.drop(file, mains).map((main) => shelf.take(main).story);
    if (listed) hot.send({ type: 'full-reload' });
    else hot.send({ type: 'update', updates: [] }); // takes away an overlay that an earlier defect put up
    for (const story of stories) hot.send(EVENT, { id: story.id, file: story });
  } catch (error) {
    if (!(error instanceof DefectError)) throw error;
    const { message, id, loc, frame } = logOf(error);
    server.config.logger.error(message);
    hot.send({ type: 'error', err: { message, stack: '', plugin: 'seams-ink', id, loc, frame } });
  }
}

/** `live`: a story that the page was sent since comes before the one it was loaded with. */
function listModule(stories: readonly StoryFile[], live: boolean): string {
  const cards: StoryCard[] = stories.map(({ id, version, formerly, header, endings }) => ({
    id,
    version,
    formerly,
    header,
    endings,
  }));
  const loaders = cards.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(ONE + id)})`);
  const fresh = `
const fresh = new Map();
import.meta.hot?.on('${EVENT}', ({ id, file }) => fresh.set(id, file));
`;
  return `import { unpackInk } from ${JSON.stringify(UNPACK)};
export const cards = ${JSON.stringify(cards)};
const loaders = { ${loaders.join(', ')} };${live ? fresh : ''}
export async function load(id) {
  ${live ? 'if (fresh.has(id)) return fresh.get(id);' : ''}
  const card = cards.find((known) => known.id === id);
  if (!card) throw new Error(\`There is no story "\${id}". The stories are: \${cards.map((known) => known.id).join(', ')}.\`);
  const { packed } = await loaders[id]();
  return { ...card, ink: unpackInk(packed) };
}
`;
}

/** Strings are read faster than the same thing written out as an object, and need no eval. */
function storyModule(story: StoryFile): string {
  return `export const packed = ${JSON.stringify(packInk(story.ink))};\n`;
}

interface Log {
  readonly message: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
}

function logOf({ message, defects: [first] }: DefectError): Log & Rollup.RollupLog {
  const { file, line } = first ?? { file: '', line: 1 };
  return { message, id: file, loc: { file, line, column: 0 }, frame: first ? frameOf(first) : '' };
}

/** The line with its neighbours, its number before it. */
function frameOf({ file, line }: Defect): string {
  try {
    const from = Math.max(1, line - 2);
    return readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .slice(from - 1, line + 2)
      .map((text, at) => `${from + at === line ? '>' : ' '} ${String(from + at).padStart(4)} | ${text}`)
      .join('\n');
  } catch {
    return '';
  }
}
