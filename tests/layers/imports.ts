/** Reads what the source imports from its syntax tree, and what of it reaches for the clock, dice or the page. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';

export const SRC = resolve(import.meta.dirname, '../../src');

export interface Import {
  readonly from: string; // 'play/play.ts', from src/
  readonly to: string; // 'story/beat.ts', '../assets/cast/moods.json', or a package's name as written
  readonly inside: boolean; // a file of ours and not a package
  readonly types: boolean; // gone when the code runs
}

export interface Source {
  readonly path: string; // from src/, with forward slashes
  readonly text: string;
}

/** Every script and stylesheet of the source. */
export function readSources(): readonly Source[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));
}

/** Static and dynamic imports, re-exports, types by `import('…')`, workers by `new URL('…')`, and `@import`s. */
export function importsOf({ path, text }: Source): readonly Import[] {
  const found: Import[] = [];
  const add = (target: string, types: boolean) => {
    const inside = target.startsWith('.');
    const to = inside ? relative(SRC, resolve(SRC, dirname(path), target)).replaceAll('\\', '/') : target;
    found.push({ from: path, to, inside, types });
  };
  if (path.endsWith('.css')) {
    for (const [, target = ''] of text.matchAll(/@import\s+["']([^"']+)["']/g)) add(target, false);
    return found;
  }
  const { module, program } = parsed(path, text);
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType));
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, isType);
  }
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') add(source.value, false);
    },
    TSImportType({ source }) {
      add(source.value, true);
    },
    NewExpression({ callee, arguments: [first] }) {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL';
      if (isUrl && first?.type === 'Literal' && typeof first.value === 'string') add(first.value, false);
    },
  }).visit(program);
  return found;
}

/** Globals whose answer differs from one moment or device to the next. */
const IMPURE = new Set(
  [
    'Date performance setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame requestIdleCallback',
    'document window globalThis self location history navigator screen localStorage sessionStorage indexedDB caches',
    'crypto fetch XMLHttpRequest WebSocket Worker MessageChannel matchMedia getComputedStyle process console alert',
  ]
    .join(' ')
    .split(' '),
);

/** `file:line name` for each use of such a global, and of `Math.random`. Types and names of one's own do not count. */
export function impuritiesIn({ path, text }: Source): readonly string[] {
  const { program } = parsed(path, text);
  const own = new Set<string>();
  const uses: { readonly name: string; readonly start: number }[] = [];
  const skip = new Set<number>(); // where a name is a key, a label or a property and no variable
  const declare = (pattern: unknown) => {
    for (const { name } of identifiersIn(pattern)) own.add(name);
  };
  const declareFunction = ({ id, params }: { id: { name: string } | null; params: unknown }) => {
    if (id) own.add(id.name);
    declare(params);
  };
  new Visitor({
    VariableDeclarator: ({ id }) => declare(id),
    FunctionDeclaration: declareFunction,
    FunctionExpression: declareFunction,
    ArrowFunctionExpression: ({ params }) => declare(params),
    CatchClause: ({ param }) => declare(param),
    ImportDeclaration: ({ specifiers }) => {
      for (const { local } of specifiers) own.add(local.name);
    },
    MemberExpression(node) {
      if (!node.computed) skip.add(node.property.start);
      const dice =
        node.object.type === 'Identifier' && node.object.name === 'Math' && !node.computed && node.property;
      if (dice && 'name' in dice && dice.name === 'random')
        uses.push({ name: 'Math.random', start: node.start });
    },
    Property(node) {
      if (!node.computed && !node.shorthand) skip.add(node.key.start);
    },
    MethodDefinition: ({ computed, key }) => {
      if (!computed) skip.add(key.start);
    },
    PropertyDefinition: ({ computed, key }) => {
      if (!computed) skip.add(key.start);
    },
    TSTypeReference: ({ typeName }) => void skip.add(typeName.start),
    TSInterfaceHeritage: ({ expression }) => void skip.add(expression.start),
    TSPropertySignature: ({ key }) => void skip.add(key.start),
    TSMethodSignature: ({ key }) => void skip.add(key.start),
    Identifier: ({ name, start }) => void uses.push({ name, start }),
  }).visit(program);
  return uses
    .filter(
      ({ name, start }) => name === 'Math.random' || (IMPURE.has(name) && !own.has(name) && !skip.has(start)),
    )
    .map(({ name, start }) => `${path}:${text.slice(0, start).split('\n').length} ${name}`);
}

/** Whether the comment at the head of a file says that it gives the same for the same. */
export function saysPure({ text }: Source): boolean {
  return /^\/\*\*(?:(?!\*\/)[\s\S])*\bPure\b/.test(text);
}

function parsed(path: string, text: string) {
  const result = parseSync(path, text);
  const [error] = result.errors;
  if (error) throw new Error(`src/${path} cannot be read: ${error.message}`);
  return result;
}

function identifiersIn(node: unknown): readonly { readonly name: string }[] {
  if (Array.isArray(node)) return node.flatMap(identifiersIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'Identifier' && 'name' in node) return [{ name: String(node.name) }];
  if ('type' in node && node.type === 'Property' && 'value' in node) return identifiersIn(node.value);
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'typeAnnotation' ? [] : identifiersIn(value),
  );
}
