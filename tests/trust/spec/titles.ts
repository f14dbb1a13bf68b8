/** Reads the names of the tests in a test file from its syntax tree, so that neither comments nor strings count as tests. */
import { parseSync } from 'vite';
import { CLAUSE_ID } from './document.ts';

/** A test that runs, and the clauses its name begins with. */
export interface Title {
  readonly file: string;
  readonly line: number; // from 1
  readonly name: string;
  readonly cites: readonly string[];
  readonly mentions: readonly string[]; // every id anywhere in the name
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const CITING = /^(?:[TM]\d+\.\d+ )+/;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : '';
}

/** "test" for `test(…)` and `test.each(…)(…)`, "describe.skip" for `describe.skip(…)`; empty for any other call. */
function calleeOf(callee: unknown): string {
  if (!isNode(callee)) return '';
  if (callee.type === 'Identifier') return nameOf(callee);
  if (callee.type === 'CallExpression') {
    const made = calleeOf(callee.callee);
    return /\.(each|for)$/.test(made) ? made.replace(/\.(each|for)$/, '') : '';
  }
  if (callee.type !== 'MemberExpression') return '';
  const whose = calleeOf(callee.object);
  return whose ? `${whose}.${nameOf(callee.property)}` : '';
}

/** The text of a string, or of a template without anything to fill in. */
function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
}

/** The tests of one file that run: none that is skipped, put off (`todo`) or without a body. Throws where the file is no TypeScript. */
export function titlesIn(file: string, source: string): readonly Title[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const titles: Title[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (!isNode(value)) return;
    const callee = value.type === 'CallExpression' ? calleeOf(value.callee) : '';
    if (/^(describe|test)\.(skip|todo|fails)/.test(callee)) return;
    const given = value.arguments as readonly unknown[] | undefined;
    const name = callee === 'test' && given && given.length > 1 ? textOf(given[0]) : null;
    if (name !== null) titles.push(title(file, source, value.start, name));
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(program);
  return titles;
}

function title(file: string, source: string, start: number, name: string): Title {
  return {
    file,
    line: source.slice(0, start).split('\n').length,
    name,
    cites: CITING.exec(name)?.[0].match(CLAUSE_ID) ?? [],
    mentions: name.match(CLAUSE_ID) ?? [],
  };
}
