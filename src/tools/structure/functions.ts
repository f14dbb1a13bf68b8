/** The functions of a story: which of them change anything, and which give their words to a comparison. */
import { splitTag } from '../../story/cues.ts';
import {
  allOf,
  type FlowNode,
  type InkNode,
  isAssignmentNode,
  isCall,
  isDivertNode,
  isExternal,
  isFlow,
  isGlobal,
  isReferenceNode,
  isStep,
  isTag,
  isText,
} from './nodes.ts';

/** They move on what the next dice read. A shuffle does not: it reckons from its place in the story. */
const DICE: readonly string[] = ['RANDOM', 'SEED_RANDOM', 'LIST_RANDOM'];

export class Functions {
  readonly #bodies = new Map<string, FlowNode>();
  readonly #outside = new Set<string>(); // what a call may reach that is no function of the story
  readonly #changing = new Set<string>(); // functions that change something beyond themselves
  /** Functions whose words may be compared: called within a text in quotes, or by one that is. */
  readonly captured: ReadonlySet<string>;

  constructor(tree: InkNode) {
    for (const node of allOf(tree)) {
      if (isFlow(node) && node.isFunction && node.name) this.#bodies.set(node.name, node);
      else if (isExternal(node) && node.name) this.#outside.add(node.name);
      else if (isGlobal(node) || isAssignmentNode(node)) this.#outside.add(node.variableName);
      if (isFlow(node))
        for (const { identifier } of node.args ?? []) this.#outside.add(identifier?.name ?? '');
    }
    this.#findChanging();
    this.captured = this.#findCaptured(tree);
  }

  body(name: string): FlowNode | undefined {
    return this.#bodies.get(name);
  }

  /** True where running this changes what can be decided later, or may do so. */
  changes(node: InkNode, locals: ReadonlySet<string> = new Set()): boolean {
    const nodes = [...allOf(node)];
    return nodes.some((each) => {
      if (isStep(each)) return !locals.has(each.varIdentifier?.name ?? '');
      if (isAssignmentNode(each)) return !each.isNewTemporaryDeclaration && !locals.has(each.variableName);
      if (isCall(each)) return this.#callChanges(each.name);
      return isDivertNode(each) && !each.isFunctionCall && !withinTarget(each);
    });
  }

  #callChanges(name: string): boolean {
    if (DICE.includes(name)) return true;
    return this.#bodies.has(name) ? this.#changing.has(name) : this.#outside.has(name);
  }

  #findChanging(): void {
    for (let before = -1; before < this.#changing.size; ) {
      before = this.#changing.size;
      for (const [name, body] of this.#bodies) {
        if (tellsCues(body) || this.changes(body, localsOf(body))) this.#changing.add(name);
      }
    }
  }

  #findCaptured(tree: InkNode): ReadonlySet<string> {
    const found = new Set<string>();
    const add = (node: InkNode) => {
      for (const each of allOf(node)) {
        if (!isCall(each) || found.has(each.name)) continue;
        found.add(each.name);
        const body = this.#bodies.get(each.name);
        if (body) add(body);
      }
    };
    for (const node of allOf(tree)) if (node.typeName === 'String') add(node);
    return found;
  }
}

/**
 * The names of variables that are only ever printed in prose: their words are prose too. A name that is read
 * anywhere else, in any part of the story, is not among them.
 */
export function printedOnly(tree: InkNode, captured: ReadonlySet<string>): (name: string) => boolean {
  const read = new Set<string>();
  let inTag = false;
  const look = (node: InkNode, within: boolean): void => {
    if (isTag(node)) inTag = node.isStart;
    if (isStep(node)) read.add(node.varIdentifier?.name ?? '');
    if (isReferenceNode(node) && (within || inTag || !node.outputWhenComplete)) read.add(node.path.join('.'));
    const told = within || node.typeName === 'String' || (isFlow(node) && captured.has(node.name ?? ''));
    for (const each of node.content) look(each, told);
  };
  look(tree, false);
  return (name) => !read.has(name);
}

/** Its own names, which nobody else sees. What was passed by `ref` is somebody else's. */
function localsOf(body: FlowNode): ReadonlySet<string> {
  const own = (body.args ?? []).filter(({ isByReference }) => !isByReference);
  const names = new Set(own.map(({ identifier }) => identifier?.name ?? ''));
  for (const node of allOf(body)) {
    if (isAssignmentNode(node) && node.isNewTemporaryDeclaration) names.add(node.variableName);
  }
  return names;
}

/** A function may write lines with cues. */
function tellsCues(body: FlowNode): boolean {
  let open = false;
  for (const node of allOf(body)) {
    if (isTag(node)) open = node.isStart;
    else if (open && isText(node) && ['time', 'ending'].includes(splitTag(node.text).key)) return true;
  }
  return false;
}

/** In `-> knot` as a value nothing is diverted yet. */
function withinTarget({ parent }: InkNode): boolean {
  return parent?.typeName === 'DivertTarget';
}
