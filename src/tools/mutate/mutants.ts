/** All mutants of a file, each with a name that stays when the lines around it move. Pure. */
import { changesOf, type Edit, isFunctionNode } from './operators.ts';
import { nameOf, parseFile, partOf, partsOf, type SyntaxNode } from './syntax.ts';

export interface Mutant extends Edit {
  readonly key: string; // `journal/record.ts cutTo: n ⟨<=⟩ length → <`
  readonly room: string;
  readonly file: string; // from the root of the project
  readonly line: number; // from 1
  readonly body: Body | null; // of the function around it; null: it runs when the file is loaded
}

/** The body of a function. */
export interface Body {
  readonly start: number;
  readonly end: number;
  readonly block: boolean; // false: an expression behind `=>`
}

interface Around {
  readonly names: readonly string[]; // of the functions and classes around
  readonly body: Body | null;
  readonly thrown: boolean;
  readonly statement: SyntaxNode; // the smallest one around
}

/** Every change that the operators know, in reading order. Throws an Error that names the file when it cannot be parsed. */
export function mutantsOf(room: string, file: string, text: string): readonly Mutant[] {
  const found: Mutant[] = [];
  const times = new Map<string, number>();
  const program = parseFile(file, text);
  visit(program, null, '', { names: [], body: null, thrown: false, statement: program });
  return found;

  function visit(node: SyntaxNode, parent: SyntaxNode | null, part: string, outer: Around): void {
    const around = enter(node, outer);
    for (const change of changesOf(node, text, { parent, part, thrown: around.thrown })) {
      const where = `${room}/${file.split('/').at(-1)} ${around.names.join('.') || 'file'}`;
      const name = `${where}: ${tell(text, change, around)}`;
      const nth = (times.get(name) ?? 0) + 1;
      times.set(name, nth);
      const key = nth === 1 ? name : `${name} (${nth})`;
      const body = change.operator === 'return' ? bodyOf(node) : around.body;
      found.push({ ...change, key, room, file, line: lineAt(text, change.start), body });
    }
    for (const [name, child] of partsOf(node)) visit(child, node, name, within(node, child, around));
  }
}

function enter(node: SyntaxNode, around: Around): Around {
  const small = /(Statement|Declaration)$/.test(node.type) && node.type !== 'BlockStatement';
  const name = scopeOf(node, around.names.length === 0);
  return {
    names: name === '' ? around.names : [...around.names, name],
    body: around.body,
    thrown: around.thrown || node.type === 'ThrowStatement',
    statement: small ? node : around.statement,
  };
}

/** What the code in a node is named for; '' when it is part of something larger. */
function scopeOf(node: SyntaxNode, top: boolean): string {
  const { type } = node;
  if (type === 'FunctionDeclaration' || type === 'ClassDeclaration') return nameOf(partOf(node, 'id'));
  if (type === 'MethodDefinition' || type === 'PropertyDefinition') return nameOf(partOf(node, 'key'));
  if (type === 'Property') return isFunctionNode(node.value) ? nameOf(partOf(node, 'key')) : '';
  if (type !== 'VariableDeclarator') return '';
  return top || isFunctionNode(node.init) ? nameOf(partOf(node, 'id')) : '';
}

function within(node: SyntaxNode, child: SyntaxNode, around: Around): Around {
  return isFunctionNode(node) && node.body === child ? { ...around, body: bodyOf(node) } : around;
}

function bodyOf(node: SyntaxNode): Body | null {
  const body = partOf(node, 'body');
  return body && { start: body.start, end: body.end, block: body.type === 'BlockStatement' };
}

const MOST = 60; // characters of changed code in a name
const NEAR = 24; // characters around it

/** The code that changes, in its surroundings, and what comes in its place. */
function tell(text: string, { operator, start, end, to }: Edit, { statement }: Around): string {
  if (operator === 'return') return 'returns at once';
  const old = shorten(text.slice(start, end));
  if (operator === 'statement') return `without ${old}`;
  const before = text.slice(Math.max(statement.start, start - NEAR), start);
  const after = text.slice(end, Math.min(statement.end, end + NEAR));
  return `${flatten(before).trimStart()}⟨${old}⟩${flatten(after).trimEnd()} → ${shorten(to)}`;
}

function flatten(code: string): string {
  return code.replaceAll(/\s+/g, ' ');
}

function shorten(code: string): string {
  const flat = flatten(code).trim();
  return flat.length > MOST ? `${flat.slice(0, MOST)}…` : flat;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
