/** The syntax tree of a file, as far as mutants need it. Vite's own parser reads it. Pure. */
import { parseSync } from 'vite';

/** Any node of the tree: its type, where it stands, and its parts under their names. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number; // characters from the beginning of the file
  readonly end: number;
  readonly [part: string]: unknown;
}

/** Reads a file. Throws an Error that names it when it is no TypeScript. */
export function parseFile(file: string, text: string): SyntaxNode {
  const { program, errors } = parseSync(file, text);
  const [first] = errors;
  if (first) throw new Error(`${file} cannot be parsed: ${first.message}`);
  return program as unknown as SyntaxNode;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
}

/** A part that is a node; null where there is none. */
export function partOf(node: SyntaxNode, name: string): SyntaxNode | null {
  const part = node[name];
  return isNode(part) ? part : null;
}

/** A part that is a list of nodes. */
export function nodesIn(node: SyntaxNode, name: string): readonly SyntaxNode[] {
  const part = node[name];
  return Array.isArray(part) ? part.filter(isNode) : [];
}

/** The name of an identifier, of a private one, or of a key written as text; '' for anything else. */
export function nameOf(node: SyntaxNode | null): string {
  if (node === null) return '';
  const name = node.name ?? node.value;
  return typeof name === 'string' ? name : '';
}

const CARRIERS = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);
const TYPES_ONLY = new Set(['typeAnnotation', 'typeParameters', 'typeArguments', 'returnType', 'implements']);
const FROM_ELSEWHERE = new Set(['ImportDeclaration', 'ExportAllDeclaration']);

/** The parts of a node that run: types and imports do not. */
export function partsOf(node: SyntaxNode): readonly (readonly [name: string, part: SyntaxNode])[] {
  if (FROM_ELSEWHERE.has(node.type)) return [];
  if (node.type.startsWith('TS') && !CARRIERS.has(node.type)) return [];
  return Object.entries(node).flatMap(([name, part]) => {
    if (TYPES_ONLY.has(name)) return [];
    const parts: readonly unknown[] = Array.isArray(part) ? part : [part];
    return parts.filter(isNode).map((each) => [name, each] as const);
  });
}
