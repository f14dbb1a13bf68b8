/**
 * Vite plugin: the stories under `stories/` as the module `virtual:stories`.
 *
 * `cards` (headers, endings, versions) stand in the chunk that imports it; `load(id)` fetches the story, one
 * chunk each. A defect stops the build, with file and line in the terminal; in development it shows as Vite's
 * overlay. When a story's file or one of its includes changes in development, the page gets the event
 * `seams:story` with `{ id, file }` (a StoryFile), and `load(id)` gives the new one from then on:
 *
 *     import.meta.hot?.on('seams:story', ({ file }) => replayWith(file));
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin, Rollup, ViteDevServer } from 'vite';
import type { StoryCard, StoryFile } from '../story/beat.ts';
import { type Compiled, compileWithSources, type Defect, DefectError, describeDefect } from './compile.ts';

const LIST = 'virtual:stories';
const ONE = 'virtual:stories/';
const EVENT = 'seams:story';

export interface SeamsInkOptions {
  readonly dir?: string; // of the main `.ink` files, from Vite's root; `stories` without one
}

export function seamsInk({ dir = 'stories' }: SeamsInkOptions = {}): Plugin {
  let folder = resolve(dir);
  let building = true;
  const shelf = new Shelf();
  return {
    name: 'seams-ink',
    configResolved(config) {
      folder = resolve(config.root, dir);
      building = config.command === 'build';
    },
    buildStart() {
      shelf.clear();
    },
    resolveId: (id) => (id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${LIST}`)) return undefined;
      const wanted = id.slice(`\0${ONE}`.length);
      try {
        const stories = mainFiles(folder).map((file) => shelf.take(file));
        if (building) for (const { sources } of stories) for (const file of sources) this.addWatchFile(file);
        const story = stories.find((each) => each.story.id === wanted)?.story;
        return story ? storyModule(story) : listModule(stories.map((each) => each.story));
      } catch (error) {
        if (!(error instanceof DefectError)) throw error;
        if (building) for (const file of error.sources) this.addWatchFile(file);
        return this.error(logOf(error));
      }
    },
    configureServer(server) {
      server.watcher.add(folder);
      const follow = (file: string) => {
        if (file.startsWith(folder + sep) && file.endsWith('.ink')) followChange(server, shelf, folder, file);
      };
      for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, follow);
    },
    hotUpdate: ({ file }) => (file.startsWith(folder + sep) && file.endsWith('.ink') ? [] : undefined),
  };
}

/** What was compiled, by main file, until one of its sources changes. */
class Shelf {
  readonly #stories = new Map<string, Compiled>();

  clear(): void {
    this.#stories.clear();
  }

  take(main: string): Compiled {
    const kept = this.#stories.get(main);
    if (kept) return kept;
    const compiled = compileWithSources(main);
    if (compiled.story.header.breach !== null && compiled.warnings.length > 0) {
      throw new DefectError(compiled.warnings, compiled.sources);
    }
    for (const warning of compiled.warnings) console.warn(describeDefect(warning));
    this.#stories.set(main, compiled);
    return compiled;
  }

  /** Forgets the stories that read `file`, or failed before; gives their main files. */
  drop(file: string, mains: readonly string[]): readonly string[] {
    return mains.filter((main) => {
      const kept = this.#stories.get(main);
      if (kept && main !== file && !kept.sources.includes(file)) return false;
      this.#stories.delete(main);
      return true;
    });
  }
}

function mainFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ink'))
    .sort()
    .map((name) => join(folder, name));
}

/** Compiles anew what a change touches: an event for each story, a reload when the list of stories differs. */
function followChange(server: ViteDevServer, shelf: Shelf, folder: string, file: string): void {
  const mains = mainFiles(folder);
  for (const [id, module] of server.moduleGraph.idToModuleMap) {
    if (id.startsWith(`\0${LIST}`)) server.moduleGraph.invalidateModule(module); // for a page that loads anew
  }
  try {
    for (const main of shelf.drop(file, mains)) {
      const { story } = shelf.take(main);
      server.ws.send({ type: 'update', updates: [] }); // takes an overlay away that an earlier defect put up
      server.ws.send({ type: 'custom', event: EVENT, data: { id: story.id, file: story } });
    }
  } catch (error) {
    if (!(error instanceof DefectError)) throw error;
    const { message, loc, frame, id } = logOf(error);
    server.config.logger.error(message);
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'seams-ink', id, loc, frame } });
  }
}

function listModule(stories: readonly StoryFile[]): string {
  const cards: StoryCard[] = stories.map(({ id, version, header, endings }) => ({
    id,
    version,
    header,
    endings,
  }));
  const loaders = cards.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(ONE + id)})`);
  return `export const cards = ${JSON.stringify(cards)};
const loaders = { ${loaders.join(', ')} };
const fresh = new Map();
export async function load(id) {
  if (fresh.has(id)) return fresh.get(id);
  const card = cards.find((known) => known.id === id);
  if (!card) throw new Error(\`There is no story "\${id}". The stories are: \${cards.map((known) => known.id).join(', ')}.\`);
  const { ink } = await loaders[id]();
  return { ...card, ink };
}
if (import.meta.hot) import.meta.hot.on('${EVENT}', ({ id, file }) => fresh.set(id, file));
`;
}

/** JSON.parse of a string is read faster than the same object written out, and needs no eval. */
function storyModule(story: StoryFile): string {
  return `export const ink = JSON.parse(${JSON.stringify(JSON.stringify(story.ink))});\n`;
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
