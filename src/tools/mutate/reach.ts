/** Which tests can reach which files: by what they import, and by the files they name to run them. Pure. */
import { dirname, join } from 'node:path/posix';
import { isNode, parseFile, type SyntaxNode } from './syntax.ts';

/** File → the files it leads to. Paths from the root of the project, with `/`. */
export type Graph = ReadonlyMap<string, readonly Link[]>;

export interface Link {
  readonly to: string;
  readonly apart: boolean; // named as a file to be run in a process of its own
}

export interface TestReach {
  readonly steps: number; // imports between the test and the file
  readonly apart: boolean; // only through a process of its own
}

/** `files` are all files of the project with their texts. */
export function graphOf(files: ReadonlyMap<string, string>): Graph {
  return new Map([...files].map(([file, text]) => [file, linksOf(file, text, files)]));
}

function linksOf(file: string, text: string, files: ReadonlyMap<string, string>): readonly Link[] {
  const links: Link[] = [];
  const visit = (node: SyntaxNode) => {
    const value = node.type === 'Literal' ? node.value : null;
    if (typeof value === 'string' && value.startsWith('.')) add(join(dirname(file), value), false);
    if (typeof value === 'string' && value.startsWith('src/')) add(value, true);
    for (const part of Object.values(node)) {
      for (const each of Array.isArray(part) ? part : [part]) if (isNode(each)) visit(each);
    }
  };
  const add = (to: string, apart: boolean) => {
    if (files.has(to)) links.push({ to, apart });
  };
  visit(parseFile(file, text));
  return links;
}

/** Every file that can be reached from one, with the shortest way. */
export function reachFrom(start: string, graph: Graph): ReadonlyMap<string, TestReach> {
  const reached = new Map<string, TestReach>([[start, { steps: 0, apart: false }]]);
  const waiting = [start];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const from = reached.get(file);
    for (const { to, apart } of graph.get(file) ?? []) {
      const next = { steps: (from?.steps ?? 0) + 1, apart: apart || (from?.apart ?? false) };
      const known = reached.get(to);
      if (known && (!known.apart || next.apart)) continue;
      reached.set(to, next);
      waiting.push(to);
    }
  }
  return reached;
}
