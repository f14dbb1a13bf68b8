/** What the styles may say: colours, sizes and hidden words come from look/, and nothing falls back beside a token. */
import { describe, expect, test } from 'vitest';
import { readSources, type Source } from '../layers/imports.ts';

const SHEETS = readSources().filter(({ path }) => path.endsWith('.css'));
const TOKENS = 'look/tokens.css';
const rest = SHEETS.filter(({ path }) => path !== TOKENS);

/** `file:line what` for each match. */
function strays(
  sheets: readonly Source[],
  pattern: RegExp,
  allowed: (found: RegExpMatchArray) => boolean = () => false,
) {
  return sheets.flatMap(({ path, text }) =>
    [...text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).matchAll(pattern)]
      .filter((found) => !allowed(found))
      .map((found) => `${path}:${text.slice(0, found.index).split('\n').length} ${found[0].trim()}`),
  );
}

const tokens = new Set(
  [...(SHEETS.find(({ path }) => path === TOKENS)?.text ?? '').matchAll(/^\s+(--[a-z0-9-]+):/gm)].map(
    ([, name = '']) => name,
  ),
);

/** Set by a script, or by the sheet that reads them. */
function isSetSomewhere(name: string): boolean {
  return (
    rest.some(({ text }) => text.includes(`${name}:`)) ||
    SCRIPTS.some(({ text }) => text.includes(`'${name}'`))
  );
}
const SCRIPTS = readSources().filter(({ path }) => /\.tsx?$/.test(path));

describe('the styles', () => {
  test('there are tokens, and sheets that use them', () => {
    expect(tokens.size).toBeGreaterThan(60);
    expect(SHEETS.length).toBeGreaterThan(40);
  });

  test('a token has no fallback beside it', () => {
    const fallbacks = strays(rest, /var\((--[a-z0-9-]+)\s*,/g, ([, name = '']) => !tokens.has(name));
    expect(fallbacks, `The token is always there: leave out what follows the comma.`).toEqual([]);
  });

  test('every name that is read was given a value', () => {
    const read = (found: RegExpMatchArray) => tokens.has(found[1] ?? '') || isSetSomewhere(found[1] ?? '');
    expect(
      strays(SHEETS, /var\((--[a-z0-9-]+)/g, read),
      `Take a token of src/${TOKENS}, or set it in this sheet.`,
    ).toEqual([]);
  });

  test('every token is used', () => {
    const all = [...SHEETS, ...SCRIPTS].map(({ text }) => text).join('\n');
    expect(
      [...tokens].filter((name) => !all.includes(`var(${name})`)),
      `Take it out of src/${TOKENS}.`,
    ).toEqual([]);
  });

  test('sizes of letters come from the scale, or follow the letters around them', () => {
    const fromScale = ([, size = '']: RegExpMatchArray) =>
      /^(var\(--(size|print)-[a-z0-9-]+\)|inherit|[\d.]+em)$/.test(size.trim());
    const known = [
      'thread/play-thread.css', // numbers that must fit between the rows of the thread
    ];
    const sheets = rest.filter(({ path }) => !known.includes(path));
    expect(
      strays(sheets, /font-size:([^;]+);/g, fromScale),
      `Take a size of src/${TOKENS}, such as var(--size-small), or one in em.`,
    ).toEqual([]);
    for (const path of known) {
      const one = rest.filter((sheet) => sheet.path === path);
      expect(strays(one, /font-size:([^;]+);/g, fromScale), path).toHaveLength(1);
    }
  });

  test('colours are named', () => {
    expect(
      strays(rest, /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi),
      `Take a colour of src/${TOKENS}, such as var(--ink-soft).`,
    ).toEqual([]);
  });

  test('what is heard and not seen is hidden in one place', () => {
    expect(strays(SHEETS, /clip-path: inset\(50%\)/g).map((found) => found.split(':')[0])).toEqual([
      'look/visually-hidden.css',
      'look/visually-hidden.css',
    ]);
  });
});
