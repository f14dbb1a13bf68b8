/**
 * Leaves out of the Ink engine what the game never calls: saving, observers, flows, printing. A method goes when
 * its name can be reached neither from the engine's own code nor from the words of the story room, which is the
 * only one that speaks to the engine. Names stand for all methods so called, so too much is kept, never too little.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

interface Method {
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlySet<string>; // what its body names
}

/**
 * Where saving and reading of text begin. The game keeps choice ids and never ink state, and gives the engine
 * parsed JSON, so these are never called; other methods of the same names would keep all of it.
 */
const NEVER = new Set(['ToJson', 'SetJsonToken', 'LoadFlowChoiceThreads', 'TextToDictionary']);

/** Names that JavaScript itself calls. */
const BUILT_IN = ['constructor', 'toString', 'valueOf', 'toJSON', 'then', 'next', 'return'];

/** `code` is the source of the engine, an ES module; `used` are the names that its user may call. */
export function slimInk(code: string, used: ReadonlySet<string>): string {
  const methods = new Map<string, Method[]>();
  const reached = new Set([...used, ...BUILT_IN]);
  collect(parseAst(code), methods, reached);
  for (const name of NEVER) reached.delete(name);
  const waiting = [...reached];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const { words } of methods.get(name) ?? []) {
      for (const word of words) {
        if (reached.has(word) || NEVER.has(word)) continue;
        reached.add(word);
        waiting.push(word);
      }
    }
  }
  const left = [...methods].filter(([name]) => !reached.has(name)).flatMap(([, each]) => each);
  return cut(code, left).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'); // the map no longer fits
}

/** Every word of the files of a room, comments and all: more than it can call. */
export function stringsIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/[A-Za-z_$][\w$]*/g) ?? []));
}

/** Files each method with the words of its body, and all words outside of methods as reached. */
function collect(node: unknown, methods: Map<string, Method[]>, words: Set<string>): void {
  if (Array.isArray(node)) {
    for (const each of node) collect(each, methods, words);
  } else if (isNode(node)) {
    const name = methodName(node);
    if (name === null) {
      addWord(node, words);
      for (const part of Object.values(node)) collect(part, methods, words);
      return;
    }
    const own = new Set<string>();
    collect(node.value, methods, own);
    methods.set(name, [...(methods.get(name) ?? []), { start: node.start, end: node.end, words: own }]);
  }
}

/** The name of a method that may be left out; null for all other code. */
function methodName(node: Node): string | null {
  if (node.type !== 'MethodDefinition' || node.computed === true || node.kind === 'constructor') return null;
  return isNode(node.key) && typeof node.key.name === 'string' ? node.key.name : null;
}

function addWord(node: Node, words: Set<string>): void {
  if (typeof node.name === 'string') words.add(node.name);
  if (node.type === 'Literal' && typeof node.value === 'string') words.add(node.value);
}

function cut(code: string, parts: readonly Method[]): string {
  const sorted = [...parts].sort((one, other) => one.start - other.start);
  let kept = '';
  let at = 0;
  for (const { start, end } of sorted) {
    kept += code.slice(at, start);
    at = end;
  }
  return kept + code.slice(at);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
