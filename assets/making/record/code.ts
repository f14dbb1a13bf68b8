/** The code that builds something, as text: a file and everything it imports in here, without comments. */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

const MAKING = resolve(import.meta.dirname, '..');

/** An import as it is written in a file. */
export interface Import {
  readonly target: string; // './wave.ts'
  readonly values: readonly string[]; // what is taken but types, as it is called there; 'default' and '*' too
  readonly types: boolean; // nothing but types, which are gone when the code runs
}

interface Source {
  readonly text: string; // without comments, trailing spaces and empty lines
  readonly imports: readonly Import[];
}

/**
 * The text of `files` (paths in assets/making) and of all files in here that they import, each once, in the order of
 * their paths. Other packages and `src/` are left out. A comment may change without the text changing.
 */
export function codeOf(...files: readonly string[]): string {
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    if (found.has(path) || path.startsWith('..')) return;
    const { text, imports } = readSource(resolve(MAKING, path));
    found.set(path, text);
    for (const { target, types } of imports) {
      if (!types && target.startsWith('.')) visit(inMaking(resolve(MAKING, dirname(path), target)));
    }
  };
  for (const file of files) visit(file);
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, text]) => `${path}\n${text}`)
    .join('\n');
}

const inMaking = (path: string): string => relative(MAKING, path).replaceAll('\\', '/');

/** The text of one file without comments, trailing spaces and empty lines. */
export function textOf(path: string): string {
  return readSource(path).text;
}

/** Everything that a file imports. Throws where it is not there or cannot be parsed. */
export function importsOf(path: string): readonly Import[] {
  return readSource(path).imports;
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) return { text: JSON.stringify(JSON.parse(text)), imports: [] };
  const { comments, errors, module } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  let code = text;
  for (const { start, end } of comments.toReversed()) code = code.slice(0, start) + code.slice(end);
  const lines = code.split(/\r?\n/).map((line) => line.trimEnd());
  const statics = [...module.staticImports, ...module.staticExports].flatMap(importIn);
  const dynamics = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    target: text.slice(start + 1, end - 1),
    values: ['*'],
    types: false,
  }));
  return { text: lines.filter((line) => line !== '').join('\n'), imports: [...statics, ...dynamics] };
}

type Parsed = ReturnType<typeof parseSync>['module'];

function importIn(
  found: Parsed['staticImports'][number] | Parsed['staticExports'][number],
): readonly Import[] {
  const requests =
    'moduleRequest' in found ? [found.moduleRequest] : found.entries.map((entry) => entry.moduleRequest);
  const target = requests.find((request) => request !== null)?.value;
  if (target === undefined) return [];
  const values = found.entries
    .filter((entry) => !entry.isType)
    .map(({ importName: { kind, name } }) => name ?? (kind === 'Default' ? 'default' : '*'));
  return [{ target, values, types: values.length === 0 && found.entries.length > 0 }];
}
