/**
 * Vite plugin: the stories under `stories/` as the module `virtual:stories`.
 *
 * `cards` (headers, endings, versions) stand in the chunk that imports it; `load(id)` fetches the story, one
 * chunk each, `opening(id)` how it begins, `loadEarlier(id, version)` one that is kept in `stories/earlier/`, for the plays that were made with it. A story with a defect is left out and told, with file and line; the others are there. A build writes
 * what it told into `left-out.txt` beside the page; in development a change that breaks a story shows as Vite's
 * overlay as well. A story of ours that is not ready for readers (a header tag or every ending missing) is left out of
 * a build and only told of in development. When a story's file or one of its includes changes in development, the
 * page gets the event `seams:story` with `{ id, file }` (a StoryFile), and `load(id)` gives the new one from
 * then on; when a story comes or goes, or one that was left out is mended, the page loads anew. A build ships the Ink
 * engine without what the game never calls (`slim-ink.ts`).
 *
 *     import.meta.hot?.on('seams:story', ({ file }) => replayWith(file));
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { storyTags } from '../journal/code.ts';
import { type Compiled, compileWithSources, type Defect, DefectError, describeDefect } from './compile.ts';
import { LEFT_OUT, tellLeftOut } from './left-out.ts';
import { slimInk, stringsIn } from './slim-ink.ts';
import {
  cardOf,
  EVENT,
  earlierText,
  isStoryModule,
  LIST,
  listModule,
  ONE,
  openingText,
  STORY_ROOM,
  storyModule,
} from './story-modules.ts';

export interface SeamsInkOptions {
  readonly dir?: string; // of the main `.ink` files, from Vite's root; `stories` without one
}

/** The plugin's name; its `api.cards()` are the cards of all stories that hold together. */
export const CARDS_OF = 'seams-ink';

export function seamsInk({ dir = 'stories' }: SeamsInkOptions = {}): Plugin {
  let folder = resolve(dir);
  let building = true;
  let shelf = new Shelf(building);
  let say = (told: string) => console.error(told);
  return {
    name: CARDS_OF,
    api: { cards: () => shelf.takeAll(mainFiles(folder)).compiled.map(({ story }) => cardOf(story)) },
    configResolved(config) {
      folder = resolve(config.root, dir);
      building = config.command === 'build';
      say = (told) => config.logger.error(told);
    },
    buildStart() {
      shelf = new Shelf(building);
    },
    resolveId: (id) => (isStoryModule(id) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${LIST}`)) return undefined;
      const { compiled, leftOut } = shelf.takeAll(mainFiles(folder));
      const read = [...compiled, ...leftOut].flatMap(({ sources }) => sources);
      if (building) for (const file of read) this.addWatchFile(file);
      shelf.list(leftOut);
      const told = shelf.tellOnce(leftOut);
      if (told !== null) say(told);
      const stories = compiled.map(({ story }) => story);
      const earlier = earlierText(id.slice(1), stories);
      if (earlier !== null) return earlier;
      const opening = openingText(id.slice(1), stories);
      if (opening !== null) return opening;
      const wanted = stories.find((story) => id === `\0${ONE}${story.id}`);
      return wanted ? storyModule(wanted) : listModule(stories, !building);
    },
    generateBundle() {
      const { leftOut } = shelf.takeAll(mainFiles(folder));
      if (building && leftOut.length > 0)
        this.emitFile({ type: 'asset', fileName: LEFT_OUT, source: tellLeftOut(leftOut) });
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

interface Taken {
  readonly compiled: readonly Compiled[];
  readonly leftOut: readonly DefectError[];
}

/** What was compiled, by main file, until one of its sources changes. */
class Shelf {
  readonly #stories = new Map<string, Compiled>();
  readonly #absent = new Map<string, DefectError>(); // what keeps a story out, by main file
  readonly #strict: boolean;
  #unlisted: ReadonlySet<string> = new Set();
  #told = '';

  /** `strict`: a story of ours that is not ready for readers is left out, not only told of. */
  constructor(strict: boolean) {
    this.#strict = strict;
  }

  /** All that hold together, and what keeps the others out. */
  takeAll(mains: readonly string[]): Taken {
    const compiled: Compiled[] = [];
    const leftOut: DefectError[] = [];
    for (const main of mains) {
      try {
        compiled.push(this.#apart(main, this.#stories.get(main) ?? this.#compile(main), compiled));
        this.#absent.delete(main);
      } catch (error) {
        const defects = defectsOf(error, main);
        this.#absent.set(main, defects);
        leftOut.push(defects);
      }
    }
    return { compiled, leftOut };
  }

  #compile(main: string): Compiled {
    const absent = this.#absent.get(main);
    if (absent) throw absent; // until one of its sources changes
    const compiled = compileWithSources(main);
    const { story, sources, warnings } = compiled;
    if (this.#strict && story.header.breach !== null && warnings.length > 0) {
      throw new DefectError(warnings, sources);
    }
    for (const warning of warnings) console.warn(describeDefect(warning));
    this.#stories.set(main, compiled);
    return compiled;
  }

  /** Refuses a story that a play code cannot tell from one before it. */
  #apart(main: string, compiled: Compiled, before: readonly Compiled[]): Compiled {
    try {
      storyTags([...before, compiled].map(({ story }) => story));
      return compiled;
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      throw new DefectError([{ file: main, line: 1, problem, remedy: '' }], compiled.sources);
    }
  }

  /** What to say of those left out; null when there are none, or it was said. */
  tellOnce(leftOut: readonly DefectError[]): string | null {
    const told = leftOut.length > 0 ? tellLeftOut(leftOut) : '';
    const fresh = told !== this.#told && told !== '';
    this.#told = told;
    return fresh ? told : null;
  }

  /** The page was given its list, without these. */
  list(leftOut: readonly DefectError[]): void {
    this.#unlisted = new Set(
      [...this.#absent].filter(([, error]) => leftOut.includes(error)).map(([main]) => main),
    );
  }

  /** Whether the page has a list without this story. */
  isUnlisted(main: string): boolean {
    return this.#unlisted.has(main);
  }

  /** Forgets what was compiled of `file`; gives the main files to compile anew. */
  drop(file: string, mains: readonly string[]): readonly string[] {
    for (const [main, { sources }] of this.#stories) if (sources.includes(file)) this.#stories.delete(main);
    for (const [main, { sources }] of this.#absent) {
      if (main === file || sources.includes(file) || sources.length === 0) this.#absent.delete(main);
    }
    return mains.filter((main) => !this.#stories.has(main) && !this.#absent.has(main));
  }
}

/** Whatever went wrong with one story is told as its defect, and harms no other. */
function defectsOf(error: unknown, main: string): DefectError {
  if (error instanceof DefectError) return error;
  const problem = `this story cannot be read (${error instanceof Error ? error.message : error})`;
  return new DefectError([{ file: main, line: 1, problem, remedy: LOOK }], [main]);
}

const LOOK = 'Open the file in an Ink editor and look at what was changed last.';

function mainFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
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
  const anew = shelf.drop(file, mains);
  const { compiled, leftOut } = shelf.takeAll(mains);
  const touched = compiled.filter(({ sources }) => anew.includes(sources[0] ?? ''));
  const [broken] = leftOut.filter(({ sources }) => sources.length === 0 || sources.includes(file));
  if (broken) {
    const { message, id, loc, frame } = logOf(broken);
    server.config.logger.error(message);
    hot.send({ type: 'error', err: { message, stack: '', plugin: 'seams-ink', id, loc, frame } });
  } else if (listed || touched.some(({ sources }) => shelf.isUnlisted(sources[0] ?? ''))) {
    hot.send({ type: 'full-reload' });
  } else hot.send({ type: 'update', updates: [] }); // takes away an overlay that an earlier defect put up
  for (const { story } of touched) hot.send(EVENT, { id: story.id, file: story });
}

interface Log {
  readonly message: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
}

function logOf({ message, defects: [first] }: DefectError): Log {
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
