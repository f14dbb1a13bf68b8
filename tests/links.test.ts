/** Every link in what people read leads somewhere: to a file that is there, and to a heading that is in it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { marked } from 'marked';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const NOT_OURS = /^(node_modules|dist|test-results|playwright-report)([\\/]|$)|[\\/]node_modules([\\/]|$)/;

function documents(folder = ROOT): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === '.git' || NOT_OURS.test(relative(ROOT, path))) return [];
    if (entry.isDirectory()) return documents(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** Addresses of links and pictures. */
function linksIn(markdown: string): readonly string[] {
  const found: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'link' || token.type === 'image') found.push(token.href);
  });
  return found;
}

/** The anchors that GitHub gives headings: letters, digits and hyphens; a heading that comes again gets a number. */
function anchorsIn(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type !== 'heading') return;
    const words: string = token.text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const plain = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-');
    let anchor = plain;
    for (let n = 1; anchors.has(anchor); n += 1) anchor = `${plain}-${n}`;
    anchors.add(anchor);
  });
  return anchors;
}

/** What is wrong with a link in a document, or null. */
function faultOf(document: string, href: string): string | null {
  if (/^(https?|mailto):/.test(href)) return null;
  const [path = '', anchor] = decodeURI(href).split('#');
  const target = path === '' ? document : resolve(dirname(document), path);
  if (relative(ROOT, target).startsWith('..')) return 'leads out of the project';
  if (!existsSync(target)) return 'leads to no file';
  if (anchor === undefined) return null;
  if (!statSync(target).isFile() || !target.endsWith('.md'))
    return 'has an anchor, and its file has no headings';
  return anchorsIn(readFileSync(target, 'utf8')).has(anchor) ? null : 'leads to no heading of its file';
}

test.each(documents().map((path) => [relative(ROOT, path), path] as const))(
  'the links of %s lead somewhere',
  (_, path) => {
    const links = linksIn(readFileSync(path, 'utf8'));
    const faults = links.flatMap((href) => {
      const fault = faultOf(path, href);
      return fault === null ? [] : [`${href} ${fault}`];
    });
    expect(faults).toEqual([]);
  },
);

/** What a document names in `code` that the project should have: its files from the root or beside the document, its scripts. */
function namesIn(markdown: string): readonly string[] {
  const found: string[] = [];
  const collect = (text: string) => {
    found.push(...(text.match(/(?<![\w./-])(?:src|tests|docs)\/[\w./-]*/g) ?? []));
    for (const [, script = ''] of text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g))
      found.push(`npm run ${script}`);
  };
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'codespan' || token.type === 'code') collect(token.text);
  });
  return found.map((name) => name.replace(/\.$/, ''));
}

const MANIFEST: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const SCRIPTS = Object.keys((MANIFEST as { readonly scripts: object }).scripts);

function isThere(document: string, name: string): boolean {
  if (name.startsWith('npm run ')) return SCRIPTS.includes(name.slice('npm run '.length));
  return existsSync(join(ROOT, name)) || existsSync(join(dirname(document), name));
}

/** Not CHANGELOG.md: it names what was there at its time. */
const NAMING = documents().filter((path) => relative(ROOT, path) !== 'CHANGELOG.md');

test.each(NAMING.map((path) => [relative(ROOT, path), path] as const))(
  'files and scripts that %s names are there',
  (_, path) => {
    const missing = namesIn(readFileSync(path, 'utf8')).filter((name) => !isThere(path, name));
    expect(missing, 'Moved or renamed? Write what it is called now.').toEqual([]);
  },
);

test('a name that stands for nothing is noticed', () => {
  const readme = join(ROOT, 'README.md');
  expect(namesIn('`npx vitest run tests/gone src/a.ts.` src/prose.ts and `npm run gone -- --x`')).toEqual([
    'tests/gone',
    'src/a.ts',
    'npm run gone',
  ]);
  expect(['src/main.ts', 'npm run dev'].map((name) => isThere(readme, name))).toEqual([true, true]);
  expect(['src/gone.ts', 'npm run gone'].map((name) => isThere(readme, name))).toEqual([false, false]);
});

test('a link that leads nowhere is noticed', () => {
  const readme = join(ROOT, 'README.md');
  expect(faultOf(readme, 'docs/teaching.md')).toBeNull();
  expect(faultOf(readme, '#run-it')).toBeNull();
  expect(faultOf(readme, 'docs/writing-a-story.md#every-tag')).toBeNull();
  expect(faultOf(readme, 'docs/gone.md')).toBe('leads to no file');
  expect(faultOf(readme, '#gone')).toBe('leads to no heading of its file');
  expect(faultOf(readme, '../elsewhere.md')).toBe('leads out of the project');
  expect([...anchorsIn('# A `b`, c?\n## [D](e.md)\n## D')]).toEqual(['a-b-c', 'd', 'd-1']);
  expect(linksIn('[a](b.md) and `[c](d.md)` ![e](f.png)')).toEqual(['b.md', 'f.png']);
});
