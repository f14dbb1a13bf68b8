/** What a mutation makes of one piece of code. Pure. */
import { isNode, nameOf, nodesIn, partOf, type SyntaxNode } from './syntax.ts';

/** A change: the characters from `start` up to `end` become `to`. */
export interface Edit {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** Where a node stands in its parent. */
export interface MutationSite {
  readonly parent: SyntaxNode | null;
  readonly part: string; // the name it has there
  readonly thrown: boolean; // inside of what is thrown: words for a person
}

type Operator = (node: SyntaxNode, text: string, seat: MutationSite) => readonly Edit[];

const BOUNDARY: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const OPPOSITE: Readonly<Record<string, string>> = {
  ...{ '===': '!==', '!==': '===', '<': '>=', '<=': '>', '>': '<=', '>=': '<' },
};
const ARITHMETIC: Readonly<Record<string, string>> = {
  ...{ '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' },
  ...{ '+=': '-=', '-=': '+=', '++': '--', '--': '++', '>>>': '<<' },
};
const TWINS: ReadonlyMap<string, string> = new Map(
  [
    ...['find findLast', 'findLast find', 'findIndex findLastIndex', 'indexOf lastIndexOf'],
    ...['some every', 'every some', 'min max', 'max min', 'floor ceil', 'ceil floor', 'round floor'],
    ...['startsWith endsWith', 'endsWith startsWith', 'push unshift', 'shift pop', 'pop shift'],
  ].map((pair) => pair.split(' ') as [string, string]),
);
const DROPPED = new Set(['filter', 'slice', 'sort', 'reverse', 'trim', 'toLowerCase', 'flat']);

const between: Operator = (node, text) => {
  const [left, right] = [partOf(node, 'left'), partOf(node, 'right')];
  const sign = String(node.operator);
  if (!left || !right) return [];
  const swap = (operator: string, to: string | undefined): readonly Edit[] => {
    if (to === undefined) return [];
    const start = text.indexOf(sign, left.end);
    return [{ operator, start, end: start + sign.length, to }];
  };
  if (node.type === 'LogicalExpression') {
    return swap('logic', sign === '&&' ? '||' : sign === '||' ? '&&' : undefined);
  }
  if (node.type === 'BinaryExpression') {
    return [
      ...swap('boundary', BOUNDARY[sign]),
      ...swap('comparison', OPPOSITE[sign]),
      ...(isText(left) || isText(right) ? [] : swap('arithmetic', ARITHMETIC[sign])),
    ];
  }
  return node.type === 'AssignmentExpression' && !isText(right) ? swap('arithmetic', ARITHMETIC[sign]) : [];
};

function isText({ type, value }: SyntaxNode): boolean {
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');
}

const unary: Operator = (node, text) => {
  const argument = partOf(node, 'argument');
  if (!argument) return [];
  const whole = { start: node.start, end: node.end };
  const inner = text.slice(argument.start, argument.end);
  if (node.type === 'UnaryExpression' && node.operator === '!')
    return [{ operator: 'not', ...whole, to: inner }];
  const to = node.type === 'UpdateExpression' ? ARITHMETIC[String(node.operator)] : undefined;
  if (to === undefined) return [];
  return [{ operator: 'arithmetic', ...whole, to: node.prefix === true ? to + inner : inner + to }];
};

const ASKED = new Set(['IfStatement', 'ConditionalExpression']);

/** An `if` or `… ? … :` that always, or never, holds; a loop that is never entered. */
const condition: Operator = (node) => {
  const test = partOf(node, 'test');
  if (!test) return [];
  const never = { operator: 'condition', start: test.start, end: test.end, to: 'false' };
  if (ASKED.has(node.type)) return [{ ...never, to: 'true' }, never];
  return node.type === 'WhileStatement' || node.type === 'ForStatement' ? [never] : [];
};

const literal: Operator = (node, _, { parent, part, thrown }) => {
  if (node.type !== 'Literal') return [];
  const at = { start: node.start, end: node.end };
  const { value } = node;
  if (typeof value === 'boolean') return [{ operator: 'boolean', ...at, to: String(!value) }];
  if (typeof value === 'number') {
    const lower = { operator: 'constant', ...at, to: value === 0 ? '(-1)' : String(value - 1) };
    return [{ operator: 'constant', ...at, to: String(value + 1) }, lower];
  }
  const isName = part === 'key' || parent?.type.startsWith('Export') || parent?.type === 'ImportExpression';
  if (typeof value !== 'string' || value === '' || thrown || isName) return [];
  return [{ operator: 'text', ...at, to: "''" }];
};

/** `find` ↔ `findLast`, `some` ↔ `every`; `filter` and the like leave the list as it is. */
const method: Operator = (node, text) => {
  const callee = node.type === 'CallExpression' ? partOf(node, 'callee') : null;
  const property = callee?.type === 'MemberExpression' ? partOf(callee, 'property') : null;
  const object = callee && partOf(callee, 'object');
  if (!property || !object || callee?.computed === true) return [];
  const name = nameOf(property);
  const twin = TWINS.get(name);
  if (twin !== undefined) {
    return [{ operator: 'method', start: property.start, end: property.end, to: twin }];
  }
  if (!DROPPED.has(name)) return [];
  const to = text.slice(object.start, object.end);
  return [{ operator: 'method', start: node.start, end: node.end, to }];
};

const DO_SOMETHING = new Set([
  'CallExpression',
  'AssignmentExpression',
  'AwaitExpression',
  'UnaryExpression',
]);

/** A statement that is left out. */
const statement: Operator = (node) => {
  const drop = { operator: 'statement', start: node.start, end: node.end, to: ';' };
  if (node.type === 'ContinueStatement' || node.type === 'BreakStatement') return [drop];
  if (node.type === 'ThrowStatement') return [drop];
  const expression = node.type === 'ExpressionStatement' ? partOf(node, 'expression') : null;
  return expression && DO_SOMETHING.has(expression.type) ? [drop] : [];
};

const BODIES = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** A function that gives nothing back and does nothing; one that does gives nothing too early. */
const early: Operator = (node, _, { parent }) => {
  const body = BODIES.has(node.type) ? partOf(node, 'body') : null;
  if (body?.type !== 'BlockStatement' || nodesIn(body, 'body').length < 2) return [];
  if (parent?.type === 'MethodDefinition' && parent.kind === 'constructor') return [];
  return [{ operator: 'return', start: body.start + 1, end: body.start + 1, to: ' return;' }];
};

/** A part that is spread into another is left out. */
const spread: Operator = (node, _, { parent }) => {
  if (node.type !== 'SpreadElement' || parent?.type === 'CallExpression') return [];
  const to = parent?.type === 'ArrayExpression' ? '...[]' : '...{}';
  return [{ operator: 'spread', start: node.start, end: node.end, to }];
};

const OPERATORS: readonly Operator[] = [
  ...[between, unary, condition, literal, method, statement, early, spread],
];

/** All changes that can be made to one node itself, not to its parts. */
export function changesOf(node: SyntaxNode, text: string, seat: MutationSite): readonly Edit[] {
  return OPERATORS.flatMap((operator) => operator(node, text, seat));
}

/** Whether a function begins here. */
export function isFunctionNode(node: unknown): node is SyntaxNode {
  return isNode(node) && BODIES.has(node.type);
}
