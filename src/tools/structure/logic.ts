/** Logic of an Ink source → plain lists that are equal where it does the same. */
import {
  type InkNode,
  isAssignmentNode,
  isCall,
  isConstant,
  isDivertNode,
  isListDefinition,
  isListValue,
  isNumberNode,
  isReferenceNode,
  isSequence,
  isStep,
  isText,
} from './nodes.ts';

export type LogicPart = string | number | boolean | null | readonly LogicPart[];

/** Reads logic; `called` are the functions that were met in it. */
export class Logic {
  readonly called = new Set<string>();
  readonly #isPrinted: (name: string) => boolean;

  /** `isPrinted`: the variable is only ever printed, so that the words it holds are prose. */
  constructor(isPrinted: (name: string) => boolean) {
    this.#isPrinted = isPrinted;
  }

  /** An expression, an assignment, a divert with what it hands over. Nodes it does not know are kept whole. */
  read(node: InkNode): LogicPart {
    if (isText(node)) return node.text;
    if (isNumberNode(node)) return [node.subtype, node.value];
    if (isReferenceNode(node)) return ['read', node.path.join('.')];
    if (isListValue(node)) return ['items', ...(node.itemIdentifierList ?? []).map(String).sort()];
    if (isListDefinition(node)) return this.#list(node.itemDefinitions);
    if (isCall(node)) return this.#call(node.name, node.args);
    if (isDivertNode(node)) return this.#divert(node);
    if (isStep(node)) {
      return [node.isInc ? '+=' : '-=', node.varIdentifier?.name ?? '', ...this.#all(node.content)];
    }
    if (isAssignmentNode(node))
      return [node.typeName, node.variableName, this.value(node.variableName, node)];
    if (isConstant(node))
      return ['CONST', node.constantName ?? '', this.value(node.constantName ?? '', node)];
    return [node.typeName, ...scalarsOf(node), ...this.#all(node.content)];
  }

  /** What a variable is set to: the words of one that is only printed are left out. */
  value(name: string, { content: [value] }: InkNode): LogicPart {
    if (!value) return null;
    const words = value.typeName === 'String' && value.content.every(isText);
    return words && this.#isPrinted(name) ? 'words' : this.read(value);
  }

  #all(nodes: readonly InkNode[]): readonly LogicPart[] {
    return nodes.map((node) => this.read(node));
  }

  #call(name: string, args: readonly InkNode[]): LogicPart {
    this.called.add(name);
    return ['call', name, ...this.#all(args)];
  }

  #divert(
    node: InkNode & { target: unknown; args: InkNode[]; isThread: boolean; isTunnel: boolean },
  ): LogicPart {
    const way = node.isThread ? '<-' : node.isTunnel ? '->->' : '->';
    return [way, pathOf(node.target), ...this.#all(node.args ?? [])];
  }

  #list(
    items: readonly { readonly name: string | null; inInitialList: boolean; seriesValue: number }[],
  ): LogicPart {
    return [
      'list',
      ...items.map(({ name, inInitialList, seriesValue }) => [name, seriesValue, inInitialList]),
    ];
  }
}

function pathOf(target: unknown): string {
  if (typeof target !== 'object' || target === null || !('dotSeparatedComponents' in target)) return '';
  return String(target.dotSeparatedComponents);
}

/** What a node says of itself besides what it holds: its sign, its kind. */
function scalarsOf(node: InkNode): readonly LogicPart[] {
  if (isSequence(node)) return [node.sequenceType];
  return ['opName', 'op', 'isElse', 'isTrueBranch', 'matchingEquality'].flatMap((name): LogicPart[] => {
    const value: unknown = Reflect.get(node, name);
    return typeof value === 'string' || typeof value === 'boolean' ? [value] : [];
  });
}
