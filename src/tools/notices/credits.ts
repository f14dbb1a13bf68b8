/** What `assets/CREDITS.md` says: the one list of where fonts, art and sounds come from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked, type Token, type Tokens } from 'marked';

export interface Credits {
  readonly title: string;
  readonly words: readonly string[]; // paragraphs, as HTML
  readonly rows: readonly CreditRow[];
  readonly texts: readonly LicenceText[]; // the files that this section names, in full
}

/** One row of a table, each cell with the head of its column; both as HTML. */
export type CreditRow = readonly { readonly head: string; readonly cell: string }[];

export interface LicenceText {
  readonly file: string; // below assets/
  readonly text: string;
}

const NAMED_TEXT = /`([\w./-]+\.txt)`/g;

/**
 * Reads the sections of CREDITS.md in `assets`, a directory.
 * Throws an Error when a licence file that it names does not exist, or when a section has no table.
 */
export function readCredits(assets: string): readonly Credits[] {
  const tokens = marked.lexer(readFileSync(join(assets, 'CREDITS.md'), 'utf8'));
  return sectionsOf(tokens).map(({ title, content }) => {
    const rows = content.filter(isTable).flatMap(rowsOf);
    if (rows.length === 0) {
      throw new Error(`assets/CREDITS.md: the section "${title}" has no table. Give each thing in it a row.`);
    }
    const words = content.flatMap((token) => (token.type === 'paragraph' ? [inline(token.text)] : []));
    return { title, words, rows, texts: textsOf(content.map(({ raw }) => raw).join(''), assets) };
  });
}

interface Section {
  readonly title: string;
  readonly content: readonly Token[];
}

function sectionsOf(tokens: readonly Token[]): readonly Section[] {
  return tokens.flatMap((token, at) => {
    if (token.type !== 'heading' || token.depth !== 2) return [];
    const rest = tokens.slice(at + 1);
    const end = rest.findIndex(({ type }) => type === 'heading');
    return [{ title: token.text, content: rest.slice(0, end < 0 ? undefined : end) }];
  });
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}

function rowsOf({ header, rows }: Tokens.Table): readonly CreditRow[] {
  const heads = header.map(({ text }) => inline(text));
  return rows.map((cells) => cells.map(({ text }, at) => ({ head: heads[at] ?? '', cell: inline(text) })));
}

function textsOf(markdown: string, assets: string): readonly LicenceText[] {
  const files = new Set([...markdown.matchAll(NAMED_TEXT)].map(([, file = '']) => file));
  return [...files].map((file) => {
    if (!existsSync(join(assets, file))) {
      throw new Error(`assets/CREDITS.md names \`${file}\`, and there is no such file below assets/.`);
    }
    return { file, text: readFileSync(join(assets, file), 'utf8').trim() };
  });
}

function inline(markdown: string): string {
  return marked.parseInline(markdown, { async: false });
}
