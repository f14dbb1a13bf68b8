/** Which parts of a story only one of the two seats comes by, as far as its conditions say so. */
import {
  allOf,
  type FlowNode,
  type InkNode,
  isAssignmentNode,
  isCall,
  isChoice,
  isConditional,
  isDivertNode,
  isFlow,
  isGather,
  isReferenceNode,
} from '../structure/nodes.ts';

/** What a story asks about who is played, and where it asks. */
export class SeatGuards {
  readonly #names = new Set(['seat']); // variables and functions that hang on who is played
  readonly #apart = new Set<InkNode>(); // knots, stitches and functions to which only guarded places lead

  constructor(tree: InkNode) {
    const nodes = [...allOf(tree)];
    const flows = nodes.filter(isFlow);
    const leads = nodes.filter(isDivertNode).flatMap((divert) => {
      const flow = divert.targetContent && flowOf(divert.targetContent);
      return flow ? [{ divert, flow }] : [];
    });
    for (const { flow } of leads) this.#apart.add(flow);
    for (let before = -1; before < this.#names.size; ) {
      before = this.#names.size;
      for (const node of nodes) this.#learn(node);
    }
    for (let before = -1; before !== this.#apart.size; ) {
      before = this.#apart.size;
      for (const { divert, flow } of leads) if (!this.isGuarded(divert)) this.#apart.delete(flow);
      for (const flow of flows) {
        const [first] = flow.content.filter(isFlow); // a knot without lines goes on in its first stitch
        if (first && !this.#apart.has(flow)) this.#apart.delete(first);
      }
    }
  }

  /** Whether a condition above a node, or on every way to its knot, asks who is played. */
  isGuarded(node: InkNode): boolean {
    if (this.#isGuardedHere(node)) return true;
    const flow = flowOf(node);
    if (flow === null) return false;
    if (this.#apart.has(flow)) return true;
    return flow.typeName === 'Stitch' && flow.parent !== null && this.isGuarded(flow.parent);
  }

  /** Whether a condition or an expression asks who is played; what it leads to does not count. */
  asks(node: InkNode): boolean {
    if (isReferenceNode(node)) return this.#names.has(node.path.join('.'));
    if (isCall(node) && this.#names.has(node.name)) return true;
    return node.content.some((each) => each.typeName !== 'Weave' && this.asks(each));
  }

  /** Lines stand behind their choice, up to the next one or a gather. */
  #isUnderChoice(node: InkNode): boolean {
    const { parent } = node;
    if (parent?.typeName !== 'Weave') return false;
    const before = parent.content.slice(0, parent.content.indexOf(node) + 1);
    const point = before.findLast((each) => isChoice(each) || isGather(each));
    return point !== undefined && isChoice(point) && point.condition !== null && this.asks(point.condition);
  }

  #learn(node: InkNode): void {
    if (isAssignmentNode(node) && (this.asks(node) || this.#isGuardedHere(node)))
      this.#names.add(node.variableName);
    if (!isFlow(node) || !node.isFunction || !node.name) return;
    const body = [...allOf(node)];
    const reads = body.some((each) => isReferenceNode(each) && this.#names.has(each.path.join('.')));
    if (reads || body.some((each) => isCall(each) && this.#names.has(each.name))) this.#names.add(node.name);
  }

  /** As `isGuarded`, by conditions in the same flow alone. */
  #isGuardedHere(node: InkNode): boolean {
    for (let at = node; at.parent && !isFlow(at); at = at.parent) {
      if ((isConditional(at) && this.asks(at)) || this.#isUnderChoice(at)) return true;
    }
    return false;
  }
}

function flowOf(node: InkNode): FlowNode | null {
  for (let at: InkNode | null = node; at; at = at.parent) if (isFlow(at)) return at;
  return null;
}
