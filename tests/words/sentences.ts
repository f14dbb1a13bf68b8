/** Every sentence that people read, with its place: from the files of words, from index.html and from the guide for teachers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'rolldown/utils';

const ROOT = resolve(import.meta.dirname, '../..');

/** Words for people who build Seams or write stories: printed by commands, on no screen but the page of licences. */
const COMMANDS = /^src\/tools\/(?!notices\/)/;

/** What stands in a sentence for what is put into it when it is said: a name, a number, a title. */
const PUT_IN = 'Name';

export interface Said {
  readonly file: string; // from the root, with forward slashes
  readonly line: number;
  readonly text: string; // one sentence
}

/** The files of words; a new one is found by its name. */
export function wordFiles(): readonly string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /(^|[/-])words(-[\w-]+)?\.ts$/.test(file) && !COMMANDS.test(file))
    .sort();
}

/** The sentences of a file of words: its texts and templates, joined where it joins them; no keys, ids, imports, comparisons. */
export function sentencesIn(file: string, text = read(file)): readonly Said[] {
  const found: { readonly start: number; readonly text: string }[] = [];
  const unsaid = new Set<object>();
  const skip = (...nodes: readonly (object | null)[]) => {
    for (const node of nodes) if (node) unsaid.add(node);
  };
  const take = (node: ESTree.Expression | ESTree.PrivateIdentifier) => {
    if (unsaid.has(node)) return;
    const words = joined(node, skip);
    if (words !== null) found.push({ start: node.start, text: words });
  };
  new Visitor({
    ImportDeclaration: ({ source }) => skip(source),
    TSLiteralType: ({ literal }) => skip(literal),
    Property: ({ key }) => skip(key),
    SwitchCase: ({ test }) => skip(test),
    NewExpression: (node) => {
      const [ids] = node.arguments; // of a set
      if (ids?.type === 'ArrayExpression') skip(...ids.elements);
    },
    BinaryExpression: (node) => {
      if (node.operator === '+') take(node);
      else skip(node.left, node.right);
    },
    Literal: take,
    TemplateLiteral: take,
  }).visit(parseSync(file, text).program);
  return found
    .filter((each) => !/^[a-z]+\d*(-[a-z\d]+)+$/.test(each.text)) // an id
    .sort((one, other) => one.start - other.start)
    .flatMap((each) => said(file, lineAt(text, each.start), each.text));
}

/** The text of a literal, a template or a sum of them; null for anything else. `done` is told of the parts of a sum. */
function joined(
  node: ESTree.Expression | ESTree.PrivateIdentifier,
  done: (...parts: readonly object[]) => void,
): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral') return filled(node.quasis.map(({ value }) => value.cooked ?? ''));
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return null;
  const parts = [joined(node.left, done), joined(node.right, done)];
  done(node.left, node.right);
  return parts.every((part) => part === null) ? null : parts.map((part) => part ?? PUT_IN).join('');
}

/** What is put in stands as a word of its own, but not where it ends or begins one: “play” and “plays” are no names. */
function filled(parts: readonly string[]): string {
  return parts.reduce((all, part) => {
    const within = /\p{L}$/u.test(all) || /^\p{L}/u.test(part);
    return `${all}${within ? '' : PUT_IN}${part}`;
  });
}

/** What a view says by itself, as text or as a name: there should be nothing, for its words stand in a file of words. */
export function saidInViews(): readonly Said[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((name) => saidInView(`src/${name.replaceAll('\\', '/')}`));
}

const NAMING =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|alt|label|placeholder|title)$/;

export function saidInView(file: string, text = read(file)): readonly Said[] {
  const found: Said[] = [];
  const add = (start: number, words: string) => found.push(...said(file, lineAt(text, start), words));
  new Visitor({
    JSXText: ({ start, value }) => {
      add(start, value);
    },
    JSXAttribute: ({ name, value }) => {
      const named = name.type === 'JSXIdentifier' && NAMING.test(name.name);
      if (named && value?.type === 'Literal') add(value.start, String(value.value));
    },
  }).visit(parseSync(file, text).program);
  return found;
}

/** What stands between the tags of a page, and in its description. */
export function sentencesOfHtml(file: string): readonly Said[] {
  const text = read(file);
  const blocks = text.matchAll(
    /<(p|h1|h2|a class|title)\b[^>]*>([\s\S]*?)<\/(?:p|h1|h2|a|title)>|content="([^"]*\.)"/g,
  );
  return [...blocks].flatMap((block) => {
    const words = (block[2] ?? block[3] ?? '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    return said(file, lineAt(text, block.index), words);
  });
}

/** The sentences of a document: paragraphs, items, headings and cells, without marks, addresses and code. */
export function sentencesOfDocument(file: string): readonly Said[] {
  const found: Said[] = [];
  let open = { line: 1, text: '' };
  const close = (next: number) => {
    found.push(...said(file, open.line, open.text));
    open = { line: next, text: '' };
  };
  for (const [at, raw] of read(file).split('\n').entries()) {
    const line = raw
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/`[^`]*`/g, PUT_IN)
      .replace(/[*_[\]]/g, '');
    if (line.startsWith('|')) for (const cell of line.split('|')) found.push(...said(file, at + 1, cell));
    if (/^\s*$|^#|^- |^\|/.test(line)) close(at + 1);
    if (!line.startsWith('|')) open = { ...open, text: `${open.text} ${line.replace(/^[#\s-]+/, '')}` };
  }
  close(0);
  return found;
}

/** A colon ends a sentence as a full stop does; a semicolon does not. */
function said(file: string, line: number, text: string): readonly Said[] {
  return text
    .split(/(?<=[.!?…:]["”’)]?)\s+/u)
    .map((each) => each.trim())
    .filter((each) => /\p{L}/u.test(each))
    .map((each) => ({ file, line, text: each }));
}

export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\d][\p{L}\p{M}\d'’-]*/gu) ?? [];
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
