/** Ink source → the compiled story that is shipped. Node only. */
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { Compiler, CompilerOptions, type Story } from 'inkjs/full';
import type { StoryFile, StoryHeader } from '../story/beat.ts';
import { readOutline } from '../story/outline.ts';
import { textsOf } from '../story/speakers.ts';
import { keepAddresses } from './addresses.ts';
import { checkTags, checkUnclear, sourceMeantFor } from './check-tags.ts';
import { type Defect, DefectError, sortDefects } from './defect.ts';
import { keepFloatConstants } from './float-constants.ts';
import { readInkJson, writeInkJson } from './ink-json.ts';
import { isError, isWarning, type Report, readErrors, readReport } from './ink-report.ts';
import { readTree } from './ink-tree.ts';
import { readSourceText } from './source-text.ts';
import { type EarlierStory, earlierPath, structureOf, structureOfJson, timesOf } from './version.ts';

export { type Defect, DefectError, describeDefect } from './defect.ts';

export interface Compiled {
  readonly story: StoryFile;
  readonly sources: readonly string[]; // absolute paths, the main file first
  readonly warnings: readonly Defect[]; // it plays, but a story of ours does not go on the shelf with them
  readonly notes: readonly Defect[]; // it is as it should be here; other Ink tools read it otherwise
  readonly parsed: Parsed | null; // null: read from JSON, which keeps nothing of the source
}

/** What the compiler knew of the source, for those who must find lines again. */
export interface Parsed {
  readonly tree: ParsedObject; // as it was written
  readonly engine: Story; // its content knows the lines it was made of
}

/**
 * Compiles a main `.ink` file with what it includes, or reads a compiled `.json` of an Ink story.
 * Throws a DefectError with file and line of every defect.
 */
export function compileStory(path: string): StoryFile {
  return compileWithSources(path).story;
}

/** As `compileStory`, with the files that were read and the warnings. Throws a DefectError. */
export function compileWithSources(path: string): Compiled {
  const main = resolve(path);
  return extname(main) === '.json' ? readCompiled(main) : compileSource(main);
}

function compileSource(main: string): Compiled {
  const sources = new Sources(main);
  const text = sources.readInk(main);
  const reports: Report[] = [];
  const options = new CompilerOptions(
    basename(main), // messages name it so; includes are named from its folder too
    [],
    true, // count all visits, as Inky does: TURNS_SINCE through a variable needs it
    (message, type) => reports.push({ message, grade: type }),
    {
      ResolveInkFilename: (name) => resolve(dirname(main), name),
      LoadInkFileContents: (file) => sources.readInk(file),
    },
  );
  keepFloatConstants();
  const compiler = new Compiler(text, options);
  const engine = runCompiler(compiler);
  if (sources.unreadable.length > 0) throw new DefectError(sources.unreadable, sources.files);
  const missing = sources.missing();
  // What was not included is not there either: the include comes alone.
  const told = missing.length > 0 && reports.some(isError) ? [] : readErrors(reports, main);
  const found = sortDefects([...missing, ...told], sources.files);
  if (engine === null || found.length > 0) {
    throw new DefectError(found.length > 0 ? found : [nothingSaid(main)], sources.files);
  }
  const warnings = reports.filter(isWarning).map((report) => readReport(report, main));
  const tree = readTree(compiler.parsedStory, main);
  const meant = sourceMeantFor(tree);
  if (meant === 'perhaps') warnings.push(...checkUnclear(tree, main));
  if (meant === 'seams') {
    const { errors, gaps } = checkTags(tree, main);
    if (errors.length > 0) throw new DefectError(sortDefects(errors, sources.files), sources.files);
    warnings.push(...gaps);
  }
  const json = writeInkJson(engine);
  const ink = readInkJson(json);
  if (!saysAnything(ink, json)) throw new DefectError([noWords(main)], sources.files);
  const story = storyOf(main, ink, (header) => structureOf(compiler.parsedStory, header));
  return {
    story,
    sources: sources.files,
    warnings,
    notes: sources.notes,
    parsed: { tree: compiler.parsedStory, engine },
  };
}

function readCompiled(main: string): Compiled {
  const sources = new Sources(main);
  try {
    const text = sources.read(main);
    if (sources.unreadable.length > 0) throw new DefectError(sources.unreadable, sources.files);
    const ink = readInkJson(text);
    const story = storyOf(main, ink, (header) => structureOfJson(ink, header));
    return { story, sources: sources.files, warnings: [], notes: [], parsed: null };
  } catch (error) {
    if (error instanceof DefectError) throw error;
    const problem = `this is no compiled Ink story (${error instanceof Error ? error.message : error})`;
    throw new DefectError([{ file: main, line: 1, problem, remedy: 'Compile it anew.' }], sources.files);
  }
}

function storyOf(main: string, ink: object, structureFor: (header: StoryHeader) => string): StoryFile {
  const id = basename(main).replace(/(\.ink)?\.(ink|json)$/, '');
  const { header, endings } = readOutline(ink, id);
  return { id, ...timesOf(id, structureFor(header), ink), header, endings, ink };
}

/** A story as an earlier version of it was. Throws a DefectError, as `compileStory` does. */
export function compileEarlier(kept: EarlierStory): StoryFile {
  const story = compileStory(earlierPath(kept));
  const time = [story, ...story.earlier].find(({ version }) => version === kept.version);
  const { formerly = [] } = time ?? {};
  return { ...story, version: kept.version, formerly, model: kept.model, earlier: [] };
}

/** The files of one story; a missing include is kept as a defect with the line that asks for it. */
class Sources {
  readonly #texts = new Map<string, string>();
  readonly #absent = new Set<string>();
  readonly #main: string;
  readonly notes: Defect[] = [];
  readonly unreadable: Defect[] = []; // files that are no text, or in another encoding

  constructor(main: string) {
    this.#main = main;
  }

  get files(): readonly string[] {
    return [...this.#texts.keys()];
  }

  readInk(file: string): string {
    const { text, told } = keepAddresses(this.read(file), file);
    this.notes.push(...told);
    return text;
  }

  read(file: string): string {
    try {
      const { text, defects } = readSourceText(readFileSync(file), file);
      this.#texts.set(file, text);
      this.unreadable.push(...defects);
      return text;
    } catch (error) {
      if (file !== this.#main) {
        this.#absent.add(file);
        return '';
      }
      const remedy = 'Give the path of an .ink file, or of a compiled .json.';
      throw new DefectError([{ file, line: 1, problem: whyNot(error), remedy }], []);
    }
  }

  missing(): readonly Defect[] {
    const defects: Defect[] = [];
    for (const [file, text] of this.#texts) {
      for (const [at, line] of text.split(/\r?\n/).entries()) {
        const [, word, name] = /^\s*(INCLUDE)\s+(.+?)\s*$/i.exec(line.replace(/\/\/.*$/, '')) ?? [];
        if (name?.endsWith('.ink') && word !== 'INCLUDE') {
          const problem = `"${word}" is read as words`;
          defects.push({ file, line: at + 1, problem, remedy: `Write it in capitals: "INCLUDE ${name}".` });
        }
        if (!name || !this.#absent.has(resolve(dirname(this.#main), name))) continue;
        const remedy = `Paths in INCLUDE start at the folder of ${basename(this.#main)}.`;
        defects.push({ file, line: at + 1, problem: `there is no file "${name}" to include`, remedy });
      }
    }
    return defects;
  }
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EISDIR') return 'this is a folder';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file' : `it cannot be read (${code})`;
}

/** Words, what logic writes (`out`), or an option. */
function saysAnything(ink: object, json: string): boolean {
  return /"out"|"\*":/.test(json) || [...textsOf(ink)].some((text) => text.trim() !== '');
}

function noWords(main: string): Defect {
  const remedy = 'Write a line in it: Ink begins at the top of the file.';
  return { file: main, line: 1, problem: 'this file says nothing: no line and no option is in it', remedy };
}

/** Null when the compiler gave up; it has reported why before it throws. */
function runCompiler(compiler: Compiler): Story | null {
  try {
    return compiler.Compile();
  } catch {
    return null;
  }
}

function nothingSaid(main: string): Defect {
  return {
    file: main,
    line: 1,
    problem: 'the Ink compiler gave up without a word',
    remedy: 'Open the file in an Ink editor and look at what was changed last.',
  };
}
