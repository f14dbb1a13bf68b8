/** The parsed source of a story → its tags and choices with file and line. */
import { dirname, resolve } from 'node:path';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';

export interface SourcePlace {
  readonly file: string; // absolute path
  readonly line: number; // from 1
}

export interface SourceTag extends SourcePlace {
  readonly text: string; // without `#`
  readonly dynamic: boolean; // holds logic: what it says is known only while it plays
}

export interface SourceChoice extends SourcePlace {
  readonly inside: readonly SourceTag[]; // the brackets
  readonly outside: readonly SourceTag[]; // before the opening bracket
  readonly after: readonly SourceTag[]; // behind the closing bracket; they are a line's tags too
  readonly conditional: boolean;
  readonly point: string; // its path in the compiled ink
}

/** Words of a line, or a part of them, as written. */
export interface SourceWords extends SourcePlace {
  readonly text: string;
  readonly starts: boolean; // nothing stands before them on their line
}

export interface InkSource {
  readonly head: readonly SourceTag[]; // before the first line and the first INCLUDE
  readonly lines: readonly (readonly SourceTag[])[]; // the tags of each line that has any
  readonly decisions: readonly (readonly SourceChoice[])[]; // choices that stand together in one place
  readonly lost: readonly SourcePlace[]; // tags that the Ink compiler loses
  readonly words: readonly SourceWords[]; // of lines; those of choices and tags are not among them
  readonly labels: readonly SourceWords[]; // words of choices
}

/** Reads the tree that the compiler keeps (`compiler.parsedStory`); `main` is the absolute path of the main file. */
export function readTree(tree: ParsedObject, main: string): InkSource {
  const reader = new TreeReader(main);
  reader.visit(tree);
  return reader.finish();
}

interface OpenTag extends SourcePlace {
  text: string;
  dynamic: boolean;
}

class TreeReader {
  readonly #main: string;
  readonly #head: SourceTag[] = [];
  readonly #lines: SourceTag[][] = [];
  readonly #decisions: SourceChoice[][] = [];
  readonly #lost: SourcePlace[] = [];
  readonly #words: SourceWords[] = [];
  readonly #labels: SourceWords[] = [];
  #atHead = true;
  #open: OpenTag | null = null;
  #closedByBranch = false; // the end of the last tag is still to come, behind the branches
  #tags: SourceTag[] = []; // of the line being read
  #inChoice = false; // in the words of an option
  #decision: SourceChoice[] = [];

  constructor(main: string) {
    this.#main = main;
  }

  finish(): InkSource {
    this.#endLine();
    this.#endDecision();
    return {
      head: this.#head,
      lines: this.#lines,
      decisions: this.#decisions,
      lost: this.#lost,
      words: this.#words,
      labels: this.#labels,
    };
  }

  visit(node: ParsedObject): void {
    if (node.typeName === 'Tag') this.#readTag(node);
    else if (node.typeName === 'Text') this.#readText(node);
    else if (this.#open && node.typeName !== 'ContentList') this.#open.dynamic = true;
    else if (node.typeName === 'Choice') this.#readChoice(node);
    else if (node.typeName === 'Gather') {
      this.#endLine();
      this.#endDecision();
    } else if (node.typeName === 'Weave') this.#readWeave(node);
    else this.#visitAll(node.content);
  }

  #visitAll(nodes: readonly ParsedObject[]): void {
    for (const node of nodes) this.visit(node);
  }

  #readText(node: ParsedObject): void {
    const text = textOf(node);
    if (this.#open) {
      this.#open.text += text;
      return;
    }
    this.#atHead = false;
    const place = this.#placeOf(node);
    const words = this.#inChoice ? this.#labels : this.#words;
    const before = words.at(-1);
    const starts = before?.line !== place.line || before.file !== place.file;
    const compared = node.parent?.typeName === 'String'; // in a condition
    if (!compared && text.trim() !== '') words.push({ ...place, text: text.trim(), starts });
    if (text.includes('\n')) this.#endLine();
  }

  #readTag(node: ParsedObject): void {
    if ('isStart' in node && node.isStart === true) {
      this.#open = { ...this.#placeOf(node), text: '', dynamic: false };
      return;
    }
    if (!this.#open && !this.#closedByBranch) this.#lost.push(this.#placeOf(node));
    this.#closedByBranch = false;
    this.#closeTag();
  }

  #closeTag(): void {
    if (this.#open)
      (this.#atHead ? this.#head : this.#tags).push({ ...this.#open, text: this.#open.text.trim() });
    this.#open = null;
  }

  /** A weave is a level of choices, or a branch of a condition: its choices stand together. */
  #readWeave(node: ParsedObject): void {
    const around = this.#decision;
    const branch =
      node.parent?.typeName === 'ConditionalSingleBranch' || node.parent?.typeName === 'Sequence';
    this.#decision = [];
    // In `{x: Yes # mood: warm | No # mood: cold}` the compiler ends the first tag inside the second branch,
    // where it is of no use, and the second one behind the brace.
    const closedBefore = this.#closedByBranch;
    if (branch) this.#closedByBranch = false;
    this.#visitAll(node.content);
    if (branch) {
      this.#closedByBranch = closedBefore || this.#open !== null;
      this.#closeTag();
    }
    this.#endDecision();
    this.#decision = around;
  }

  #readChoice(node: ParsedObject): void {
    this.#endLine();
    const invisible = 'isInvisibleDefault' in node && node.isInvisibleDefault === true;
    const outside = this.#tagsOf(node, 'startContent');
    const inside = this.#tagsOf(node, 'choiceOnlyContent');
    const before = this.#lines.length;
    this.#visitPart(node, 'innerContent');
    this.#endLine();
    const after = this.#lines.slice(before).flat();
    if (invisible) return;
    const conditional = 'condition' in node && node.condition !== null;
    const point = pointOf(node);
    this.#decision.push({ ...this.#placeOf(node), inside, outside, after, conditional, point });
  }

  #tagsOf(choice: ParsedObject, part: string): readonly SourceTag[] {
    this.#inChoice = true;
    this.#visitPart(choice, part);
    this.#inChoice = false;
    return this.#tags.splice(0);
  }

  #visitPart(choice: ParsedObject, part: string): void {
    const found: unknown = Reflect.get(choice, part);
    const content = choice.content.find((node) => node === found);
    if (content) this.visit(content);
  }

  #endLine(): void {
    this.#atHead = false;
    if (this.#tags.length > 0) this.#lines.push(this.#tags);
    this.#tags = [];
  }

  #endDecision(): void {
    if (this.#decision.length > 0) this.#decisions.push(this.#decision);
    this.#decision = [];
  }

  #placeOf(node: ParsedObject): SourcePlace {
    return placeOfNode(node, this.#main);
  }
}

/** Where a node stands; includes are named from the main file's folder. */
export function placeOfNode(node: ParsedObject, main: string): SourcePlace {
  const { fileName, startLineNumber } = node.debugMetadata ?? { fileName: null, startLineNumber: 1 };
  return { file: resolve(dirname(main), fileName ?? main), line: startLineNumber };
}

/** Empty where the compiler found nothing to choose. */
function pointOf(choice: ParsedObject): string {
  const point: unknown = Reflect.get(choice, 'runtimeChoice');
  if (typeof point !== 'object' || point === null || !('path' in point)) return '';
  return String(point.path);
}

function textOf(node: ParsedObject): string {
  return 'text' in node && typeof node.text === 'string' ? node.text : '';
}
