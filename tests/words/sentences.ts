/** Every sentence that the interface says, with its place: read from the syntax tree of the files of words, and from index.html. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';

const ROOT = resolve(import.meta.dirname, '../..');

/** Words for those who build Seams or write stories: printed by commands, never on a screen. */
const COMMANDS = 'src/tools/';

export interface Said {
  readonly file: string; // from the root, with forward slashes
  readonly line: number;
  readonly text: string; // one sentence; what is put in stands as “Name”
}

/** The files of words by room; a new one is found by its name. */
export function wordFiles(): readonly string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /(^|[/-])words(-[\w-]+)?\.ts$/.test(file) && !file.startsWith(COMMANDS))
    .sort();
}

/** The sentences of one file of words, in its order. */
export function sentencesIn(file: string, text = readFileSync(join(ROOT, file), 'utf8')): readonly Said[] {
  const { program } = parseSync(file, text);
  const found: { readonly start: number; readonly text: string }[] = [];
  const skip = new Set<number>(); // where a string is an address, a key or an id
  const pass = (node: { readonly start: number } | null | undefined) => node && skip.add(node.start);
  new Visitor({
    ImportDeclaration: ({ source }) => void pass(source),
    TSLiteralType: ({ literal }) => void pass(literal),
    Property: ({ key }) => void pass(key),
    MemberExpression: ({ property }) => void pass(property),
    BinaryExpression: ({ operator, left, right }) => {
      if (operator !== '+') for (const side of [left, right]) pass(side);
    },
    Literal: ({ value, start }) => {
      if (typeof value === 'string' && !skip.has(start)) found.push({ start, text: value });
    },
    TemplateLiteral: ({ quasis, start }) => {
      found.push({ start, text: quasis.map(({ value }) => value.cooked ?? '').join('Name') });
    },
  }).visit(program);
  return found
    .filter((each) => /\p{L}/u.test(each.text) && !/^[a-z]+\d*(-[a-z\d]+)+$/.test(each.text))
    .sort((one, other) => one.start - other.start)
    .flatMap((each) =>
      split(each.text).map((said) => ({ file, line: lineAt(text, each.start), text: said })),
    );
}

/** What stands between the tags of a page of HTML, and in its descriptions. */
export function sentencesOfHtml(file: string): readonly Said[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const blocks = text.matchAll(
    /<(p|h1|h2|a class|title)\b[^>]*>([\s\S]*?)<\/(?:p|h1|h2|a|title)>|content="([^"]*\.)"/g,
  );
  return [...blocks].flatMap((block) =>
    split((block[2] ?? block[3] ?? '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).map((said) => ({
      file,
      line: lineAt(text, block.index),
      text: said,
    })),
  );
}

/** The sentences of a document in Markdown: paragraphs, items and cells, without code, addresses and marks. */
export function sentencesOfDocument(file: string): readonly Said[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found: Said[] = [];
  let paragraph = { line: 0, text: '' };
  const close = () => {
    for (const said of split(paragraph.text)) found.push({ file, line: paragraph.line, text: said });
    paragraph = { line: 0, text: '' };
  };
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/`[^`]*`/g, 'Name')
      .replace(/[*_[\]]/g, '');
    if (/^\s*$|^#|^\s*-\s|^\|/.test(line)) close();
    if (/^\|/.test(line)) {
      for (const cell of line.split('|'))
        for (const said of split(cell)) found.push({ file, line: at + 1, text: said });
    } else {
      paragraph = {
        line: paragraph.line || at + 1,
        text: `${paragraph.text} ${line.replace(/^[#\s-]+/, '')}`,
      };
    }
  }
  close();
  return found;
}

/** A colon ends a sentence as a full stop does; a semicolon does not. */
function split(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…:]["”’)]?)\s+/u)
    .map((each) => each.trim())
    .filter((each) => /\p{L}/u.test(each));
}

export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\d][\p{L}\p{M}\d'’-]*/gu) ?? [];
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
