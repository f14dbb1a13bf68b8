/**
 * What can be decided in a story and how it is reached, without its prose: plain lists that are equal for two sources
 * exactly where no play can tell them apart by what it decides. What counts and what does not is told in
 * docs/writing-a-story.md; where a source does not let that be known, it counts.
 */
import type { StoryHeader } from '../../story/beat.ts';
import { nameKey } from '../../story/names.ts';
import { Functions, printedOnly } from './functions.ts';
import { LineState } from './lines.ts';
import { Logic, type LogicPart } from './logic.ts';
import {
  allOf,
  type BranchNode,
  type Choice,
  type Conditional,
  type FlowNode,
  type InkNode,
  isAssignmentNode,
  isCall,
  isChoice,
  isConditional,
  isConstant,
  isDivertNode,
  isExternal,
  isFlow,
  isGather,
  isGlobal,
  isSequence,
  isStep,
  isTag,
  isText,
  type Sequence,
} from './nodes.ts';
import { readTag, type TagPlace } from './tags.ts';

const SHUFFLE = 4; // of Ink's kinds of sequence

/** The structure of a parsed story. Call it after the story was compiled: places in the compiled ink are asked for. */
export function readStructure(tree: InkNode, header: StoryHeader): LogicPart {
  const free = new StructureReader(tree, header, false);
  const structure = free.readStory();
  // Time passes on a line that goes on in another place: there, which line ends where decides with it.
  return free.carried ? new StructureReader(tree, header, true).readStory() : structure;
}

class StructureReader {
  readonly #tree: InkNode;
  readonly #header: StoryHeader;
  readonly #everyLine: boolean; // lines count
  readonly #functions: Functions;
  readonly #logic: Logic;
  readonly #line = new LineState();
  #tag: { text: string; readonly logic: InkNode[] } | null = null; // being read
  #place: TagPlace = 'line';

  constructor(tree: InkNode, header: StoryHeader, everyLine: boolean) {
    this.#tree = tree;
    this.#header = header;
    this.#everyLine = everyLine;
    this.#functions = new Functions(tree);
    this.#logic = new Logic(printedOnly(tree, this.#functions.captured));
  }

  get carried(): boolean {
    return this.#line.carried;
  }

  readStory(): LogicPart {
    const { breach, temperaments } = this.#header;
    const nodes = [...allOf(this.#tree)];
    const declared = nodes.filter((node) => isGlobal(node) || isConstant(node) || isExternal(node));
    const flows = this.#tree.content.filter(isFlow);
    const start = this.#readAll(this.#tree.content.filter((node) => !isFlow(node)));
    const knots = flows.filter(({ isFunction }) => !isFunction).map((flow) => this.#readFlow(flow));
    return [
      ['header', breach, temperaments.responsible, temperaments.hurt],
      ['declared', ...sorted(declared.map((node) => this.#readDeclared(node)))],
      ['start', ...start],
      ['knots', ...sorted(knots)],
      ['functions', ...sorted(this.#readCalled())],
    ];
  }

  #readDeclared(node: InkNode): LogicPart {
    if (isExternal(node)) return ['EXTERNAL', node.name, node.argumentNames.length];
    if (isGlobal(node)) return [node.typeName, node.variableName, this.#logic.value(node.variableName, node)];
    return this.#logic.read(node);
  }

  /** Functions that something deciding calls, and those that these call. */
  #readCalled(): readonly LogicPart[] {
    const read = new Map<string, LogicPart>();
    for (const name of this.#logic.called) {
      const body = this.#functions.body(name); // a set gives what is added while it is gone through
      if (body && !read.has(name)) read.set(name, this.#readFlow(body));
    }
    return [...read.values()];
  }

  #readFlow(flow: FlowNode): LogicPart {
    this.#line.begin();
    const args = (flow.args ?? []).map(({ identifier, isByReference, isDivertTarget }) => [
      identifier?.name ?? '',
      isByReference === true,
      isDivertTarget === true,
    ]);
    const words = flow.isFunction && this.#functions.captured.has(flow.name ?? '');
    const parts = words ? flow.content.map((node) => this.#logic.read(node)) : this.#readAll(flow.content);
    return [flow.typeName, flow.name, args, ...parts];
  }

  #readAll(nodes: readonly InkNode[]): readonly LogicPart[] {
    const parts: LogicPart[] = [];
    for (const node of nodes) this.#read(node, parts);
    return parts;
  }

  #read(node: InkNode, parts: LogicPart[]): void {
    if (isTag(node)) this.#readTag(node.isStart, parts);
    else if (this.#tag) this.#readInTag(node, this.#tag, parts);
    else if (isText(node)) this.#readText(node.text, parts);
    else if (isFlow(node)) parts.push(this.#readFlow(node));
    else if (isChoice(node)) parts.push(this.#readChoice(node));
    else if (isGather(node)) {
      this.#line.leave();
      parts.push(['gather', node.name]);
    } else if (isConditional(node)) parts.push(...this.#readConditional(node));
    else if (isSequence(node)) parts.push(...this.#readSequence(node));
    else if (node.typeName === 'Weave') this.#readWeave(node, parts);
    else if (node.typeName === 'ContentList') parts.push(...this.#readAll(node.content));
    else if (node.typeName === 'Glue') this.#readGlue(parts);
    else this.#readLogic(node, parts);
  }

  #readWeave(node: InkNode, parts: LogicPart[]): void {
    let chosen = false;
    const inner: LogicPart[] = [];
    for (const each of node.content) {
      if (isChoice(each) && chosen) this.#line.leave(); // the branch before it goes on behind the choices
      chosen ||= isChoice(each);
      this.#read(each, inner);
    }
    if (node.parent?.typeName === 'Weave' && inner.length > 0) parts.push(['weave', ...inner]);
    else parts.push(...inner);
  }

  #readText(text: string, parts: LogicPart[]): void {
    if (text.trim() !== '') {
      const waited = this.#line.waiting;
      const first = this.#line.addWords();
      if (first && (this.#everyLine || (waited && this.#inBranch > 0))) parts.push('words');
    }
    if (!text.includes('\n')) return;
    const { ended, felt } = this.#line.endLine();
    if (felt) parts.push('felt');
    else if (ended && this.#everyLine) parts.push('line');
  }

  #readGlue(parts: LogicPart[]): void {
    this.#line.addGlue();
    if (this.#line.waiting || this.#everyLine) parts.push('glue');
  }

  #readTag(starts: boolean, parts: LogicPart[]): void {
    if (starts) this.#tag = { text: '', logic: [] };
    else this.#closeTag(parts);
  }

  #closeTag(parts: LogicPart[]): void {
    if (!this.#tag) return;
    const { text, logic } = this.#tag;
    this.#tag = null;
    const { key, counts, part } = readTag(text, logic.length > 0, this.#place, (name) => this.#roleOf(name));
    if (part !== null) parts.push(part);
    // Whatever the tag says, its logic is run.
    const run = counts ? logic : logic.filter((node) => this.#functions.changes(node));
    if (run.length > 0) parts.push(['#', counts ? text : '', ...run.map((node) => this.#logic.read(node))]);
    if (key === 'time' && (part !== null || run.length > 0)) this.#line.addTime();
  }

  /** `nadia` is told as her role: a translation may give her another name. */
  #roleOf(name: string): string {
    const { responsible, hurt } = this.#header;
    if (nameKey(name) === nameKey(responsible)) return 'responsible';
    return nameKey(name) === nameKey(hurt) ? 'hurt' : `"${name}"`;
  }

  #readInTag(node: InkNode, tag: { text: string; readonly logic: InkNode[] }, parts: LogicPart[]): void {
    if (isText(node)) tag.text += node.text;
    else if (node.typeName === 'ContentList') for (const each of node.content) this.#read(each, parts);
    else tag.logic.push(node);
  }

  #readChoice(choice: Choice): LogicPart {
    const label = this.#readOption(choice.choiceOnlyContent, 'option');
    this.#line.begin(); // what stands in brackets is not said again
    const option = [...label, ...this.#readOption(choice.startContent, 'both')];
    const named = option.some((part) => Array.isArray(part) && part[0] === 'id');
    const place = named || choice.isInvisibleDefault ? null : String(choice.runtimeChoice.pathOnChoice);
    const condition = choice.condition ? this.#logic.read(choice.condition) : null;
    const after = choice.innerContent ? this.#readAll([choice.innerContent]) : [];
    const kind = `${choice.onceOnly ? 'once' : 'sticky'}${choice.isInvisibleDefault ? ' fallback' : ''}`;
    return ['choice', kind, choice.name, place, condition, ['option', ...sorted(option)], ...after];
  }

  #readOption(content: InkNode | null, place: TagPlace): readonly LogicPart[] {
    this.#place = place;
    const parts = content ? [...this.#readAll([content])] : [];
    this.#closeTag(parts);
    this.#place = 'line';
    return parts;
  }

  #inBranch = 0;

  /** What may or may not be run. A tag left open in it ends with it. */
  #readBranch(nodes: readonly InkNode[]): readonly LogicPart[] {
    this.#inBranch += 1;
    const read = this.#line.within(() => {
      const parts = [...this.#readAll(nodes)];
      this.#closeTag(parts);
      return parts;
    });
    this.#inBranch -= 1;
    return read;
  }

  /** Nothing where the condition changes nothing and only prose depends on it. */
  #readConditional({ initialCondition, branches }: Conditional): readonly LogicPart[] {
    const read = branches.map((branch) => ({
      condition: branch.ownExpression,
      kind: kindOf(branch),
      parts: this.#readBranch(branch.content.filter((node) => node !== branch.ownExpression)),
    }));
    const matters = ({ condition, parts }: (typeof read)[number]) =>
      parts.length > 0 || (condition !== null && this.#functions.changes(condition));
    const last = read.findLastIndex(matters); // behind it, prose alone depends on the conditions
    const first = initialCondition && this.#functions.changes(initialCondition);
    if (last < 0 && !first) return [];
    const told = read.slice(0, last + 1).map(({ condition, kind, parts }) => {
      return [kind, condition ? this.#logic.read(condition) : null, ...parts];
    });
    return [['if', initialCondition ? this.#logic.read(initialCondition) : null, ...told]];
  }

  /** Nothing where all alternatives are prose. A shuffle reckons from its place in the compiled ink, so that counts. */
  #readSequence(sequence: Sequence): readonly LogicPart[] {
    const read = sequence.sequenceElements.map((element) => this.#readBranch([element]));
    if (read.every((parts) => parts.length === 0)) return [];
    const shuffled = (sequence.sequenceType & SHUFFLE) > 0;
    const place = shuffled
      ? [...sequence.runtimePath.toString()].reduce((sum, each) => sum + each.charCodeAt(0), 0)
      : null;
    return [['sequence', sequence.sequenceType, place, ...read]];
  }

  #readLogic(node: InkNode, parts: LogicPart[]): void {
    if (isGlobal(node) || isConstant(node) || isExternal(node) || node.typeName === 'AuthorWarning') return;
    if (isDivertNode(node) || node.typeName === 'TunnelOnwards') {
      if (!(isDivertNode(node) && (node.isEnd || node.isDone))) this.#line.leave();
      parts.push(this.#logic.read(node));
    } else if (isAssignmentNode(node) || isStep(node) || node.typeName === 'ReturnType') {
      parts.push(this.#logic.read(node));
    } else if (this.#functions.changes(node) || (this.#line.waiting && !silent(node))) {
      parts.push(['print', this.#logic.read(node)]); // what it prints is prose, what it does is not
    }
  }
}

/** `~ f()` prints nothing of its own. */
function silent(node: InkNode): boolean {
  return isCall(node) && node.shouldPopReturnedValue;
}

function kindOf({ isElse, isTrueBranch, matchingEquality }: BranchNode): string {
  if (isElse) return 'else';
  return isTrueBranch ? 'then' : matchingEquality ? 'is' : 'when';
}

/** In an order of its own: it does not matter in which file or place these stand. */
function sorted(parts: readonly LogicPart[]): readonly LogicPart[] {
  const keys = new Map(parts.map((part) => [part, JSON.stringify(part)]));
  return [...parts].sort((one, other) => ((keys.get(one) ?? '') < (keys.get(other) ?? '') ? -1 : 1));
}
