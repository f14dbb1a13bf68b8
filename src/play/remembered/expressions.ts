/**
 * Expressions of a story that are worked out from counts, variables and numbers alone. A story cannot tell two states
 * apart in which such a one comes out the same: "six of these forty were said" is one thing that is read, and not forty.
 */

/** Ink's own objects, as far as an expression is made of them. */
interface Part {
  readonly commandType?: number;
  readonly pathForCount?: object | null;
  readonly containerForCount?: { readonly path: object; readonly visitsShouldBeCounted: boolean } | null;
  readonly name?: string | null; // of a variable, of an operation
  readonly valueObject?: unknown;
  readonly valueType?: number;
  readonly Call?: unknown; // an operation
  readonly pushesToStack?: boolean;
  readonly isConditional?: boolean;
  readonly isExternal?: boolean;
  readonly hasVariableTarget?: boolean;
  readonly targetPointer?: { readonly container: Container | null };
  readonly parent?: Container | null;
}

interface Container {
  readonly content: readonly Part[];
}

const EVAL_START = 0;
const EVAL_END = 2;
const RETURN = 5; // from a function

/** Ink's kinds of values. */
const YES = -1;
const WHOLE = 0;

type Op = (stack: number[], look: Look) => void;

/** What an expression reads: numbers, or yes and no as 1 and 0; undefined where it is something else. */
export interface Look {
  count(path: string): number;
  variable(name: string): number | undefined;
}

export interface Expression {
  readonly id: string; // each its own
  readonly end: object; // the engine is through with it where it comes to this
  readonly counts: readonly string[];
  readonly variables: readonly string[];
  readonly ops: readonly Op[];
}

/** What it comes to: whole, or 1 and 0 for yes and no; undefined where it reads something that is no number. */
export function workOut({ ops }: Expression, look: Look): number | undefined {
  const stack: number[] = [];
  for (const op of ops) op(stack, look);
  const [value = Number.NaN] = stack;
  return Number.isNaN(value) ? undefined : value;
}

const known = new WeakMap<object, Expression | null>(); // by the command that begins it
let made = 0;

/** The expression that begins with this part of a story; null where it is none of these. */
export function expressionAt(part: Part | null): Expression | null {
  if (part?.commandType !== EVAL_START) return null;
  const found = known.get(part);
  if (found !== undefined) return found;
  const expression = read(part);
  known.set(part, expression);
  return expression;
}

function read(start: Part): Expression | null {
  const { content = [] } = start.parent ?? {};
  const from = content.indexOf(start) + 1;
  const to = content.findIndex(({ commandType }, at) => at >= from && commandType === EVAL_END);
  const end = content[to];
  const reader = new Reader();
  if (!end || !reader.take(content.slice(from, to), 0)) return null;
  const { kinds, ops, counts, variables } = reader;
  // One value as it stands has a kind of its own, and is read as it is.
  if (kinds.length !== 1 || kinds[0] === 'any' || ops.length < 2) return null;
  return { id: String(++made), end, counts: [...counts], variables: [...variables], ops };
}

/** `whole`: a whole number; `yes`: yes or no; `any`: a number of a kind that only its variable knows. */
type Kind = 'whole' | 'yes' | 'any';

const DEEPEST = 8; // functions within functions

class Reader {
  readonly kinds: Kind[] = []; // of what lies on the stack
  readonly ops: Op[] = [];
  readonly counts = new Set<string>();
  readonly variables = new Set<string>();

  /** False where a part is none that can be worked out here. */
  take(parts: readonly Part[], depth: number): boolean {
    return parts.every((part) => this.#takeOne(part, depth));
  }

  #takeOne(part: Part, depth: number): boolean {
    if (part.pathForCount) return this.#takeCount(part);
    if (typeof part.Call === 'function') return this.#takeOperation(part.name ?? '');
    if (part.pushesToStack) return this.#takeFunction(part, depth);
    if ('pathForCount' in part && part.name) return this.#takeVariable(part.name);
    const { valueObject: value, valueType } = part;
    if (valueType !== YES && valueType !== WHOLE) return false;
    return this.#push(valueType === YES ? 'yes' : 'whole', (stack) => stack.push(Number(value)));
  }

  #push(kind: Kind, op: Op): boolean {
    this.kinds.push(kind);
    this.ops.push(op);
    return true;
  }

  #takeCount({ containerForCount: container }: Part): boolean {
    if (!container?.visitsShouldBeCounted) return false; // Ink says so itself
    const path = String(container.path);
    this.counts.add(path);
    return this.#push('whole', (stack, look) => stack.push(look.count(path)));
  }

  #takeVariable(name: string): boolean {
    this.variables.add(name);
    return this.#push('any', (stack, look) => stack.push(look.variable(name) ?? Number.NaN));
  }

  #takeOperation(name: string): boolean {
    const one = ONE[name];
    const two = TWO[name];
    const operands = this.kinds.splice(one ? -1 : -2);
    if (operands.length < (one ? 1 : 2)) return false;
    const kind = ARITHMETIC.has(name) ? (operands.includes('any') ? 'any' : 'whole') : 'yes';
    if (one) return this.#push(kind, (stack) => stack.push(one(stack.pop() ?? Number.NaN)));
    if (!two) return false;
    return this.#push(kind, (stack) => {
      const second = stack.pop() ?? Number.NaN;
      stack.push(two(stack.pop() ?? Number.NaN, second));
    });
  }

  /** A function that only gives back one expression. */
  #takeFunction(call: Part, depth: number): boolean {
    if (call.isConditional || call.isExternal || call.hasVariableTarget || depth >= DEEPEST) return false;
    const [start, ...parts] = call.targetPointer?.container?.content ?? [];
    const last = parts.pop();
    const end = parts.pop();
    if (start?.commandType !== EVAL_START || end?.commandType !== EVAL_END || last?.commandType !== RETURN)
      return false;
    const before = this.kinds.length;
    return this.take(parts, depth + 1) && this.kinds.length === before + 1;
  }
}

const ARITHMETIC = new Set(['+', '-', '*', '_']);

/** What is no number stays none. */
const yes = (is: boolean, ...of: readonly number[]) => (of.some(Number.isNaN) ? Number.NaN : Number(is));

const ONE: Readonly<Record<string, (x: number) => number>> = {
  '!': (x) => yes(x === 0, x),
  _: (x) => -x,
};

const TWO: Readonly<Record<string, (x: number, y: number) => number>> = {
  '+': (x, y) => x + y,
  '-': (x, y) => x - y,
  '*': (x, y) => x * y,
  '==': (x, y) => yes(x === y, x, y),
  '!=': (x, y) => yes(x !== y, x, y),
  '>': (x, y) => yes(x > y, x, y),
  '<': (x, y) => yes(x < y, x, y),
  '>=': (x, y) => yes(x >= y, x, y),
  '<=': (x, y) => yes(x <= y, x, y),
  '&&': (x, y) => yes(x !== 0 && y !== 0, x, y),
  '||': (x, y) => yes(x !== 0 || y !== 0, x, y),
};
